import assert from 'node:assert/strict';
import type { Answer, ChangeView } from '../../src/answers/answer.js';
import { chat } from '../../src/answers/replies.js';
import { pressedIn } from '../../src/teams/asked.js';
import { cardOf } from '../../src/teams/card.js';
import { MOST_BYTES } from '../../src/teams/size.js';
import { problemsOf, textsOf, type Element } from './cardRules.js';

const change: ChangeView = {
  id: '7d3c', title: 'Cal *Reed* (A1) interested on 7 November 2024',
  lines: [{ what: 'Cal Reed (A1), step to permanent', before: '–', after: 'interested, note ${today} [x](y)' }],
  effects: ['agency workers, interested: 0 → 1, as at 7 November 2024'], warnings: ['this goes back from offered to interested'],
};
const confirm: Answer = { ...chat('To be confirmed: Cal Reed (A1) interested.'), kind: 'confirm', change };
const done: Answer = { ...confirm, kind: 'done', done: { number: 'C-0042', who: 'Ann Field', at: '7 November 2024, 09:14' } };
const form: Answer = {
  ...chat('For a conversion I still need: day, post.'), kind: 'clarify',
  form: { id: '7d3c', title: 'a conversion', fields: [{ name: 'on', label: 'First day', kind: 'date', choices: [] }, { name: 'post', label: 'Post', kind: 'choice', choices: [{ value: 'P3', title: 'P3 Social Worker' }] }] },
};

function actionsOf(card: object): Element[] {
  return (card as { actions: Element[] }).actions;
}

describe('cards of changes', () => {
  for (const [name, answer] of Object.entries({ confirm, done, form })) {
    it(`${name}: a card of version 1.5 whose buttons do the same by execute and by submit, and read back`, () => {
      const card = cardOf(answer);

      assert.deepEqual(problemsOf(card), []);
      for (const action of actionsOf(card)) {
        const fallback = action['fallback'] as Element;
        assert.deepEqual([fallback['type'], fallback['data'], fallback['title']], ['Action.Submit', action['data'], action['title']]);
        assert.equal(pressedIn(action['data'])?.is, 'press');
      }
    });
  }

  it('shows before and after, the effect on the figures and what to note, as it was written', () => {
    const texts = textsOf(cardOf(confirm)).join('\n');

    for (const part of ['Before', 'After', 'interested: 0 → 1', 'goes back from offered', 'Cal \\*Reed\\*', '$\u200B{today}']) assert.ok(texts.includes(part), part);
  });

  it('shows first what has changed meanwhile', () => {
    const texts = textsOf(cardOf({ ...confirm, change: { ...change, first: 'The records have changed meanwhile: C-0043 by Ann Field.' } }));

    assert.ok(texts.indexOf('The records have changed meanwhile: C-0043 by Ann Field.') < texts.indexOf(textsOf(cardOf(confirm))[2]!));
  });

  it('says who confirmed, when, under which number, and offers to undo it', () => {
    const card = cardOf(done);

    const texts = textsOf(card).join('\n');
    assert.ok(texts.includes('Done, C-0042') && texts.includes('Confirmed by Ann Field, 7 November 2024, 09:14'));
    assert.deepEqual(pressedIn(actionsOf(card)[0]!['data']), { is: 'press', press: { act: 'undo', number: 'C-0042' } });
  });

  it('gives a form\'s inputs to the command beside the id of the form', () => {
    const [send] = actionsOf(cardOf(form));

    assert.deepEqual(pressedIn({ ...send!['data'] as object, on: '2024-12-01', post: 'P3' }), { is: 'press', press: { act: 'form', id: '7d3c', inputs: { on: '2024-12-01', post: 'P3' } } });
  });

  it('stays under 28 KB with a thousand lines, and says how many it leaves out', () => {
    const lines = Array.from({ length: 1000 }, (_, at) => ({ what: `Worker ${at}, agency spell: end`, before: 'x'.repeat(200), after: 'y'.repeat(200) }));

    const card = cardOf({ ...confirm, change: { ...change, lines } });

    assert.ok(Buffer.byteLength(JSON.stringify(card)) <= MOST_BYTES);
    assert.match(textsOf(card).join('\n'), /… and 9\d\d more lines/);
  });
});
