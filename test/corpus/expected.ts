import { readFileSync } from 'node:fs';
import type { AnswerKind, PlainAnswer } from '../../src/answers/answer.js';

/** The parts of an answer that must agree; what is left out may be anything. */
export interface Expected {
  readonly kind: AnswerKind;
  readonly value?: number;
  readonly unit?: string;
  readonly groups?: Readonly<Record<string, number | null>>;
  readonly records?: readonly string[];
  readonly asAt?: string | null;
  readonly period?: { readonly from: string; readonly to: string } | null;
}

/** A conversation of a file, with what is expected of its turns: one entry a turn. */
export interface Conversation {
  readonly id: string;
  readonly turns: readonly string[];
  readonly expected: readonly Expected[];
  /** Kept aside for measuring: nobody tunes the reader on it. */
  readonly aside: boolean;
  /** Of what is out of scope: about the same people or council. */
  readonly near: boolean;
}

/** A line of a file as it is written. */
interface Line {
  readonly id: string;
  readonly turns: readonly string[];
  readonly expect: Expected | readonly Expected[];
  readonly aside?: boolean;
  readonly near?: boolean;
}

/** The conversations of a file, one a line. */
export function conversationsIn(path: string): readonly Conversation[] {
  return readFileSync(path, 'utf8').trim().split('\n').map((line) => {
    const { id, turns, expect, aside = false, near = false } = JSON.parse(line) as Line;
    return { id, turns, expected: [expect].flat(), aside, near };
  });
}

/** Expected values are rounded to 2 decimal places. */
const NEAR = 0.006;

/** What differs in the figures, groups and records; '' where all agree. */
export function wrongFigures({ value, unit, groups, records }: Expected, answer: PlainAnswer): string {
  const [figure] = answer.figures;
  const found = Object.fromEntries(answer.groups.map(({ key, figures }) => [key, figures[0]?.value ?? null]));
  return [
    value !== undefined && !near(figure?.value, value) && `${figure?.value} instead of ${value}`,
    unit !== undefined && figure?.unit !== unit && `${figure?.unit} instead of ${unit}`,
    groups && !sameGroups(found, groups) && `${JSON.stringify(found)} instead of ${JSON.stringify(groups)}`,
    records && !sameSet(answer.records, records) && `${answer.records.join()} instead of ${records.join()}`,
  ].filter((part) => typeof part === 'string').join('; ');
}

/** What differs from what is expected; '' where all agrees. */
export function differences(expected: Expected, answer: PlainAnswer): string {
  const { kind, asAt, period } = expected;
  return [
    kind !== answer.kind && `${answer.kind} instead of ${kind}: ${answer.text}`,
    asAt !== undefined && asAt !== answer.asAt && `as at ${answer.asAt} instead of ${asAt}`,
    period !== undefined && !samePeriod(period, answer.period) && `${JSON.stringify(answer.period)} instead of ${JSON.stringify(period)}`,
    wrongFigures(expected, answer),
  ].filter((part) => typeof part === 'string' && part !== '').join('; ');
}

/** Whether somebody would take away a figure that is not the one asked for. */
export function isSilentlyWrong(expected: Expected, answer: PlainAnswer): boolean {
  return answer.kind === 'answer' && (expected.kind !== 'answer' || wrongFigures(expected, answer) !== '');
}

function near(found: number | null | undefined, expected: number | null | undefined): boolean {
  if (typeof found !== 'number' || typeof expected !== 'number') return found === expected;
  return Math.abs(found - expected) < NEAR;
}

function sameGroups(found: Readonly<Record<string, number | null>>, expected: Readonly<Record<string, number | null>>): boolean {
  return sameSet(Object.keys(found), Object.keys(expected)) && Object.entries(expected).every(([key, value]) => near(found[key], value));
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());
}

function samePeriod(expected: Expected['period'], found: PlainAnswer['period']): boolean {
  return expected?.from === found?.from && expected?.to === found?.to;
}
