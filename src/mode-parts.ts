import type { LitElement } from 'lit';
import type { ComparisonView } from './view/comparison-view.js';

/** A part of the page that only some pages or readers need. */
export type LatePart = 'visit' | 'card' | 'reader';

/** What the code of a part does: registers elements, or arranges what is shown. */
interface LateCode {
  readonly register?: () => void;
  readonly arranged?: (view: ComparisonView) => ComparisonView;
}

const imports: Readonly<Record<LatePart, () => Promise<LateCode>>> = {
  visit: () => import('./visit.js'),
  card: () => import('./card.js'),
  reader: () => import('./reader.js'),
};

// A word that is no mode is as if it were left out.
const isPart = (mode: string): mode is LatePart => mode === 'visit' || mode === 'card';

/** Brings such parts once they are wanted. One that can't be had is done without. */
export class LateParts {
  /** What arranges rows and columns as the reader asked. */
  arranged: LateCode['arranged'] = undefined;
  readonly #host: LitElement;
  readonly #states = new Map<string, 'coming' | 'here' | 'failed'>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Whether a mode can be drawn; brings its code when that was not asked for before. */
  has(mode: string): boolean {
    return isPart(mode) && this.#state(mode) === 'here';
  }

  /** Whether what draws a mode, or what arranges the page, is still on its way. */
  awaits(mode: string, isArranged: boolean): boolean {
    const wanted: readonly LatePart[] = isArranged ? ['reader'] : [];
    const parts = isPart(mode) ? [...wanted, mode] : wanted;
    return parts.filter((part) => this.#state(part) === 'coming').length > 0;
  }

  #state(part: LatePart) {
    if (!this.#states.has(part)) void this.#bring(part);
    return this.#states.get(part);
  }

  async #bring(part: LatePart) {
    this.#states.set(part, 'coming');
    const code = await imports[part]().catch(() => undefined);
    this.#states.set(part, code ? 'here' : 'failed');
    code?.register?.();
    if (code?.arranged) this.arranged = code.arranged;
    this.#host.requestUpdate();
  }
}
