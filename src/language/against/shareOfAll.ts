import type { Facet } from '../../workforce/measure.js';
import type { Question } from '../question.js';
import { shared } from '../clause/shares.js';
import type { Token } from '../words/words.js';
import { isCounted, type ReadSide } from './ratios.js';
import { partsIn } from './said.js';

const SHARE = '(?:share|percentage|percent|per cent|%|pct|proportion|fraction)';
const TOTAL = '(?:(?:the |our |its )*(?:overall |grand |council |whole |entire )?(?:total|whole|overall|council|lot)(?: number| figure| council| total)?|all of them|them all)';
const ALL = '(?:(?:all|all of|the council|council|councils|the total|total|overall|the whole council)(?: the| our)? |the |our )*';
const PLACE = '[^ ,]+(?: [^ ,]+){0,4}?';
/** 'Court vacancies as a share of the total', 'of all vacancies', 'Court's share of all vacancies'. */
const PATTERNS = [
  `^(?<part>.+?) as an? ${SHARE} of ${TOTAL}$`,
  `^(?<part>.+?) as an? ${SHARE} of ${ALL}(?<whole>.+)$`,
  `^(?:what is |what was |whats )?(?!what |which |how |as )(?<place>${PLACE}) share of ${ALL}(?<whole>.+)$`,
  `^(?:what is |what was |whats )?(?!what |which |how |as )(?<place>${PLACE}) ${SHARE} of (?=all |the |our )${ALL}(?<whole>.+)$`,
].map((pattern) => new RegExp(pattern));

/** What is counted somewhere, or in a role, as a share of the same without that; null where the words ask for no such share, or of a rate. */
export function shareOfAll(tokens: readonly Token[], readSide: ReadSide): Question | null {
  for (const pattern of PATTERNS) {
    const parts = partsIn<'part' | 'place' | 'whole'>(tokens.filter(({ word }) => word !== '?'), pattern);
    const part = parts && readSide(parts.part ?? [...(parts.place ?? []), ...(parts.whole ?? [])])?.question;
    const whole = parts?.whole ? readSide(parts.whole)?.question : part && { ...part, where: [] };
    const share = part && whole && (shareBetween(part, whole) ?? (isWithin(part, parts, readSide) ? shareBetween({ ...part, where: [...whole.where, ...part.where] }, whole) : null));
    if (share) return share;
  }
  return null;
}

function shareBetween(part: Question, whole: Question): Question | null {
  const own = part.where.filter((filter) => !whole.where.some((other) => JSON.stringify(other) === JSON.stringify(filter)));
  const plain = [part, whole].every(({ numbers, order, beside }) => Object.keys(numbers).length === 0 && !order && !beside);
  const alike = plain && part.measure === whole.measure && part.figure === whole.figure && whole.where.length + own.length === part.where.length;
  return alike && isCounted(part) && own.every(({ facet, without }) => !without && SCOPES.includes(facet)) ? shared(part, new Set(own.map(({ facet }) => facet))) : null;
}

/** 'Court vacancies as a percentage of those in Assessment': said together, the wider place adds nothing. */
function isWithin(part: Question, parts: { readonly part?: readonly Token[]; readonly whole?: readonly Token[] }, readSide: ReadSide): boolean {
  const both = parts.part && parts.whole && readSide([...parts.part, ...parts.whole])?.question;
  return both ? JSON.stringify(both.where) === JSON.stringify(part.where) : false;
}

const SCOPES: readonly Facet[] = ['team', 'service', 'locality', 'role', 'roleGroup'];
