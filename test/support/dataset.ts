import type {
  Arm,
  ArmFigure,
  Dataset,
  Effect,
  Fact,
  Governance,
  Outcome,
  Population,
  Source,
  Study,
  StudyResult,
  Therapy,
} from '../../src/domain/dataset-types.js';
import type { LocalLayer } from '../../src/domain/local-types.js';

// Everything in here is invented. Each builder gives a valid thing: a test names what it is about.

export const aSource = (over: Partial<Source> = {}): Source => ({
  id: 'S1',
  kind: 'trial',
  title: 'Alpha or beta for a year: an invented trial',
  year: 2020,
  ...over,
});

export const aFact = (over: Partial<Fact> = {}): Fact => ({
  text: 'An invented statement.',
  sources: ['S1'],
  ...over,
});

export const aPopulation = (over: Partial<Population> = {}): Population => ({
  id: 'early',
  name: 'early invented disease',
  plain: 'Early',
  ...over,
});

export const anOutcome = (over: Partial<Outcome> = {}): Outcome => ({
  id: 'flare-free',
  group: 'benefit',
  kind: 'proportion',
  better: 'higher',
  name: 'Freedom from flares',
  plain: 'No flare',
  definition: 'People without a flare.',
  phrases: { did: 'had no flare', didNot: 'had one or more' },
  ...over,
});

export const aHarm = (over: Partial<Outcome> = {}): Outcome =>
  anOutcome({
    id: 'rash',
    group: 'harm',
    seriousness: 'common',
    better: 'lower',
    name: 'Rash',
    plain: 'Rash',
    definition: 'People with a rash.',
    phrases: { did: 'had a rash', didNot: 'had none' },
    ...over,
  });

export const aRate = (over: Partial<Outcome> = {}): Outcome =>
  anOutcome({
    id: 'flare-rate',
    kind: 'rate',
    better: 'lower',
    name: 'Annual rate of flares',
    plain: 'Flares in a year',
    definition: 'Flares per person and year.',
    phrases: { counted: 'flares' },
    ...over,
  });

export const aMean = (over: Partial<Outcome> = {}): Outcome =>
  anOutcome({
    id: 'score-change',
    kind: 'mean',
    name: 'Change of the score',
    plain: 'Change of the score',
    definition: 'Average change of an invented score.',
    phrases: { unit: 'points' },
    ...over,
  });

export const aTherapy = (over: Partial<Therapy> = {}): Therapy => ({
  id: 'alpha-infusion',
  kind: 'medicine',
  name: 'alpha',
  route: 'intravenous-infusion',
  indications: [{ populations: ['early'], text: 'Adults with the disease.', sources: ['S1'] }],
  checks: [{ when: 'before', what: 'Blood test', sources: ['S1'] }],
  notFor: [aFact()],
  ...over,
});

export const noTreatment = (over: Partial<Therapy> = {}): Therapy => ({
  id: 'no-treatment',
  kind: 'none',
  name: 'no treatment',
  route: 'none',
  indications: [],
  checks: [],
  notFor: [],
  ...over,
});

export const anArm = (over: Partial<Arm> = {}): Arm => ({
  id: 'alpha',
  therapy: 'alpha-infusion',
  people: 200,
  ...over,
});

export const aFigure = (over: Partial<ArmFigure> = {}): ArmFigure => ({ value: 80, ...over });

export const anEffect = (over: Partial<Effect> = {}): Effect => ({
  kind: 'risk-ratio',
  of: ['alpha', 'beta'],
  value: 1.14,
  interval: [1.02, 1.28],
  ...over,
});

export const aResult = (over: Partial<StudyResult> = {}): StudyResult => ({
  outcome: 'flare-free',
  arms: { alpha: aFigure({ value: 80 }), beta: aFigure({ value: 70 }) },
  sources: ['S1'],
  ...over,
});

export const aStudy = (over: Partial<Study> = {}): Study => ({
  id: 'first-trial',
  name: 'FIRST',
  design: 'randomised',
  population: 'early',
  people: 'adults with the early form',
  weeks: 48,
  arms: [anArm(), anArm({ id: 'beta', therapy: 'beta-tablets' })],
  results: [aResult()],
  ...over,
});

export const aGovernance = (over: Partial<Governance> = {}): Governance => ({
  published: '2026-01-31',
  reviewBy: '2027-01-31',
  updatePolicy: 'Once a year.',
  funding: 'Nobody paid.',
  authors: [{ name: 'An invented author' }],
  interests: [],
  methods: 'Invented.',
  needs: 'Invented.',
  review: 'None yet.',
  fieldTest: 'Not yet.',
  evaluation: 'None yet.',
  ...over,
});

/** Two medicines and no treatment, a benefit and a harm, one study of the benefit, one source. */
export const aDataset = (over: Partial<Dataset> = {}): Dataset => ({
  formatVersion: '1.0',
  id: 'invented-disease',
  version: '2026.1.0',
  language: 'en',
  decision: {
    question: 'Which treatment, if any?',
    condition: 'An invented disease',
    jurisdictions: ['EU'],
  },
  governance: aGovernance(),
  populations: [aPopulation()],
  outcomes: [anOutcome(), aHarm()],
  therapies: [
    aTherapy(),
    aTherapy({ id: 'beta-tablets', name: 'beta', route: 'oral' }),
    noTreatment(),
  ],
  studies: [aStudy()],
  sources: [aSource()],
  ...over,
});

/** A place that offers one of the two medicines. */
export const aLocalLayer = (over: Partial<LocalLayer> = {}): LocalLayer => ({
  formatVersion: '1.0',
  dataset: 'invented-disease',
  place: 'An invented clinic',
  updated: '2026-02-01',
  contact: { text: 'Nurses', phone: '+44 20 7946 0000' },
  options: [
    { id: 'alpha-infusion', availability: 'On Tuesdays', cost: 'No charge' },
    { id: 'beta-tablets', hidden: 'Not offered here' },
  ],
  questions: ['Who do I call?'],
  ...over,
});
