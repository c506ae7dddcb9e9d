// What a server or a build step imports: text in, text out; no element, no browser, no network.
export { PrerenderError } from './prerender-error.js';
export { prerenderFragment, prerenderPage } from './prerender.js';
export type {
  FragmentForm,
  FragmentOptions,
  PageForm,
  PageOptions,
  PrerenderOptions,
} from './options.js';
export type { Problem } from '../domain/result.js';
