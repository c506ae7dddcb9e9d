import { infusions } from './multiple-sclerosis-infusions.js';
import { exceptionsFor } from './reasons.js';

/** Figures on multiple sclerosis that are not in the evidence as published, and where they are. */
export const exceptions = exceptionsFor(
  ...infusions,
  // Times after the last dose, and of harms.
  [
    'EU leaflet (ocrelizumab-iv.S3): B cells are back after 6 months to two and a half years.',
    ['ocrelizumab-iv stopping: 6 to 30 month'],
  ],
  ['EU leaflet (rituximab.S31).', ['rituximab contraception: 12 month']],
  [
    'FDA notice of 2008 in a report (natalizumab.A2): as early as six days after the first dose.',
    ['natalizumab liver-enzymes: 6 days'],
  ],
  [
    'Abstract (alemtuzumab.A2): mean 3.0 years, range 0.8 to 8.7, peak in years 2 and 3.',
    ['alemtuzumab thyroid-disorder: 0.8 to 8.7 years'],
  ],
  [
    'Pregnancy warnings (mitoxantrone.R2), for either sex.',
    ['mitoxantrone contraception: 6 month', 'mitoxantrone fathers: 6 month'],
  ],
  [
    'Abstract (mitoxantrone.A1): latency after the last dose was 1 to 45 months.',
    ['mitoxantrone leukaemia: 1 to 45 months'],
  ],
  ['EU leaflet (fingolimod.S9).', ['fingolimod stopping: 6 to 8 week']],
  // Tablets.
  [
    'CLARITY, read again in no-treatment.S5: 0.33 (0.29-0.38) and 0.14 (0.12-0.17), 266 (60.9) and 345 (79.7), Gd 0.91 and 0.12, active T2 1.43 and 0.38.',
    [
      'clarity relapse-rate: read in cladribine S2',
      'clarity relapse-free: read in cladribine S2',
      'clarity gd-lesions: read in cladribine S2',
      'clarity t2-lesions: read in cladribine S2',
    ],
  ],
  [
    'MRI outcomes in CLARITY, abstract (cladribine.V1): without Gd+ 86.8% and 48.3%, without active T2 61.7% and 28.4%, both p<0.001.',
    [
      'clarity gd-lesions-people: p-only t:c, p <0.001',
      'clarity t2-lesions-people: p-only t:c, p <0.001',
    ],
  ],
  [
    'Safety text (cladribine.R1): "mean time of the study follow-up was about 4.8 years".',
    ['cladribine-trials-pooled: 250 weeks'],
  ],
  [
    'EU text (cladribine.S31): 923 patients; 20% to 25% had grade 3 or 4 lymphopenia over 2 years.',
    [
      'cladribine-safety t: 923 people',
      'cladribine-safety: 104 weeks',
      'cladribine-safety very-low-lymphocytes: t 20 to 25',
    ],
  ],
  [
    'US label, Table 1 (fingolimod.S2): herpes 9 and 8, alopecia 4 and 2, depression 8 and 7.',
    [
      'freedoms herpes-infection: t 9; c 8',
      'freedoms depression: t 8; c 7',
      'freedoms hair-thinning: t 4; c 2',
    ],
  ],
  ['Record of FREEDOMS in the registry.', ['freedoms: NCT00289978']],
  [
    'EU text (fingolimod.S1): macular oedema 0.5% and 0.2% in Study D2302 (TRANSFORMS).',
    ['transforms macular-oedema: t 0.5; c 0.2'],
  ],
  [
    'After the first dose: the day of it, as the words of the entries have it.',
    ['fingolimod-placebo-pooled slow-heartbeat: over 0.143 weeks'],
  ],
  [
    'US label (siponimod.S1), p<0.0001, nominal: the note of the result says that it is not corrected.',
    ['expand relapse-rate: relative-reduction t:c 55, p <0.0001'],
  ],
  [
    'When starting: the steps up to the full dose take 6 days.',
    ['expand slow-heartbeat: over 1 weeks', 'expand heart-block: over 1 weeks'],
  ],
  [
    'Safety page (siponimod.R1): headache 15%, transaminases 11%; 8.5% stopped and 5.1% on placebo.',
    [
      'expand stopped-side-effects: t 8.5, 1099 people; c 5.1',
      'expand headache: t 15, 1099 people; c not reported',
      'expand raised-liver-values: t 11, 1099 people; c not reported',
    ],
  ],
  ['As long as EXPAND, of which it is a part.', ['expand-active: 91 weeks']],
  ['SUNBEAM (ozanimod.S30): "treated for an average of about 13.5 months".', ['sunbeam: 59 weeks']],
  [
    'OPTIMUM, "71% of patients taking PONVORY were relapse-free" (ponesimod.S5).',
    ['optimum relapse-free: t 71; c not reported'],
  ],
  [
    'OPTIMUM, Table 2 (ponesimod.S1): 0.18 (0.141-0.224) of 540, 0.43 (0.351-0.525) of 538.',
    [
      'optimum gd-lesions t: interval 0.141 to 0.224',
      'optimum gd-lesions t: 540 people',
      'optimum gd-lesions c: interval 0.351 to 0.525',
      'optimum gd-lesions c: 538 people',
    ],
  ],
  [
    'Participant flow of the registry records: DEFINE 410 and 408, CONFIRM 359, 363 and 350.',
    [
      'define t: 410 people',
      'define c: 408 people',
      'define: NCT00420212',
      'confirm t: 359 people',
      'confirm c: 363 people',
      'confirm g: 350 people',
      'confirm: NCT00451451',
    ],
  ],
  [
    'EVOLVE-MS-1, Table 2 (diroximel-fumarate.R6), n=1057: stopped 85 (8.0), serious 123 (11.6), infections 9 (0.9), flushing 288 (27.2), diarrhoea 109 (10.3); of 593 new ones 226 (38.1) and 66 (11.1).',
    [
      'evolve-ms-1 t: 1057 people',
      'evolve-ms-1 serious-infection: t 0.9, 9 events',
      'evolve-ms-1 serious-side-effects: t 11.6, 123 events',
      'evolve-ms-1 stopped-side-effects: t 8, 85 events',
      'evolve-ms-1 flushing: t 27.2, 288 events',
      'evolve-ms-1 diarrhoea: t 10.3, 109 events',
      'evolve-ms-1 flushing, new to this trial programme: t 38.1, 226 events, 593 people',
      'evolve-ms-1 diarrhoea, new to this trial programme: t 11.1, 66 events, 593 people',
    ],
  ],
  [
    'EVOLVE-MS-1 (diroximel-fumarate.R6, R7): open-label, 96 weeks, NCT02634307.',
    ['evolve-ms-1: 96 weeks', 'evolve-ms-1: NCT02634307'],
  ],
  [
    'TEMSO, read again (teriflunomide.S4): 0.26 and 1.33 with limits, relative risk 0.20.',
    [
      'temso gd-lesions t: interval 0.17 to 0.41',
      'temso gd-lesions c: interval 1.06 to 1.67',
      'temso gd-lesions: rate-ratio t:c 0.2 (0.12 to 0.32), p <0.001',
      'temso gd-lesions: read in teriflunomide S2',
    ],
  ],
  [
    'TOWER, Table 2 (teriflunomide.S1): 36.0 with the mark of p<0.0001.',
    ['tower relapse-rate: relative-reduction t:c 36, p <0.0001'],
  ],
  // Interferons and glatiramer.
  [
    'EVIDENCE, abstract (interferon-beta-1a-im.S33): at 24 weeks 74.9% (254/339) and 63.3% (214/338), odds ratio 1.9 (1.3 to 2.6), p=0.0005; injection sites 83% and 28%, liver 18% and 9%, white cells 11% and 5%.',
    [
      'evidence relapse-free: t 74.9, 254 events; c 63.3, 214 events',
      'evidence relapse-free: odds-ratio t:c 1.9 (1.3 to 2.6), p 0.0005',
      'evidence relapse-free: over 24 weeks',
      'evidence injection-reaction: t 83; c 28',
      'evidence injection-reaction: p-only t:c, p <0.001',
      'evidence raised-liver-values: t 18; c 9',
      'evidence raised-liver-values: p-only t:c, p 0.002',
      'evidence low-white-cells: t 11; c 5',
      'evidence low-white-cells: p-only t:c, p 0.003',
    ],
  ],
  [
    'Table of the pivotal trials (interferon-beta-1a-im.P1): GdEL+ lesions 0.8 and 1.65, p 0.05.',
    ['mscrg gd-lesions: t 0.8; c 1.65', 'mscrg gd-lesions: p-only t:c, p 0.05'],
  ],
  [
    'US label (peginterferon-beta-1a.S33): depression "8% in both the PLEGRIDY and placebo groups".',
    ['advance depression: t 8; c 8'],
  ],
  [
    'INCOMIN, abstract (interferon-beta-1b.S34): n=96 and n=92; over 2 years 49 (51%) and 33 (36%) relapse-free, relative risk of relapse 0.76 (0.59 to 0.9), p=0.03.',
    [
      'incomin t: 96 people',
      'incomin c: 92 people',
      'incomin: 104 weeks',
      'incomin relapse-free: t 51, 49 events; c 36, 33 events',
      'incomin relapse-free: risk-ratio t:c 0.76 (0.59 to 0.9), p 0.03',
    ],
  ],
  [
    'Glatiramer label on 40 mg (glatiramer-acetate.S9): reaction 2% and none, chest pain 2% and 1%.',
    ['gala flush-after-injection: t 2; c none', 'gala chest-pain: t 2; c 1'],
  ],
  [
    'Trials behind the 20 mg label (glatiramer-acetate.S9): the longest took 3 years.',
    ['glatiramer-20-mg-pooled: 156 weeks'],
  ],
  // Licences.
  [
    'UK leaflet (mitoxantrone.R8): "to treat a specific form of MS".',
    ['mitoxantrone UK: licensed'],
  ],
  ['Advice with the UK licence (cladribine.R2).', ['cladribine UK: licensed']],
  ['UK product text (interferon-beta-1a-im.S32).', ['interferon-beta-1a-im UK: licensed']],
  [
    'Table of licences (interferon-beta-1a-sc.A1): March 1997; EU text (interferon-beta-1a-im.S35).',
    ['interferon-beta-1a-im EU: since 1997-03'],
  ],
  ['EU leaflet (glatiramer-acetate.S31).', ['glatiramer-acetate EU: licensed']],
  // Addresses.
  [
    'Printed at the head of the text itself.',
    [
      'alemtuzumab.S10: doi 10.3389/fneur.2019.00253',
      'cladribine.S33: doi 10.1177/20552173211024298',
    ],
  ],
  [
    'The paper whose table the evidence names by its number in PubMed Central.',
    [
      'cladribine.S9: doi 10.1177/17562864211019598',
      'dimethyl-fumarate.S1: doi 10.2147/DDDT.S50962',
      'dimethyl-fumarate.S32: doi 10.1177/1756285614563522',
    ],
  ],
);
