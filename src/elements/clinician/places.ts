import { html } from 'lit';
import type { ClinicalSource } from '../../view/clinician/source.js';
import type { AudienceEvent } from './tc-audience.js';

// Drawn with the first load: what stands in these places comes later.

/** Where the reader says whose words and figures the root is to show. */
export const audienceSwitch = (root: { audience: AudienceEvent['audience'] }) =>
  html`<tc-audience
    .audience=${root.audience}
    @tc-audience=${({ audience }: AudienceEvent) => {
      root.audience = audience;
    }}
  ></tc-audience>`;

/** Where clinicians read. */
export const clinicalPart = (source: ClinicalSource, level: number) =>
  html`<tc-clinician part="clinician" .source=${source} .level=${level}></tc-clinician>`;
