import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlainAnswer } from '../../src/answers/answer.js';
import type { StoreOptions } from '../../src/ledger/ledger.js';
import { runProgram, type Ended } from '../end-to-end/programs.js';
import { freshStore } from '../support/store.js';

const NOWHERE: StoreOptions = { connection: 'DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=AAAA;TableEndpoint=http://127.0.0.1:1/devstoreaccount1;', prefix: 'nowhere' };
/** The fields of an ANSWER, in their order (INTERFACE.md). */
const FIELDS = ['kind', 'text', 'reading', 'figures', 'groups', 'records', 'asAt', 'period', 'choices', 'notes'];

describe('the command ask', () => {
  let store: StoreOptions;
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ask-'));
    store = await freshStore();
    const { code, complaints } = await runProgram('cli/import.js', ['test/data/example-council'], store);
    assert.equal(code, 0, complaints);
  });
  after(() => rm(folder, { recursive: true }));

  function ask(args: readonly string[], input = '', at = store): Promise<Ended> {
    return runProgram('cli/ask.js', args, at, input);
  }

  it('prints one ANSWER with --json, and nothing else', async () => {
    const { code, output, complaints } = await ask(['--json', 'vacancies by team']);

    const lines = output.trimEnd().split('\n');
    const answer = JSON.parse(lines[0] ?? '') as PlainAnswer;
    assert.deepEqual([code, lines.length, complaints], [0, 1, '']);
    assert.deepEqual(Object.keys(answer), FIELDS);
    assert.deepEqual([answer.kind, answer.figures[0]?.value, answer.groups.length], ['answer', 4, 4]);
  });

  it('prints the sentence, how it was read, how it is counted and how fresh it is', async () => {
    const { code, output } = await ask(['How many agency staff do we have?']);

    assert.equal(code, 0);
    for (const part of [/^2 agency staff \(1\.5 FTE\), whole council, as at 7 November 2024/, /read as: agency staff, whole council/, /counted: /]) assert.match(output, part);
  });

  it('keeps the context at its prompt, and ends at an empty line', async () => {
    const { code, output, complaints } = await ask(['--json'], 'how many agency staff are there?\nand in Assessment South?\nwho?\n\nvacancies\n');

    const answers = output.trimEnd().split('\n').map((line) => JSON.parse(line) as PlainAnswer);
    assert.deepEqual(answers.map(({ figures }) => figures[0]?.value), [2, 1, 1]);
    assert.deepEqual(answers.at(-1)?.records, ['A3']);
    assert.match(complaints, /^> /);
    assert.equal(code, 0);
  });

  it('answers a file, each conversation for itself; what cannot be answered is an answer too', async () => {
    const file = join(folder, 'asked.jsonl');
    await writeFile(file, '{"id": "a", "turns": ["vacancies in Assessment", "who?"]}\n\n{"id": "b", "turns": ["who?", "what is the weather"]}\n');
    const { code, output } = await ask(['--json', '--file', file]);

    const lines = output.trimEnd().split('\n').map((line) => JSON.parse(line) as { id: string; answers: PlainAnswer[] });
    assert.deepEqual(lines.map(({ id, answers }) => [id, ...answers.map(({ kind }) => kind)]), [['a', 'answer', 'answer'], ['b', 'clarify', 'outOfScope']]);
    assert.equal(code, 0);
  });

  it('shows a viewer counts and no people, and an administrator nothing', async () => {
    const lead = JSON.parse((await ask(['--json', 'who are the agency staff?'])).output) as PlainAnswer;
    const viewer = JSON.parse((await ask(['--json', '--as', 'viewer', 'who are the agency staff?'])).output) as PlainAnswer;
    const admin = JSON.parse((await ask(['--json', '--as', 'admin', 'how many vacancies?'])).output) as PlainAnswer;

    assert.deepEqual([...lead.records].sort(), ['A1', 'A3']);
    assert.deepEqual([viewer.figures[0]?.value, viewer.records], [2, []]);
    assert.doesNotMatch(JSON.stringify(viewer), /Cal Reed|Zed Carr|"A1"/);
    assert.deepEqual([admin.kind, admin.figures], ['notAllowed', []]);
  });

  it('--help says how it is used, and needs no store', async () => {
    const { code, output } = await ask(['--help'], '', NOWHERE);

    assert.equal(code, 0);
    for (const part of ['--json', '--as', '--who', '--file']) assert.ok(output.includes(part), part);
  });

  const wrongly: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['a question that is not in quotation marks', ['how', 'many', 'vacancies'], /quotation marks/],
    ['a question and a file', ['--file', 'x.jsonl', 'how many vacancies'], /not both/],
    ['a role that there is not', ['--as', 'mayor', 'how many vacancies'], /no role 'mayor'.*lead, hr, manager, viewer, admin/],
    ['an option that there is not', ['--colour', 'how many vacancies'], /--colour/],
  ];
  for (const [what, args, words] of wrongly) {
    it(`${what}: says how to type it, prints no answer and ends with 2`, async () => {
      const { code, output, complaints } = await ask(args, '', NOWHERE);

      assert.deepEqual([code, output], [2, '']);
      assert.match(complaints, words);
      assert.doesNotMatch(complaints, /^ +at /m);
    });
  }

  it('names the line of a file that is no conversation', async () => {
    const file = join(folder, 'broken.jsonl');
    await writeFile(file, '{"id": "a", "turns": ["vacancies"]}\n{"id": "b"}\n');
    const { code, output, complaints } = await ask(['--json', '--file', file], '', NOWHERE);

    assert.deepEqual([code, output], [2, '']);
    assert.match(complaints, /broken\.jsonl, line 2/);
  });

  it('could not run without its file: says which, and ends with another code than 0', async () => {
    const { code, output, complaints } = await ask(['--json', '--file', join(folder, 'nowhere.jsonl')], '', NOWHERE);

    assert.notEqual(code, 0);
    assert.equal(output, '');
    assert.match(complaints, /nowhere\.jsonl/);
  });
});
