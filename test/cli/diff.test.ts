import { describe, expect, it } from 'vitest';
import { diffCommand, type DiffOptions } from '../../src/cli/commands/diff.js';
import { changeGroups } from '../../src/cli/diff/groups.js';
import { formatText } from '../../src/cli/format/format-text.js';
import { newDataset } from '../../src/cli/new/template.js';
import type { Dataset } from '../../src/domain/dataset-types.js';
import { parseDataset } from '../../src/domain/parse-dataset.js';
import { fakeIo } from './fake-io.js';

const sound = newDataset({ today: '2026-11-22', reviewBy: '2027-11-22', schema: '../schema.json' });

function parsed(text: string): Dataset {
  const result = parseDataset(JSON.parse(text));
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return result.value;
}

/** The changes as lines `option: what: before → after`. */
const changesTo = (text: string) =>
  changeGroups(parsed(sound), parsed(text)).flatMap(({ title, changes }) =>
    changes.map(({ label, before = '', after = '' }) => `${title}: ${label}: ${before} → ${after}`),
  );

type Pointer = readonly (string | number)[];

/** Where every text, number and truth value of a dataset is. */
function* leaves(value: unknown, at: Pointer = []): Generator<Pointer> {
  if (typeof value !== 'object' || value === null) yield at;
  else for (const [key, inner] of Object.entries(value)) yield* leaves(inner, [...at, key]);
}

/** A copy with another value at a place. */
function altered(value: unknown, [key, ...rest]: Pointer): unknown {
  if (key === undefined) return typeof value === 'number' ? value + 1 : `${String(value)} more`;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = altered(copy[key], rest);
  return copy;
}

describe('what changed for a reader', () => {
  it.each([
    [
      'a figure, under the option that it is about',
      '"value": 70',
      '"value": 75.5',
      ['Example medicine B: No symptoms, Example trial, 52 weeks: 70% → 75.5%'],
    ],
    [
      'a figure that is not known any more',
      '"value": 70',
      '"notReported": "Withdrawn."',
      [
        'Example medicine A: No symptoms, Example trial, 52 weeks, risk ratio against Example medicine B: 1.14, 95% interval 1.02 to 1.28 → ',
        'Example medicine B: No symptoms, Example trial, 52 weeks: 70% → not reported: Withdrawn.',
      ],
    ],
    [
      'an effect, under the option that was tested',
      '1.28',
      '1.3',
      [
        'Example medicine A: No symptoms, Example trial, 52 weeks, risk ratio against Example medicine B: 1.14, 95% interval 1.02 to 1.28 → 1.14, 95% interval 1.02 to 1.3',
      ],
    ],
    [
      'a check that is new',
      '"checks": []',
      '"checks": [{"when": "during", "what": "Eye test", "sources": ["S1"]}]',
      ['Example medicine B: check:  → “Eye test”'],
    ],
    [
      'a check that is gone',
      /"checks": \[\n.*?\n {6}\]/s,
      '"checks": []',
      ['Example medicine A: check: “Blood test” → '],
    ],
    [
      'a check that is otherwise',
      '"when": "before"',
      '"when": "after"',
      ['Example medicine A: check “Blood test”, when: “before” → “after”'],
    ],
    [
      'a licence',
      '"text": "Adults with the example condition."',
      '"text": "Adults and children with the example condition."',
      [
        'Example medicine A: licence: “Adults with the example condition.” → “Adults and children with the example condition.”',
      ],
    ],
    [
      'who paid',
      'No funding was received.',
      'An example firm paid.',
      ['The dataset: governance, funding: “No funding was received.” → “An example firm paid.”'],
    ],
    ['a source', '"year": 2020', '"year": 2021', ['Sources: source S1, year: 2020 → 2021']],
    [
      'the name of an option',
      '"name": "Example medicine B"',
      '"name": "Example medicine C"',
      ['Example medicine C: name: “Example medicine B” → “Example medicine C”'],
    ],
  ] as const)('names %s', (_, find, write, lines) => {
    const text = sound.replace(find, write);
    // A ratio needs both values: without one it goes too.
    const needsNoRatio = text.includes('Withdrawn');
    const whole = needsNoRatio ? text.replace(/"effects": \[\n.*?\n {10}\],/s, '') : text;
    expect(changesTo(whole)).toEqual(lines);
  });

  it('names an option that is new with its figures, and one that is gone', () => {
    const renamed = sound.replaceAll('example-medicine-b', 'example-medicine-z');
    const lines = changesTo(renamed);
    expect(lines).toContain('Example medicine B: option: “Example medicine B” → ');
    expect(lines).toContain('Example medicine B: option:  → “Example medicine B”');
  });

  it('names another order where the order is one of rows', () => {
    const { outcomes, sources, ...rest } = parsed(sound);
    const two = {
      ...rest,
      outcomes,
      sources: [...sources, ...sources.map((one) => ({ ...one, id: 'S0' }))],
    };
    const titles = (after: Dataset) => changeGroups(two, after).map(({ title }) => title);
    expect(titles({ ...two, outcomes: outcomes.toReversed() })).toEqual(['What was measured']);
    expect(titles({ ...two, sources: two.sources.toReversed() })).toEqual([]);
  });

  it('misses no value, wherever it is', () => {
    const before = parsed(sound);
    for (const place of leaves(before)) {
      if (place[0] === '$schema') continue;
      const after = altered(before, place) as Dataset;
      expect(changeGroups(before, after), place.join('/')).not.toEqual([]);
    }
  });

  it('is nothing when only the order, the layout and the comments differ', () => {
    const other = sound.replace('"$comment": "A benefit.', '"$comment": "Our benefit.');
    const formatted = formatText(JSON.stringify(JSON.parse(other)));
    expect(formatted.ok && changesTo(formatted.text)).toEqual([]);
  });
});

describe('diff', () => {
  const other = sound.replace('"value": 80', '"value": 82');
  const run = async (
    options: Partial<DiffOptions>,
    files: Record<string, string>,
    colour = false,
  ) => {
    const io = fakeIo(files, { hasColour: colour });
    const code = await diffCommand('a', 'b', { format: 'text', ...options }, io);
    return { code, printed: io.printed(), complained: io.complained() };
  };

  it('says that two files are the same', async () => {
    const { code, printed } = await run({}, { a: sound, b: sound });
    expect([code, printed]).toEqual([0, 'No changes for a reader.\n']);
  });

  it('lists changes by option', async () => {
    const { code, printed } = await run({}, { a: sound, b: other });
    expect(code).toBe(1);
    expect(printed).toBe(
      'Example medicine A\n  ~ No symptoms, Example trial, 52 weeks: 80% → 82%\n\n1 change: ~ changed, + added, - removed.\n',
    );
  });

  it('writes Markdown in which no text is markup', async () => {
    const b = sound.replace('No funding', 'No *funding* <b>');
    const { printed } = await run({ format: 'markdown' }, { a: sound, b });
    expect(printed).toContain('## The dataset\n\n- **Governance, funding**: ');
    expect(printed).toContain('“No \\*funding\\* \\<b\\> was received.”');
  });

  it('writes JSON', async () => {
    const { printed } = await run({ format: 'json' }, { a: sound, b: other });
    expect(JSON.parse(printed)).toEqual({
      changes: 1,
      groups: [
        {
          title: 'Example medicine A',
          changes: [{ label: 'No symptoms, Example trial, 52 weeks', before: '80%', after: '82%' }],
        },
      ],
    });
  });

  it('cannot compare a file that says two things', async () => {
    const twice = sound.replace('"version": "0.1.0",', '"version": "0.1.0", "version": "0.2.0",');
    const { code, complained } = await run({}, { a: sound, b: twice });
    expect(code).toBe(2);
    expect(complained).toContain('The field "version" is here twice');
  });

  it('cannot compare a file with problems, and shows them', async () => {
    const { code, printed, complained } = await run({}, { a: sound, b: '{}' });
    expect([code, printed]).toEqual([2, '']);
    expect(complained).toContain('b:1:1  Add the field "formatVersion" here.');
  });
});
