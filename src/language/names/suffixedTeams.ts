import type { Team } from '../../workforce/sheets.js';
import { numberAt } from '../periods/numbers.js';
import { skip, type Parsed } from '../periods/meaning.js';
import type { Option } from '../words/pieces.js';
import { initials, plural, wordsOf } from '../words/words.js';

/** The teams whose names begin alike, by the words that they share and by the word that tells them apart. */
export type Suffixes = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** 'Family Safeguarding 1' and 'Family Safeguarding 2' by 'family safeguarding' and by 'fs'. A beginning that one team has alone is left out. */
export function suffixesOf(teams: readonly Team[]): Suffixes {
  const found = new Map<string, Map<string, string>>();
  for (const { team, aliases } of teams) {
    for (const name of [team, ...(aliases ?? [])]) {
      const words = wordsOf(name.replace(/(\p{L})(\d+)$/u, '$1 $2'));
      const begin = words.slice(0, -1).filter((word) => word !== 'team');
      if (begin.length === 0) continue;
      const whole = words.slice(0, -1);
      // 'LTT Alder' of Longer Term Team Alder: the team of that name before it was split may be called LTT, too.
      const before = teams.filter((other) => wordsOf(other.team).join(' ') === whole.join(' ')).flatMap((other) => (other.aliases ?? []).map((alias) => wordsOf(alias).join(' ')));
      // Of two letters it may be an everyday word: 'at'.
      const withTeam = whole.length > 2 ? [initials(whole)] : [];
      const shareds = begin.length > 1 ? [begin.join(' '), initials(begin), ...withTeam] : [...begin, plural(begin[0]!)];
      for (const shared of new Set([...shareds, ...before])) {
        found.set(shared, (found.get(shared) ?? new Map<string, string>()).set(words.at(-1)!, team));
      }
    }
  }
  const several = new Map([...found].filter(([, byEnd]) => byEnd.size > 1));
  return new Map([...shortened(several), ...several]);
}

/** 'safeguarding' for 'family safeguarding', where no other beginning ends so. */
function shortened(several: Suffixes): Suffixes {
  const begins = [...several.keys()].filter((begin) => begin.includes(' '));
  return new Map(begins.flatMap((begin) => {
    const short = begin.split(' ').slice(1).join(' ');
    return begins.some((other) => other !== begin && other.endsWith(` ${short}`)) ? [] : [[short, several.get(begin)!] as const];
  }));
}

/** The most words that the beginning of a name is tried with. */
const LONGEST = 4;

/** 'Family Safeguarding 1 to 3', 'FS1, 2 and 4', 'Assessment North and South', 'FS team 2': the teams, as one piece. */
export function suffixedAt(words: readonly string[], from: number, suffixes: Suffixes): Parsed<Option> | null {
  const fused = /^([a-z]+)(\d+)$/.exec(words[from] ?? '');
  const fusedEnds = fused && suffixes.get(fused[1]!);
  if (fusedEnds?.has(fused![2]!)) return teamsFrom(words, { value: fused![2]!, next: from + 1 }, fusedEnds);
  for (let next = Math.min(from + LONGEST, words.length); next > from; next--) {
    const ends = suffixes.get(words.slice(from, next).join(' '));
    const first = ends && endAt(words, skip(words, next, 'team|teams'), ends);
    if (first) return teamsFrom(words, first, ends);
  }
  return null;
}

/** 'North Assessment', 'North and South Assessment', 'East, West and City CM': the ends before what they share. */
export function turnedAt(words: readonly string[], from: number, suffixes: Suffixes): Parsed<Option> | null {
  const said = [words[from] ?? ''];
  let at = from + 1;
  for (let joined = skip(words, at, ',|and|or|&'); joined > at && said.length < LONGEST; joined = skip(words, at, ',|and|or|&')) {
    said.push(words[joined] ?? '');
    at = joined + 1;
  }
  if (said.some((end) => !/^\p{L}+$/u.test(end))) return null;
  for (let next = Math.min(at + LONGEST, words.length); next > at; next--) {
    const ends = suffixes.get(words.slice(at, next).join(' '));
    const teams = said.flatMap((end) => ends?.get(end) ?? []);
    if (teams.length === said.length) return { value: { is: 'name', named: teams.map((value) => ({ facet: 'team', value, fit: 'whole' })), ...(teams.length > 1 && { all: true }) }, next };
  }
  return null;
}

/** 'The three Locality teams', 'both Assessment teams', and behind one of them 'the other two Locality teams': so many as there are. */
export function allSuffixedAt(words: readonly string[], from: number, suffixes: Suffixes): Parsed<Option> | null {
  const start = skip(words, skip(words, from, 'all'), 'the|our|of');
  const others = skip(words, start, 'other');
  const number = words[others] === 'both' ? { value: 2, next: others + 1 } : numberAt(words, others);
  if (!number || /^(top|bottom|worst|best|first|last|busiest)$/.test(words[from - 1] ?? '')) return null;
  const begins = skip(words, number.next, 'of|the');
  for (let next = begins + LONGEST; next > begins; next--) {
    const ends = words[next] === 'teams' ? suffixes.get(words.slice(begins, next).join(' ')) : undefined;
    const said = words.slice(0, from).flatMap((word) => ends?.get(word) ?? []);
    const meant = [...new Set(ends?.values())].filter((team) => others === start || !said.includes(team));
    if (ends && meant.length === number.value && (others === start || new Set(said).size === 1)) return { value: { is: 'name', named: meant.map((value) => ({ facet: 'team', value, fit: 'whole' })), all: true }, next: next + 1 };
  }
  return null;
}

function endAt(words: readonly string[], at: number, ends: ReadonlyMap<string, string>): Parsed<string> | null {
  const word = words[at] ?? '';
  if (ends.has(word)) return { value: word, next: at + 1 };
  const number = /^\p{L}+$/u.test(word) ? numberAt(words, at) : null;
  return number && ends.has(String(number.value)) ? { value: String(number.value), next: number.next } : null;
}

/** The team of the first end and those of the ends that go on from it. */
function teamsFrom(words: readonly string[], first: Parsed<string>, ends: ReadonlyMap<string, string>): Parsed<Option> {
  const said = [first.value];
  let { next } = first;
  for (;;) {
    const joined = skip(words, next, ',|and|or|to|vs|versus|team');
    // 'Localities 1 2 and 4' lacks a comma.
    const more = joined > next || /^\d+$/.test(words[next] ?? '') ? endAt(words, joined, ends) ?? fusedEnd(words, joined, ends) : null;
    if (!more) break;
    said.push(...(words.slice(next, joined).includes('to') ? between(said.at(-1)!, more.value, ends) : []), more.value);
    ({ next } = more);
  }
  const teams = [...new Set(said.map((end) => ends.get(end)!))];
  return { value: { is: 'name', named: teams.map((value) => ({ facet: 'team', value, fit: 'whole' })), ...(teams.length > 1 && { all: true }) }, next };
}

/** The 'FS2' of 'FS1 and FS2'. */
function fusedEnd(words: readonly string[], at: number, ends: ReadonlyMap<string, string>): Parsed<string> | null {
  const end = /^[a-z]+(\d+)$/.exec(words[at] ?? '')?.[1];
  return end !== undefined && ends.has(end) ? { value: end, next: at + 1 } : null;
}

/** The numbers between two: '1 to 4' are 2 and 3 too. */
function between(first: string, last: string, ends: ReadonlyMap<string, string>): readonly string[] {
  return [...ends.keys()].filter((end) => /^\d+$/.test(end) && Number(end) > Number(first) && Number(end) < Number(last)).sort((a, b) => Number(a) - Number(b));
}
