import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { read } from '../../src/language/read.js';
import type { Question } from '../../src/language/question.js';
import { applyFacts, emptyRecords } from '../../src/workforce/records.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { workforceOf } from '../../src/workforce/workforceOf.js';
import { councilFacts, TODAY, type Size } from './council/council.js';

const ROUNDS = 3;

/** Milliseconds to read each question of the corpus, over the names of a council of that size; the first round is not counted. */
export function readingTimes(size: Size): number[] {
  const workforce = workforceOfFacts(size);
  const conversations = corpus();
  const times: number[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const taken = conversations.flatMap((turns) => timesOf(turns, workforce));
    if (round >= 0) times.push(...taken);
  }
  return times;
}

function timesOf(turns: readonly string[], workforce: Workforce): number[] {
  let previous: readonly Question[] = [];
  return turns.map((turn) => {
    const begun = performance.now();
    const reading = read(turn, workforce, TODAY, previous);
    const milliseconds = performance.now() - begun;
    if (reading.is === 'questions') previous = reading.questions;
    return milliseconds;
  });
}

function corpus(): string[][] {
  const lines = readFileSync('test/corpus/questions.example.jsonl', 'utf8').trim().split('\n');
  return lines.map((line) => (JSON.parse(line) as { turns: string[] }).turns);
}

function workforceOfFacts(size: Size): Workforce {
  const facts = councilFacts({ ...size, years: 0.25 });
  const records = emptyRecords();
  applyFacts(records, new Set(facts.map(({ sheet }) => sheet)), facts);
  return workforceOf(records);
}
