import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../../src/domain/dataset-index.js';
import type { Arm, Dataset, Study } from '../../../src/domain/dataset-types.js';
import { boxAround, overlap, runsThrough } from '../../../src/view/clinician/network-shapes.js';
import { networkView, type NetworkView } from '../../../src/view/clinician/network-view.js';
import { published } from '../../data/datasets.js';
import { aDataset, anArm, aStudy, aTherapy, noTreatment } from '../../support/dataset.js';
import { english } from '../../support/views.js';

const arm = (therapy: string, people = 100): Arm => anArm({ id: therapy, therapy, people });

const study = (name: string, arms: readonly Arm[], over: Partial<Study> = {}): Study =>
  aStudy({ id: name.toLowerCase(), name, arms, results: [], ...over });

const placebo = anArm({ id: 'p', therapy: 'no-treatment', name: 'placebo', people: 50 });

const options = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'];

const dataset = (studies: readonly Study[]): Dataset =>
  aDataset({
    therapies: [...options.map((name) => aTherapy({ id: name, name })), noTreatment()],
    studies,
  });

const viewOf = (data: Dataset, chosen: readonly string[], isAll = false, population?: string) =>
  networkView(
    {
      index: indexDataset(data),
      choice: { chosen, population: population ?? data.populations[0]?.id ?? '', route: 'any' },
      words: english,
    },
    isAll,
  );

/** Alpha – beta – gamma – placebo, and delta – epsilon apart; beta – epsilon is a neighbour. */
const chain = dataset([
  study('FIRST', [arm('alpha'), arm('beta')]),
  study('SECOND', [arm('beta'), arm('gamma')]),
  study('THIRD', [arm('gamma'), placebo]),
  study('FOURTH', [arm('delta'), placebo]),
]);

const namesIn = ({ picture }: NetworkView) =>
  picture.nodes.map(({ words }) => words.join(' ')).sort();

describe('the network of trials', () => {
  it('shows what stands between the chosen options and what each was tested against', () => {
    expect(namesIn(viewOf(chain, ['alpha', 'gamma']))).toEqual([
      'Alpha',
      'Beta',
      'Gamma',
      'Placebo',
    ]);
  });

  it('does not bring along all that was tested against no treatment', () => {
    expect(namesIn(viewOf(chain, ['alpha', 'no-treatment']))).not.toContain('Delta');
  });

  it('shows every treatment when asked, and says how many there are', () => {
    expect(viewOf(chain, ['alpha', 'gamma']).toggle).toBe('Show all 5 treatments');
    const all = viewOf(chain, ['alpha', 'gamma'], true);
    expect(namesIn(all)).toContain('Delta');
    expect(all.toggle).toBe('Show only what links the chosen ones');
  });

  it('offers no more where there is no more', () => {
    expect(viewOf(chain, options)).not.toHaveProperty('toggle');
  });

  it('has a row for each link, those of chosen options first', () => {
    expect(viewOf(chain, ['gamma']).rows.map(({ name }) => name)).toEqual([
      'Beta and gamma',
      'Gamma and placebo',
    ]);
    expect(viewOf(chain, ['delta'], true).rows[0]).toEqual({
      name: 'Delta and placebo',
      studies: 'FOURTH',
      people: '150',
    });
  });

  it('says that people are not known where an arm has no number', () => {
    const unknown = { id: 'beta', therapy: 'beta' };
    const data = dataset([study('FIRST', [arm('alpha'), unknown])]);
    expect(viewOf(data, ['alpha']).rows[0]?.people).toBe('Not reported');
  });

  it.each([
    ['two studies', [{}, {}], true],
    ['one study', [{}], false],
    ['a pooled analysis of several', [{ pooled: true }], true],
  ])('draws a thick line for %s: %#', (_, kinds, isThick) => {
    const studies = kinds.map((over, place) =>
      study(`S${place}`, [arm('alpha'), arm('beta')], over),
    );
    expect(viewOf(dataset(studies), ['alpha']).picture.lines.map((line) => line.isThick)).toEqual([
      isThick,
    ]);
  });

  it('gives chosen options their sign, and others none', () => {
    const signs = viewOf(chain, ['alpha', 'beta']).picture.nodes.map(({ marker }) => marker);
    expect(signs).toEqual(['triangle', 'diamond', undefined]);
  });

  it('says which chosen option no trial compared', () => {
    const view = viewOf(chain, ['alpha', 'epsilon']);
    expect(view.apart).toBe('Compared in no randomised trial of these data: Epsilon.');
  });

  it('is empty where no study compared anything', () => {
    expect(viewOf(dataset([]), ['alpha']).rows).toEqual([]);
  });

  it('has words on its lines where these fit, and then no numbers', () => {
    const view = viewOf(chain, ['alpha', 'gamma']);
    expect(view).not.toHaveProperty('numbered');
    expect(view.picture.labels[0]?.words).toEqual(['FIRST', '200 people']);
    expect(view.rows[0]).not.toHaveProperty('number');
  });

  it('has numbers on its lines where words do not fit, the same as in the table', () => {
    const pairs = options.flatMap((a, place) => options.slice(place + 1).map((b) => [a, b]));
    const studies = pairs.map((pair, place) =>
      study(
        `A STUDY WITH A LONG NAME ${place}`,
        pair.map((name) => arm(name)),
      ),
    );
    const view = viewOf(dataset(studies), options);
    expect(view.numbered).toBe('The numbers on the lines are those of the table.');
    const numbers = studies.map((_, place) => String(place + 1));
    expect(view.picture.labels.map(({ words }) => words.join())).toEqual(numbers);
    expect(view.rows.map(({ number }) => number)).toEqual(numbers);
    expect(covered(view)).toEqual([]);
  });

  it('is the same each time', () => {
    expect(viewOf(chain, ['alpha'])).toEqual(viewOf(chain, ['alpha']));
  });
});

/** What covers what in a picture; nothing when all can be read. */
function covered({ picture }: NetworkView): readonly string[] {
  const signs = picture.nodes.map(({ at, words }) => ({
    words,
    box: boxAround(at, { width: 18, height: 18 }),
  }));
  const boxes = [...picture.nodes, ...picture.labels, ...signs];
  const pairs = boxes.flatMap((a, place) => boxes.slice(place + 1).map((b) => [a, b] as const));
  const out = boxes.filter(
    ({ box }) =>
      box.left < 0 ||
      box.top < 0 ||
      box.left + box.width > picture.width ||
      box.top + box.height > picture.height,
  );
  const met = picture.lines.flatMap((line) =>
    picture.nodes
      .filter(({ at }) => at !== line.from && at !== line.to)
      .filter(({ at }) => runsThrough(line, boxAround(at, { width: 18, height: 18 }))),
  );
  return [
    ...pairs
      .filter(([a, b]) => overlap(a.box, b.box))
      .map((pair) => pair.map(({ words }) => words.join(' ')).join(' / ')),
    ...out.map(({ words }) => `out: ${words.join(' ')}`),
    ...met.map(({ words }) => `met: ${words.join(' ')}`),
  ];
}

describe.each(published)('the picture of $name', ({ data }) => {
  const groups = data.populations.map(({ id }) => id);

  it.each(groups)('can be read with all treatments: %s', (population) => {
    const view = viewOf(data, [], true, population);
    expect(covered(view)).toEqual([]);
  });

  it('can be read with each option', () => {
    const faulty = groups.flatMap((population) =>
      data.therapies.flatMap(({ id }, place) => {
        const others = [3, 7].flatMap((step) => data.therapies[place + step]?.id ?? []);
        return covered(viewOf(data, [id, ...others], false, population)).map(
          (fault) => `${population} ${id}: ${fault}`,
        );
      }),
    );
    expect(faulty).toEqual([]);
  });
});
