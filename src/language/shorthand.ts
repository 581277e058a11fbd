import type { Correction } from './spelling.js';
import type { Token } from './words.js';

/** How people shorten what they type on a phone, and the words that it stands for. */
const SHORT: Readonly<Record<string, string>> = {
  // Time.
  yr: 'year', yrs: 'years', mth: 'month', mths: 'months', mnth: 'month', mnths: 'months', wk: 'week', wks: 'weeks', qtr: 'quarter', qtrs: 'quarters', fin: 'financial', prev: 'previous', nxt: 'next', curr: 'currently',
  'w/e': 'week ending', 'w/c': 'week commencing', 'y/e': 'year ending', 'm/e': 'month end', 'q/e': 'quarter end', tmrw: 'tomorrow', yest: 'yesterday', pcm: 'a month',
  // People and posts.
  mgr: 'manager', mgrs: 'managers', agy: 'agency', agcy: 'agency', locs: 'locums', prm: 'permanent', swk: 'social work', qsw: 'qualified social worker', qsws: 'qualified social workers', 's/w': 'sw', 's/ws': 'sws', 'f/t': 'full time', 'p/t': 'part time',
  // What is counted.
  vcy: 'vacancy', vcys: 'vacancies', supv: 'supervision', supvn: 'supervision', superv: 'supervision', 'c/load': 'caseload', 'c/loads': 'caseloads', cload: 'caseload', cloads: 'caseloads', cl: 'caseload', 'o/d': 'overdue', 'o/s': 'outstanding', alloc: 'allocated', unall: 'unallocated',
  apps: 'apprentices', apprents: 'apprentices', pymt: 'payment', pymts: 'payments', pmt: 'payment', pmts: 'payments', retn: 'retention', 'a/l': 'annual leave', 'm/l': 'maternity leave', 's/l': 'sick leave', hdcount: 'headcount', estab: 'establishment',
  // What joins.
  w: 'with', 'w/': 'with', 'w/o': 'without', 'w/out': 'without', wout: 'without', wo: 'without', btwn: 'between', b4: 'before', cf: 'compared with',
};

/** Those that could stand for something else: what they are read as is said. */
const DOUBTED: Readonly<Record<string, string>> = {
  // Slips that are as near to another word.
  caes: 'cases', tems: 'teams', sats: 'seats', leve: 'leave',
  sup: 'supervision', sups: 'supervisions', conv: 'conversion', convs: 'conversions', dest: 'destination', dests: 'destinations', nq: 'newly qualified', nqs: 'newly qualified', exc: 'excluding', ret: 'retention', quals: 'qualified', asst: 'assistant',
};

const UNITS: Readonly<Record<string, string>> = { d: 'days', w: 'weeks', wk: 'weeks', wks: 'weeks', m: 'months', mo: 'months', mth: 'months', mths: 'months', mnths: 'months', q: 'quarters', y: 'years', yr: 'years', yrs: 'years' };

/** Reads abbreviations as the words that they stand for. A word of the workbook is none. */
export function spelledOut(tokens: readonly Token[], isName: (word: string) => boolean): { readonly tokens: readonly Token[]; readonly corrections: readonly Correction[] } {
  const corrections: Correction[] = [];
  const written = tokens.flatMap((token, at) => {
    const read = leavesOut(tokens, at) ? 'excluding' : isName(token.word) ? undefined : DOUBTED[token.word] ?? SHORT[token.word] ?? lengthOf(token, tokens, at);
    if (read === undefined) return [token];
    if (token.word in DOUBTED || token.word === 'ex') corrections.push({ said: token.word, read });
    return read.split(' ').map((word): Token => ({ ...token, word }));
  });
  return { tokens: written, corrections };
}

/** 'Headcount ex agency' leaves agency out; 'how many ex agency staff' and 'starters ex agency' ask for those who came from one. */
function leavesOut(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? 'the';
  return tokens[at]!.word === 'ex' && at < tokens.length - 1 && !FORMER.test(before);
}

const FORMER = /^(the|our|any|all|many|of|from|are|is|were|was|by|and|or|who|starters?|joiners?|recruits?|appointed|recruited|origins?|[,.;:?!])$/;

/** 'L12M' are the last 12 months, '6m' and '6mths' 6 months. The 'm' of '£1.8m' is none. */
function lengthOf({ word, start }: Token, tokens: readonly Token[], at: number): string | undefined {
  const before = tokens[at - 1];
  const [, back = '', count = '', unit = ''] = /^([lr]?)(\d{1,3})([a-z]+)$/.exec(word) ?? [];
  const units = UNITS[unit];
  if (!units || (before?.end === start && /^[.,£\d]/.test(before.word))) return undefined;
  if (back === '') return `${count} ${units}`;
  return /^(in|over|for|the|within)$/.test(before?.word ?? '') ? `last ${count} ${units}` : `in the last ${count} ${units}`;
}
