import assert from 'node:assert/strict';
import type { Answer } from '../../src/answers/answer.js';
import { converse } from '../../src/conversation/converse.js';
import { NO_CONTEXT, type Context } from '../../src/conversation/turn.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { NOW } from '../answers/asking.js';
import { exampleCouncil } from '../language/council.js';

const EAST = 'vacancies, in the Case Management East team, as at 7 November 2024';
const WEST = 'vacancies, in the Case Management West team, as at 7 November 2024';
const AGENCY = 'agency staff, whole council, as at 7 November 2024';

/** A question back, what is chosen, and how that is read. */
const chosen: readonly (readonly [string, string, string])[] = [
  ['vacancies in Case', 'Case Management West', WEST],
  ['vacancies in Case', 'case management west', WEST],
  ['vacancies in Case', 'West', WEST],
  ['vacancies in Case', 'the West', WEST],
  ['vacancies in Case', '1', EAST],
  ['vacancies in Case', '2.', WEST],
  ['vacancies in Case', 'option 2', WEST],
  ['vacancies in Case', 'the first one', EAST],
  ['vacancies in Case', 'the second one', WEST],
  ['temps', 'agency', AGENCY],
  ['temps', 'the first', AGENCY],
  ['how many in Assessment South?', 'agency staff', 'agency staff, in the Assessment South team, as at 7 November 2024'],
  ['purple, vacancies', 'yes', 'vacancies, whole council, as at 7 November 2024'],
  // Somebody may go on without an answer.
  ['vacancies in Case', 'how many agency staff do we have?', 'agency staff, whole council, as at 7 November 2024'],
];

/** What is no choice: nothing is counted. */
const notChosen: readonly (readonly [string, string])[] = [['vacancies in Case', '3'], ['vacancies in Case', 'yes'], ['vacancies in Case', 'Management'], ['purple, vacancies', 'no']];

const PRIVATE = [
  "what is Ivy Marsh's home address", 'what does Ivy Marsh earn', 'is Ivy Marsh pregnant', 'how old is Ivy Marsh', 'is Ivy Marsh any good', 'has Ivy Marsh got a disciplinary',
  "what's W2's phone number",
];

const inert = ['${process.env.PATH} vacancies', '<script>alert(1)</script>', '[vacancies](http://evil.example)', '**purple** vacancies', '${1+1}', '![x](http://evil.example/x.png)', '&lt;b&gt; vacancies'];

describe('a conversation', () => {
  let workforce: Workforce;
  before(async () => {
    workforce = await exampleCouncil();
  });

  /** The answers to the turns, and what the conversation is then about. */
  function talk(...turns: readonly string[]): { readonly answers: readonly Answer[]; readonly last: Answer; readonly context: Context } {
    const answers: Answer[] = [];
    let context = NO_CONTEXT;
    for (const turn of turns) {
      const said = converse(turn, workforce, NOW, context);
      answers.push(said.answer);
      // As it is kept between two turns.
      context = JSON.parse(JSON.stringify(said.context)) as Context;
    }
    return { answers, last: answers.at(-1)!, context };
  }

  for (const [question, reply, reading] of chosen) {
    it(`${question} / ${reply}`, () => {
      const { answers: [back], last } = talk(question, reply);

      assert.deepEqual([back!.kind, back!.figures], ['clarify', []]);
      assert.deepEqual([last.kind, last.reading], ['answer', reading]);
    });
  }

  for (const [question, reply] of notChosen) {
    it(`${question} / ${reply}: names no choice, so nothing is counted`, () => {
      const { last } = talk(question, reply);

      assert.deepEqual([last.kind === 'answer', last.figures], [false, []]);
    });
  }

  it('a question back offers at most four choices, each once, and each chosen by its words is answered', () => {
    for (const question of ['vacancies in Case', 'temps', 'unfilled posts', 'how many in Assessment South?']) {
      const { last: { choices } } = talk(question);

      assert.ok(choices.length >= 2 && choices.length <= 4, question);
      assert.equal(new Set(choices).size, choices.length, question);
      for (const choice of choices) assert.equal(talk(question, choice).last.kind, 'answer', `${question} / ${choice}`);
    }
  });

  it('asks whether a follow-up means the question before the one that was not understood', () => {
    const { last: { kind, choices } } = talk('how many agency staff do we have?', 'purple ones in Narnia', 'by team');

    assert.deepEqual([kind, choices], ['clarify', ['agency staff, by team, whole council, as at 7 November 2024']]);
  });

  it('goes on after thanks', () => {
    assert.equal(talk('vacancies in Assessment', 'thanks', 'and agency staff?').last.reading, 'agency staff, in the Assessment service, as at 7 November 2024');
  });

  it('readings that come to the same are answered without asking', () => {
    assert.deepEqual(talk('vacancies in west').last.records, ['P7']);
  });

  it('tells a word that was read as another', () => {
    assert.ok(talk('vacences').last.notes.includes("'vacences' was read as 'vacancies'"));
  });

  it('names every word that it did not understand, and counts nothing', () => {
    const { last } = talk('purple vacancies for unicorns');

    assert.deepEqual(last.figures, []);
    for (const word of ['purple', 'unicorns']) assert.ok(last.text.includes(`'${word}'`), last.text);
  });

  for (const question of PRIVATE) {
    it(`${question}: the refusal says nothing about her`, () => {
      const { last } = talk(question);

      assert.deepEqual([last.kind, last.figures, last.groups, last.records], ['outOfScope', [], [], []]);
      // Nor that there is somebody of this name.
      assert.doesNotMatch(JSON.stringify(last), /Ivy|Marsh|W2|Assessment North \(/);
      assert.equal(JSON.stringify(last), JSON.stringify(talk(question.replace('Ivy Marsh', 'Tam Quill').replace('W2', 'W99')).last));
    });
  }

  for (const text of inert) {
    it(`'${text}' is plain text: nothing of it is run or counted`, () => {
      const { last } = talk(text);

      assert.deepEqual([last.kind === 'answer', last.figures], [false, []]);
      assert.doesNotMatch(last.text, /[<>{}]|\]\(/);
    });
  }

  const chats: readonly (readonly [string, RegExp])[] = [
    ['hello', /^Hello\. .*Fernshire/],
    ['thanks', /^You're welcome\.$/],
    ['bye', /^Goodbye\.$/],
  ];
  for (const [text, expected] of chats) {
    it(text, () => {
      const { last } = talk(text);

      assert.equal(last.kind, 'chat');
      assert.match(last.text, expected);
    });
  }

  it('help names the teams that are open, what is counted and what is not answered', () => {
    const help = JSON.stringify(talk('help').last);

    for (const words of ['Assessment North', 'Case Management West', 'vacancy rate', 'conversions', 'children and families', 'pay of named people']) assert.ok(help.includes(words), words);
    assert.ok(!help.includes('Case Management,'), 'a team that is closed');
  });

  it('the examples of help are answered', () => {
    const { followUps } = talk('help').last;

    assert.ok(followUps.length > 0);
    for (const { asks } of followUps) assert.equal(talk(asks).last.kind, 'answer', asks);
  });
});
