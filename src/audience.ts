import type { LitElement } from 'lit';
import { languageOf } from './language.js';

/** Brings what clinicians read. Where that can't be had, its place says so. */
export async function bringClinical(host: LitElement): Promise<void> {
  const late = await import('./clinician.js').catch(() => undefined);
  late?.registerClinician();
  const { say } = languageOf(host);
  if (!late) host.renderRoot.querySelector('tc-clinician')?.append(say.panelFailed());
}
