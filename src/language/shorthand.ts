import { MONTH_WORDS } from './periods/calendarWords.js';
import type { Correction } from './spelling.js';
import type { Token } from './words.js';

/** How people shorten what they type on a phone, and the words that it stands for. */
const SHORT: Readonly<Record<string, string>> = {
  // Time.
  yr: 'year', yrs: 'years', mth: 'month', mths: 'months', mnth: 'month', mnths: 'months', wk: 'week', wks: 'weeks', qtr: 'quarter', qtrs: 'quarters', mthly: 'monthly', wkly: 'weekly', qtrly: 'quarterly', yrly: 'yearly', wtd: 'week to date', mtd: 'month to date', qtd: 'quarter to date', fytd: 'year to date', til: 'until', fin: 'financial', prev: 'previous', nxt: 'next', curr: 'currently',
  'w/e': 'week ending', 'w/c': 'week commencing', 'y/e': 'year ending', 'm/e': 'month end', 'q/e': 'quarter end', tmrw: 'tomorrow', yest: 'yesterday', pcm: 'a month',
  // People and posts.
  wkr: 'worker', wkrs: 'workers', snr: 'senior', jnr: 'junior', svc: 'service', svcs: 'services', cttee: 'committee', eng: 'england', mgr: 'manager', mgrs: 'managers', agy: 'agency', agcy: 'agency', locs: 'locums', prm: 'permanent', swk: 'social work', qsw: 'qualified social worker', qsws: 'qualified social workers', 's/w': 'sw', 's/ws': 'sws', 'f/t': 'full time', 'p/t': 'part time',
  // What is counted.
  bd: 'breakdown', nos: 'numbers', avgs: 'averages', 't/o': 'turnover', t2p: 'temp to perm', lvr: 'leaver', lvrs: 'leavers', abs: 'absences', prog: 'programme', revs: 'reviews', 'o/target': 'over target', vcy: 'vacancy', vcys: 'vacancies', supv: 'supervision', supvn: 'supervision', superv: 'supervision', 'c/load': 'caseload', 'c/loads': 'caseloads', cload: 'caseload', cloads: 'caseloads', cl: 'caseload', 'o/d': 'overdue', 'o/s': 'outstanding', alloc: 'allocated', unall: 'unallocated',
  apps: 'apprentices', apprents: 'apprentices', pymt: 'payment', pymts: 'payments', pmt: 'payment', pmts: 'payments', retn: 'retention', 'a/l': 'annual leave', 'm/l': 'maternity leave', 's/l': 'sick leave', hdcount: 'headcount', estab: 'establishment',
  // What joins.
  w: 'with', 'w/': 'with', 'w/o': 'without', 'w/out': 'without', wout: 'without', wo: 'without', btwn: 'between', b4: 'before', cf: 'compared with',
};

/** Those that could stand for something else: what they are read as is said. */
const DOUBTED: Readonly<Record<string, string>> = {
  // Slips that are as near to another word.
  caes: 'cases', tems: 'teams', sats: 'seats', pots: 'posts', leve: 'leave',
  sup: 'supervision', sups: 'supervisions', conv: 'conversion', convs: 'conversions', dest: 'destination', dests: 'destinations', nq: 'newly qualified', nqs: 'newly qualified', exc: 'excluding', ret: 'retention', quals: 'qualified', asst: 'assistant',
};

const UNITS: Readonly<Record<string, string>> = { d: 'days', w: 'weeks', wk: 'weeks', wks: 'weeks', m: 'months', mo: 'months', mth: 'months', mths: 'months', mnths: 'months', q: 'quarters', y: 'years', yr: 'years', yrs: 'years' };

/** Reads abbreviations as the words that they stand for. A word of the workbook is none. */
export function spelledOut(tokens: readonly Token[], isName: (word: string) => boolean): { readonly tokens: readonly Token[]; readonly corrections: readonly Correction[] } {
  const corrections: Correction[] = [];
  const written = tokens.flatMap((token, at) => {
    const read = besideOthers(tokens, at) ?? (isName(token.word) ? undefined : DOUBTED[token.word] ?? SHORT[token.word] ?? lengthOf(token, tokens, at));
    if (read === undefined) return [token];
    if (token.word in DOUBTED || token.word === 'ex') corrections.push({ said: token.word, read });
    return read.split(' ').map((word): Token => ({ ...token, word }));
  });
  return { tokens: written, corrections };
}

/** The 'q' of 'this q', 'mar24', the 'on' of 'who has the most on', and 'compared' without its 'with'. */
function besideOthers(tokens: readonly Token[], at: number): string | undefined {
  const { word } = tokens[at]!;
  const before = tokens[at - 1]?.word ?? '';
  if (leavesOut(tokens, at)) return 'excluding';
  if (word === 'q') return OF_UNITS.test(before) ? 'quarter' : undefined;
  if (word === 'on') return /^(most|least)$/.test(before) && ENDS.test(tokens[at + 1]?.word ?? '.') ? 'cases' : undefined;
  if (word === 'compared') return ALONE.test(tokens[at + 1]?.word ?? '.') ? undefined : 'compared with';
  const [, month = '', year] = /^([a-z]{3,9})(\d\d)$/.exec(word) ?? [];
  return MONTH_WORDS.has(month) ? `${month} 20${year}` : undefined;
}

const ALONE = /^([?;:,!.]|with|to|against|by|and|in|on|as|across|between|this|last)$/;
const OF_UNITS = /^(this|last|next|by|per|each|every|previous|current|the)$/;
const ENDS = /^([?;:,!.]|now|today|atm|currently|at|right|by|pls|please)$/;

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
