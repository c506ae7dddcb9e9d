/** How one dataset hangs together with the evidence that was gathered for it. */
export interface EvidenceMap {
  /** Folder of the evidence files, below the folder that holds them all. */
  readonly folder: string;
  /** What the evidence calls an outcome: its words begin like this. */
  readonly measures: Readonly<Record<string, RegExp>>;
  /** What the evidence calls the opposite of an outcome: 100 minus its value. */
  readonly opposites: Readonly<Record<string, RegExp>>;
  /** What the evidence counted over two years, where we show one. */
  readonly overTwoYears: Readonly<Record<string, RegExp>>;
  /** Name of the trial in the evidence, where ours differs. `null`: the entry names no trial. */
  readonly trials: Readonly<Record<string, string | null>>;
  /** Length of a study whose entry gives it in these words and not as a number of weeks. */
  readonly weeks: Readonly<Record<string, readonly [weeks: number, words: string]>>;
  /** A group that was read elsewhere: "study outcome arm" to file, trial and group there. */
  readonly armsElsewhere: Readonly<
    Record<string, { readonly file: string; readonly trial: string; readonly arm: string }>
  >;
  /** Results whose value stands in a note of the entry. */
  readonly valuesInNotes: ReadonlySet<string>;
  /** What was read again in the cited source itself and differs from the entry or adds to it. */
  readonly readAgain: ReadonlyMap<string, string>;
  /** Sources that were read in addition to those of the evidence. */
  readonly addedSources: ReadonlySet<string>;
}

const multipleSclerosis: EvidenceMap = {
  folder: '.',
  measures: {
    'relapse-rate': /^annualised relapse rate/,
    'relapse-free': /^relapse-free/,
    'disability-12w': /^confirmed disability progression 12 weeks/,
    'disability-24w': /^confirmed disability progression 24 weeks/,
    'gd-lesions': /^gadolinium-enhancing lesions (per scan$|at (2 years|month 24))/,
    'serious-infection': /^serious infections$/,
    'serious-infusion-reaction': /^serious infusion reactions/,
    'thyroid-disorder': /^thyroid (gland )?disorders/,
    'low-platelets': /^immune thrombocytopenia/,
    cancer: /^cancers$/,
    pml: /PML$/,
    'liver-enzymes': /^liver enzyme ALT above 3 times/,
    'nerve-symptoms': /^nerve symptoms in hands or feet/,
    'stopped-side-effects': /^stopping because of (any side effect|side effects)$/,
    'any-infection': /^(any infection|infections)$/,
    'infusion-reaction': /^infusion reactions/,
    'injection-reaction': /^(reactions at the injection site|injection-site reactions)$/,
    'herpes-infection': /^herpes infections$/,
    'flu-like-symptoms': /^flu-like symptoms$/,
    headache: /^headache$/,
    rash: /^rash$/,
    flushing: /^flushing$/,
    nausea: /^nausea$/,
    diarrhoea: /^diarrhoea$/,
    'abdominal-pain': /^abdominal pain$/,
    'hair-thinning': /^hair thinning$/,
    fatigue: /^fatigue$/,
    'joint-pain': /^joint pain$/,
    depression: /^depression$/,
    'low-immunoglobulins': /^low immunoglobulin M$/,
    'urinary-infection': /^urinary tract infections?$/,
    fever: /^fever$/,
    'raised-liver-values': /^(raised ALT|abnormal liver tests \(ALT increase\))$/,
    'low-white-cells': /^low white cells$/,
    'injection-systemic-reaction': /^injection reactions affecting the whole body/,
    'raised-blood-pressure': /^raised blood pressure$/,
  },
  opposites: {
    'relapse-free':
      /^(relapsed within 2 years|people with (a|at least one) relapse( over 2 years)?) \(%\)$/,
  },
  overTwoYears: { 'relapse-rate': /^relapses per person over 2 years/ },
  trials: {
    'care-ms-pooled': 'CARE-MS I+II pooled',
    'care-ms-follow-up': null,
    'alemtuzumab-clinical-trials': null,
    'define-confirm-pooled': 'DEFINE and CONFIRM pooled',
    'opera-pooled': 'OPERA I+II pooled',
    'asclepios-pooled': 'ASCLEPIOS I+II pooled',
    'ultimate-pooled': 'ULTIMATE I+II pooled',
    'teriflunomide-placebo-pooled': 'pooled placebo-controlled trials',
    advance: 'ADVANCE (year 1)',
  },
  weeks: {
    'care-ms-pooled': [104, 'over 2 years'],
    'care-ms-follow-up': [312, 'over 6 years'],
    'teriflunomide-placebo-pooled': [104, 'up to about 2 years'],
    tower: [108, 'at 108 weeks'],
    expand: [91, 'median 21 months'],
  },
  armsElsewhere: {
    'confirm disability-12w g': {
      file: 'glatiramer-acetate',
      trial: 'CONFIRM (glatiramer arm)',
      arm: 't',
    },
  },
  valuesInNotes: new Set(['care-ms-follow-up thyroid-disorder']),
  readAgain: new Map([
    ['ultimate-1 relapse-rate p <0.001', 'The abstract (S40) prints it so; the entry, <0.0001.'],
    ['alemtuzumab.S10 doi', 'Printed at the head of the table.'],
    ['ublituximab.S40 doi', 'The abstract of the paper that S6 names with this address.'],
    ['alemtuzumab-clinical-trials t 1217', 'Table 1 (S10), last footnote.'],
    ['alemtuzumab-clinical-trials weeks 260', 'Table 1 (S10), last footnote: 5 and 8 years.'],
  ]),
  addedSources: new Set([
    'alemtuzumab.A1',
    'interferon-beta-1a-sc.leaflet',
    'interferon-beta-1a-sc.safemedication',
  ]),
};

/** The evidence map of each dataset, by the name of its folder. */
export const evidenceMaps: Readonly<Record<string, EvidenceMap>> = {
  'multiple-sclerosis': multipleSclerosis,
};
