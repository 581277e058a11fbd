import type { Answer } from '../../answers/answer.js';
import { chat } from '../../answers/replies.js';
import type { Question } from '../../language/question.js';
import { read } from '../../language/read.js';
import type { CalendarDate } from '../../workforce/calendar.js';
import type { Measure } from '../../workforce/measure.js';
import { measureNamed, MEASURES, TOPICS } from '../../workforce/measures/index.js';
import { listed } from '../../workforce/words.js';
import type { Workforce } from '../../workforce/workforce.js';

/** What words by themselves ask; nothing where they are no figure's. */
export function questionsSaid(words: string, workforce: Workforce, today: CalendarDate): readonly Question[] {
  const reading = read(words, workforce, today, []);
  return reading.is === 'questions' ? reading.questions : [];
}

/** The measure that goes by this title in lower case, without hyphens. */
export function measureTitled(words: string): Measure | null {
  return MEASURES.find(({ title }) => title.toLowerCase().replaceAll('-', ' ') === words) ?? null;
}

export function measuresOf(questions: readonly Question[]): readonly Measure[] {
  return [...new Set(questions.map(({ measure }) => measure))].flatMap((name) => measureNamed(name) ?? []);
}

/** What can be asked about a subject: the measures of its topic, each a button; null where the words are no subject of ours. */
export function topicOf(words: string, workforce: Workforce, today: CalendarDate): Answer | null {
  const named = TOPICS.filter(({ topic }) => topic.toLowerCase().split(/\W+/).includes(words));
  const said = measuresOf(questionsSaid(words, workforce, today));
  const topics = named.length > 0 ? named : TOPICS.filter(({ measures }) => measures.some((measure) => said.includes(measure)));
  const titles = topics.flatMap(({ measures }) => measures).filter(({ sheets }) => sheets.every((sheet) => workforce.recorded(sheet))).map(({ title }) => title);
  if (titles.length === 0) return null;
  const different = [...new Set(titles)];
  return chat(`You can ask about ${listed(different)}: on any day or over any period, by team, service, role or month, and who is behind a figure.`, different.map((title) => ({ title, asks: title })));
}
