import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import type { Choice } from '../../src/domain/choice.js';
import { registerCalendar, TcCalendar } from '../../src/elements/tc-calendar.js';
import { ChooseEvent } from '../../src/elements/events.js';
import type { MakeCalendarFile } from '../../src/view/calendar-view.js';
import { aDataset, aTherapy, noTreatment } from '../support/dataset.js';
import { all, becomes, focused, named, put, textOf, the } from '../support/elements.js';
import { faults, ready, width } from '../support/page.js';
import { pageSource } from '../support/page-source.js';

const made: MakeCalendarFile = ({ start }) => ({
  name: 'alpha.ics',
  type: 'text/calendar',
  text: `BEGIN:VCALENDAR ${start}`,
});

registerCalendar(() => Promise.resolve(made));

const sources = ['S1'];

const dataset = aDataset({
  therapies: [
    aTherapy({
      setting: 'infusion-centre',
      schedule: {
        text: 'Two drips, then one every 6 months.',
        start: [
          { week: 0, hours: 3.5 },
          { week: 2, hours: 3.5 },
        ],
        then: { every: { count: 6, unit: 'month' }, fromWeek: 26, hours: 4.5 },
        sources,
      },
      checks: [
        { when: 'before', what: 'Liver test', kind: 'blood-test', sources },
        { when: 'during', what: 'Scan', kind: 'scan', atWeeks: [26, 52], forSome: true, sources },
      ],
    }),
    aTherapy({
      id: 'beta-tablets',
      name: 'beta',
      route: 'oral',
      setting: 'home',
      checks: [],
      schedule: {
        text: 'Two capsules a day.',
        counts: 'capsule',
        then: { every: { count: 1, unit: 'day' }, times: 2 },
        sources,
      },
    }),
    noTreatment(),
  ],
  studies: [],
});

interface Shown {
  readonly compare?: readonly string[];
  readonly start?: string;
}

const sourceOf = ({ compare = ['alpha-infusion', 'beta-tablets'], start }: Shown = {}) =>
  pageSource({ dataset, compare, choice: { start } });

async function calendar(shown: Shown = {}): Promise<TcCalendar> {
  const element = the(
    put(
      html`<div class="tc">
        <tc-calendar .source=${sourceOf(shown)} .level=${3}></tc-calendar>
      </div>`,
    ),
    'tc-calendar',
  );
  await element.updateComplete;
  return element;
}

/** The calendar in its page, whose options these are. */
async function inPage(compare = 'alpha-infusion beta-tablets no-treatment') {
  const page = await ready(
    html`<treatment-comparison
      layout="page"
      .data=${dataset}
      compare=${compare}
    ></treatment-comparison>`,
  );
  const element = the(page, 'tc-calendar');
  await element.updateComplete;
  return { page, element };
}

const first = (element: TcCalendar) => the(element, '.option');

/** Gives a day as the reader does. */
function give(element: TcCalendar, value: string) {
  const input = the(element, 'input');
  input.value = value;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('tc-calendar', () => {
  it('has a heading for each option, one level below its own', async () => {
    const element = await calendar({ compare: ['alpha-infusion', 'no-treatment'] });
    expect(textOf(the(element, 'h3'))).to.equal('Two years, week by week');
    expect(all(element, 'h4').map(textOf)).to.deep.equal(['Alpha', 'No treatment']);
  });

  it('draws a bar for each day away, where the week is', async () => {
    const element = await calendar();
    const strip = the(element, '.strip').getBoundingClientRect();
    const bars = all(the(element, '.strip'), ':scope > rect').map((bar) =>
      bar.getBoundingClientRect(),
    );
    const weeks = bars.map(({ left }) => Math.round(((left - strip.left) / strip.width) * 104));
    expect(weeks).to.deep.equal([0, 2, 26, 52, 78]);
    expect(bars.map(({ height }) => height)).to.deep.equal([17.5, 17.5, 22.5, 22.5, 22.5]);
  });

  it('says the hours beside the bars', async () => {
    const element = await calendar();
    const strip = the(element, '.strip');
    const texts = all(strip, 'text');
    expect(texts.map(textOf)).to.deep.equal([
      '3.5 hours each',
      '4.5 hours',
      '4.5 hours',
      '4.5 hours',
    ]);
    const base = the(strip, '.base').getBoundingClientRect();
    for (const text of texts) {
      expect(text.getBoundingClientRect().bottom).to.be.at.most(base.top);
    }
  });

  it('draws 1,456 capsules as one band', async () => {
    const element = await calendar({ compare: ['beta-tablets'] });
    expect(all(element, '.strip *').length).to.be.below(20);
    expect(textOf(the(element, '.totals'))).to.include('Capsules 728 728 1,456');
  });

  it('says the strip in words, and all of it in a table that opens by keyboard', async () => {
    const element = await calendar();
    const strip = the(element, '.strip');
    expect(strip.getAttribute('role')).to.equal('img');
    expect(strip.getAttribute('aria-label')).to.equal(
      'Two years of Alpha. Days away for treatment: 5, Hours there: 20.5, Blood or urine tests: 1 and Scans: 0 to 2.',
    );
    const summary = the(first(element), 'summary');
    summary.focus();
    await sendKeys({ press: 'Enter' });
    expect(the(first(element), 'details').open).to.equal(true);
    expect(all(the(first(element), '.listing'), 'tr').map(textOf)).to.include.members([
      'Infusion 3.5 hours there On the first day, then after 2 weeks',
      'Liver test Before the first dose',
      'Scan Not for everyone After 26 and 52 weeks',
    ]);
  });

  it('tells sure from unsure checks, and groups of them, by shape', async () => {
    const element = await calendar();
    const marks = all(the(element, '.strip'), '.check');
    expect(marks.map((mark) => mark.classList.contains('dashed'))).to.deep.equal([
      false,
      true,
      true,
    ]);
    const [blood, scan] = marks.map((mark) => mark.getAttribute('d'));
    expect(blood).not.to.equal(scan);
  });

  it('says what no treatment asks for', async () => {
    const element = await calendar({ compare: ['no-treatment'] });
    expect(textOf(first(element))).to.include('Nothing to take.');
    expect(all(element, 'details, .source')).to.deep.equal([]);
  });

  it('draws nothing while nothing is chosen', async () => {
    expect(textOf(await calendar({ compare: [] }))).to.equal('');
  });

  it('opens the sources of an option', async () => {
    const element = await calendar();
    the(element, '.source').click();
    await becomes(element, () => all(element, 'tc-provenance').length === 1);
    await the(element, 'tc-provenance').updateComplete;
    expect(textOf(the(element, 'tc-provenance'))).to.include('an invented trial');
  });
});

describe('a first day', () => {
  it('is a change of the choice, and taking it away too', async () => {
    const element = await calendar({ start: '2027-01-04' });
    const changes: ChooseEvent['change'][] = [];
    element.addEventListener('tc-choose', (event) => {
      if (event instanceof ChooseEvent) changes.push(event.change);
    });
    const choice: Choice = { chosen: ['x'], population: 'y', route: 'any', start: '2020-01-01' };
    give(element, '2027-02-01');
    give(element, '');
    expect(changes.map((change) => change(choice))).to.deep.equal([
      { ...choice, start: '2027-02-01' },
      { ...choice, start: undefined },
    ]);
  });

  it('gives dates on the page, and stays when options change', async () => {
    const { page, element } = await inPage('alpha-infusion no-treatment');
    give(element, '2027-01-04');
    await becomes(element, () => textOf(element).includes('Year 1: Jan 4, 2027'));
    expect(textOf(element)).to.include('Your clinic sets the real ones.');
    expect(textOf(the(first(element), '.listing'))).to.include('Jan 4, 2027 and Jan 18, 2027');
    page.compare = 'beta-tablets no-treatment';
    await page.updateComplete;
    await becomes(element, () => textOf(the(element, 'h4')) === 'Beta');
  });

  it('is not lost when it can’t be used, and a message says why', async () => {
    const { element } = await inPage();
    give(element, '1600-01-01');
    await becomes(element, () => all(element, '.wrong').length === 1);
    const input = the(element, 'input');
    expect(input.value).to.equal('1600-01-01');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(textOf(the(element, '.wrong'))).to.include('not a date we can use');
    give(element, '2027-01-04');
    await becomes(element, () => all(element, '.wrong').length === 0);
  });

  it('can be typed, part by part, and is only judged when it is whole', async () => {
    const { element } = await inPage();
    const input = the(element, 'input');
    const values: string[] = [];
    element.addEventListener('tc-choose', () => values.push(input.value));
    input.focus();
    for (const key of '04012027') await sendKeys({ press: key });
    await becomes(element, () => textOf(element).includes('Year 1: Apr 1, 2027'));
    expect(input.value).to.equal('2027-04-01');
    expect(values).to.deep.equal(['2027-04-01']);
    await sendKeys({ press: 'Backspace' });
    element.requestUpdate();
    await element.updateComplete;
    expect(input.validity.badInput).to.equal(true);
    expect(all(element, '.wrong')).to.deep.equal([]);
    the(element, 'summary').focus();
    await becomes(element, () => all(element, '.wrong').length === 1);
    expect(textOf(the(first(element), '.listing'))).to.include('Apr 1, 2027');
  });

  it('is in the field when it comes from elsewhere', async () => {
    const element = await calendar({ start: '2027-01-04' });
    expect(the(element, 'input').value).to.equal('2027-01-04');
    element.source = sourceOf();
    await element.updateComplete;
    expect(the(element, 'input').value).to.equal('');
  });

  it('that is half written is said, and the day before it stays', async () => {
    const element = await calendar({ start: '2027-01-04' });
    const input = the(element, 'input');
    let changes = 0;
    element.addEventListener('tc-choose', () => (changes += 1));
    Object.defineProperty(input, 'validity', { value: { badInput: true, valid: false } });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(textOf(the(element, '[role=status]'))).to.include('not a date we can use');
    expect(textOf(the(element, '.listing'))).to.include('4 Jan 2027');
    expect(changes).to.equal(0);
  });
});

describe('a calendar file', () => {
  const bringFile = TcCalendar.bringFile;

  afterEach(() => {
    if (bringFile) TcCalendar.bringFile = bringFile;
  });

  /** What the browser is given to keep, instead of its keeping it. */
  async function kept(element: TcCalendar): Promise<{ name: string; text: string }> {
    const click = HTMLAnchorElement.prototype.click;
    const link = new Promise<HTMLAnchorElement>((resolve) => {
      HTMLAnchorElement.prototype.click = function () {
        resolve(this);
      };
    });
    the(element, '.save').click();
    const { download, href } = await link;
    HTMLAnchorElement.prototype.click = click;
    return { name: download, text: await (await fetch(href)).text() };
  }

  it('is offered for each option that has doses, once there is a day', async () => {
    const compare = ['alpha-infusion', 'beta-tablets', 'no-treatment'];
    expect(all(await calendar({ compare }), '.save')).to.deep.equal([]);
    const element = await calendar({ compare, start: '2027-01-04' });
    expect(all(element, '.save').map((button) => button.getAttribute('aria-label'))).to.deep.equal([
      'Save as a calendar file (.ics): Alpha',
      'Save as a calendar file (.ics): Beta',
    ]);
  });

  it('is given to the browser to keep, and said', async () => {
    const element = await calendar({ start: '2027-01-04' });
    expect(await kept(element)).to.deep.equal({
      name: 'alpha.ics',
      text: 'BEGIN:VCALENDAR 2027-01-04',
    });
    await becomes(element, () => textOf(first(element)).includes('Saved as alpha.ics.'));
  });

  it('that can’t be made is said, too', async () => {
    TcCalendar.bringFile = () => Promise.reject(new Error('no connection'));
    const element = await calendar({ start: '2027-01-04' });
    the(element, '.save').click();
    await becomes(element, () => textOf(first(element)).includes('could not be made'));
  });
});

describe('the calendar on any page', () => {
  for (const name of ['wide', 'narrow', 'least'] as const) {
    it(`has no fault that axe finds, open and with dates, on a ${name} page`, async () => {
      await width(name);
      const { page, element } = await inPage();
      give(element, '2027-01-04');
      await becomes(element, () => all(element, '.save').length > 0);
      for (const details of all(element, 'details')) details.open = true;
      expect(await faults(page)).to.equal('');
      expect(document.documentElement.scrollWidth).to.equal(innerWidth);
    });
  }

  it('can be touched', async () => {
    await width('narrow');
    const { element } = await inPage();
    give(element, '2027-01-04');
    await becomes(element, () => all(element, '.save').length > 0);
    for (const target of all(element, 'summary, .save, .source, input')) {
      expect(target.getBoundingClientRect().height).to.be.at.least(43);
    }
  });

  it('runs the other way where the page does', async () => {
    const { page, element } = await inPage('alpha-infusion no-treatment');
    the(page, '.tc').dir = 'rtl';
    const strip = the(element, '.strip').getBoundingClientRect();
    const [bar] = all(the(element, '.strip'), ':scope > rect');
    expect(bar?.getBoundingClientRect().right).to.be.closeTo(strip.right, 0.5);
    const text = the(the(element, '.strip'), 'text');
    const { a, d } = new DOMMatrix(getComputedStyle(text).transform);
    expect([a, d]).to.deep.equal([-1, 1]);
  });

  it('goes by keyboard from the day to each list and its sources', async () => {
    const { element } = await inPage('alpha-infusion no-treatment');
    the(element, 'summary').focus();
    await sendKeys({ press: 'Tab' });
    expect(focused() === the(element, '.source')).to.equal(true);
    expect(named(element, 'label', 'If I started on').htmlFor).to.equal(the(element, 'input').id);
  });
});
