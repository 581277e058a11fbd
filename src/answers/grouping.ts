import { NO_LIMIT } from '../language/printed/describe.js';
import type { Question } from '../language/question.js';
import type { Figure } from '../workforce/measure.js';
import type { Group } from './answer.js';
import { boundedBy } from './bounded.js';
import type { Asking } from './asking.js';
import type { Standard } from './held.js';
import { groupFacets, NOT_RECORDED, type Count } from './counting.js';
import { valuesOf } from './facets.js';
import { allGroups, knownGroups, ofNone, withNone } from './groupsOf.js';
import { someOf } from './keyWords.js';
import { timeFacet } from './timePoints.js';
import { formatted } from './units.js';

export interface Grouping {
  readonly groups: readonly Group[];
  readonly notes: readonly string[];
}

/**
 * The groups of a count in their order: the largest first, or by the question's own order; groups of time in the order of time.
 * Groups by time include 0, others leave it out (DATA.md, Groups), but for the question which has the fewest.
 */
export function grouped(asking: Asking, count: Count, standard: Standard | null): Grouping {
  const { order } = asking.question;
  if (timeFacet(asking) !== null && !order) return { groups: allGroups(count), notes: [] };
  if (standard) return { groups: ordered(heldGroups(asking, count, standard), order), notes: standard.notes };
  const bounded = boundedBy(asking.question);
  if (!bounded && !comesToNone(asking.question)) return largestFirst(asking, count);
  const all = [...rankedGroups(count), ...withNone(asking, count)];
  return { groups: ordered(bounded ? all.filter(bounded.keeps) : all, order), notes: [] };
}

/** An order in which those without any may come first: the fewest, and of changes, where all others fell. */
function comesToNone({ order, when }: Question): boolean {
  return order !== null && (order.by === 'fewest' || when.is === 'change');
}

/** The largest first; those that stand in no order come behind, where no order is asked for. */
function largestFirst(asking: Asking, count: Count): Grouping {
  const { order } = asking.question;
  const isKept = (group: Group) => timeFacet(asking) !== null || leading(group) !== 0;
  const unranked = order ? [] : knownGroups(count).filter((group) => !isRanked(group, count));
  return {
    groups: [...ordered(rankedGroups(count).filter(isKept), order), ...unranked.filter(isKept)],
    notes: leftOutNote(asking, knownGroups(count).filter((group) => !isKept(group))),
  };
}

function rankedGroups(count: Count): readonly Group[] {
  return knownGroups(count).filter((group) => isRanked(group, count));
}

function ordered(groups: readonly Group[], order: Question['order']): readonly Group[] {
  return limited(sorted(groups, order?.by === 'fewest' ? 1 : -1), order?.limit ?? NO_LIMIT);
}

/** Whether a group can stand in an order: its leading figure is what the whole has. Where the rate of a team cannot be said, its leavers are no rate. */
function isRanked({ figures }: Group, { figures: [whole] }: Count): boolean {
  return !whole || figures[0]?.unit === whole.unit;
}

/** Those that their standard keeps, each with what it was held against; a group may have some of the other figure alone. */
function heldGroups(asking: Asking, count: Count, { keeps, beside, others }: Standard): readonly Group[] {
  const all = [...rankedGroups(count), ...withNone(asking, count)];
  const more = others.filter((key) => !all.some((group) => group.key === key)).map((key): Group => ({ key, figures: ofNone(asking) }));
  return [...all, ...more].filter(keeps).map(beside);
}

export function leading(group: Group): number {
  return group.figures[0]?.value ?? 0;
}

function sorted(groups: readonly Group[], direction: 1 | -1): readonly Group[] {
  const rank = (group: Group) => (group.key === NOT_RECORDED ? 1 : 0);
  return [...groups].sort((a, b) => rank(a) - rank(b) || direction * (leading(a) - leading(b)) || (a.key < b.key ? -1 : 1));
}

/** The first so many groups, and those that tie with the last of them. */
function limited(groups: readonly Group[], limit: number): readonly Group[] {
  const last = groups[limit - 1];
  return last ? groups.filter((group, at) => at < limit || leading(group) === leading(last)) : groups;
}

/** Somebody with spells in two groups stands in both and counts once in all. Where one thing has several values, its measure says so. */
export function overlapNote(asking: Asking, { figures: [whole], groups, items }: Count): readonly string[] {
  const facets = groupFacets(asking);
  const isSeveral = facets.some((facet) => items.some((item) => (valuesOf(item, facet, asking.workforce)?.length ?? 0) > 1));
  if (facets.length === 0 || isSeveral || asking.question.beside || timeFacet(asking) || whole?.unit !== 'people' || asking.question.when.is !== 'day') return [];
  const sum = [...groups.values()].reduce((total, [figure]) => total + (figure?.value ?? 0), 0);
  return sum > whole.value ? ['The groups add up to more than the whole: somebody in two of them counts once'] : [];
}

/** A team without a vacant post may still hold vacant FTE: what is left out is named where another figure of it is not 0. */
function leftOutNote({ question }: Asking, groups: readonly Group[]): readonly string[] {
  if (question.when.is === 'change') return groups.length === 0 ? [] : [`No change in ${someOf(groups.map(({ key }) => key))}`];
  const other = groups.flatMap(({ key, figures }) => figures.filter(({ value }) => value !== 0).slice(0, 1).map((figure) => `${key} (${said(figure)})`));
  return other.length === 0 ? [] : [`Not in the breakdown, with 0: ${someOf(other)}`];
}

function said({ name, value, unit }: Figure): string {
  return `${name} ${formatted(value, unit)}`;
}
