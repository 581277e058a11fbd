import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Answer } from '../../src/answers/answer.js';
import { cardOf } from '../../src/teams/card.js';
import { chartView } from '../../src/teams/view/chart.js';
import { tableView } from '../../src/teams/view/table.js';
import { addDays, day } from '../../src/workforce/calendar.js';
import { messageOf } from '../../src/teams/message.js';
import { answers, byTeam, hostile, huge, people } from './answers.js';
import { ask, on } from '../answers/asking.js';
import { MEASURES } from '../../src/workforce/measures/index.js';
import { recordsFrom } from '../support/recordsFrom.js';
import { workforceOf } from '../../src/workforce/workforceOf.js';
import { allOf, problemsOf, textsOf, type Element } from './cardRules.js';

const all: [string, Answer][] = [...Object.entries(answers), ['hostile', hostile], ['huge', huge]];

describe('cards', () => {
  for (const [name, answer] of all) {
    it(`of ${name} keep the rules of Adaptive Cards 1.5 and are small enough for Teams`, () => {
      const card = cardOf(answer);

      assert.deepEqual(problemsOf(card), []);
      assert.ok(Buffer.byteLength(JSON.stringify(card)) < 28_000);
      assert.ok(!JSON.stringify(card).includes('${'));
    });

    it(`of ${name} go out as one message with a summary and no text beside them`, () => {
      const message = messageOf(answer, true);

      assert.equal(message.summary, answer.text);
      assert.equal(message.attachments.length, 1);
      assert.ok(!('text' in message));
    });
  }

  it('carry the answer for scripts in the loopback mode alone', () => {
    assert.equal((messageOf(answers.figure, true).channelData as { answer: { kind: string } }).answer.kind, 'answer');
    assert.equal(messageOf(answers.figure, false).channelData, undefined);
  });

  it('show the figure, the reading, the day, the breakdown, the definition, the freshness and the follow-ups in this order', () => {
    const shown = textsOf(cardOf(answers.breakdown)).join('\n');
    const order = ['34', 'agency staff (32.6 FTE)', 'agency staff, by team', 'as at 20 February 2023', 'Assessment South', 'How this is counted', 'People with an agency spell', 'Records of 20 February 2023', 'By month'];
    const places = order.map((text) => shown.indexOf(text));

    assert.ok(places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0)), String(places));
  });

  it('fold the definition away and open it from a button with a name', () => {
    const card = cardOf(answers.figure);
    const [toggle] = allOf(card).filter(({ selectAction }) => selectAction);

    assert.deepEqual((toggle?.['selectAction'] as Element)['targetElements'], ['definition1']);
    assert.equal(allOf(card).find(({ id }) => id === 'definition1')?.['isVisible'], false);
  });

  it('give each of two questions its own figure and definition, and the freshness once', () => {
    const texts = textsOf(cardOf(answers.twoQuestions));

    assert.deepEqual(texts.filter((text) => /^\d+$/.test(text)), ['34', '9']);
    assert.equal(texts.filter((text) => text.startsWith('Records of')).length, 1);
  });

  it('draw a trend as a native chart, say it in words where none is drawn, and tell it in a table', () => {
    const card = cardOf(answers.trend);
    const chart = allOf(card).find(({ type }) => type === 'Chart.Line');

    assert.equal(((chart?.['data'] as { values: unknown[] }[])[0]?.values ?? []).length, 12);
    assert.match(String((chart?.['fallback'] as Element)['text']), /Sep 2022: 47/);
    assert.ok(textsOf(card).includes('Sep 2022'));
  });

  it('tell a trend in a table even where the answer brings none', () => {
    const [section] = answers.trend.sections;
    const texts = textsOf(cardOf({ ...answers.trend, sections: [{ ...section!, tables: [] }] }));

    assert.ok(texts.includes('Sep 2022') && texts.includes('47'));
  });

  it('keep a list of people narrow: the other columns stand under the name', () => {
    const [first] = tableView(people, 25).rows;

    assert.equal(first?.cells.length, 1);
    assert.equal(first?.cells[0]?.detail, 'Role: Team Manager · Team: Assessment South · Since: 4 Jul 2022 · Supplier: Hartwell Social Care · Covers: vacancy');
  });

  it('leave one number beside the name, the last', () => {
    const { header } = tableView({ title: '', columns: ['Name', 'Role', 'Team', 'Cases', 'Cases per FTE'], numeric: [false, false, false, true, true], rows: [['A', 'b', 'c', '1', '1.0']], total: 1 }, 25);

    assert.deepEqual(header.map(({ text }) => text), ['Name', 'Cases per FTE']);
  });

  it('say once what is the same in every row of a wide list', () => {
    assert.ok(textsOf(cardOf(answers.people)).includes('The same in each row shown: Team: Assessment South · Since: 4 Jul 2022 · Supplier: Hartwell Social Care · Covers: vacancy'));
  });

  it('hold a whole page of any list of the sample council', async () => {
    const workforce = workforceOf(await recordsFrom('src/sample/severnshire.xlsx'));
    const lists = MEASURES.filter(({ records, projects }) => records !== 'none' && !projects).map(({ name, numbers = [] }) =>
      ask(workforce, { measure: name, show: 'records', by: ['team'], numbers: Object.fromEntries(numbers.map((number) => [number, 12])), when: on('2023-02-17') }));
    const long = lists.filter(({ sections: [section] }) => section?.tables.some(({ total }) => total > 25));

    assert.ok(long.length > 10);
    assert.deepEqual(long.flatMap((answer) => textsOf(cardOf(answer)).filter((text) => text.includes('do not fit'))), []);
  });

  it('say which rows of how many a page shows', () => {
    const texts = textsOf(cardOf(answers.page));

    assert.ok(texts.includes('26 to 50 of 63'));
    assert.ok(texts.includes('… and 13 more'));
  });

  it('keep the whole beneath a breakdown that had to be cut', () => {
    const [table] = [tableView(byTeam, 2)];

    assert.deepEqual(table?.rows.map(({ cells }) => cells[0]?.text), ['Assessment South', 'Assessment North', 'All']);
    assert.deepEqual([table?.place, table?.more], ['1 to 2 of 6', '… and 4 more']);
  });

  it('give no column less room than its longest word, and of the first what is left', () => {
    const widths = (columns: readonly string[], row: readonly string[]) => {
      const view = tableView({ title: '', columns, numeric: columns.map((_, at) => at > 1), rows: [row], total: 1 }, 10);
      return view.columns.map(({ width }) => width);
    };

    assert.deepEqual(widths(['Team', 'Role', 'Headcount'], ['North', 'Social Worker', '3']), [17, 8, 11]);
    assert.deepEqual(widths(['Team', 'Role', 'Workers needed', 'Exact FTE needed'], ['Case Management North', 'Social Worker', '3', '2.27']), [19, 8, 9]);
  });

  it('list what a projection assumes under a heading', () => {
    const texts = textsOf(cardOf(answers.projection));

    assert.deepEqual(texts.slice(texts.indexOf('This assumes'), texts.indexOf('This assumes') + 2), ['This assumes', '- Accepted offers start on the day expected\n- Nobody else comes or goes']);
  });

  const axes: readonly (readonly [readonly number[], number, number])[] = [[[49, 34], 0, 60], [[0, 0, 0], 0, 4], [[21.1, 24.1], 0, 28], [[-3, 5], -6, 6], [[1_250_000], 0, 1_600_000]];
  for (const [values, yMin, yMax] of axes) {
    it(`draw ${values.join(', ')} from ${yMin} to ${yMax}, in four round steps`, () => {
      const view = chartView({ title: 'Staff', unit: 'people', points: values.map((value, at) => ({ label: '', day: addDays(day('2023-01-01'), at), value })) });

      assert.deepEqual([view.yMin, view.yMax], [yMin, yMax]);
    });
  }

  it('say how many rows were left out', () => {
    assert.ok(textsOf(cardOf(answers.people)).includes('… and 22 more'));
    assert.ok(textsOf(cardOf(huge)).some((text) => /^… and 2\d{3} more\. Of this page \d+ do not fit here: ask for one team or service$/.test(text)));
  });

  it('show what somebody wrote as it was written, not as Markdown or a template', () => {
    const texts = textsOf(cardOf(hostile));

    assert.ok(texts.includes('Jo \\*Star\\* \\[Link\\](x)'));
    assert.ok(texts.includes('\\*stars\\* and \\_lines\\_'));
    assert.ok(texts.some((text) => text.includes('\\# not a heading')));
    assert.ok(texts.includes('$\u200B{headline}'));
  });

  it('fill in whatever text, leave no expression and stay small', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 3000 }), fc.stringMatching(/^[${}a-z*#\\-]{0,40}$/));

    fc.assert(fc.property(text, text, (words, choice) => {
      const [section] = answers.breakdown.sections;
      const figure = { ...answers.breakdown, text: words, sections: [{ ...section!, headline: words, caption: choice, notes: [choice, words], definition: words }] };
      const question = { ...answers.clarify, text: words, choices: Array.from({ length: 40 }, () => choice) };
      for (const card of [figure, question].map((answer) => JSON.stringify(cardOf(answer)))) {
        assert.ok(!card.includes('${') && Buffer.byteLength(card) < 28_000);
      }
    }), { seed: 20230220, numRuns: 60 });
  });

  it('offer the choices of a question back as buttons that type them', () => {
    const actions = (cardOf(answers.clarify) as { actions: { title: string; data: { asks: string } }[] }).actions;

    assert.deepEqual(actions.map(({ title, data }) => [title, data.asks]), answers.clarify.choices.map((choice) => [choice, choice]));
  });

  const lists: [string, readonly string[], string][] = [
    ['more choices than there can be buttons', answers.manyChoices.choices, '11. Team 11'],
    ['choices longer than a button', ['average caseload, by team, whole council, as at 20 February 2023'], '1. average caseload, by team, whole council, as at 20 February 2023'],
  ];
  for (const [what, choices, line] of lists) {
    it(`number and write out ${what}`, () => {
      const card = cardOf({ ...answers.clarify, choices }) as { actions: { title: string; data: { asks: string } }[] };

      assert.ok(textsOf(card).join('\n').includes(line));
      assert.ok(card.actions.length <= 6);
      assert.ok(card.actions.every(({ title, data }, index) => title.startsWith(`${index + 1}. `) && data.asks === choices[index]));
    });
  }
});
