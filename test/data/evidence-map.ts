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
  /** What the evidence gives as a change with its sign, or as start and end, and we as a fall. */
  readonly falls: Readonly<Record<string, RegExp>>;
  /** Names of the trial in the evidence, where ours differs. `null`: the entry names no trial. */
  readonly trials: Readonly<Record<string, string | null | readonly string[]>>;
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
  /** Sources that were read in addition to those of the evidence, and what rests on them alone. */
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
  falls: {},
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

const migrainePrevention: EvidenceMap = {
  folder: 'migraine',
  measures: {
    'half-fewer-days': /^at least half fewer monthly migraine (headache )?days \(%\)/,
    'three-quarters-fewer-days': /^at least three quarters fewer monthly migraine (headache )?days/,
    'half-fewer-lasting': /^at least half fewer migraine headache days kept up for 3 months/,
    'half-fewer-attacks': /^at least half fewer migraine attacks per month/,
    'half-fewer-headache-days': /^at least half fewer headache days \(%\)/,
    'half-fewer-bad-headache-days': /^at least half fewer headache days of at least moderate/,
    'serious-side-effects': /^serious side effects of any cause$/,
    'stopped-side-effects': /^stopping because of side effects$/,
    'allergic-reaction': /^allergic \(hypersensitivity\) reaction$/,
    'liver-enzymes': /^liver enzymes above 3 times the limit$/,
    'any-side-effect': /^any side effect$/,
    'injection-reaction': /^injection-site reactions$/,
    'infusion-reaction': /^reaction at the infusion site$/,
    constipation: /^constipation$/,
    nausea: /^nausea$/,
    fatigue: /^tiredness( or sleepiness)?$/,
    tingling: /^tingling \(paraesthesia\)$/,
    'less-appetite': /^less appetite$/,
    'muscle-cramps': /^cramps, muscle spasms$/,
    'neck-pain': /^neck pain related to the treatment$/,
    'airway-infection': /^upper respiratory infection$/,
    cold: /^cold \(nasopharyngitis\)$/,
  },
  opposites: {},
  overTwoYears: {},
  falls: {
    'fewer-migraine-days':
      /^(change in monthly migraine (headache )?days$|monthly migraine days, start)/,
    'fewer-headache-days': /^change in headache days per 28 days$/,
    'fewer-bad-headache-days': /^change in headache days of at least moderate severity$/,
    'fewer-attacks': /^(change in migraine attacks per month$|migraine attacks per month, start)/,
  },
  trials: {
    'atogepant-label': ['US label 2021, two trials', 'US label'],
    'promise-2': ['PROMISE-2', 'PROMISE-2, 300 mg'],
    'eptinezumab-five-trials': ['5 pooled trials', '5 pooled trials, all doses'],
    'eptinezumab-five-trials-chronic': ['5 pooled trials', '5 pooled trials, all doses'],
    'erenumab-label': 'US label, pooled studies',
    'erenumab-label-chronic': 'US label, pooled studies',
    'evolve-pooled': 'EVOLVE-1 and EVOLVE-2 pooled',
    'galcanezumab-label': 'US label, EVOLVE-1, -2 and REGAIN',
    'galcanezumab-label-chronic': 'US label, EVOLVE-1, -2 and REGAIN',
    'preempt-pooled': ['PREEMPT 1 and 2 pooled', 'PREEMPT pooled'],
    'topiramate-pooled': ['MIGR-001, -002 and -003 pooled', 'three pivotal trials pooled'],
    'topiramate-safety': 'four placebo-controlled trials pooled',
    'topiramate-any-dose': 'four placebo-controlled trials pooled',
  },
  weeks: {
    'atogepant-label': [12, 'over 12 weeks'],
    'erenumab-label': [12, 'over the first 3 months'],
    'erenumab-label-chronic': [12, 'over the first 3 months'],
    'galcanezumab-label': [26, 'up to 6 months'],
    'galcanezumab-label-chronic': [26, 'up to 6 months'],
    'topiramate-safety': [26, 'up to 26 weeks'],
    'topiramate-any-dose': [26, 'up to 26 weeks'],
  },
  armsElsewhere: {},
  valuesInNotes: new Set(),
  readAgain: new Map([
    ['progress fewer-migraine-days difference', 'Read with its limits in A8.'],
    ['progress half-fewer-days odds-ratio', 'Read in A8.'],
    ['evolve-2 fewer-migraine-days difference', 'Read with its limits in A1.'],
    ['evolve-2 t 231', 'Read in A1.'],
    ['evolve-2 c 461', 'Read in A1.'],
    ['eptinezumab-five-trials weeks 52', 'The abstract (S9): the first year of an open study.'],
    ['eptinezumab-five-trials-chronic weeks 52', 'The abstract (S9), as above.'],
    ['atogepant US since 2023-04-17', 'The maker said so that day (A3).'],
    ['atogepant EU since 2023-08-11', 'The overview of the EMA (A5).'],
    ['fremanezumab EU since 2019', 'The maker says so (A2).'],
    ['propranolol repeated dose', 'Two or three times a day (A2); the entry counts days.'],
    ['topiramate repeated dose', 'In two doses a day (T1); the entry counts days.'],
    ['topiramate.S7 url', 'The same notice where its author published it.'],
  ]),
  addedSources: new Set([
    'atogepant.A1',
    'atogepant.A2',
    'atogepant.A3',
    'atogepant.A4',
    'atogepant.A5',
    'atogepant.A6',
    'atogepant.A7',
    'atogepant.A8',
    'erenumab.A1',
    'erenumab.A2',
    'erenumab.A3',
    'fremanezumab.A1',
    'fremanezumab.A2',
    'fremanezumab.A3',
    'fremanezumab.A4',
    'galcanezumab.A1',
    'galcanezumab.A2',
    'galcanezumab.A3',
    'galcanezumab.A4',
    'onabotulinumtoxina.A1',
    'onabotulinumtoxina.A2',
    'onabotulinumtoxina.A3',
    'onabotulinumtoxina.A4',
    'propranolol.A1',
    'propranolol.A2',
    'propranolol.A3',
    'propranolol.A4',
    'propranolol.A5',
    'topiramate.A1',
    'topiramate.A2',
    'topiramate.A3',
    'topiramate.A4',
  ]),
};

/** The evidence map of each dataset, by the name of its folder. */
export const evidenceMaps: Readonly<Record<string, EvidenceMap>> = {
  'migraine-prevention': migrainePrevention,
  'multiple-sclerosis': multipleSclerosis,
};
