import { allShapes } from '../../domain/syntheses.js';

type FieldsOf = Readonly<Record<string, readonly string[]>>;

/** Texts that everybody reads, patients first, by the thing of the schema that has them. */
export const patientFields: FieldsOf = {
  Decision: ['question', 'summary', 'lead'],
  Governance: [
    'updatePolicy',
    'funding',
    'interests',
    'methods',
    'needs',
    'review',
    'fieldTest',
    'evaluation',
    'equality',
    'contact',
  ],
  Population: ['plain', 'explanation'],
  Outcome: ['plain', 'definition', 'watchedBy'],
  Phrases: ['did', 'didNot', 'counted', 'unit'],
  Matter: ['name', 'question'],
  Fact: ['text'],
  LastingFact: ['text'],
  Therapy: ['formulation', 'form'],
  Schedule: ['text'],
  OtherSchedule: ['text'],
  Indication: ['text'],
  Warning: ['text'],
  HarmOnset: ['text'],
  Check: ['what', 'text'],
  Gap: ['reason'],
  Study: ['people', 'span', 'note'],
  StudyResult: ['span', 'note'],
  Stratum: ['who'],
  ArmFigure: ['reason', 'notReported', 'doesNotApply', 'derived'],
  Source: ['note'],
};

/** Names and texts for clinicians: what they say is held to neutral words, not to a reading age. */
export const clinicalFields: FieldsOf = {
  Decision: ['condition'],
  Author: ['name', 'credentials'],
  Population: ['name'],
  Outcome: ['name'],
  Fact: ['clinical'],
  LastingFact: ['clinical'],
  Therapy: ['name', 'class'],
  StartDose: ['dose'],
  RepeatedDose: ['dose'],
  Arm: ['name', 'dose'],
  StudyResult: ['method'],
  Effect: ['derived'],
  Synthesis: ['name', 'note'],
  SynthesisComparison: ['note'],
};

/** Who reads a text. A field that neither list knows is taken for one that patients read. */
export const readerOf = (owner: string, field: string): 'patient' | 'clinician' =>
  clinicalFields[owner]?.includes(field) ? 'clinician' : 'patient';

const holdsText = (shape: unknown): boolean =>
  shape === 'Text' || (Array.isArray(shape) && shape[0] === 'a' && holdsText(shape[1]));

/** Every field of the schema that holds words, as `Owner.field`. */
export const textFieldsOfSchema = (): readonly string[] =>
  Object.entries(allShapes).flatMap(([owner, shape]) =>
    typeof shape === 'string' || Array.isArray(shape)
      ? []
      : Object.entries(shape).flatMap(([field, of]) =>
          holdsText(of) ? [`${owner}.${field.replace('!', '')}`] : [],
        ),
  );
