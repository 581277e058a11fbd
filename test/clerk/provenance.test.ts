import assert from 'node:assert/strict';
import { office } from './office.js';

describe('where a figure comes from', () => {
  it('names the last change that touched each sheet behind it', async () => {
    const [bot] = await office();
    for (const text of ['A1 is interested', 'confirm']) await bot!.say(text);
    await bot!.say('agency pipeline by stage', 'leo', ['lead']);

    const answer = await bot!.say('where does that come from?', 'leo', ['lead']);

    assert.equal(answer.kind, 'chat');
    assert.deepEqual(answer.notes, ['workers: C-0001 of 7 November 2024, 09:00, an import (Import of example-council)', 'conversions: C-0002 of 7 November 2024, 09:01, a change by chat (A1 interested on 7 November 2024) by ann Field']);
  });

  it('tells a viewer neither who made a change nor whom it is about', async () => {
    const [bot] = await office();
    for (const text of ['A1 is interested', 'confirm']) await bot!.say(text);
    await bot!.say('agency pipeline by stage', 'vic', ['viewer']);

    const answer = await bot!.say("what's the source?", 'vic', ['viewer']);

    assert.deepEqual(answer.notes, ['workers: C-0001 of 7 November 2024, 09:00, an import', 'conversions: C-0002 of 7 November 2024, 09:01, a change by chat']);
  });

  it('goes on from the figure afterwards', async () => {
    const [bot] = await office();
    for (const text of ['agency staff in Assessment North', 'how up to date is that?']) await bot!.say(text, 'leo', ['lead']);

    const answer = await bot!.say('and in Assessment South?', 'leo', ['lead']);

    assert.match(answer.reading, /in the Assessment South team/);
  });

  it('is not taken for where people come from', async () => {
    const [bot] = await office();
    await bot!.say('starters in 2020/21', 'leo', ['lead']);

    const people = await bot!.say('where did they come from?', 'leo', ['lead']);
    await bot!.say('how many vacancies do we have?', 'leo', ['lead']);
    const figures = await bot!.say('where do these come from?', 'leo', ['lead']);

    assert.deepEqual(people.groups.map(({ key }) => key), ['other local authority']);
    assert.match(figures.notes.join(), /^posts: C-0001/);
  });

  it('is told of the records as a whole where nothing was asked', async () => {
    const [bot] = await office();
    const asked = [
      'where does the data come from?', 'how up to date is this?', 'when was the workbook last loaded?', 'when did we last import the spreadsheet', 'what date is the data from?',
      'when was the last upload?', 'who told you that', "what's the latest data you have", 'who loaded the workbook', 'when were the figures last updated',
    ];

    const answers = await Promise.all(asked.map((text, at) => bot!.say(text, `leo${at}`, ['lead'])));

    const others = asked.filter((_, at) => !/last change is C-0001 of 7 November 2024, 09:00, an import/.test(answers[at]!.text));
    assert.deepEqual(others, []);
  });
});
