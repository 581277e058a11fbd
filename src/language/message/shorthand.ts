import { MONTH_WORDS } from '../periods/calendarWords.js';
import type { Correction } from '../words/spelling.js';
import type { Token } from '../words/words.js';

/** How people shorten what they type on a phone, and the words that it stands for. */
const SHORT: Readonly<Record<string, string>> = {
  // Time.
  yr: 'year', yrs: 'years', mth: 'month', mths: 'months', mnth: 'month', mnths: 'months', wk: 'week', wks: 'weeks', qtr: 'quarter', qtrs: 'quarters', mthly: 'monthly', wkly: 'weekly', qtrly: 'quarterly', yrly: 'yearly', wtd: 'week to date', mtd: 'month to date', qtd: 'quarter to date', fytd: 'year to date', til: 'until', fin: 'financial', prev: 'previous', nxt: 'next', cal: 'calendar', curr: 'currently',
  'w/e': 'week ending', 'w/c': 'week commencing', 'y/e': 'year ending', 'm/e': 'month end', 'q/e': 'quarter end', tmrw: 'tomorrow', yest: 'yesterday', pcm: 'a month',
  // People and posts.
  wkr: 'worker', wkrs: 'workers', snr: 'senior', jnr: 'junior', svc: 'service', svcs: 'services', cttee: 'committee', fam: 'family', eng: 'england', mgr: 'manager', mgrs: 'managers', agy: 'agency', agcy: 'agency', locs: 'locums', prm: 'permanent', swk: 'social work', qsw: 'qualified social worker', qsws: 'qualified social workers', 's/w': 'sw', 's/ws': 'sws', 'f/t': 'full time', 'p/t': 'part time', ft: 'full time', pt: 'part time', 'ft/pt': 'full time part time', 'pt/ft': 'part time full time',
  // What is counted.
  bd: 'breakdown', prot: 'protection', fig: 'figure', figs: 'figures', diff: 'difference', tgt: 'target', tgts: 'targets', avgs: 'averages', avge: 'average', proj: 'projected', projd: 'projected', fcst: 'forecast', fcast: 'forecast', 'f/cast': 'forecast', 't/o': 'turnover', t2p: 'temp to perm', lvr: 'leaver', lvrs: 'leavers', abs: 'absences', prog: 'programme', revs: 'reviews', 'o/target': 'over target', vcy: 'vacancy', vcys: 'vacancies', supv: 'supervision', supvn: 'supervision', superv: 'supervision', 'c/load': 'caseload', 'c/loads': 'caseloads', cload: 'caseload', cloads: 'caseloads', cl: 'caseload', 'o/d': 'overdue', 'o/s': 'outstanding', alloc: 'allocated', unall: 'unallocated', lvl: 'level', lvls: 'levels', prem: 'premium', thru: 'through', temporarily: 'temporary',
  apps: 'apprentices', apprents: 'apprentices', pymt: 'payment', pymts: 'payments', pmt: 'payment', pmts: 'payments', payt: 'payment', payts: 'payments', pmnt: 'payment', pmnts: 'payments', paymt: 'payment', paymts: 'payments', mgmt: 'management', mgt: 'management', appts: 'appointments', retn: 'retention', 'a/l': 'annual leave', 'm/l': 'maternity leave', 's/l': 'sick leave', hdcount: 'headcount', intvw: 'interview', intvws: 'interviews', intv: 'interview', intvs: 'interviews', interv: 'interview', intervs: 'interviews', estab: 'establishment', idx: 'index', natl: 'national', appr: 'apprentice', apprs: 'apprentices', equiv: 'equivalent',
  // What joins.
  w: 'with', 'w/': 'with', 'w/in': 'within', wthn: 'within', 'w/o': 'without', 'w/out': 'without', wout: 'without', wo: 'without', btwn: 'between', b4: 'before', cf: 'compared with', wld: 'would', wud: 'would', shld: 'should', shud: 'should', cud: 'could', cld: 'could',
};

/** Those that could stand for something else: what they are read as is said. */
const DOUBTED: Readonly<Record<string, string>> = {
  // Slips that are as near to another word.
  payed: 'paid', pd: 'paid', caes: 'cases', tems: 'teams', sats: 'seats', pots: 'posts', leve: 'leave',
  sup: 'supervision', sups: 'supervisions', conv: 'conversion', convs: 'conversions', dest: 'destination', dests: 'destinations', nq: 'newly qualified', nqs: 'newly qualified', exc: 'excluding', ret: 'retention', qual: 'qualified', quals: 'qualified', asst: 'assistant',
};

const UNITS: Readonly<Record<string, string>> = { d: 'days', w: 'weeks', wk: 'weeks', wks: 'weeks', m: 'months', mo: 'months', mth: 'months', mths: 'months', mnths: 'months', q: 'quarters', y: 'years', yr: 'years', yrs: 'years' };

/** Reads abbreviations as the words that they stand for. A word of the workbook is none. */
export function spelledOut(tokens: readonly Token[], isName: (word: string) => boolean): { readonly tokens: readonly Token[]; readonly corrections: readonly Correction[] } {
  const corrections: Correction[] = [];
  const written = tokens.flatMap((token, at) => {
    // 'CP nos. by team' is one sentence.
    if (at > 0 && at < tokens.length - 1 && token.word === '.' && CUT_SHORT.test(tokens[at - 1]!.word)) return [];
    // It is read with its length.
    if (at > 0 && isBound(tokens, at)) return [];
    const read = besideOthers(tokens, at) ?? (isName(token.word) ? undefined : DOUBTED[token.word] ?? SHORT[token.word] ?? lengthOf(token, tokens, at));
    if (read === undefined) return [token];
    if (token.word in DOUBTED || token.word === 'ex') corrections.push({ said: token.word, read });
    return read.split(' ').map((word): Token => ({ ...token, word }));
  });
  return { tokens: written, corrections };
}

/** What the full stop behind belongs to. */
const CUT_SHORT = /^(nos|vacs?|avg|av|vs|approx|inc|incl|excl|est|max|min|dept|prev|cttee|mgrs?|sr|yrs?|mths?|wks?|qtrs?|supv|prob|poss)$/;

/** Short words that stand for something only beside others: what may stand before and behind them, and the words that they are there. */
const BESIDE: readonly (readonly [RegExp, RegExp, RegExp, string])[] = [
  // 'Who hasn't passed': not those who passed.
  [/^(havent|hasnt|didnt)$/, /^/, /^(yet|passed|pass|qualified|qualify|withdrawn|failed|fail)$/, 'not'],
  [/^lst$/, /^/, /^(year|yr|month|mth|mnth|week|wk|quarter|qtr|fy|spring|summer|autumn|winter|christmas|easter)$/, 'last'],
  [/^lst$/, /^/, /^of$/, 'list'],
  // 'We converted nobody in August' is a figure of those who were.
  [/^there$/, /^(over|above|under|below|past|for|on|of|with|at|near)$/, /^(caseload|caseloads|target|targets|cases|asye|contract|contracts|assignment|assignments|supervision|tie|end|due|completion|last|first)$/, 'their'],
  [/^works$/, /^(which|what|how many|many|any|those|agency|social)$/, /^(are|is|have|has|over|under|hold|holding|with|who)$/, 'workers'],
  [/^where$/, /^and$/, /^($|[?.!])/, 'by team'],
  [/^nobody$/, /^(?!$)./, /^(accepted|answered|replied|taken|signed)$/, 'not'],
  [/^nobody$/, /^(got|have|has|had)$/, /^(in|on|over|above|with|holding|at|from)$/, 'anybody'],
  [/^nobody$/, /^(converted|recruited|appointed|hired|lost|promoted)$/, /^/, 'anybody'],
  [/^ints?$/, /^exit$/, /^/, 'interviews'],
  [/^fy$/, /^(?!(this|last|next|current|previous|prev|the|of|in|by|per|each|every|whole|full|since|for)$)./, /^($|[?;:,!.]|by$|so$)/, 'this financial year'],
  [/^w\/e$/, /^(prev|previous|last)$/, /^(?!\d|[a-z]{3,9}day$)/, 'week'],
  [/^q$/, /^(this|last|next|by|per|each|every|previous|current|the)$/, /^/, 'quarter'],
  [/^on$/, /^(most|least)$/, /^($|[?;:,!.]|now|today|atm|currently|at|right|by|pls|please)/, 'cases'],
  [/^compared$/, /^/, /^(?!$|[?;:,!.]|with$|to$|against$|by$|and$|in$|on$|as$|across$|between$|this$|last$)/, 'compared with'],
  [/^tms?$/, /^/, /^(sizes?|over|under|above|below|[<>]=?|most|least|highest|lowest|level)$/, 'teams'],
  [/^tms$/, /^(top|bottom|three|four|five|\d+)$/, /^/, 'teams'],
  [/^tm$/, /^(worst|best|highest|lowest|busiest|biggest|largest|smallest)$/, /^/, 'team'],
  [/^tms?$/, /^(by|per|each|every)$/, /^/, 'team'],
  [/^fte$/, /^$/, /^(v|vs|versus|against)$/, 'fte in post'],
  [/^fte$/, /^(v|vs|versus|against)$/, /^($|[?;:,!.])/, 'fte in post'],
  [/^nos$/, /^/, /^of$/, 'numbers'],
  [/^nos$/, /^/, /^/, 'figures'],
  [/^no$/, /^(?!or$|say$|said$|is$|with$|have$|has$)./, /^and$/, 'count'],
  [/^no$/, /^(?!or$|say$|said$|is$|with$|have$|has$)./, /^($|\.$)/, 'how many'],
  [/^no$/, /^$/, /^\.$/, 'how many'],
  [/^od$/, /^(sups?|supervisions?)$/, /^/, 'overdue'],
  [/^od$/, /^/, /^(sups?|supervisions?)$/, 'overdue'],
  [/^no$/, /^$/, /^(over|off|on|due|overdue|absent|tied|waiting|leaving|left|unallocated|passed|completed|completing|started|starting|joined|converted|appointed|recruited|qualified|approached|interested)$/, 'number of'],
  [/^qual$/, /^since$/, /^/, 'qualifying'],
  [/^op$/, /^(asyes?|apprentices?|apprenticeships?|apps|apprs|students|frontline|step up)$/, /^/, 'on programme'],
  [/^comp$/, /^/, /^rates?$/, 'completion'],
  [/^vac$/, /^time$/, /^/, 'vacant'],
];

/** Any of them: most words are none. */
const SHORT_BESIDE = new RegExp(BESIDE.map(([short]) => short.source).join('|'));

/** 'This q', 'who has the most on', 'mar24', 'cy2025', 'top3'. */
function besideOthers(tokens: readonly Token[], at: number): string | undefined {
  const { word } = tokens[at]!;
  if (leavesOut(tokens, at)) return 'excluding';
  const [before, behind] = [tokens[at - 1]?.word ?? '', tokens[at + 1]?.word ?? ''];
  // 'Still on maternity leave' are absent, and on no programme.
  if (word === 'still' && behind === 'on' && AWAY.test(tokens[at + 2]?.word ?? '')) return 'currently';
  // 'The establishment, in posts and in FTE' is both of its figures.
  if (word === 'in' && behind === 'posts' && tokens[at + 2]?.word === 'and' && /^(in|fte|wte)$/.test(tokens[at + 3]?.word ?? '')) return 'the';
  const keyword = amongKeywords(tokens, at);
  if (keyword) return keyword;
  const beside = SHORT_BESIDE.test(word) ? BESIDE.find(([short, opens, closes]) => short.test(word) && opens.test(before) && closes.test(behind)) : undefined;
  if (beside) return beside[3];
  const [, letters = '', figures = ''] = /^([a-z]{2,9})(\d{1,4})$/.exec(word) ?? [];
  if (MONTH_WORDS.has(letters) && figures.length === 2) return `${letters} 20${figures}`;
  if (letters === 'cy' && figures.length === 4) return `calendar ${figures}`;
  return /^(top|bottom)$/.test(letters) ? `${letters} ${figures}` : undefined;
}

const AWAY = /^(maternity|mat|paternity|parental|sick|sickness|secondment|leave|long|annual)$/;

/** 'Covered or not', 'permanent or otherwise': the other of two, by the words of the one. */
const OTHER_SIDE: readonly (readonly [RegExp, string])[] = [[/^(covered|backfilled)$/, 'empty'], [/^(perm|prm|permanent|substantive)$/, 'agency']];
/** What is measured in days, weeks, months or years. */
const LASTS = /^(los|length|tenure|stay|service|time|long)$/;

/** 'No vacs by team'; 'vacs grade pls', 'starters 24/25 source' without a 'by'; 'caseload target - how many over it'. */
function amongKeywords(tokens: readonly Token[], at: number): string | undefined {
  const { word } = tokens[at]!;
  const [before, earlier, later] = [tokens[at - 1]?.word ?? '', tokens.slice(0, at), tokens.slice(at + 1)];
  if (word === 'all' && at > 0 && at === tokens.length - 2 && /^(teams|services)$/.test(later[0]?.word ?? '') && !LEADS.test(before) && !earlier.some((token) => ASKS.test(token.word))) return 'by';
  if (word === 'wow' && at > 0 && !earlier.some((token) => ASKS.test(token.word))) return 'compared with the week before';
  if (word === 'no' && at === 0 && later.some((token) => /^(by|per|each)$/.test(token.word))) return 'how many';
  if (word === 'it' && /^(over|above|under|below|within)$/.test(before) && earlier.some((token) => /^(target|tgt)$/.test(token.word))) return 'target';
  if (isEachEnd(tokens, at)) return `each ${SHORT[word] ?? word}`;
  if (/^(otherwise|not)$/.test(word) && before === 'or') return OTHER_SIDE.find(([side]) => earlier.some((token) => side.test(token.word)))?.[1];
  if (at === tokens.length - 1 && /^(avg|average|mean|median)$/.test(before) && UNITS[word] && earlier.some((token) => LASTS.test(token.word))) return `in ${UNITS[word]}`;
  const groups = GROUP.test(word) && at > 0 && !LEADS.test(before) && !/^(at|of|in)$/.test(later[0]?.word ?? '') && later.every((token) => ENDS.test(token.word) || isOfTime(token.word)) && !earlier.some((token) => ASKS.test(token.word));
  return groups ? `by ${word}` : undefined;
}

/** 'Vacancies month end last 6 months', 'agency q/e since June' are the ends of all of them; 'from March to month end' is one day. */
function isEachEnd(tokens: readonly Token[], at: number): boolean {
  const isEnd = /^[mqy]\/e$/.test(tokens[at]!.word) || (/^(month|mo?nth|mth|quarter|qtr|year|yr)$/.test(tokens[at]!.word) && tokens[at + 1]?.word === 'end');
  const next = tokens[at + (tokens[at]!.word.includes('/') ? 1 : 2)]?.word ?? '';
  return isEnd && !MONTH_WORDS.has(next) && !ONE_END.test(tokens[at - 1]?.word ?? '') && SEVERAL_UNITS.test(tokens.map((token) => token.word).join(' '));
}

const ONE_END = /^(to|until|till|til|by|and|since|before|after|from|of|on|in|for|at|between|the|this|last|previous|prev|next|each|every|financial|fy|fin|calendar)$/;
const SEVERAL_UNITS = /\b(last|past|previous|prev) (\d+|two|three|four|five|six|nine|ten|twelve|few|couple of) ?(m|mo|q|y|months|mths|mnths|quarters|qtrs|years|yrs)\b|\b[lr]\d+[mqy]\b|\bsince\b/;

const GROUP = /^(origin|source|grade|band|role|supplier|funding)s?$/;
const ENDS = /^(pls|plz|please|ta|thx|thanks|cheers|asap|nos|split|breakdown|[.?!,(:]|etc)$/;
const TIME = /^(ytd|fytd|mtd|qtd|fy\w*|q[1-4]|[lr]?\d{1,2}[mqyd]|\d{2,4}(?:[/-]\d{2,4})?|this|last|past|year|yr|month|mth|mnth|quarter|qtr|week|wk|yrs|mths|mnths|wks|(?:year|month|quarter|week)s|since|to|date|now|today|atm|at|end|of|in)$/;
const isOfTime = (word: string) => TIME.test(word) || MONTH_WORDS.has(word);
const ASKS = /^(who|what|which|where|why|when|how|is|are|was|were|do|does|did|has|have|by|per|each|every|can|could|show|give|list)$/;
/** What a group stands behind that it belongs to: 'her role', 'temporary funding'. */
const LEADS = /^(worker|manager|officer|practitioner|adviser|lead|chair|the|a|an|of|in|on|to|for|from|with|and|or|her|his|their|our|my|this|that|any|all|no|same|new|pay|post|job|temporary|temp|permanent|perm|pilot|time|limited|[a-z]*(ing|ed)|[,;:+/&]|\d+)$/;

/** 'Headcount ex agency' leaves agency out; 'how many ex agency staff' and 'starters ex agency' ask for those who came from one. */
function leavesOut(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? 'the';
  return tokens[at]!.word === 'ex' && at < tokens.length - 1 && !FORMER.test(before);
}

const FORMER = /^(the|our|any|all|many|of|from|are|is|were|was|by|and|or|who|starters?|joiners?|recruits?|appointed|recruited|origins?|[,.;:?!])$/;

/** The plus of '12m+'. */
function isBound(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return tokens[at]?.word === '+' && before?.end === tokens[at]!.start && /^\d{1,3}[a-z]+$/.test(before.word);
}

/** 'L12M' are the last 12 months, '6m' and '6mths' 6 months. The 'm' of '£1.8m' is none. */
function lengthOf({ word, start }: Token, tokens: readonly Token[], at: number): string | undefined {
  const before = tokens[at - 1];
  const [, back = '', count = '', unit = ''] = /^([lr]?)(\d{1,3})([a-z]+)$/.exec(word) ?? [];
  const units = UNITS[unit];
  if (!units || (before?.end === start && /^[.,£\d]/.test(before.word))) return undefined;
  if (back === '') return `${isBound(tokens, at + 1) ? 'at least ' : ''}${count} ${units}`;
  return /^(in|over|for|the|within)$/.test(before?.word ?? '') ? `last ${count} ${units}` : `in the last ${count} ${units}`;
}
