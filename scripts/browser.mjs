// Finds a Chromium for the tests: $CHROME_PATH, then an installed one, then the one that npm's
// @sparticuz/chromium brings (Linux x64). TEST_BROWSER=npm leaves out the installed one.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const onLinux = process.platform === 'linux';

/** Arguments that keep the browser quiet, alike on every machine, and able to run as root. */
export const baseArgs = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  ...(onLinux && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ...(onLinux ? ['--disable-gpu', '--disable-dev-shm-usage'] : []),
];

function macPlaces() {
  const names = ['Google Chrome', 'Google Chrome Canary', 'Chromium', 'Microsoft Edge'];
  return names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
}

function windowsPlaces() {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
  const programs = [
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ];
  return folders.flatMap((folder) =>
    programs.map((program) => join(process.env[folder] ?? '', program)),
  );
}

function linuxPlaces() {
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
  ];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

function installed() {
  const places = { darwin: macPlaces, win32: windowsPlaces }[process.platform] ?? linuxPlaces;
  return places().find((path) => existsSync(path));
}

async function fromNpm() {
  const modules = join(import.meta.dirname, '../node_modules');
  const { version } = JSON.parse(
    readFileSync(join(modules, '@sparticuz/chromium/package.json'), 'utf8'),
  );
  // It unpacks to tmpdir()/chromium and never looks at the version of what it finds there.
  const folder = join(modules, `.cache/chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  // Its own list of font folders has fixed ones only, and without a font no text has a height.
  const dirs = [join(folder, 'fonts'), '/usr/share/fonts'].map((path) => `<dir>${path}</dir>`);
  const cache = `<cachedir>${join(folder, 'fonts-cache')}</cachedir>`;
  const fontconfig = join(folder, 'fontconfig');
  mkdirSync(fontconfig, { recursive: true });
  writeFileSync(
    join(fontconfig, 'fonts.conf'),
    `<?xml version="1.0"?>\n<fontconfig>${dirs.join('')}${cache}</fontconfig>\n`,
  );
  process.env.FONTCONFIG_PATH = fontconfig;
  // Makes it unpack its own NSS libraries, so that no system package is needed.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

/**
 * Where the browser is and how to start it.
 * @returns {Promise<{executablePath: string, args: string[], headless: boolean | 'shell', from: string}>}
 */
export async function findBrowser() {
  const { CHROME_PATH, TEST_BROWSER } = process.env;
  if (CHROME_PATH) {
    return { executablePath: CHROME_PATH, args: baseArgs, headless: true, from: 'CHROME_PATH' };
  }
  const own = TEST_BROWSER === 'npm' ? undefined : installed();
  if (own) return { executablePath: own, args: baseArgs, headless: true, from: 'installed' };
  if (onLinux && process.arch === 'x64') {
    return {
      executablePath: await fromNpm(),
      args: [...baseArgs, '--no-zygote'],
      headless: 'shell',
      from: 'npm @sparticuz/chromium',
    };
  }
  throw new Error('No Chromium found. Install Chrome or Chromium, or set CHROME_PATH.');
}
