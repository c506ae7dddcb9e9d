import type { en } from './en.js';

/** Every phrase of the interface. A translation is typed by it, so the compiler names what it lacks. */
export type Messages = typeof en;
