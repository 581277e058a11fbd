import { measureNamed } from '../../workforce/measures/index.js';
import type { Built, Setting } from '../clause/build.js';
import { laidOver } from './lay.js';
import { PLACES, ROLES } from './slots.js';
import { notionsOf, optionOf, type Piece } from '../words/pieces.js';
import type { Question } from '../question.js';
import { isPart, shared } from '../clause/shares.js';

const OF_THAT = /^(?:(?:as|what|whats|is|that|a|the|in) )*(?:proportion|percentage|percent|per cent|share|%)(?: (?:is|was|are|were))?(?: (?:that|it|this|those|they|of (?:the )?(?:total|whole)|of them))*$/;

/** 'What proportion is that?' after those who gave a reason is their share of all; asked back of what was counted within a period where nothing but a place or a role narrowed it. */
export function shareOfThat(said: string, before: Question): Built | null {
  if (!OF_THAT.test(said)) return null;
  const ofWhole: Built = { ask: 'The share of what? Please say both, such as what share of leavers retired.', offers: [] };
  return shareIn(before) ?? (measureNamed(before.measure)?.time === 'flow' ? ofWhole : null);
}

/** 'What proportion was workload?' after the reasons for leaving. */
export function shareNamed(pieces: readonly Piece[], before: Question, setting: Setting): Built | null {
  const asked = pieces.find((piece) => notionsOf(piece).includes('rate'));
  const names = pieces.flatMap((piece) => optionOf(piece, 'name')?.named ?? []);
  const groupedBy = measureNamed(before.measure)?.groupedBy;
  const ofReasons = names.some(({ facet }) => facet === groupedBy || before.by.includes(facet) || before.where.some((filter) => filter.facet === facet));
  if (!asked || !ofReasons) return null;
  const built = laidOver(pieces.filter((piece) => piece !== asked), before, setting);
  return built && 'questions' in built && built.questions.length === 1 ? shareIn(built.questions[0]!) : null;
}

function shareIn(question: Question): Built | null {
  const narrowed = question.where.filter(({ facet, without }) => !without && facet !== 'person' && !PLACES.includes(facet) && !ROLES.includes(facet)).map(({ facet }) => facet);
  const share = narrowed.length > 0 || isPart(question) ? shared({ ...question, order: null }, new Set(narrowed)) : null;
  return share ? { questions: [share] } : null;
}
