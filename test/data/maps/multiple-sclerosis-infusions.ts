import type { Reasons } from './reasons.js';

/** Figures on infusions, injected antibodies and transplantation that were read in other texts. */
export const infusions: Reasons = [
  [
    'The abstract (ublituximab.S40) prints p<0.001; the entry, <0.0001.',
    ['ultimate-1 relapse-rate: rate-ratio t:c 0.41 (0.27 to 0.62), p <0.001'],
  ],
  [
    'OCARINA II: "All could have injections from week 24 up to week 96"; side effects are of them.',
    ['ocarina-2-injected: 96 weeks'],
  ],
  [
    'OVERLORD-MS, abstract (rituximab.S32): 132 and 84 treated; "between months 6 and 24 …" no new or enlarging lesions 92.2% and 94.8%, difference -2.6 points (-9.4 to 4.3); infections 82% and 69%, serious adverse events 8% and 7%.',
    [
      'overlord-ms t: 132 people',
      'overlord-ms c: 84 people',
      'overlord-ms: 104 weeks',
      'overlord-ms no-scan-activity: t 92.2; c 94.8',
      'overlord-ms no-scan-activity: difference t:c -2.6 (-9.4 to 4.3)',
      'overlord-ms no-scan-activity: over 78 weeks',
      'overlord-ms any-infection: t 82; c 69',
      'overlord-ms serious-side-effects: t 8; c 7',
    ],
  ],
  ['Page of the OVERLORD-MS centre, read with S32.', ['overlord-ms: NCT04578639']],
  [
    'HERMES, abstract (rituximab.S33): 69 and 35 people; relapses by week 48 in 20.3% and 40.0%, P=0.04.',
    [
      'hermes t: 69 people',
      'hermes c: 35 people',
      'hermes relapse-free: t 79.7; c 60',
      'hermes relapse-free: p-only t:c, p 0.04',
    ],
  ],
  [
    'OLYMPUS, abstract (rituximab.S34): 96-week rates 30.2% on rituximab, 38.5% on placebo, p=0.14.',
    [
      'olympus disability-12w: t 30.2; c 38.5',
      'olympus disability-12w: p-only t:c, p 0.14',
      'olympus: 96 weeks',
    ],
  ],
  [
    'Record of OLYMPUS in the registry (rituximab.R1): 292 and 147, together the 439 of the abstract.',
    ['olympus t: 292 people', 'olympus c: 147 people', 'olympus: NCT00087529'],
  ],
  [
    'Swedish register, table 2 (rituximab.S35), per 1,000 person-years: 19.7 (16.4-23.5), 8.9 (6.4-12.1), 11.4 (8.3-15.3), 14.3 (10.8-18.5); adjusted hazard ratio 1.70 (1.11-2.61).',
    [
      'sweden-infections serious-infection-rate: t 0.0197 (0.0164 to 0.0235); c 0.0089 (0.0064 to 0.0121); n 0.0114 (0.0083 to 0.0153); f 0.0143 (0.0108 to 0.0185)',
      'sweden-infections serious-infection-rate: hazard-ratio t:c 1.7 (1.11 to 2.61)',
    ],
  ],
  [
    'Summary of the Swedish study (rituximab.S37): 3260, 2217, 1588 and 1535 people, 2011 to 2017.',
    [
      'sweden-infections t: 3260 people',
      'sweden-infections c: 2217 people',
      'sweden-infections n: 1588 people',
      'sweden-infections f: 1535 people',
      'sweden-infections: 364 weeks',
    ],
  ],
  [
    'Updated incidence (natalizumab.A1): 4.14 per 1,000 of 195,071 people to the end of 2018. The table of groups ends with year 6.',
    ['natalizumab-after-approval pml: t 0.414', 'natalizumab-after-approval: 312 weeks'],
  ],
  [
    'Table 1 (alemtuzumab.S10), last footnote: 1,217 people, 5 and 8 years.',
    ['alemtuzumab-clinical-trials t: 1217 people', 'alemtuzumab-clinical-trials: 260 weeks'],
  ],
  [
    'Burt 2021 (ahsct.S4); the note of the entry has 66 without worse disability among the 93 with secondary progressive MS.',
    ['burt-2021 disability-any, with secondary progressive MS: t 34, 93 people'],
  ],
  [
    'Burt 2021 (ahsct.S4); the unit of the entry: "0 to 2.8% without alemtuzumab, 14% with it".',
    [
      'burt-2021 low-platelets: t 0 to 14',
      'burt-2021 low-platelets, treated without alemtuzumab: t 0 to 2.8',
      'burt-2021 low-platelets, treated with alemtuzumab as part of it: t 14',
    ],
  ],
  [
    'Sweden 2023, abstract (ahsct.S20): 174 people, 14 of 149 (9%) deteriorated; over 100 days febrile neutropenia 68%, no treatment-related death; median 5.5 years.',
    [
      'sweden-ahsct-2023 t: 174 people',
      'sweden-ahsct-2023: 286 weeks',
      'sweden-ahsct-2023 disability-any: t 9, 14 events, 149 people',
      'sweden-ahsct-2023 death-from-treatment: t none, 174 people',
      'sweden-ahsct-2023 death-from-treatment: over 14 weeks',
      'sweden-ahsct-2023 febrile-neutropenia: t 68',
      'sweden-ahsct-2023 febrile-neutropenia: over 14 weeks',
    ],
  ],
  [
    'Sweden 2014, abstract (ahsct.S21): 48 people, mean 47 months, herpes zoster 15%.',
    [
      'sweden-ahsct-2014 t: 48 people',
      'sweden-ahsct-2014: 204 weeks',
      'sweden-ahsct-2014 shingles: t 15',
    ],
  ],
  [
    'MIMS, side effects in the label (mitoxantrone.S5), placebo and 12 mg: 64 and 62 people; in hospital with infection 1 and 4; periods stopped 3 and 43, any infection 67 and 81, urinary 13 and 32, white cells below 4,000 0 and 19, diarrhoea 11 and 16.',
    [
      'mims serious-infection: t 6.5, 4 events, 62 people; c 1.6, 1 events, 64 people',
      'mims stopped-side-effects t: 62 people',
      'mims nausea t: 62 people',
      'mims hair-thinning t: 62 people',
      'mims periods-stopped: t 43; c 3',
      'mims any-infection: t 81, 62 people; c 67, 64 people',
      'mims urinary-infection: t 32, 62 people; c 13, 64 people',
      'mims low-white-cells: t 19, 62 people; c none, 64 people',
      'mims diarrhoea: t 16, 62 people; c 11, 64 people',
    ],
  ],
  [
    'RENEW (mitoxantrone.S4): "reduction under 50% was reported in 27 (5.3%)".',
    ['renew heart-damage t: 27 events'],
  ],
];
