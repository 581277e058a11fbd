import type { Choice } from '../language/reading.js';

const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** The choice that a message names by its words, a part that fits only one, its number, or 'the first one'; null where it names none. */
export function chosenOf(message: string, choices: readonly Choice[]): Choice | null {
  const said = plainWords(message).replace(/ (please|pls|thanks|ta)$/, '');
  if (said === '' || choices.length === 0) return null;
  const whole = choices.find(({ text, asks }) => plainWords(text) === said || plainWords(asks) === said);
  if (whole) return whole;
  const number = /^(?:option |number |no )?([1-4])$/.exec(said)?.[1];
  const ordinal = ORDINALS.findIndex((word) => new RegExp(`^(the )?${word}( one)?$`).test(said)) + 1;
  const last = /^(the )?last( one)?$/.test(said) ? choices.length : 0;
  const place = number ? Number(number) : ordinal || last;
  if (place > 0) return choices[place - 1] ?? null;
  if (/^(yes|yes please|yep|yeah)$/.test(said) && choices.length === 1) return choices[0]!;
  const parts = partOf(said, choices);
  return parts.length === 1 ? parts[0]! : null;
}

/** Whether a short message fits several choices, or asks for more than one of them: it is asked again. */
export function choosesSeveral(message: string, choices: readonly Choice[]): boolean {
  const said = plainWords(message);
  return /^(both|all|either|any|all of them|both of them)$/.test(said) ? choices.length > 0 : said.split(' ').length <= 2 && partOf(said, choices).length > 1;
}

function partOf(said: string, choices: readonly Choice[]): readonly Choice[] {
  const part = said.replace(/^(?:(?:and|the|a|an|for|in|of|just|only|i mean|i meant) )+(?=\w)/, '').replace(/ (?:one|ones)$/, '').replace(/^(?:worker|individual|practitioner)s?$/, 'person');
  return part === '' ? [] : choices.filter(({ text }) => ` ${plainWords(text)} `.includes(` ${part} `));
}

function plainWords(text: string): string {
  return text.toLowerCase().replace(/['’]s?(?!\p{L})/gu, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
