import assert from 'node:assert/strict';
import { chat } from '../../src/answers/replies.js';
import { messageOf } from '../../src/teams/message.js';
import { weeklyCardOf, weeklyMessageOf } from '../../src/teams/weeklyMessage.js';
import { cardOf } from '../../src/weekly/card/cardOf.js';
import { cardText } from '../../src/weekly/card/text.js';
import type { WeeklyCard } from '../../src/answers/weeklyCard.js';
import { summaryOf } from '../../src/weekly/summary/summaryOf.js';
import { addDays, day } from '../../src/workforce/calendar.js';
import { namesIn } from '../../src/workforce/names.js';
import { allOf, problemsOf, textsOf } from '../teams/cardRules.js';
import { bigCouncil, LAST_WEEK } from './bigCouncil.js';
import { severnshire } from './severnshire.js';
import { shownCards } from './shownCards.js';

const LIMIT = 28_000;

async function card(on: string, sight: Parameters<typeof summaryOf>[3]): Promise<WeeklyCard> {
  return cardOf(summaryOf({ is: 'council' }, await severnshire(), day(on), sight), { freshness: 'Records of today', notices: [] });
}

describe('the weekly card', () => {
  it('keeps to the rules of every card', async () => {
    for (const [name, shown] of Object.entries(await shownCards())) {
      assert.deepEqual(problemsOf(weeklyCardOf(shown)), [], name);
    }
  });

  it('stays under 28 KB with 30 teams of 50, and keeps a line for every team', () => {
    const shown = cardOf(summaryOf({ is: 'council' }, bigCouncil(50), addDays(LAST_WEEK, 3), { is: 'everything' }), { freshness: 'Records of today', notices: [] });

    const message = JSON.stringify(weeklyMessageOf(shown, 'card', false));

    const teams = Array.from({ length: 30 }, (_, at) => `Safeguarding and Family Support Team ${at + 1}`);
    assert.ok(Buffer.byteLength(message) < LIMIT, `${Buffer.byteLength(message)} bytes`);
    assert.deepEqual(teams.filter((team) => !message.includes(`"${team}"`)), []);
  });

  it('says how much it cuts, with a button for the rest', async () => {
    const shown = weeklyCardOf(await card('2023-02-20', { is: 'everything' }));

    assert.ok(textsOf(shown).includes('… and 67 more'));
    assert.ok(allOf(shown).some(({ type, title }) => type === 'Action.Submit' && title === 'All over target'));
  });

  it('names nobody in a channel, and counts the same', async () => {
    const names = [...namesIn((await severnshire()).records).values()];

    const open = await card('2023-02-20', { is: 'everything' });
    const shown = await card('2023-02-20', { is: 'counts' });

    const said = JSON.stringify([shown, weeklyMessageOf(shown, 'card', false), cardText(shown)]);
    assert.deepEqual(names.filter((name) => said.includes(name)), []);
    assert.deepEqual(shown.facts, open.facts);
    assert.deepEqual(shown.sentences, open.sentences);
    assert.equal(shown.privacy, 'People are named in the personal chat only, to those who may see them.');
  });

  it('names to a manager the people of their services, and counts the others', async () => {
    const shown = await card('2023-02-20', { is: 'services', services: ['Safeguarding'] });

    const over = shown.parts.find(({ heading }) => heading.startsWith('Over target'));
    assert.equal(over?.heading, 'Over target: 72 workers');
    assert.equal(over?.lines.length, 31);
    assert.ok(over?.lines.every((line) => line.includes('Case Management')));
    assert.deepEqual(over?.notes, ['41 more are not named here.']);
  });

  it('shows no figure of an older week as new', async () => {
    const shown = await card('2023-02-27', { is: 'everything' });

    assert.deepEqual(shown.facts.map(({ title }) => title), ['Vacant posts', 'Agency staff']);
    assert.equal(shown.sentences[0]?.text, 'No caseloads have come in for the week ending 24 February 2023. The last are of the week ending 17 February 2023.');
    assert.equal(shown.chart, null);
  });

  it('is the card of an answer, whose buttons come first', async () => {
    const shown = await card('2023-02-20', { is: 'everything' });
    const answer = { ...chat('A sentence.', [{ title: 'First', asks: 'help' }]), kind: 'answer' as const, weekly: shown };

    const { summary, attachments } = messageOf(answer, false);

    const { actions, body } = attachments[0]?.content as { actions: { title: string }[]; body: { text: string }[] };
    assert.equal(summary, 'A sentence.');
    assert.equal(body[0]?.text, shown.title);
    assert.equal(actions[0]?.title, 'First');
    assert.ok(actions.length <= 6);
  });

  it('is a text that says all of it for those who prefer that', async () => {
    const shown = await card('2023-02-20', { is: 'everything' });

    const { text = '', attachments } = weeklyMessageOf(shown, 'text', false);

    assert.equal(attachments, undefined);
    for (const { heading } of shown.parts) assert.ok(text.includes(heading.split(':')[0]!), heading);
    for (const { text: sentence } of shown.sentences) assert.ok(text.includes(sentence));
  });

  it('tells its order by headings: the title first, then each part', async () => {
    const shown = await card('2023-02-20', { is: 'everything' });

    const headings = allOf(weeklyCardOf(shown)).filter(({ style, type }) => type === 'TextBlock' && style === 'heading').map(({ text }) => text);

    assert.deepEqual(headings, [shown.title, shown.chart?.title, ...shown.parts.map(({ heading }) => heading)]);
  });
});
