import type { Question } from '../language/question.js';
import type { Facet, Figure, Measure } from '../workforce/measure.js';
import { measureNamed } from '../workforce/measures/index.js';
import type { Answer, Group, Section } from './answer.js';
import type { Asking, Outcome } from './asking.js';
import { changeNames } from './changeWords.js';

/** Fewer people than this could be known by their reason, destination, absence or stage. */
const FEWEST = 5;
const HEADLINE = `Fewer than ${FEWEST}`;
const FEW = `${HEADLINE}: the number is not shown where others read it, so that nobody can be known by it.`;
const LEFT_OUT = `Groups of fewer than ${FEWEST} people are not shown where others read them, so that nobody can be known by them`;

const PERSONAL: readonly (Facet | string)[] = ['reason', 'destination', 'stage'] satisfies readonly Facet[];
/** Sheets from which nothing but reasons, destinations and absences is counted. */
const PERSONAL_SHEETS: readonly string[] = ['absences', 'leavers'];
/** Agency workers of one stage: the first. */
const OF_ONE_STAGE = 'notApproached';
/** What the notes of other measures say of reasons, destinations, absences and stages. */
const PERSONAL_NOTE = /\b(absent|moved to other work|gave more than one|approached|reason|destination)\b/;
const SMALL_NUMBER = /\b[1-4]\b/;

/**
 * What is left of an outcome where others read it: of what is personal no group of 1 to 4 people, nor those from which it could be worked out.
 * Null where nothing is left, because the figure itself is such a group.
 */
export function withoutFew(asking: Asking, outcome: Outcome): Outcome | null {
  const personal = isPersonal(asking);
  const notes = outcome.notes.filter((note) => !SMALL_NUMBER.test(note) || !(personal || PERSONAL_NOTE.test(note)));
  if (!personal) return { ...outcome, notes };
  if (outcome.figures.some(isFew)) return null;
  const groups = keptGroups(outcome.groups);
  if (groups.length === outcome.groups.length) return { ...outcome, notes };
  const leads = outcome.groups[0];
  if (asking.question.order && (leads === undefined || !groups.includes(leads))) return null;
  return { ...outcome, groups, notes: [...notes, LEFT_OUT] };
}

/** The answer whose figure is not shown. */
export function withheld(answer: Answer): Answer {
  const hide = (section: Section): Section => ({ ...section, headline: HEADLINE, caption: '', sentence: FEW, tables: [], trend: null, notes: [] });
  return { ...answer, text: FEW, figures: [], groups: [], records: [], notes: [], sections: answer.sections.map(hide), followUps: [] };
}

function isPersonal({ question, measure }: Asking): boolean {
  return isOfPersons(question, measure) || [question.beside, question.held?.to].some((other) => {
    const ofOther = measureNamed(other?.measure ?? '');
    return other !== undefined && ofOther !== null && isOfPersons({ ...other, by: [] }, ofOther);
  });
}

function isOfPersons(question: Pick<Question, 'by' | 'where'>, measure: Measure): boolean {
  const facets = [...question.by, ...question.where.map(({ facet }) => facet), ...(measure.groupedBy ? [measure.groupedBy] : [])];
  const isOfSheet = measure.sheets.some((sheet) => PERSONAL_SHEETS.includes(sheet));
  return isOfSheet || measure.name === OF_ONE_STAGE || facets.some((facet) => PERSONAL.includes(facet));
}

function isFew({ name, unit, value }: Figure): boolean {
  return unit === 'people' && !name.startsWith(changeNames.change('')) && value > 0 && value < FEWEST;
}

/** The smallest groups go too until those left out are at least two and hold enough people: the rest would tell them. */
function keptGroups(groups: readonly Group[]): readonly Group[] {
  const few = groups.filter(({ figures }) => figures.some(isFew));
  if (few.length === 0) return groups;
  const others = groups.filter((group) => !few.includes(group)).sort((a, b) => sizeOf(a) - sizeOf(b));
  const lost = [...few];
  while (others.length > 0 && (lost.length < 2 || lost.reduce((sum, group) => sum + sizeOf(group), 0) < FEWEST)) lost.push(others.shift()!);
  return groups.filter((group) => !lost.includes(group));
}

function sizeOf({ figures }: Group): number {
  return figures.find(({ unit }) => unit === 'people')?.value ?? 0;
}
