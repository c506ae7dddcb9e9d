import { describe, expect, it } from 'vitest';
import type { Choice } from '../../src/domain/choice.js';
import { indexDataset } from '../../src/domain/dataset-index.js';
import type { Dataset, Therapy } from '../../src/domain/dataset-types.js';
import { arranged } from '../../src/view/arranged-view.js';
import { comparisonView, type ComparisonView } from '../../src/view/comparison-view.js';
import type { CellView } from '../../src/view/figure-view.js';
import {
  aDataset,
  aFact,
  aHarm,
  anArm,
  anOutcome,
  aResult,
  aStudy,
  aTherapy,
  noTreatment,
} from '../support/dataset.js';
import { english, rowsIn } from '../support/views.js';

const drip = (over: Partial<Therapy> = {}) =>
  aTherapy({
    setting: 'infusion-centre',
    settingFact: aFact({ text: 'In a centre.' }),
    schedule: {
      text: 'A drip every half year.',
      then: { every: { count: 26, unit: 'week' }, hours: 3, watchHours: 1 },
      sources: ['S1'],
    },
    familyPlanning: { pregnancy: aFact({ text: 'Not in pregnancy.' }) },
    vaccines: [aFact({ text: 'No live ones.' })],
    warnings: [aFact({ text: 'A warning.' })],
    ...over,
  });
const tablet = (over: Partial<Therapy> = {}) =>
  aTherapy({
    id: 'beta-tablets',
    name: 'beta',
    route: 'oral',
    setting: 'home',
    settingFact: aFact({ text: 'At home.' }),
    schedule: {
      text: 'A tablet a day.',
      counts: 'tablet',
      then: { every: { count: 1, unit: 'day' } },
      sources: ['S1'],
    },
    familyPlanning: { pregnancy: aFact({ text: 'Not in pregnancy.' }) },
    vaccines: [aFact({ text: 'Any.' })],
    stopping: [
      { ...aFact({ text: 'It stays for 2 weeks.' }), topic: 'stays' },
      { ...aFact({ text: 'It may come back.' }), topic: 'returns' },
    ],
    ...over,
  });

const dataset = (over: Partial<Dataset> = {}) =>
  aDataset({
    therapies: [drip(), tablet(), noTreatment()],
    matters: [
      { id: 'm-rash', name: 'Rash', outcomes: ['rash'] },
      { id: 'm-flares', name: 'Flares', outcomes: ['flare-free'] },
      { id: 'm-both', name: 'Both', outcomes: ['rash', 'flare-free'] },
      { id: 'm-hours', name: 'Hours', topics: ['hours'] },
      { id: 'm-taking', name: 'Taking', topics: ['schedule', 'doses'] },
      { id: 'm-family', name: 'Children', topics: ['family'] },
      { id: 'm-vaccines', name: 'Vaccines', topics: ['vaccines'] },
      { id: 'm-warnings', name: 'Warnings', topics: ['warnings'] },
      { id: 'm-nothing', name: 'Unmeasured', outcomes: ['unmeasured'] },
    ],
    outcomes: [anOutcome(), aHarm(), aHarm({ id: 'unmeasured' })],
    studies: [aStudy({ results: [aResult(), aResult({ outcome: 'rash' })] })],
    ...over,
  });

const both = ['alpha-infusion', 'beta-tablets'];
const viewOf = (choice: Partial<Choice>, data = dataset()): ComparisonView =>
  comparisonView(
    indexDataset(data),
    { chosen: both, population: 'early', route: 'any', ...choice },
    english,
    '2026-06-01',
  );
const tableOf = (choice: Partial<Choice>, data?: Dataset) => arranged(viewOf(choice, data)).table;
const idsIn = (choice: Partial<Choice>) =>
  tableOf(choice).groups.map(({ id, rows }) => [id, rows.map((row) => row.id)]);
const groupOf = (id: string, choice: Partial<Choice>, data?: Dataset) =>
  tableOf(choice, data).groups.find((group) => group.id === id);
const texts = (cell: CellView | undefined) => {
  if (cell?.kind === 'facts') return cell.items.map(({ text }) => text).join('; ');
  return cell?.kind === 'state' ? [cell.title, cell.reason].filter(Boolean).join(': ') : 'a figure';
};
const said = (group: ReturnType<typeof groupOf>) =>
  group?.rows.map(({ cells }) => cells.map(texts));

describe('rows of what is marked', () => {
  it('stand in a first group, and nowhere else', () => {
    const groups = idsIn({ marks: ['m-rash'] });
    expect(groups[0]).toEqual(['marked', ['rash']]);
    expect(groups.slice(1).flat(2)).not.toContain('rash');
  });

  it('keep everything that belongs to them', () => {
    const before = rowsIn(viewOf({}).table).find(({ id }) => id === 'rash');
    const after = groupOf('marked', { marks: ['m-rash'] })?.rows[0];
    expect(after).toEqual(before);
    expect(groupOf('marked', { marks: ['m-rash'] })?.reading).toBe(
      viewOf({}).table.groups.find(({ id }) => id === 'benefit')?.reading,
    );
  });

  it('come in the order in which they were marked, each once', () => {
    expect(idsIn({ marks: ['m-flares', 'm-both'] })[0]).toEqual(['marked', ['flare-free', 'rash']]);
  });

  it('are worked out for what no row says', () => {
    const group = groupOf('marked', { marks: ['m-hours'] });
    // Weeks 0, 26, 52 and 78 of 104, 3 hours and 1 of watching each.
    expect(said(group)).toEqual([['16 hours on 4 days', 'None']]);
    expect(group).not.toHaveProperty('reading');
  });

  it('show what they were worked out from', () => {
    const cell = groupOf('marked', { marks: ['m-hours'] })?.rows[0]?.cells[0];
    expect(
      cell?.kind === 'facts' && cell.behind.kind === 'facts' && cell.behind.statements,
    ).toEqual([dataset().therapies[0]?.schedule]);
  });

  it('are fetched from what is folded, and leave the rest of it there', () => {
    const groups = idsIn({ marks: ['m-family'] });
    expect(groups[0]).toEqual(['marked', ['pregnancy']]);
    expect(groups).toContainEqual(['family', ['vaccines']]);
    expect(groupOf('family', { marks: ['m-family'] })).not.toHaveProperty('folded');
  });

  it('leave no empty group', () => {
    expect(idsIn({ marks: ['m-family', 'm-vaccines'] }).map(([id]) => id)).not.toContain('family');
  });

  it('can be of how it is taken and of warnings', () => {
    expect(idsIn({ marks: ['m-taking', 'm-warnings'] })[0]).toEqual([
      'marked',
      ['schedule', 'marked-doses', 'warnings'],
    ]);
  });

  it('are none where no option has a figure: it is said where the others are', () => {
    const groups = tableOf({ marks: ['m-nothing'] }).groups;
    expect(groups.map(({ id }) => id)).not.toContain('marked');
  });

  it('are counted and named anew among the further side effects', () => {
    const harms = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) =>
      aHarm({ id, plain: `Harm ${id}` }),
    );
    const data = dataset({
      outcomes: harms,
      matters: [{ id: 'm', name: 'M', outcomes: ['g'] }],
      studies: [aStudy({ results: harms.map(({ id }) => aResult({ outcome: id })) })],
    });
    expect(groupOf('more-common', { marks: ['m'] }, data)).toMatchObject({
      title: '1 more common side effects',
      note: 'harm h',
    });
  });

  it('never change the order of options', () => {
    const table = tableOf({ marks: ['m-rash', 'm-hours'] });
    expect(table.options).toEqual(viewOf({}).table.options);
    expect(table.orderNote).toBe(viewOf({}).table.orderNote);
  });

  it('have ids of their own', () => {
    const choice = {
      marks: ['m-rash', 'm-hours', 'm-taking', 'm-family'],
      current: 'beta-tablets',
    };
    const ids = rowsIn(tableOf({ ...choice, onlyDifferent: true })).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what is taken now', () => {
  const now = { current: 'beta-tablets' };

  it('is the first column, with its shape and words that say so', () => {
    const [first, second] = tableOf(now).options;
    const plain = viewOf({}).table.options;
    expect(first).toEqual({ ...plain[1], now: 'You take this now' });
    expect(second).toEqual(plain[0]);
  });

  it('takes its cells along, also into what is folded', () => {
    const cells = (choice: Partial<Choice>) =>
      rowsIn(tableOf(choice))
        .find(({ id }) => id === 'schedule')
        ?.cells.map(texts);
    expect(cells(now)).toEqual(['A tablet a day.', 'A drip every half year.']);
    expect(tableOf(now).folded.therapies.map(({ id }) => id)).toEqual([...both].reverse());
  });

  it('is the only one that moves, and the page says so', () => {
    const chosen = [...both, 'no-treatment'];
    const table = tableOf({ chosen, current: 'no-treatment' });
    expect(table.options.map(({ id }) => id)).toEqual(['no-treatment', ...both]);
    expect(table.orderNote).toContain('What you take now stands first.');
  });

  it('comes first in the pairs too', () => {
    expect(arranged(viewOf(now)).links.options.map(({ id }) => id)).toEqual([...both].reverse());
  });

  it('shows its own arm in the trials of the others, and no figure of a third trial', () => {
    const third = aStudy({
      id: 'third',
      name: 'THIRD',
      arms: [
        anArm({ id: 'beta', therapy: 'beta-tablets' }),
        anArm({ id: 'x', therapy: 'no-treatment' }),
      ],
      results: [aResult({ arms: { beta: { value: 87 }, x: { value: 50 } } })],
    });
    const data = dataset({ studies: [third, ...dataset().studies] });
    const row = rowsIn(tableOf(now, data)).find(({ id }) => id === 'flare-free');
    const [cell] = row?.cells ?? [];
    expect(cell?.kind === 'figure' && cell.bars.map(({ value }) => value)).toEqual(['70', '80']);
  });

  it('waits while four others are chosen, and the page says so', () => {
    const data = dataset({
      therapies: [
        ...dataset().therapies,
        drip({ id: 'c', name: 'c' }),
        drip({ id: 'd', name: 'd' }),
      ],
    });
    const chosen = ['alpha-infusion', 'no-treatment', 'c', 'd'];
    const table = tableOf({ ...now, chosen }, data);
    expect(table.options.map(({ id }) => id)).toEqual(['alpha-infusion', 'c', 'd', 'no-treatment']);
    expect(table.orderNote).toMatch(/You take Beta now\. It has no column, since four others/);
    expect(table.groups.map(({ id }) => id)).not.toContain('change');
  });

  it('is nothing special while it is not compared, though there is room', () => {
    const view = viewOf({ ...now, chosen: ['alpha-infusion', 'no-treatment'] });
    expect(arranged(view).table).toEqual(view.table);
  });
});

describe('what would change', () => {
  const change = (choice: Partial<Choice>, data?: Dataset) => groupOf('change', choice, data);

  it('is said for each other option against what is taken now', () => {
    const chosen = [...both, 'no-treatment'];
    expect(said(change({ chosen, current: 'beta-tablets' }))).toEqual([
      [
        'As now: A tablet or capsule',
        'From a tablet or capsule to a drip into a vein',
        'Nothing to take any more',
      ],
      ['As now: Home', 'From home to an infusion centre', 'Nowhere to go for it any more'],
      ['As now: None', '16 hours on 4 days', 'Nothing changes'],
      ['As now: None described', 'Nothing changes', 'None'],
      ['It stays for 2 weeks.', 'The same for any switch', 'The same for any switch'],
    ]);
  });

  it('comes after what is marked', () => {
    const ids = idsIn({ current: 'beta-tablets', marks: ['m-rash'] }).map(([id]) => id);
    expect(ids.slice(0, 2)).toEqual(['marked', 'change']);
  });

  it('is another plan, where the way stays', () => {
    const data = dataset({
      therapies: [
        tablet(),
        tablet({ id: 'c', name: 'c', schedule: { text: 'Two a day.', sources: ['S1'] } }),
        noTreatment(),
      ],
    });
    const group = change({ chosen: ['beta-tablets', 'c'], current: 'beta-tablets' }, data);
    expect(said(group)?.[0]?.[1]).toBe('Still a tablet or capsule, but another plan; Two a day.');
  });

  it('is not known where either is not described', () => {
    const data = dataset({ therapies: [aTherapy(), tablet({ stopping: [] }), noTreatment()] });
    expect(said(change({ current: 'beta-tablets' }, data))?.slice(1)).toEqual([
      ['As now: Home', 'Not described here'],
      ['As now: None', 'Not described here'],
      ['As now: None described', 'Nothing changes'],
      ['Not described here', 'Not described here'],
    ]);
  });

  it('is never “nothing” between two ranges that read the same', () => {
    const check = {
      when: 'during' as const,
      what: 'Blood',
      kind: 'blood-test' as const,
      every: { count: 26, upTo: 52, unit: 'week' as const },
      sources: ['S1'],
    };
    const data = dataset({
      therapies: [drip({ checks: [check] }), tablet({ checks: [check] }), noTreatment()],
    });
    const tests = said(change({ current: 'beta-tablets' }, data))?.[3];
    expect(tests?.[1]).toMatch(/\d to \d blood or urine tests/);
  });

  it('has the statements of both behind it, each with its name', () => {
    const cell = change({ current: 'beta-tablets' })?.rows[0]?.cells[1];
    const behind = cell?.kind === 'facts' && cell.behind.kind === 'facts' && cell.behind;
    expect(behind && behind.statements.map(({ label, text }) => [label, text])).toEqual([
      ['Beta', 'A tablet a day.'],
      ['Alpha', 'A drip every half year.'],
    ]);
  });
});

describe('only what differs', () => {
  const alike = dataset({
    therapies: [
      drip({ vaccines: [aFact({ text: 'Any.' })], settingFact: aFact({ text: 'At home.' }) }),
      tablet(),
      noTreatment(),
    ],
  });
  const leftOut = (choice: Partial<Choice>, data = alike) =>
    tableOf({ onlyDifferent: true, ...choice }, data).groups.map((group) => [
      group.id,
      group.rows.map(({ id }) => id),
      group.leftOut ?? group.note,
    ]);

  it('leaves out rows in which all say the same, and says how many', () => {
    expect(leftOut({})).toContainEqual([
      'taking',
      ['schedule'],
      '1 row is the same for all and left out.',
    ]);
  });

  it('does so in folded groups; one with nothing left in it can’t be opened', () => {
    const group = groupOf('family', { onlyDifferent: true }, alike);
    expect(group).toMatchObject({ rows: [], isFolded: false });
    expect(group?.leftOut).toBe('2 rows are the same for all and left out.');
  });

  it('says on the button of a folded group how many it left out', () => {
    const group = groupOf('family', { onlyDifferent: true });
    expect(group).toMatchObject({
      isFolded: true,
      note: '1 row is the same for all and left out.',
    });
    expect(group?.rows.map(({ id }) => id)).toEqual(['vaccines']);
  });

  it('keeps each row with a figure, also where two figures are equal', () => {
    const same = { alpha: { value: 80 }, beta: { value: 80 } };
    const data = dataset({ studies: [aStudy({ results: [aResult({ arms: same })] })] });
    expect(leftOut({}, data).flat(2)).toContain('flare-free');
  });

  it('keeps what is not known: nobody knows whether it is the same', () => {
    const group = groupOf('change', { onlyDifferent: true, current: 'alpha-infusion' });
    const row = group?.rows.find(({ id }) => id === 'change-wait');
    expect(row?.cells.map(texts)).toEqual(['Not described here', 'Not described here']);
  });

  it('keeps the same words that hold in other regions', () => {
    const vaccines = [aFact({ text: 'Any.', regions: ['EU'] })];
    const data = dataset({ therapies: [drip({ vaccines }), tablet(), noTreatment()] });
    expect(leftOut({}, data).flat(2)).toContain('vaccines');
  });

  it('leaves out where nothing would change', () => {
    const group = groupOf('change', { onlyDifferent: true, current: 'beta-tablets' }, alike);
    expect(group?.rows.map(({ id }) => id)).not.toContain('change-tests');
    expect(group?.leftOut).toBe('1 row is the same for all and left out.');
  });

  it('has nothing to leave out of one option', () => {
    const view = viewOf({ chosen: ['alpha-infusion'], onlyDifferent: true });
    expect(arranged(view).table).toEqual(view.table);
  });
});

describe('the switch for what differs', () => {
  it('is there for two options, and turns', () => {
    const { onlyDifferent } = viewOf({}).table;
    expect(onlyDifferent).toMatchObject({ label: 'Only what differs', isOn: false });
    const choice = { chosen: both, population: 'early', route: 'any' } as const;
    const on = onlyDifferent?.toggle(choice);
    expect(on?.onlyDifferent).toBe(true);
    expect(on && onlyDifferent?.toggle(on).onlyDifferent).toBe(false);
  });

  it('is not there for one', () => {
    expect(viewOf({ chosen: ['alpha-infusion'] }).table).not.toHaveProperty('onlyDifferent');
  });
});
