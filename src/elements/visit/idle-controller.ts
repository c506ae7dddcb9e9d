import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Runs something later; gives what calls it off. */
export type Wait = (run: () => void, milliseconds: number) => () => void;

/** The browser's own timer. */
export const wait: Wait = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds);
  return () => {
    clearTimeout(timer);
  };
};

/** What to do, and when: asked for each time, since the page may change it. */
interface Idle {
  /** Minutes without a touch or a key; nothing is waited for when it is not above 0. */
  readonly minutes: () => number;
  readonly wait: () => Wait;
  /** Asks whether somebody is still there. */
  readonly ask: () => void;
  /** Nobody answered. */
  readonly over: () => void;
}

const minute = 60_000;
const signs = ['pointerdown', 'keydown', 'input', 'wheel'] as const;

/**
 * Sees that nobody has touched the screen for a while. It asks first, and goes on to wait one minute
 * for an answer: whoever needs longer only has to touch or press anything.
 */
export class IdleController implements ReactiveController {
  readonly #idle: Idle;
  #isAsking = false;
  #callOff: (() => void) | undefined;
  /** The minutes that are being waited. */
  #minutes = 0;

  constructor(host: ReactiveControllerHost, idle: Idle) {
    this.#idle = idle;
    host.addController(this);
  }

  hostConnected() {
    for (const sign of signs) {
      document.addEventListener(sign, this.#onSign, { capture: true, passive: true });
    }
  }

  hostUpdated() {
    const minutes = this.#idle.minutes();
    if (minutes === this.#minutes) return;
    this.#minutes = minutes;
    this.stay();
  }

  hostDisconnected() {
    for (const sign of signs) {
      document.removeEventListener(sign, this.#onSign, { capture: true });
    }
    this.#callOff?.();
    this.#minutes = 0;
    this.#isAsking = false;
  }

  /** Somebody is there: the time begins anew. */
  stay() {
    this.#isAsking = false;
    this.#begin();
  }

  readonly #onSign = () => {
    this.#begin();
  };

  #begin() {
    this.#callOff?.();
    this.#callOff = undefined;
    if (!(this.#minutes > 0)) return;
    const { wait, ask, over } = this.#idle;
    const isAsking = this.#isAsking;
    this.#callOff = wait()(
      () => {
        this.#isAsking = !isAsking;
        if (isAsking) over();
        else ask();
        this.#begin();
      },
      isAsking ? minute : this.#minutes * minute,
    );
  }
}
