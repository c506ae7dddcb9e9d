import { expect } from 'chai';
import { html } from 'lit';
import type { Choice } from '../../src/domain/choice.js';
import { ChooseEvent } from '../../src/elements/events.js';
import { registerQuestions, type TcQuestions } from '../../src/elements/tc-questions.js';
import {
  all,
  becomes,
  focused,
  named,
  next,
  put,
  shownView,
  textOf,
  the,
} from '../support/elements.js';
import { faults } from '../support/page.js';

registerQuestions();

/** The part, with a root that makes of its wishes what it shows next. */
async function questions(choice: Partial<Choice> = {}): Promise<TcQuestions> {
  const { choosing, decision, table, about } = shownView({ choice });
  const source = { ...choosing, decision, table, about, today: '2026-06-01' };
  const place = put(html`<div class="tc"><tc-questions .source=${source}></tc-questions></div>`);
  const element = the(place, 'tc-questions');
  element.addEventListener('tc-choose', (event) => {
    if (!(event instanceof ChooseEvent) || !element.source) return;
    element.source = { ...element.source, choice: event.change(element.source.choice) };
  });
  await element.updateComplete;
  return element;
}

const list = (element: Element) =>
  all(element, '.list .check span').map((question) => textOf(question));
const kept = (element: TcQuestions) => element.source?.choice.questions;
const item = (element: Element, words: string) => named(element, '.item', words);

async function typed(element: TcQuestions, css: 'textarea' | '.own input', words: string) {
  const field = the(element, css) as HTMLInputElement | HTMLTextAreaElement;
  field.value = words;
  field.form?.requestSubmit();
  await element.updateComplete;
}

describe('tc-questions', () => {
  it('begins with a short list of suggestions, ticked', async () => {
    const element = await questions();
    expect(list(element)).to.have.length(6);
    expect(list(element)[0]).to.equal('Which of these can I have, here and now?');
    expect(kept(element)).to.equal(undefined);
    expect(textOf(the(element, '[role=status]'))).to.equal('6 questions on your list.');
  });

  it('takes a question off, and puts it back at the end', async () => {
    const element = await questions();
    const words = 'What if I miss a dose or a check?';
    the(item(element, words), 'input').click();
    await element.updateComplete;
    expect(list(element)).not.to.include(words);
    the(named(element, 'fieldset label', words), 'input').click();
    await element.updateComplete;
    expect(list(element).at(-1)).to.equal(words);
  });

  it('keeps the reader’s words of what was taken off', async () => {
    const element = await questions({ questions: [{ id: 'own-1', text: 'Mine?' }] });
    the(item(element, 'Mine?'), 'input').click();
    await element.updateComplete;
    expect(kept(element)).to.deep.equal([]);
    the(named(element, 'fieldset label', 'Mine?'), 'input').click();
    await element.updateComplete;
    expect(kept(element)).to.deep.equal([{ id: 'own-1', text: 'Mine?' }]);
  });

  it('puts a question in the reader’s words, on one line', async () => {
    const element = await questions();
    the(item(element, 'Which of these'), '.edit').click();
    await becomes(element, () => all(element, 'textarea').length === 1);
    await typed(element, 'textarea', 'Can I have\nboth?');
    expect(list(element)[0]).to.equal('Can I have both?');
    expect(kept(element)?.[0]).to.deep.equal({ id: 'here', text: 'Can I have both?' });
  });

  it('goes back to the suggestion when the words are taken away', async () => {
    const element = await questions({ questions: [{ id: 'here', text: 'Other' }] });
    the(item(element, 'Other'), '.edit').click();
    await becomes(element, () => all(element, 'textarea').length === 1);
    await typed(element, 'textarea', ' ');
    expect(kept(element)).to.deep.equal([{ id: 'here' }]);
  });

  it('leaves the words at Escape, and the keyboard where it was', async () => {
    const element = await questions();
    the(item(element, 'Which of these'), '.edit').click();
    await becomes(element, () => all(element, 'textarea').length === 1);
    the(element, 'textarea').value = 'thrown away';
    const back = next(element, 'focusin');
    the(element, 'textarea').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
    );
    await back;
    expect(focused()?.matches('[data-id=here] .edit')).to.equal(true);
    expect(kept(element)).to.equal(undefined);
  });

  it('adds the reader’s own, and takes it away for good', async () => {
    const element = await questions();
    await typed(element, '.own input', ' Who calls me? ');
    expect(kept(element)?.at(-1)).to.deep.equal({ id: 'own-1', text: 'Who calls me?' });
    the(element, '[aria-label="Remove: Who calls me?"]').click();
    await element.updateComplete;
    expect(textOf(element)).not.to.include('Who calls me?');
  });

  it('adds nothing to a full list, and says so', async () => {
    const questionList = Array.from({ length: 8 }, (_, place) => ({
      id: `own-${place + 1}`,
      text: `Q${place}`,
    }));
    const element = await questions({ questions: questionList });
    await typed(element, '.own input', 'One more');
    expect(kept(element)).to.have.length(8);
    expect(textOf(the(element, '[role=status]'))).to.include('Your list is full');
  });

  it('moves a question by buttons, says where it is, and keeps the keyboard on it', async () => {
    const element = await questions({ questions: [{ id: 'here' }, { id: 'stop' }] });
    the(item(element, 'What if I want'), '.up').focus();
    the(item(element, 'What if I want'), '.up').click();
    await becomes(element, () => list(element)[0]?.startsWith('What if I want') ?? false);
    expect(textOf(the(element, '[role=status]'))).to.include('Now 1 of 2.');
    await becomes(element, () => focused()?.matches('[data-id=stop] .up') ?? false);
    the(item(element, 'What if I want'), '.up').click();
    await element.updateComplete;
    expect(kept(element)?.map(({ id }) => id)).to.deep.equal(['stop', 'here']);
  });

  it('has nothing that a rule of accessibility is against', async () => {
    expect(await faults(await questions())).to.equal('');
  });
});
