// What each part of the form is drawn from, and how it says what changed.
import type { Offered } from './dataset.js';
import type { Remarks } from './remarks.js';
import type { Settings } from './settings.js';

export interface Context {
  readonly settings: Settings;
  readonly remarks: Remarks;
  readonly offered: Offered;
  /** Takes new values for some of the settings, and draws all that follows from them. */
  readonly change: (part: Partial<Settings>) => void;
}
