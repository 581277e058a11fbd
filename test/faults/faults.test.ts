import assert from 'node:assert/strict';
import { conversationsIn } from '../corpus/expected.js';
import { faultyProxy, type Decide, type FaultyProxy } from '../support/faultyProxy.js';
import { eventually } from '../support/processes.js';
import { freshStore } from '../support/store.js';
import { converse, emptyAsking, isTroubled } from './asking.js';
import { change, emptyChanging, MANNERS, type Fate } from './changing.js';
import { ledgerOf, loadExample, openBot, pressed, typed, type Bot, type Told } from './house.js';
import { randomFrom, TROUBLES, weather, type Weather } from './weather.js';

/** Turns under faults, and a fifth as many changes; `FAULTS=1000` is the whole number. */
const TURNS = Number(process.env['FAULTS'] ?? 200);
const CHANGES = Math.ceil(TURNS / 5);
const SEED = 20_241_107;
const AT_ONCE = 6;
const OFFICERS = 8;

/** Conversations of the corpora with so many turns in all, the longest first: they have the follow-ups. */
const ASKED = firstTurns(['test/corpus/conversations.example.jsonl', 'test/data/example-council/questions.jsonl', 'test/corpus/questions.example.jsonl'].flatMap((file) => conversationsIn(file).map(({ turns }) => turns)));

describe('two instances on a store behind a bad line', () => {
  const asking = emptyAsking();
  const changing = emptyChanging();
  const fates: Fate[] = [];
  const answered = new Map<readonly string[], readonly Told[]>();
  const expected = new Map<readonly string[], readonly Told[]>();
  const afterwards = new Map<readonly string[], readonly Told[]>();
  let bots: readonly Bot[];
  let sound: Bot;
  let skies: readonly Weather[];
  let proxies: readonly FaultyProxy[];
  let store: Awaited<ReturnType<typeof freshStore>>;

  before(async function ask() {
    this.timeout(3_600_000);
    store = await freshStore();
    await loadExample(store);
    sound = await openBot(store);
    for (const turns of ASKED) expected.set(turns, await converse([sound], turns, Math.random, emptyAsking()));
    proxies = await Promise.all([faultyProxy(store.connection), faultyProxy(store.connection)]);
    skies = proxies.map((_, at) => weather(SEED + at));
    bots = await Promise.all(proxies.map(({ connection }) => openBot({ ...store, connection })));
    for (const [at, { decide }] of proxies.entries()) decide(skies[at]!.decide);

    await Promise.all([
      inTurns(ASKED, AT_ONCE, async (turns, at) => void answered.set(turns, await converse(bots, turns, randomFrom(SEED + at), asking))),
      ...Array.from({ length: OFFICERS }, (_, officer) => changesOf(officer)),
    ]);
  });
  after(async () => {
    await Promise.all([...bots, sound].map((bot) => bot.close()));
    await Promise.all(proxies.map((proxy) => proxy.goAway()));
    if (process.env['FAULTS']) process.stdout.write(`${JSON.stringify({ asking, said: [...changing.said], dropped: changing.dropped.size, faults: skies.map(({ counts }) => [...counts]) }, null, 1)}\n`);
  });

  /** Each officer has days of their own, and one that two officers share. */
  async function changesOf(officer: number): Promise<void> {
    const random = randomFrom(SEED + 1000 + officer);
    for (let one = officer; one < CHANGES; one += OFFICERS) {
      const manner = MANNERS[Math.floor(random() * MANNERS.length)]!;
      const day = one % 10 === 0 ? '1 October' : `${officer + 2} October`;
      fates.push(await change(bots, `A${one % 2 ? 1 : 3} approached on ${day}, note: call ${one}`, `officer-${officer}`, manner, random, changing));
    }
  }

  it('meets every kind of fault', () => {
    for (const { counts } of skies) assert.deepEqual([...counts.keys()].sort(), [...TROUBLES].sort());
  });

  it('answers every message, and none twice', () => {
    assert.ok(asking.turns >= TURNS, `${asking.turns} turns`);
    assert.ok(asking.doubled > 0);
    assert.deepEqual([asking.lost, asking.twice], [0, 0]);
  });

  it('gives the answers that are given without faults, or says that the records are away', async function again() {
    this.timeout(1_200_000);
    for (const turns of ASKED) afterwards.set(turns, await converse([sound], turns, Math.random, emptyAsking()));

    // The changes move what they are about; no other answer may differ.
    const still = ASKED.filter((turns) => same(expected.get(turns)!, afterwards.get(turns)!));
    assert.ok(still.length > ASKED.length * 0.8, `only ${still.length} of ${ASKED.length} are the same before and after`);
    for (const turns of still) assert.deepEqual(answered.get(turns)!.map(plainly), expected.get(turns)!.map(plainly), turns.join(' / '));
  });

  it('loses no change that was said to be done, makes none twice, and none that was said not to be done', async () => {
    const { changes } = await (await ledgerOf(store)).refresh();
    const made = changes.filter(({ request }) => request !== null);

    assert.equal(fates.length, CHANGES);
    assert.deepEqual(changing.untrue, []);
    assert.deepEqual(made.map(({ request, number }) => `${request} ${number}`).sort(), fates.flatMap(({ pending, done }) => (done === null ? [] : `${pending} ${done}`)).sort());
    assert.equal(made.length, changes.length - 1);
    assert.deepEqual(made.filter(({ request }) => changing.dropped.has(request!)), []);
  });

  it('leaves a chain of changes that is sound, each with its maker and its words', async () => {
    const ledger = await ledgerOf(store);
    const { changes } = await ledger.refresh();

    assert.deepEqual((await ledger.verify()).problems, []);
    for (const { who, why } of changes.slice(1)) assert.match(`${who.id}: ${why}`, /^officer-\d: A[13] approached/);
  });

  it('says that it is not known yet while the line answers no write, and makes the change once when it is good again', async () => {
    for (const { decide } of proxies) decide(() => 'none');
    const [{ pending } = { pending: null }] = await bots[0]!.post(typed('A1 approached on 19 October, note: held', 'officer-0', 'held'));
    assert.ok(pending);
    for (const { decide } of proxies) decide(({ method }) => (method === 'GET' ? 'none' : new Promise(() => undefined)));
    const [asked] = await bots[0]!.post(typed('how many vacancies do we have?', 'asker', 'held as well'));
    const [unsure] = await bots[0]!.post(pressed('confirm', pending, 'officer-0', 'held', 'message'));
    for (const { decide } of proxies) decide(() => 'none');

    const [done] = await bots[1]!.post(pressed('confirm', pending, 'officer-0', 'held', 'message'));

    const { changes } = await (await ledgerOf(store)).refresh();
    assert.ok(isTroubled(asked!), asked!.text);
    assert.match(unsure!.text, /can't tell whether this is done|can't reach the records/);
    assert.equal(done!.kind, 'done');
    assert.equal(changes.filter(({ request }) => request === pending).length, 1);
  });

  const breaks: [string, Decide][] = [
    ['loses everything', () => 'lose request'],
    ['is busy, and wants to be left alone for a minute', () => 'busy for a minute'],
    ['answers nothing at all', () => new Promise(() => undefined)],
  ];
  for (const [what, fault] of breaks) {
    it(`says that the records are away while the line ${what}, and answers by itself once it is good again`, async () => {
      const question = 'how many vacancies do we have?';
      for (const { decide } of proxies) decide(fault);
      const away = await Promise.all(bots.map((bot) => bot.post(typed(question, 'asker', 'away'))));
      for (const { decide } of proxies) decide(() => 'none');

      assert.deepEqual(away.map(([told]) => isTroubled(told!)), [true, true]);
      await eventually(async () => (await Promise.all(bots.map((bot) => bot.post(typed(question, 'asker', 'back'))))).every(([told]) => told?.figures[0]?.value === 4));
    });
  }
});

function firstTurns(all: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const taken: (readonly string[])[] = [];
  for (let at = 0, turns = 0; turns < TURNS; at += 1) {
    // A list of its own, also where the corpora begin again.
    const next = [...all[at % all.length]!];
    taken.push(next);
    turns += next.length;
  }
  return taken;
}

/** Does the work for each, so many at once. */
async function inTurns<T>(all: readonly T[], atOnce: number, work: (one: T, at: number) => Promise<void>): Promise<void> {
  const left = [...all.entries()];
  const worker = async () => {
    for (let next = left.shift(); next; next = left.shift()) await work(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

function plainly(told: Told): object {
  const { kind, text, reading, figures, groups, records, asAt, period, choices } = told;
  return { kind, text, reading, figures, groups, records, asAt, period, choices };
}

function same(one: readonly Told[], other: readonly Told[]): boolean {
  return JSON.stringify(one.map(plainly)) === JSON.stringify(other.map(plainly));
}
