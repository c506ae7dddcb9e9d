/** Words of the switch between what patients and what clinicians read. */
export const enAudience = {
  audienceFor: () => 'Words and figures for',
  audiences: () => ({ patient: 'Patients', clinician: 'Clinicians' }),
};
