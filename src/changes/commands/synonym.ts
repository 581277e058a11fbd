import { PLAIN } from '../../language/words/plainWords.js';
import { lexiconFor } from '../../language/read.js';
import { wordsOf } from '../../language/words/words.js';
import { WORDINGS } from '../../language/words/wordings.js';
import { keyOf } from '../../workforce/sheets.js';
import { listed } from '../../workforce/words.js';
import { missing, refused, type Command, type Inputs, type Plan, type Scene } from '../command.js';
import { put, removed } from '../facts.js';

// Read by src/clerk/synonyms: both sides are words of whoever teaches, and no field's.

const shape = { act: 'teach', triggers: [], fields: [], sheets: ['synonyms'], measures: [] } as const;
/** Longer wordings are sentences. */
const MOST_WORDS = 4;
const MOST_LETTERS = 40;

/** 'Teach: CMC means Case Management Central.' */
export const teach: Command = { ...shape, name: 'teach', title: 'a word and what it means here', plan: planTeach };
/** 'Forget CMC.' */
export const forget: Command = { ...shape, name: 'forget', title: 'a word that is forgotten', plan: planForget };

function planTeach({ said, means }: Inputs, scene: Scene): Plan {
  if (said === undefined || means === undefined) return missing(...(said === undefined ? ['said'] : []), ...(means === undefined ? ['means'] : []));
  const { records } = scene.workforce;
  const word = String(said);
  const why = whyNoWord(word, scene) ?? whyNoMeaning(String(means), scene);
  if (why) return refused(why);
  const key = keyOf('synonyms', { said: wordsOf(word).join(' ') });
  const meaning = wordsOf(String(means)).join(' ');
  if (records.rows.synonyms.get(key)?.means === meaning) return refused(`I know that already: ${word} means ${meaning}.`);
  const sentence = `'${word}' means '${String(means)}' from now on`;
  return { is: 'planned', facts: [put('synonyms', { said: wordsOf(word).join(' '), means: meaning })], on: scene.today, warnings: ['it holds for everybody who asks'], sentence };
}

function planForget({ said }: Inputs, { workforce, today }: Scene): Plan {
  if (said === undefined) return missing('said');
  const row = workforce.records.rows.synonyms.get(keyOf('synonyms', { said: wordsOf(String(said)).join(' ') }));
  if (!row) return refused(`Nobody taught me '${String(said)}', so there is nothing to forget.`);
  return { is: 'planned', facts: [removed('synonyms', row)], on: today, warnings: [], sentence: `'${row.said}' no longer means '${row.means}'` };
}

/** A word must be free: no everyday word, no notion that questions are read by, and nobody's and nothing's name. */
function whyNoWord(said: string, { workforce }: Scene): string | null {
  const words = wordsOf(said);
  const phrase = words.join(' ');
  if (words.length === 0 || words.length > MOST_WORDS || said.length > MOST_LETTERS) return `A word that I learn has at most ${MOST_WORDS} words and ${MOST_LETTERS} letters.`;
  if (/^[\d\W]+$/.test(phrase)) return `'${said}' is a number or a sign: I can only learn words.`;
  const { names, synonyms } = lexiconFor(workforce);
  if (synonyms.has(phrase)) return null;
  if (PLAIN.has(phrase) || WORDINGS.has(phrase)) return `'${said}' is a word that questions are read by already, so it can't mean something else.`;
  const named = names.get(phrase) ?? [];
  if (named.length === 0) return null;
  return `'${said}' already stands for ${listed(named.slice(0, 3).map(({ facet, value }) => `${facet === 'person' ? workforce.nameOf(value) : value} (${facet})`))}, so it can't mean something else.`;
}

/** It must stand for one thing that I know: a name of the workbook, or words that questions are read by. */
function whyNoMeaning(means: string, { workforce }: Scene): string | null {
  const phrase = wordsOf(means).join(' ');
  const named = (lexiconFor(workforce).names.get(phrase) ?? []).filter(({ fit }) => fit !== 'part');
  if (named.some(({ facet }) => facet === 'person')) return 'I learn no other names for people: use the name or the number that is recorded.';
  if (named.length > 1) return `'${means}' stands for ${listed(named.slice(0, 4).map(({ facet, value }) => `${value} (${facet})`))}: say which one in full.`;
  const isNotion = WORDINGS.get(phrase)?.some(({ is }) => is === 'notion') ?? false;
  return named.length === 1 || isNotion ? null : `I don't know what '${means}' means either. Give the full name of a team, service, role or cohort, or words that I know.`;
}
