import assert from 'node:assert/strict';
import { WAYS } from './variants.js';

const LONG = 'How many vacancies are there in Assessment at the end of March?';

const cases: readonly (readonly [string, string, RegExp | null])[] = [
  ['one typo', LONG, /^(?!How many vacancies are there in Assessment at the end of March).*/],
  ['one typo', 'vacs by team', null],
  ['no punctuation', "what's the cost on 31/03/2024, in £5,000s?", /^whats the cost on 31\/03\/2024 in £5,000s$/],
  ['no punctuation', 'vacs by team', null],
  ['other case', 'VACS BY TEAM', /^vacs by team$/],
  ['other case', 'vacs by team', /^VACS BY TEAM$/],
  ['pls', 'vacs by team', /^(pls vacs by team|vacs by team pls)$/],
  ['pls', 'vacs by team please', null],
  ['plural', 'vacancies in Case Management', /^vacancy in Case Management$/],
  ['plural', 'agency over the last 6 months', null],
  ['plural', 'who is in post', null],
  ['clauses reordered', LONG, /^at the end of March, how many vacancies are there in Assessment\?$/],
  ['clauses reordered', 'Hi, vacancies by team', null],
  ['clauses reordered', 'more vacancies than in 2022', null],
  ['clauses reordered', 'how long after qualifying did those who left since July leave?', null],
];

describe('a question in other words', () => {
  for (const [name, text, expected] of cases) {
    it(`${name}: '${text}'`, () => {
      const way = WAYS.find((each) => each.name === name)!;

      const put = way.put(text, 'e001');

      if (expected === null) assert.equal(put, null);
      else assert.match(put ?? '', expected);
    });
  }

  it('is put the same way each time, and by another id in another place', () => {
    const typo = WAYS.find(({ name }) => name === 'one typo')!;

    const put = Array.from({ length: 40 }, (_, id) => typo.put(LONG, `e${id}`));

    assert.deepEqual(put, Array.from({ length: 40 }, (_, id) => typo.put(LONG, `e${id}`)));
    assert.ok(new Set(put).size > 10, `${new Set(put).size} of 40 differ`);
  });
});
