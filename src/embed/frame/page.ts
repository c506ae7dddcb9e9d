// The page for frames, embed.html: draws the comparison that its address asks for, and tells the page
// around it how high it is. A classic script: in a sandbox modules of the own site may not be loaded.
import type { ProblemsEvent } from '../../events.js';
import { embedWordsFor, type EmbedWords } from '../../messages/embed.js';
import { readPageMessage, type FrameTheme } from './messages.js';
import { notice, ownPage } from './notice.js';
import { explainBlockedLinks } from './blocked-links.js';
import { faultTexts, readSettings, type FrameSettings } from './settings.js';
import { reportSize, tellHost } from './size.js';

const root = document.documentElement;

/** In a sandbox a page has no origin, and reads files only where their server lets everybody. */
const isShutIn = origin === 'null';
const isFramed = parent !== window;

const meta = (name: string) =>
  document.querySelector<HTMLMetaElement>(`meta[name="treatment-comparison-${name}"]`)?.content;

const [address = ''] = location.href.split(/[?#]/);
const fixed = meta('fixed') ?? '';
const settings = readSettings(location.search, {
  page: address,
  folders: meta('folders') ?? './',
  ...(fixed !== '' && { fixed }),
});

function tellOwner({ problems }: FrameSettings) {
  for (const { fault, name } of problems) {
    // eslint-disable-next-line no-console -- Only whoever wrote the address can mend it.
    console.warn(
      `treatment-comparison: “${name}” in the address of this page ${faultTexts[fault]}.`,
    );
  }
}

const isLeftOut = (attribute: string) =>
  settings.problems.some(({ name, fault }) => name === attribute && fault === 'elsewhere');

/** What is shown when the comparison is not: of the dataset that the page was made for. */
const fallback = document.querySelector<HTMLElement>('.fallback');

function start() {
  const { attributes } = settings;
  const lang = attributes.get('lang');
  if (lang !== undefined) root.lang = lang;
  const say = embedWordsFor(root.lang);
  root.classList.add('has-script');
  root.classList.toggle('is-page', !isFramed);
  tellOwner(settings);
  const resize = isFramed ? joinHost() : () => undefined;
  if (isLeftOut('src')) {
    document.title = say.pageTitle();
    fallback?.remove();
    document.body.prepend(notice(say.refusedData()));
    resize();
    return;
  }
  const element = comparison(say);
  if (isLeftOut('local')) element.before(notice(say.refusedLocal()));
  const fail = (text: string) => {
    root.classList.add('has-failed');
    fallback?.prepend(notice(text, ownPage()));
    resize();
  };
  element.addEventListener('tc-ready', () => {
    root.classList.remove('has-failed');
    setTitle(element);
    resize();
  });
  element.addEventListener('tc-error', (event) => {
    root.classList.add('has-failed');
    // Nobody can mend that here, and trying again does not help.
    if (isShutIn && fallback && isOf(event, 'network')) {
      element.replaceWith(fallback);
      fail(say.shutIn());
    }
    resize();
  });
  load(() => {
    fail(say.scriptFailed());
  });
  if (isShutIn) explainBlockedLinks(say);
}

const isOf = (event: Event, code: string) =>
  'problems' in event &&
  (event.problems as ProblemsEvent['problems']).some((problem) => problem.code === code);

/** Puts the element onto the page, with the fallback inside. */
function comparison(say: EmbedWords): HTMLElement {
  const { attributes } = settings;
  const src = fallback?.dataset['src'];
  const own = src === undefined ? undefined : new URL(src, address).href;
  const element = document.createElement('treatment-comparison');
  for (const [name, value] of attributes) {
    if (name !== 'lang') element.setAttribute(name, value);
  }
  if (!attributes.has('src') && own !== undefined) element.setAttribute('src', own);
  // A page of its own has one heading above all others. In a frame the page around has that one.
  if (!attributes.has('heading-level') && !isFramed) element.setAttribute('heading-level', '1');
  setTheme(element, attributes.get('theme'));
  document.body.prepend(element);
  if (fallback) {
    // Of other data than those that are asked for, it would be a wrong answer.
    if (element.getAttribute('src') !== own) {
      document.title = say.pageTitle();
      fallback.replaceChildren();
    }
    element.append(fallback);
  }
  return element;
}

/** What belongs to a theme around the element: the page’s own background. */
function setTheme(element: Element, theme: string | undefined) {
  if (theme === 'dark') root.dataset['theme'] = 'dark';
  else delete root.dataset['theme'];
  if (theme !== undefined) element.setAttribute('theme', theme);
}

/** Begins to talk with the page around this one. */
function joinHost() {
  let tellAgain: (() => void) | undefined;
  addEventListener('message', ({ source, data }) => {
    const news = source === parent ? readPageMessage(data) : undefined;
    if (!news) return;
    takeTheme(news.theme);
    tellAgain?.();
  });
  tellHost({ hello: true });
  return () => {
    // Not before there is something: the frame keeps the height that was reserved for it.
    tellAgain ??= reportSize();
  };
}

/** Takes the theme of the page around this one, unless the address asks for another. */
function takeTheme(theme: FrameTheme | undefined) {
  const element = document.querySelector('treatment-comparison');
  const wanted = settings.attributes.get('theme') ?? 'auto';
  if (theme !== undefined && element && wanted === 'auto') setTheme(element, theme);
}

/** The frame's own title is the question, as soon as it is there. */
function setTitle(element: HTMLElement) {
  const place = element.shadowRoot?.querySelector('tc-decision, tc-visit, tc-card');
  const question = place?.shadowRoot?.querySelector('h1, h2, h3, h4, h5, h6')?.textContent.trim();
  if (question) document.title = question;
}

/** Loads the element: as a module with its late parts, or in a sandbox as the single file. */
function load(onFailed: () => void) {
  const script = document.createElement('script');
  const file = isShutIn ? './treatment-comparison.all.js' : './treatment-comparison.js';
  script.type = isShutIn ? 'text/javascript' : 'module';
  script.addEventListener('error', onFailed);
  script.src = trusted(new URL(file, address).href);
  document.head.append(script);
}

/** An address of ours, in the form that a page with Trusted Types asks for. */
function trusted(url: string): string {
  const { trustedTypes } = window as {
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL: (url: string) => string },
      ): { createScriptURL(url: string): string };
    };
  };
  const policy = trustedTypes?.createPolicy('treatment-comparison-frame', {
    createScriptURL: (given) => given,
  });
  return policy?.createScriptURL(url) ?? url;
}

start();
