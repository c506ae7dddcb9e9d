// A real WordPress on a loopback address: PHP in WebAssembly, WordPress' own files, SQLite. Nothing
// is mocked but the web server. Each site is new and lives in memory.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, extname, join, sep } from 'node:path';
import { getPHPLoaderModule } from '@php-wasm/node-8-3';
import { PHP, PHPRequestHandler, loadPHPRuntime } from '@php-wasm/universal';
import { unzipSync } from 'fflate';

const builds = dirname(
  createRequire(import.meta.url).resolve('@wp-playground/wordpress-builds/package.json'),
);
const home = '/wordpress';
const sqlite = `${home}/wp-content/mu-plugins/sqlite-database-integration`;
const log = `${home}/wp-content/debug.log`;

const types = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Writes what is below `from` in a zip into PHP's files. */
function unpack(php, bytes, to, from = '') {
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (!name.startsWith(from) || name.endsWith('/')) continue;
    const path = `${to}/${name.slice(from.length)}`;
    php.mkdirTree(dirname(path));
    php.writeFile(path, content);
  }
}

const config = (url) => `<?php
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
foreach ( array( 'DB_NAME', 'DB_USER', 'DB_PASSWORD', 'DB_HOST', 'DB_COLLATE' ) as $name ) define( $name, 'unused' );
define( 'DB_CHARSET', 'utf8' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'FS_METHOD', 'direct' );
define( 'CONCATENATE_SCRIPTS', false );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/** A theme from before blocks: templates in PHP. No build of WordPress brings one. */
const classicTheme = {
  'style.css': '/*\nTheme Name: Classic\n*/',
  'index.php': `<?php ?><!doctype html><html <?php language_attributes(); ?>><head><meta charset="utf-8"><title>Classic</title><?php wp_head(); ?></head>
<body <?php body_class(); ?>><main><?php while ( have_posts() ) { the_post(); the_title( '<h1>', '</h1>' ); is_singular() ? the_content() : the_excerpt(); } ?></main><?php wp_footer(); ?></body></html>`,
};

async function startPhp(version, url) {
  const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule()));
  unpack(php, readFileSync(join(builds, `src/wordpress/wp-${version}.zip`)), home);
  unpack(
    php,
    readFileSync(join(builds, 'src/sqlite-database-integration/sqlite-database-integration.zip')),
    sqlite,
    'sqlite-database-integration-main/',
  );
  const dropIn = php
    .readFileAsText(`${sqlite}/db.copy`)
    .replace("'{SQLITE_IMPLEMENTATION_FOLDER_PATH}'", `'${sqlite}'`)
    .replace('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php');
  php.writeFile(`${home}/wp-content/db.php`, dropIn);
  php.writeFile(`${home}/wp-config.php`, config(url));
  php.mkdirTree(`${home}/wp-content/themes/classic`);
  for (const [name, text] of Object.entries(classicTheme)) {
    php.writeFile(`${home}/wp-content/themes/classic/${name}`, text);
  }
  return php;
}

/** The body of a request. */
async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return parts.length > 0 ? new Uint8Array(Buffer.concat(parts)) : undefined;
}

/** Answers as a web server in front of PHP does: a file that is there, else PHP. */
async function answer(request, response, { handler, statics, url, headers }) {
  const path = decodeURIComponent(new URL(request.url ?? '/', url).pathname);
  const file = join(statics, path);
  const isStatic = file.startsWith(statics + sep) && existsSync(file) && statSync(file).isFile();
  if (isStatic) {
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
    response.end(readFileSync(file));
    return;
  }
  const result = await handler.request({
    url: request.url,
    method: request.method,
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    ),
    body: await bodyOf(request),
  });
  response.writeHead(result.httpStatusCode, { ...result.headers, ...headers });
  response.end(result.bytes);
}

/**
 * Starts a WordPress with an administrator `admin` and an author `author`, whose passwords are their
 * names. The author may not write unfiltered HTML.
 *
 * @param {{ version?: string }} [options] version: one that the builds have, such as 6.5 or nightly
 * @returns {Promise<{
 *   url: string,
 *   headers: Record<string, string>,
 *   run: (code: string) => Promise<string>,
 *   json: (code: string) => Promise<unknown>,
 *   writeFile: (path: string, bytes: string | Uint8Array) => void,
 *   exists: (path: string) => boolean,
 *   log: () => string,
 *   close: () => Promise<void>,
 * }>} headers: what each answer of PHP carries beside its own; run: what PHP prints once WordPress was loaded; json: the same, as a value that `return` gives;
 *   log: what WordPress wrote into its log of notices and errors. Paths begin at WordPress' folder.
 */
export async function startSite({ version = '6.5' } = {}) {
  const server = createServer();
  // PHP holds up this thread: a connection must not time out meanwhile.
  server.keepAliveTimeout = 0;
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const php = await startPhp(version, url);
  const handler = new PHPRequestHandler({
    php,
    documentRoot: home,
    absoluteUrl: url,
    // Browsers keep their own.
    cookieStore: false,
    getFileNotFoundAction: () => ({ type: 'internal-redirect', uri: '/index.php' }),
  });
  const statics = join(builds, `public/wp-${version}`);
  /** @type {Record<string, string>} */
  const headers = {};
  server.on('request', (request, response) => {
    answer(request, response, { handler, statics, url, headers }).catch((error) => {
      response.writeHead(500);
      response.end(String(error));
    });
  });
  const run = async (code) => {
    const { text, errors, exitCode } = await php.run({
      code: `<?php $_SERVER['HTTP_HOST'] = '${new URL(url).host}'; require '${home}/wp-load.php'; ${code}`,
    });
    if (exitCode !== 0) throw new Error(`PHP ended with ${exitCode}: ${text}${errors}`);
    return text;
  };
  const site = {
    url,
    headers,
    run,
    json: async (code) => {
      const text = await run(
        `ob_start(); $value = ( function () { ${code} } )(); ob_end_clean(); echo json_encode( $value, JSON_PARTIAL_OUTPUT_ON_ERROR );`,
      );
      return JSON.parse(text);
    },
    writeFile: (path, bytes) => {
      php.mkdirTree(dirname(`${home}/${path}`));
      php.writeFile(`${home}/${path}`, bytes);
    },
    exists: (path) => php.fileExists(`${home}/${path}`),
    // Left out: that its makers' site cannot be reached, and what the database in its place says.
    log: () =>
      (php.fileExists(log) ? php.readFileAsText(log) : '')
        .split('\n')
        .filter(
          (line) => !/secure connection to WordPress\.org|sqlite-database-integration/.test(line),
        )
        .join('\n')
        .trim(),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      php.exit();
    },
  };
  await site.run(`
    wp_set_password( 'admin', 1 );
    wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'author', 'user_email' => 'author@example.org', 'role' => 'author' ) );
    // Pictures of people come from another site.
    update_option( 'show_avatars', 0 );
    update_option( 'date_format', 'Y-m-d' );
    // The editor greets new people with pictures from another site.
    foreach ( array( 1, 2 ) as $user ) {
      update_user_meta( $user, 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => gmdate( 'c' ) ) );
    }
  `);
  return site;
}

/**
 * Installs the plugin's zip as WordPress does, over an older one too, and turns it on.
 * @param {Awaited<ReturnType<typeof startSite>>} site
 * @param {Uint8Array} zip
 */
export async function install(site, zip) {
  site.writeFile('wp-content/upgrade.zip', zip);
  const said = await site.json(`
    require_once ABSPATH . 'wp-admin/includes/admin.php';
    require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
    wp_set_current_user( 1 );
    $upgrader = new Plugin_Upgrader( new Automatic_Upgrader_Skin() );
    $done = $upgrader->install( ABSPATH . 'wp-content/upgrade.zip', array( 'overwrite_package' => true ) );
    $on = activate_plugin( 'treatment-comparison/treatment-comparison.php' );
    return array( 'installed' => $done, 'fault' => is_wp_error( $on ) ? $on->get_error_message() : null );
  `);
  if (said.installed !== true || said.fault) throw new Error(JSON.stringify(said));
}
