import { html } from 'lit';
import type { Rich } from '../messages/rich.js';

/** A sentence with its key figures set off. */
export const rich = (parts: Rich) =>
  parts.map((part) => (typeof part === 'string' ? part : html`<b>${part.strong}</b>`));
