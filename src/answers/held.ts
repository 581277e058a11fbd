import type { Held } from '../language/question.js';
import type { Figure } from '../workforce/measure.js';
import type { Group } from './answer.js';
import { isRefusal, type Asking, type Refusal } from './asking.js';
import { BOUNDS } from './bounded.js';
import { capital } from './capital.js';
import type { Count } from './counting.js';
import { mean } from './groupMean.js';
import { askingOf, otherLabel } from './others.js';
import { formatted } from './units.js';

/** What the groups of a question are held against. */
export interface Standard {
  readonly keeps: (group: Group) => boolean;
  /** A group with the figure that it is held against beside its own. */
  readonly beside: (group: Group) => Group;
  /** The groups that only the other figure has. */
  readonly others: readonly string[];
  readonly notes: readonly string[];
}

/** 'Teams with more agency than permanent staff', 'teams above the council's average': null where a question holds its groups against nothing. */
export function standardOf(asking: Asking, count: Count, countOf: (asking: Asking) => Count | Refusal): Standard | Refusal | null {
  const { held, by } = asking.question;
  if (!held) return null;
  const other = askingOf(asking, held.to, held.of === 'whole' ? [] : by, held.of === 'whole');
  if (isRefusal(other)) return other;
  const against = countOf(other);
  if (isRefusal(against)) return against;
  return held.of === 'each' ? eachOf(asking, held, count, against) : oneFor(asking, held, held.of === 'mean' ? mean(other, against) : against.figures[0] ?? null);
}

/** Each group against a figure of its own; a group without any of it has 0. */
function eachOf(asking: Asking, held: Held, count: Count, against: Count): Standard {
  const lead = against.figures[0];
  const named = lead && count.figures.some(({ name }) => name === lead.name) ? otherLabel(asking, held.to) : lead?.name ?? '';
  const figureOf = ({ key }: Group): Figure | undefined => against.groups.get(key)?.[0] ?? (lead && { ...lead, value: 0 });
  return {
    keeps: (group) => BOUNDS[held.bound].keeps(group.figures[0]?.value ?? 0, figureOf(group)?.value ?? 0),
    beside: (group) => ({ ...group, figures: [...group.figures.slice(0, 1), ...[figureOf(group) ?? []].flat().map((figure) => ({ ...figure, name: named })), ...group.figures.slice(1)] }),
    others: [...against.groups.keys()].filter((key) => !count.groups.has(key)),
    notes: lead ? [`In all ${formatted(lead.value, lead.unit)} ${lead.unit === 'fte' ? 'FTE, ' : ''}${otherLabel(asking, held.to)}`] : [],
  };
}

/** Each group against one figure. */
function oneFor(asking: Asking, held: Held, figure: Figure | null): Standard {
  const label = held.of === 'mean' ? `The mean of ${otherLabel(asking, held.to)}` : `${capital(otherLabel(asking, held.to))} of the whole council`;
  return {
    keeps: (group) => figure !== null && BOUNDS[held.bound].keeps(group.figures[0]?.value ?? 0, figure.value),
    beside: (group) => group,
    others: [],
    notes: figure ? [`${label}: ${formatted(figure.value, figure.unit)}`] : [],
  };
}
