import { TIME_FACETS, type Facet, type Measure } from '../../workforce/measure.js';
import { ALWAYS, carries, carriesName, qualifiedIn, UNIT_NOTIONS } from '../clause/choose.js';
import { saidIn, type Option, type Piece } from '../words/pieces.js';
import type { Notion } from '../vocabulary.js';

export const PLACES = ['team', 'service', 'locality'];
export const ROLES = ['role', 'roleGroup'];

/** Notions that ask for the same figure in another way, or for all of it. */
export const OPERATORS: ReadonlySet<string> = new Set(['changed', 'compared', 'average', 'newlyQualified', 'every']);
/** Notions that name what is counted in general: 'and Senior Social Worker posts?' after vacancies. */
export const GENERIC: ReadonlySet<string> = new Set(['post', 'staff', 'headcount', 'fte', 'rate', 'inPost']);

/** What a question word by itself breaks a figure down by, where its measure can: 'why?' after absences, 'where?' after vacancies. */
const ASKED_BY: readonly (readonly [RegExp, readonly Facet[]])[] = [
  [/^(why|how come|what for|because|the reason|reason|reasons)$/, ['reason', 'cover']],
  [/^(where|whereabouts)$/, ['team']],
  [/^(where from|from where)$/, ['origin']],
  [/^where to$/, ['destination']],
];

/** What a piece changes of a question of the measure: the reading of it that fills a slot; null where the measure has no use for it. */
export function slotOf(piece: Piece, measure: Measure): Option | null {
  return piece.options.find((option) => fills(option, measure)) ?? askedBy(piece, measure) ?? piece.options.find(({ is }) => is === 'plain') ?? null;
}

function fills(option: Option, measure: Measure): boolean {
  switch (option.is) {
    case 'name': return option.named.some((named) => carriesName(measure, named));
    case 'by': return option.facets.every((facet) => isTimeFacet(facet) || carries(measure, facet));
    case 'time': case 'known': case 'listing': case 'whole': case 'order': case 'without': return true;
    case 'notion': return modifies(option.notion, measure);
    default: return false;
  }
}

function modifies(notion: Notion, measure: Measure): boolean {
  const unit = UNIT_NOTIONS[notion];
  if (unit) return measure.figures.some((figure) => figure.unit === unit);
  if (notion === 'newlyQualified') return qualifiedIn(measure) !== null;
  // Posts are no people: 'establishment?' after agency staff asks for another figure.
  if (notion === 'post') return measure.records !== 'people';
  if (ALWAYS.includes(notion) || GENERIC.has(notion)) return true;
  if (notion === 'compared') return true;
  return (notion === 'changed' || notion === 'average') && measure.time === 'stock';
}

function askedBy(piece: Piece, measure: Measure): Option | null {
  const facets = ASKED_BY.find(([words]) => words.test(saidIn(piece)))?.[1] ?? [];
  const facet = facets.find((one) => one === 'team' || measure.facets.includes(one));
  return facet ? { is: 'by', facets: [facet] } : null;
}

export function isTimeFacet(facet: string): boolean {
  return (TIME_FACETS as readonly string[]).includes(facet);
}
