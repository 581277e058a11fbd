import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { recordsOf } from '../../src/access/ofServices.js';
import { rightsAs } from '../../src/access/rights.js';
import type { Asker } from '../../src/access/asker.js';
import { asSeen } from '../../src/conversation/asSeen.js';
import { converse } from '../../src/conversation/converse.js';
import { NO_CONTEXT, type Context } from '../../src/conversation/turn.js';
import { recordsFrom } from '../support/recordsFrom.js';
import { day } from '../../src/workforce/calendar.js';
import { namesIn } from '../../src/workforce/names.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { workforceOf } from '../../src/workforce/workforceOf.js';

const TODAY = day('2024-11-07');
const CORPUS = 'test/corpus';
/** Every conversation of the corpus about the example council; a question is one of a single turn. */
const CONVERSATIONS = readdirSync(CORPUS).filter((file) => file.endsWith('.example.jsonl')).flatMap((file) =>
  readFileSync(`${CORPUS}/${file}`, 'utf8').split('\n').filter(Boolean).map((line) => (JSON.parse(line) as { turns: readonly string[] }).turns));

const asker = (roles: Parameters<typeof rightsAs>[0], personal: boolean, services: readonly string[] = []): Asker => ({ id: 'x', name: '', tenant: '', rights: rightsAs(roles, services), personal });

describe('nothing that anybody could ask', () => {
  let workforce: Workforce;
  let names: ReadonlyMap<string, string>;
  before(async () => {
    const records = await recordsFrom('test/data/example-council');
    workforce = workforceOf(records);
    names = namesIn(records);
  });

  const askers: readonly (readonly [string, Asker])[] = [
    ['a viewer', asker(['viewer'], true)],
    ['a manager of Assessment', asker(['manager'], true, ['Assessment'])],
    ['a lead in a channel', asker(['lead', 'hr'], false)],
  ];
  for (const [who, one] of askers) {
    it(`names somebody to ${who} whose record is kept from them, in ${CONVERSATIONS.length} conversations`, () => {
      const own = one.personal ? recordsOf(workforce, one.rights.services, TODAY) : new Set<string>();
      const hidden = [...names].filter(([id]) => !own.has(id));
      const words = hidden.flatMap(([id, name]) => [id, name, ...name.split(' ').slice(-1)]).filter((word) => ![...names].some(([id, name]) => own.has(id) && name.includes(word)));
      const told = CONVERSATIONS.flatMap((turns) => leaks(turns, one, words));

      assert.deepEqual(told, []);
    });
  }

  /** What a conversation says of hidden people that was not typed in it, and answers that had to be held back at the last look. */
  function leaks(turns: readonly string[], who: Asker, words: readonly string[]): readonly string[] {
    let context: Context = NO_CONTEXT;
    return turns.flatMap((text) => {
      const known = new Map<string, Workforce>();
      const take = () => asSeen(converse, who)(text, workforce, { today: TODAY, fixed: false, freshness: '', known: known as never }, context);
      let taken = take();
      for (const needed of taken.needs) known.set(needed, workforce);
      if (taken.needs.length > 0) taken = take();
      context = taken.context;
      const said = JSON.stringify(taken.answer);
      const named = words.filter((word) => !turns.join(' ').toLowerCase().includes(word.toLowerCase()) && new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u').test(said));
      return [...named.map((word) => `'${text}' names ${word}`), ...(said.includes('I have left that unanswered') ? [`'${text}' was held back`] : [])];
    });
  }
});
