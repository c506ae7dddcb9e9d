import { expect } from 'chai';
import { html } from 'lit';
import { registerStopping, type TcStopping } from '../../src/elements/tc-stopping.js';
import { aDataset, aFact, aTherapy, noTreatment } from '../support/dataset.js';
import { all, becomes, named, put, textOf, the } from '../support/elements.js';
import { faults, width } from '../support/page.js';
import { pageSource } from '../support/page-source.js';

registerStopping();

const dataset = aDataset({
  therapies: [
    aTherapy({
      stopping: [
        { ...aFact({ text: 'Flares may come back.' }), topic: 'returns' },
        {
          ...aFact({ text: 'It is in the body.' }),
          topic: 'stays',
          lasts: [{ count: 10, unit: 'day' }],
        },
        {
          ...aFact({ text: 'It goes on to act.' }),
          topic: 'stays',
          lasts: [{ count: 4, unit: 'week' }],
        },
      ],
      familyPlanning: {
        contraception: {
          ...aFact({ text: 'During it and for some time after.' }),
          lasts: [
            { count: 6, unit: 'month', regions: ['UK'] },
            { count: 6, upTo: 12, unit: 'month', regions: ['EU'] },
            { count: 3, unit: 'year', limit: 'at-least', regions: ['US'] },
          ],
        },
      },
    }),
    aTherapy({
      id: 'beta-tablets',
      name: 'beta',
      route: 'oral',
      familyPlanning: { contraception: aFact({ text: 'While it is taken.' }) },
    }),
    noTreatment(),
  ],
});

async function stopping(
  compare = ['alpha-infusion', 'beta-tablets', 'no-treatment'],
): Promise<TcStopping> {
  const source = pageSource({ dataset, compare });
  const element = the(
    put(html`<div class="tc"><tc-stopping .source=${source}></tc-stopping></div>`),
    'tc-stopping',
  );
  await element.updateComplete;
  return element;
}

async function at(name: 'narrow' | 'least'): Promise<TcStopping> {
  await width(name);
  const element = await stopping();
  await becomes(element, () => all(element, 'table.wide').length === 0);
  return element;
}

const lasting = (element: TcStopping, words: string) => named(element, '.lasts', words);
const share = (element: TcStopping, words: string, shape: string) => {
  const time = lasting(element, words);
  return (
    the(time, shape).getBoundingClientRect().width / the(time, 'svg').getBoundingClientRect().width
  );
};

describe('tc-stopping', () => {
  it('has a body for each topic and a row for each option with something to stop', async () => {
    const element = await stopping();
    expect(all(element, '.group').map(textOf)).to.deep.equal([
      'How long it stays, or goes on to act',
      'What may come back',
      'Having children: birth control',
    ]);
    expect(all(element, 'th[scope=row]').map(textOf)).to.deep.equal([
      'Alpha',
      'Beta',
      'Alpha',
      'Beta',
      'Alpha',
      'Beta',
    ]);
  });

  it('draws times to one scale, with words beside them', async () => {
    const element = await stopping();
    expect(share(element, 'United Kingdom: 6 months', '.own')).to.be.closeTo(0.25, 0.01);
    expect(share(element, 'European Union: 6 to 12 months', '.own')).to.be.closeTo(0.25, 0.01);
    expect(share(element, 'European Union: 6 to 12 months', '.against')).to.be.closeTo(0.25, 0.01);
    expect(share(element, 'at least 3 years', '.own')).to.be.closeTo(1, 0.01);
  });

  it('sets each statement beside its own time, on the same scale', async () => {
    const element = await stopping();
    const rows = ['10 days', '4 weeks'].map((words) => named(element, 'tr', words));
    expect(rows.map((row) => textOf(row))).to.deep.equal([
      'Alpha 10 days It is in the body.',
      '4 weeks It goes on to act. Source',
    ]);
    const widths = all(element, '.lasts svg.track').map((one) => one.getBoundingClientRect().width);
    expect(new Set(widths).size).to.equal(1);
  });

  it('hatches what may hold, from where it surely does', async () => {
    const time = lasting(await stopping(), '6 to 12 months');
    const [sure, perhaps] = ['.own', '.against'].map((shape) =>
      the(time, shape).getBoundingClientRect(),
    );
    expect(perhaps?.left).to.be.closeTo(sure?.right ?? 0, 1);
  });

  it('points on where a time goes on, and only there', async () => {
    const arrows = all(await stopping(), '.lasts').map((time) => all(time, '.arrow').length);
    expect(arrows).to.deep.equal([0, 0, 0, 0, 1]);
  });

  it('sets the months of the scale over its quarters', async () => {
    const element = await stopping();
    const track = the(element, '.lasts svg').getBoundingClientRect();
    const [, six, , eighteen, last] = all(element, '.axis span').map((one) => {
      const { left, width: wide } = one.getBoundingClientRect();
      return (left + wide / 2 - track.left) / track.width;
    });
    expect(six).to.be.closeTo(0.25, 0.01);
    expect(eighteen).to.be.closeTo(0.75, 0.01);
    expect(last).to.be.closeTo(1, 0.01);
  });

  it('lets words stand where no time is given, and says what nobody describes', async () => {
    const element = await stopping();
    expect(textOf(named(element, '.row', 'While it is taken.'))).to.contain('No time given');
    expect(textOf(named(element, '.row', 'Not described here'))).to.contain('Beta');
    expect(textOf(element)).to.contain('Not described here for any of these options');
  });

  it('says of no treatment that there is nothing to stop', async () => {
    expect(textOf(await stopping())).to.contain('No treatment: nothing to stop or to wait for.');
  });

  it('opens the sources of a row', async () => {
    const element = await stopping();
    the(element, '.source').click();
    await becomes(element, () => all(element, 'tc-provenance').length === 1);
    the(element, '.source').click();
    await becomes(element, () => all(element, 'tc-provenance').length === 0);
  });

  it('draws nothing while nothing is chosen', async () => {
    expect(textOf(await stopping([]))).to.equal('');
  });

  it('has no fault, its sources open', async () => {
    const element = await stopping();
    the(element, '.source').click();
    await becomes(element, () => all(element, 'tc-provenance').length === 1);
    expect(await faults(element)).to.equal('');
  });
});

describe('tc-stopping on a phone', () => {
  it('ties each cell to its topic and its option', async () => {
    const element = await at('narrow');
    const ids = named(element, 'td', 'Flares').getAttribute('headers') ?? '';
    const heads = ids.split(' ').map((id) => textOf(the(element, `#${id}`)));
    expect(heads).to.deep.equal(['What may come back', 'Alpha']);
  });

  it('does not scroll sideways, and has no fault', async () => {
    const element = await at('least');
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    expect(await faults(element)).to.equal('');
  });
});
