import type { Filter } from '../language/question.js';
import { longDate } from '../workforce/calendar.js';
import type { Figure } from '../workforce/measure.js';
import { counted, listed } from '../workforce/words.js';
import type { Group } from './answer.js';
import type { Asking, Outcome } from './asking.js';
import { boundWords, isBounded, isOfOne } from './bounded.js';
import { changeAlone, changeWords, isChange } from './changeWords.js';
import { facetWords } from './facets.js';
import { leading } from './grouping.js';
import { keyLabel } from './keyWords.js';
import { phraseOf } from './phrase.js';
import { isShareOfGroups } from './share.js';
import { timeFacet } from './timePoints.js';
import { formatted } from './units.js';

/** The answer in one sentence, without breakdown: '34 agency staff (32.6 FTE), whole council, as at 20 February 2023.' */
export function sentence(asking: Asking, outcome: Outcome): string {
  const { knownAt } = asking.question;
  const known = knownAt ? `, as known on ${longDate(knownAt)}` : '';
  return `${figureWords(asking, outcome)}, ${placeWords(asking)}, ${dayWords(asking, outcome)}${known}.`;
}

/** The figures as a phrase, led by what was asked for. */
export function figureWords(asking: Asking, outcome: Outcome): string {
  const { question, measure } = asking;
  const [share] = outcome.figures;
  if (question.share && share && !isShareOfGroups(question)) return `${formatted(share.value, share.unit)}: ${measure.phrase(saidFigures(asking, outcome).slice(1))}`;
  if (isBounded(asking)) return boundedWords(asking, outcome);
  if (question.order && outcome.groups.length > 0) return orderWords(asking, outcome.groups, question.order.by);
  const [figure] = outcome.figures;
  if (figure && isChange(question, figure)) return changeWords(question, outcome.figures);
  const phrase = phraseOf(asking, saidFigures(asking, outcome));
  return isMean(asking) ? `${phrase} on average` : phrase;
}

/** '3 teams above 20%; in all a vacancy rate of 17.4%'; of one team '11.9 cases per FTE, not above its target'. */
function boundedWords(asking: Asking, outcome: Outcome): string {
  const unit = outcome.figures[0]?.unit ?? 'people';
  const words = boundWords(asking, (value) => formatted(value, unit)) ?? '';
  if (isOfOne(asking)) return `${phraseOf(asking, outcome.figures)}, ${outcome.groups.length > 0 ? '' : 'not '}${words.replace('their', 'its')}`;
  return `${groupsFound(asking, outcome)} ${words}; in all ${phraseOf(asking, outcome.figures)}`;
}

/** '3 teams' */
export function groupsFound({ question }: Asking, { groups }: Outcome): string {
  const named = facetWords(question.by[0]!);
  return counted(groups.length, named, named === 'person' ? 'people' : `${named.replace(/y$/, 'ie')}s`);
}

/** The figures as a sentence gives them: the mean of days carries one decimal place (INTERFACE.md, ANSWER). */
export function saidFigures(asking: Asking, { figures }: Outcome): readonly Figure[] {
  return isMean(asking) ? figures.map((figure) => ({ ...figure, value: Math.round(figure.value * 10) / 10 })) : figures;
}

function isMean(asking: Asking): boolean {
  return asking.question.when.is === 'average' && !timeFacet(asking);
}

/** 'Assessment North has the most: 4 vacant posts (3.7 FTE vacant)'; those that tie share the leading figure alone. */
function orderWords(asking: Asking, groups: readonly Group[], order: 'most' | 'fewest'): string {
  const { question } = asking;
  const [first] = groups;
  if (!first) return '';
  const tied = groups.filter((group) => leading(group) === leading(first)).map(({ key }) => keyLabel(key));
  const change = first.figures.find((figure) => isChange(question, figure));
  if (change) return `${listed(tied)} ${changedMost(change.value, order, tied.length)}: ${tied.length === 1 ? changeWords(question, first.figures) : `${changeAlone(question, change)} each`}`;
  // With none anywhere, nothing has the most of it.
  if (order === 'most' && groups.every((group) => leading(group) === 0)) return `${question.by[0] === 'person' ? 'nobody' : `no ${facetWords(question.by[0]!)}`} has any: ${phraseOf(asking, first.figures.slice(0, 1))}`;
  if (tied.length === 1) return `${tied[0]} has the ${order}: ${phraseOf(asking, first.figures)}`;
  return `${listed(tied)} have the ${order}: ${phraseOf(asking, question.beside ? first.figures : first.figures.slice(0, 1))} each`;
}

/** A change that leads may still be none, or the other way. */
function changedMost(change: number, order: 'most' | 'fewest', groups: number): string {
  if (change > 0 && order === 'most') return 'rose most';
  return change < 0 && order === 'fewest' ? 'fell most' : `${groups === 1 ? 'has' : 'have'} the ${order === 'most' ? 'highest' : 'lowest'} change`;
}

/** 'whole council', 'Assessment South', 'Assessment, social workers, without maternity'. */
export function placeWords({ question: { where }, workforce }: Asking): string {
  if (where.length === 0) return 'whole council';
  return where.map((filter) => filterWords(filter, (id) => workforce.nameOf(id))).join(', ');
}

function filterWords({ facet, values, without }: Filter, nameOf: (id: string) => string): string {
  if (facet === 'newlyQualified') return values.includes('yes') === without ? 'not newly qualified' : 'newly qualified';
  if (facet === 'exitInterview') return values.includes('yes') === without ? 'without an exit interview' : 'with an exit interview';
  const names = (facet === 'person' ? values.map(nameOf) : values).join(' or ');
  return without ? `without ${names}` : names;
}

/** 'as at 20 February 2023', '1 July 2022 to 20 February 2023', 'as at 20 February 2023 and by month from 1 March 2022'. */
export function dayWords(asking: Asking, { asAt, period }: Outcome): string {
  const facet = timeFacet(asking);
  if (!period) return asAt ? `as at ${longDate(asAt)}` : '';
  if (asAt && facet) return `as at ${longDate(asAt)} and by ${facet} from ${longDate(period.from)}`;
  const days = `${longDate(period.from)} to ${longDate(period.to)}`;
  return asking.question.when.is === 'change' ? `change from ${days}` : days;
}
