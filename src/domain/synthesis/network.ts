import type { Problem, Result } from '../result.js';
import type { Network } from './fit.js';
import { parseArmStudies, type NamedStudy } from './from-arms.js';
import { parseContrastStudies } from './from-contrasts.js';
import type { NetworkInput } from './input.js';
import { parseArms, parseContrasts, refuse } from './rows.js';
import type { Study } from './study.js';

/** Treatments that trials link to each other, in order of their names. */
export type Component = readonly string[];

/** The trials that reach the reference, and what they don't reach. */
export interface ConnectedNetwork extends Network {
  /** In order of their names; the numbers of `Study.treatments` are places in it. */
  readonly treatments: readonly string[];
  /** All components, that of the reference first. */
  readonly components: readonly Component[];
  readonly studiesLeftOut: readonly string[];
}

/** Reads trials and keeps those that reach the reference, directly or over others. */
export function parseNetwork(input: NetworkInput): Result<ConnectedNetwork> {
  const read = parseStudies(input);
  if (!read.ok) return read;
  if (typeof (input.reference as unknown) !== 'string') {
    return refuse('wrong-type', '/reference', 'expected the name of a treatment');
  }
  const components = componentsOf(read.value);
  const own = components.find((component) => component.includes(input.reference));
  if (!own) {
    return refuse('unknown-reference', '/reference', `no study has "${input.reference}"`);
  }
  const places = new Map(own.map((treatment, place) => [treatment, place]));
  const studies: Study[] = [];
  const studiesLeftOut: string[] = [];
  for (const { treatments, ...rest } of read.value) {
    const numbers = treatments.flatMap((treatment) => places.get(treatment) ?? []);
    if (numbers.length === treatments.length) studies.push({ ...rest, treatments: numbers });
    else studiesLeftOut.push(rest.name);
  }
  return {
    ok: true,
    value: {
      size: own.length,
      treatments: own,
      studies,
      components: [own, ...components.filter((component) => component !== own)],
      studiesLeftOut,
    },
  };
}

function parseStudies({ arms, contrasts }: NetworkInput): Result<readonly NamedStudy[]> {
  if ((arms === undefined) === (contrasts === undefined)) {
    return refuse('arms-or-contrasts', '', 'expected either arms or contrasts');
  }
  const studies = arms === undefined ? studiesOfContrasts(contrasts) : studiesOfArms(arms);
  if (!studies.ok || studies.value.length > 0) return studies;
  return refuse('no-studies', arms === undefined ? '/contrasts' : '/arms', 'expected a study');
}

function studiesOfArms(input: unknown): Result<readonly NamedStudy[]> {
  const groups = parseArms(input);
  return groups.ok ? parseArmStudies(groups.value) : groups;
}

function studiesOfContrasts(input: unknown): Result<readonly NamedStudy[]> {
  const groups = parseContrasts(input);
  return groups.ok ? parseContrastStudies(groups.value) : groups;
}

/** The parts of a network that no trial links, each in order of its names. */
function componentsOf(studies: readonly NamedStudy[]): readonly Component[] {
  const partOf = new Map<string, Set<string>>();
  for (const { treatments } of studies) {
    const joined = new Set(treatments);
    for (const treatment of treatments) {
      for (const linked of partOf.get(treatment) ?? []) joined.add(linked);
    }
    for (const treatment of joined) partOf.set(treatment, joined);
  }
  return [...new Set(partOf.values())]
    .map((part) => [...part].sort())
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

/** What is wrong with the options beside the trials. */
export function optionProblems({ model, level = 0.95 }: NetworkInput): readonly Problem[] {
  const problems: Problem[] = [];
  if (!['common', 'random'].includes(model)) {
    const message = 'expected "common" or "random"';
    problems.push({ code: 'unknown-model', path: '/model', message });
  }
  if (!(typeof level === 'number' && level > 0 && level < 1)) {
    problems.push({ code: 'out-of-range', path: '/level', message: 'expected between 0 and 1' });
  }
  return problems;
}
