import type { LitElement } from 'lit';

/** Brings what clinicians read. Where that can't be had, its place says so, in these words. */
export async function bringClinical(host: LitElement, failed: string): Promise<void> {
  const late = await import('./clinician.js').catch(() => undefined);
  late?.registerClinician();
  if (!late) host.renderRoot.querySelector('tc-clinician')?.append(failed);
}
