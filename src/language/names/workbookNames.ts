import type { Lexicon } from './lexicon.js';
import type { Named } from '../words/named.js';
import { NUMBER_WORDS } from '../periods/numbers.js';
import { PLAIN } from '../words/plainWords.js';
import type { Token } from '../words/words.js';
import { WORDINGS } from '../words/wordings.js';

/**
 * What the tokens from one to before another can name in the workbook: 'CMN' a team, 'Priya' a person. Everyday words name
 * nothing: 'an' is no team because the initials of one spell it. A scheme called 'Retention payment' is meant where 'scheme' stands behind it.
 */
export function namesAt(phrase: string, tokens: readonly Token[], from: number, to: number, { names }: Lexicon): readonly Named[] {
  return (names.get(phrase) ?? ownersOf(phrase, names)).filter((named) => {
    // 'What we save from agency workers', 'converted from agency': nobody who came from an agency.
    if (named.facet === 'origin' && phrase === 'from agency' && (/^(workers?|staff|people|social)$/.test(tokens[to]?.word ?? '') || /^conver(t|ts|ted|ting|sions?)$/.test(tokens[from - 1]?.word ?? ''))) return false;
    if (named.facet === 'scheme' && arePayments(phrase)) return tokens[to]?.word === 'scheme';
    if (named.fit === 'whole') return to - from > 1 || wholeStands(tokens, from);
    if (named.fit === 'part') return partStands(named, phrase, tokens, from);
    return to - from > 1 || otherStands(tokens, from);
  });
}

function arePayments(phrase: string): boolean {
  return WORDINGS.get(phrase)?.some((option) => option.is === 'notion' && option.notion === 'retention') ?? false;
}

/** 'Oaks vacancies' lacks its apostrophe. */
function ownersOf(phrase: string, names: Lexicon['names']): readonly Named[] {
  const owners = /[a-z\d]{2,}s$/.test(phrase) && !WORDINGS.has(phrase) ? names.get(phrase.slice(0, -1)) : undefined;
  return owners?.filter(({ facet, fit }) => fit !== 'part' && /^(team|service|person|supplier)$/.test(facet)) ?? [];
}

/** A part of a name that is a word of the language is that word, and a part of a person's name needs its capital: 'May', 'Grant'. */
function partStands({ facet }: Named, phrase: string, tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]!;
  const mixed = tokens.some(({ word, capital }) => !capital && /^[a-z]/.test(word));
  // 'Which team is Hope in': a capital within a sentence makes a name of a word that says nothing else.
  if (facet === 'person' && first.capital && at > 0 && mixed && WORDINGS.get(phrase)?.every(({ is }) => is === 'plain')) return true;
  // 'Vacs locality' may be any of them, and 'in our locality' is none.
  if (/^(locality|patch)$/.test(phrase) && (at === 0 || (at === tokens.length - 1 && !LEADS.test(tokens[at - 1]!.word)))) return true;
  // 'On the first of the month' is no First Response.
  return !WORDINGS.has(phrase) && !NUMBER_WORDS.includes(phrase) && !/^(after|before|since|until|till|during|between|over|under)$/.test(phrase) && (facet !== 'person' || first.capital);
}

const LEADS = /^(the|our|my|this|that|each|every|by|per|a|an|same|whole|of)$/;

/** A team called 'May' is no 'may leave', and one called 'Hope' no 'I hope': a short everyday word needs its capital, or the words that lead to a name. */
function wholeStands(tokens: readonly Token[], at: number): boolean {
  const { word, capital } = tokens[at]!;
  if (!PLAIN.has(word) || (word.length > 3 && !/^(i|we|you|they|to)$/.test(tokens[at - 1]?.word ?? ''))) return true;
  const before = tokens[at - (tokens[at - 1]?.word === 'the' ? 2 : 1)]?.word ?? '';
  const leads = /^(in|at|for|from|of|team|and|or|versus|vs)$/.test(before) || /^(team|service)$/.test(tokens[at + 1]?.word ?? '');
  return leads || (capital && at > 0) || otherStands(tokens, at);
}

/** Initials that are an everyday word need their capitals ('AN'), unless they close a clause: 'vacancies in an'. */
function otherStands(tokens: readonly Token[], at: number): boolean {
  const { word, capitals } = tokens[at]!;
  // 'The most agency staff in it' names nothing. An article closes no clause and follows no other: 'vacant FTE an', 'the an team'.
  const article = /^(a|an)$/.test(word) && (at === tokens.length - 1 || tokens[at - 1]?.word === 'the');
  const pronoun = /^(it|them|us|me|you|this|that|each|all|any|some|one|here|there)$/.test(word);
  const closes = article || (!pronoun && at === tokens.length - 1 && /^(in|for|at)$/.test(tokens[at - 1]?.word ?? ''));
  return !PLAIN.has(word) || capitals || closes;
}
