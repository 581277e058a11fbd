import type { Measure } from '../../workforce/measure.js';
import { UNIT_NOTIONS, type Chosen } from './choose.js';
import { NO_LIMIT } from '../printed/describe.js';
import { namedGroup } from './groupsAsked.js';
import { saidIn, type Use } from '../words/pieces.js';
import type { Question } from '../question.js';
import type { Notion } from '../vocabulary.js';

/** The figure of its measure that leads. */
export function figureOf({ uses, measure, phrase }: Chosen): string {
  const whom = measure.figures[0]!.unit === '%' && /^(who|anyone|anybody)\b/.test(saidIn(uses[0]?.piece));
  const counted = whom || uses.some(({ option }) => option.is === 'notion' && option.notion === 'howMany');
  const inPercent = uses.some(({ option, piece }) => option.is === 'notion' && option.notion === 'rate' && /%|percent|per cent|pct/.test(saidIn(piece)));
  const uncounted = measure.figures[0]!.unit === '£' || (measure.figures[0]!.unit === '%' && !inPercent);
  const number = uncounted && counted ? measure.figures.find(({ unit }) => unit === 'payments' || unit === 'people' || unit === 'posts') : null;
  if (number) return number.name;
  const area = areaAsked(uses, measure);
  if (area) return area;
  const units = uses.flatMap(({ option }) => (option.is === 'notion' && !phrase.needs.includes(option.notion) ? UNIT_NOTIONS[option.notion] ?? [] : []));
  // 'What proportion is agency by FTE' is a share.
  const unit = phrase.figure ?? (units.includes('%') || phrase.needs.includes('rate') ? '%' : units[0]);
  return (measure.figures.find((figure) => figure.name === unit || figure.unit === unit) ?? measure.figures[0]!).name;
}

/** Whether the records behind the figure are to be listed. */
export function listed({ uses, phrase, measure }: Chosen): boolean {
  if (measure.records === 'none') return false;
  return phrase.show === 'records' || uses.some(({ option, piece }) => option.is === 'notion' && option.notion === 'works' && /^who/i.test(saidIn(piece))) || uses.some(({ option, piece }, index) => (option.is === 'listing' || /^(which|what) posts$/i.test(saidIn(piece))) && !isRelative(saidIn(piece), uses[index - 1]) && !listsGroups(uses, index));
}

/** 'List the reasons people gave', 'list our suppliers': the groups, and none of the people in them. */
function listsGroups(uses: readonly Use[], at: number): boolean {
  const next = uses.slice(at + 1).find(({ piece }) => !/^(of|the|our|all|all the|me|me the|main|the main|top|different)$/.test(saidIn(piece)));
  return /^(list|list of|a list of|listing of|details of)$/.test(saidIn(uses[at]!.piece)) && /^(reasons|destinations|suppliers)\b/.test(saidIn(next?.piece));
}

/** 'those who left', 'teams whose rate is above 20%': the who asks nothing. */
function isRelative(text: string, before: Use | undefined): boolean {
  if (/^whose$/i.test(text)) return /^(teams?|services?)$/.test(saidIn(before?.piece));
  return text.toLowerCase() === 'who' && before !== undefined && (/^(those|the ones|anyone|everyone|somebody|them)$/i.test(saidIn(before.piece)) || (before.option.is === 'notion' && before.option.notion === 'staff'));
}

/** 'Agency workers in order of how long they have been here': the list of a measure that has an order of its own, and no groups. */
export function inOwnOrder(chosen: Chosen): Chosen {
  const { uses, measure, phrase } = chosen;
  const unordered = uses.filter(({ option, piece }) => option.is !== 'order' || option.by !== 'most' || !/^(in order|in order of|sort|sorted|ordered|rank|ranked|highest first)$/.test(saidIn(piece)));
  const grouped = namedGroup(uses) !== null || uses.some(({ option }) => option.is === 'by');
  return !measure.inOrder || grouped || unordered.length === uses.length ? chosen : { ...chosen, uses: unordered, phrase: { ...phrase, show: 'records' } };
}

/** The order of its groups, and how many of them. */
export function orderOf({ uses, phrase, measure }: Chosen): Question['order'] {
  if (phrase.order) return { by: phrase.order, limit: NO_LIMIT };
  const orders = uses.flatMap(({ option }) => (option.is === 'order' ? option : []));
  // 'The highest number of vacancies, top 3'.
  const order = orders.find(({ limit }) => limit > 1) ?? orders[0];
  const limits = uses.flatMap(({ option }) => (option.is === 'by' && option.limit ? option.limit : []));
  const limit = limits[0] ?? (order?.limit === 1 ? NO_LIMIT : order?.limit ?? NO_LIMIT);
  if (!order || !(ordersGroups(uses) || uses.some(({ option }) => option.is === 'by'))) return null;
  return { by: order.by === 'most' && fell(uses, measure) ? 'fewest' : order.by, limit };
}

const FALLING = /\b(falls?|falling|fell|fallen|drops?|dropped|reduced|reduces?|reducing|reductions?|decreased?|decreases|decreasing|declined?|shrunk|shrank|(come|came|gone|went) down|lost)\b/;
const BETTER = /\b(improved|improving|improvement|better)\b/;
const MORE_IS_BETTER: ReadonlySet<string> = new Set(['staff', 'permanentStaff', 'supervisionUpToDate', 'netChange', 'conversions', 'underTarget']);

/** 'Which team has reduced its agency staff the most': the largest fall is the lowest change. */
function fell(uses: readonly Use[], { name }: Measure): boolean {
  const changes = uses.filter(({ option }) => option.is === 'notion' && option.notion === 'changed').map(({ piece }) => saidIn(piece)).join(' ');
  return FALLING.test(changes) || (BETTER.test(changes) && !MORE_IS_BETTER.has(name));
}

/** 'the most vacancies' orders groups; 'do most workers hold 23 or fewer' does not, 'the team with most workers' does. */
export function ordersGroups(uses: readonly Use[]): boolean {
  return uses.some(({ option, piece }, index) => option.is === 'order' && !(namedGroup(uses.slice(0, index)) === null && /^most$/i.test(saidIn(piece)) && uses[index + 1]?.option.is === 'notion' && (uses[index + 1]!.option as { notion: Notion }).notion === 'staff'));
}

/** 'the national agency rate' asks for England's figure first; 'our agency rate compared with England's' for ours. */
function areaAsked(uses: readonly Use[], measure: Measure): string | null {
  const ours = uses.some(({ option, piece }) => (option.is === 'notion' && option.notion === 'compared') || /^(our|ours|we|us)$/i.test(saidIn(piece)));
  // Words of the question before stand for no text: 'and the region?' after England's.
  const outside = uses.find(({ option, piece }) => piece.text !== '' && ((option.is === 'notion' && option.notion === 'outside') || (option.is === 'name' && option.named.some(({ facet }) => facet === 'area'))));
  if (ours || !outside || !measure.facets.includes('area')) return null;
  const words = saidIn(outside.piece);
  const figure = outside.option.is === 'name' ? 'region' : /region/.test(words) ? 'region' : /neighbour|neighbor|similar|comparable/.test(words) ? 'statistical neighbours' : 'England';
  return measure.figures.some(({ name }) => name === figure) ? figure : null;
}
