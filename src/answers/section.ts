import { describe } from '../language/printed/describe.js';
import type { Figure } from '../workforce/measure.js';
import { longDate } from '../workforce/calendar.js';
import type { Section } from './answer.js';
import type { Asking, Outcome } from './asking.js';
import { assumedNote } from './assumed.js';
import { besideSaid } from './beside.js';
import { isBounded, isOfOne } from './bounded.js';
import { capital } from './capital.js';
import { signed } from './changeWords.js';
import type { Now } from './now.js';
import { tablesOf } from './tables.js';
import { trendOf } from './trend.js';
import { workingsOf } from './working.js';
import { dayWords, figureWords, groupsFound, placeWords, saidFigures, sentence } from './wording.js';

/** What a card shows of one question's answer. */
export function sectionOf(asking: Asking, outcome: Outcome, now: Now): Section {
  const headline = isBounded(asking) && !isOfOne(asking) ? groupsFound(asking, outcome) : headlineOf(asking, saidFigures(asking, outcome));
  const words = figureWords(asking, outcome);
  return {
    headline,
    caption: captionOf(asking, withoutHeadline(words, headline)),
    sentence: capital(sentence(asking, outcome)),
    reading: describe(asking.question),
    day: dayWords(asking, outcome),
    tables: tablesOf(asking, outcome),
    trend: trendOf(asking, outcome),
    notes: notesBeside(asking, outcome),
    assumptions: (asking.measure.assumes ?? []).map(capital),
    definition: asking.measure.definition,
    freshness: now.fixed ? `${now.freshness}. Today is fixed at ${longDate(now.today)} for a demonstration` : now.freshness,
  };
}

/** '34 agency staff' is agency staff, 'vacancy rate of 21.1%' the vacancy rate: the figure itself stands above. */
function withoutHeadline(words: string, headline: string): string {
  if (words.startsWith(`${headline} `)) return words.slice(headline.length + 1);
  return headline === '' ? words : words.replace(` of ${headline}`, '');
}

/** The notes without what stands in a list or a table of its own. */
function notesBeside(asking: Asking, outcome: Outcome): readonly string[] {
  const elsewhere = [...assumedNote(asking.measure), ...workingsOf(asking, outcome).map(({ sentence }) => capital(sentence))];
  return outcome.notes.filter((note) => !elsewhere.includes(note));
}

/** What the figure is of, and where: two parts of one message are told apart by it. */
function captionOf(asking: Asking, words: string): string {
  return asking.question.where.length === 0 ? words : `${words}, ${placeWords(asking)}`;
}

function headlineOf({ question }: Asking, figures: readonly Figure[]): string {
  const [figure] = figures;
  if (!figure) return '';
  if (question.beside) return besideSaid(figures, question.beside);
  return signed(figure);
}
