import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../src/domain/dataset-index.js';
import { localSource, offeredChoice, withLocal } from '../../src/domain/local-index.js';
import type { LocalLayer } from '../../src/domain/local-types.js';
import { aboutView } from '../../src/view/about-view.js';
import { comparisonView } from '../../src/view/comparison-view.js';
import { withLocalView } from '../../src/view/local-view.js';
import { optionsView } from '../../src/view/options-view.js';
import { aDataset, aLocalLayer } from '../support/dataset.js';
import { english } from '../support/views.js';

const index = indexDataset(aDataset());
const choice = {
  chosen: ['alpha-infusion', 'beta-tablets', 'no-treatment'],
  population: 'early',
  route: 'any',
} as const;

/** The comparison in a place, on the second of March. */
function viewIn(layer: LocalLayer) {
  const offered = withLocal(index, layer, 'An invented clinic');
  const today = '2026-03-02';
  const view = comparisonView(offered, offeredChoice(choice, layer), english, today);
  return withLocalView(view, { layer, index: offered, today }, english);
}

const groupIn = (layer: LocalLayer) => viewIn(layer).table.groups.find(({ id }) => id === 'local');

const saidIn = (layer: LocalLayer) =>
  groupIn(layer)?.rows.map(({ label, cells }) => [
    label,
    ...cells.map((cell) =>
      cell.kind === 'facts' ? cell.items.map(({ text }) => text) : cell.kind,
    ),
  ]);

describe('the rows of a place', () => {
  it('say what it says of each option, and whom to ask', () => {
    expect(saidIn(aLocalLayer())).toEqual([
      ['Can I get it here?', ['On Tuesdays'], 'state'],
      ['Cost to me', ['No charge'], 'state'],
      ['Whom to ask', ['Nurses; +44 20 7946 0000'], ['Nurses; +44 20 7946 0000']],
    ]);
  });

  it('name the one to ask about an option rather than the one for all', () => {
    const contact = {
      text: 'Day unit',
      email: 'day@clinic.example',
      url: 'https://clinic.example',
    };
    const rows = saidIn(
      aLocalLayer({ options: [{ id: 'alpha-infusion', contact, note: 'Bring tea.' }] }),
    );
    expect(rows?.[0]).toEqual(['Also here', ['Bring tea.'], 'state', 'state']);
    expect(rows?.[1]?.[1]).toEqual(['Day unit; day@clinic.example; https://clinic.example']);
  });

  it('are said by the place, and by nothing else', () => {
    const [row] = groupIn(aLocalLayer())?.rows ?? [];
    const [cell] = row?.cells ?? [];
    expect(cell).toMatchObject({ behind: { statements: [{ sources: [localSource] }] } });
    const source = withLocal(index, aLocalLayer(), 'An invented clinic').sources.get(localSource);
    expect(source).toMatchObject({ title: 'An invented clinic', date: '2026-02-01' });
  });

  it('say when they were checked', () => {
    expect(groupIn(aLocalLayer())).toMatchObject({
      title: 'At An invented clinic',
      note: 'Availability, cost to you, whom to ask. Checked there on 1 Feb 2026.',
    });
  });

  it('say when they were due to be checked again', () => {
    expect(groupIn(aLocalLayer({ reviewBy: '2026-03-01' }))?.note).toBe(
      'Checked there on 1 Feb 2026, and due again by 1 Mar 2026. It may be out of date: ask.',
    );
    expect(groupIn(aLocalLayer({ reviewBy: '2026-03-02' }))?.note).toContain('cost to you');
  });

  it('are not there when it says nothing', () => {
    const { formatVersion, dataset, place, updated } = aLocalLayer();
    expect(groupIn({ formatVersion, dataset, place, updated })).toBeUndefined();
  });
});

describe('an option that a place hides', () => {
  const view = viewIn(aLocalLayer());

  it('is not offered, nor compared though the page asks for it', () => {
    const offered = optionsView(view.choosing).routes.flatMap(({ picks }) =>
      picks.map(({ id }) => id),
    );
    expect(offered).toEqual(['alpha-infusion', 'no-treatment']);
    expect(view.table.options.map(({ id }) => id)).toEqual(['alpha-infusion', 'no-treatment']);
  });

  it('is named with the reason', () => {
    expect(view.picker.keptOut).toBe(
      'Not among the options at An invented clinic: Beta (Not offered here).',
    );
  });

  it('stays in the studies of the others', () => {
    const [cell] =
      view.table.groups.flatMap(({ rows }) => rows).find(({ id }) => id === 'flare-free')?.cells ??
      [];
    expect(JSON.stringify(cell && 'arrays' in cell && cell.arrays)).toContain('With beta');
  });
});

describe('a place', () => {
  it('adds whom and what to ask to what is said about the data', () => {
    const { facts } = aboutView(viewIn(aLocalLayer()).about);
    expect(facts.slice(-2)).toEqual([
      { term: 'An invented clinic', text: 'Nurses; +44 20 7946 0000' },
      { term: 'Questions to ask at An invented clinic', text: 'Who do I call?' },
    ]);
  });

  it('changes no figure: the comparison of the others is the same without it', () => {
    const layer = aLocalLayer();
    const { groups } = viewIn(layer).table;
    const plain = comparisonView(index, offeredChoice(choice, layer), english, '2026-03-02').table;
    const shown = (list: typeof groups) =>
      JSON.stringify(
        list.flatMap(({ rows }) => rows.map(({ cells }) => cells)),
        (key, value: unknown) => (key === 'behind' || key === 'index' ? undefined : value),
      );
    expect(shown(groups.filter(({ id }) => id !== 'local'))).toBe(shown(plain.groups));
  });
});
