import { headingOf } from '../workforce/columns.js';
import type { Records } from '../workforce/records.js';
import { namesPeople } from './headings.js';
import { memberRegister } from './members.js';
import { withoutIds } from './names.js';
import { nameKey, type GiveId } from './people.js';
import type { Problem } from './raw.js';
import type { Fields, TypedSheet } from './rows.js';

/** Sets `person` on the rows of people who may have no worker id; adds an error where a name fits two people. */
export function identifyPeople(sheets: readonly TypedSheet[], records: Records, giveId: GiveId, errors: Problem[]): void {
  const member = memberRegister(records, workerNames(sheets, records), giveId);
  const candidate = offerRegister(records, giveId);
  const erased = new Set([...records.rows.workers.values()].filter((spell: Fields) => spell.name === null).map(({ workerId }) => workerId));
  for (const { sheet, rows } of sheets) {
    for (const { row, fields } of rows) {
      if (sheet === 'offers') fields.person = candidate(fields);
      if (namesPeople(sheet) && fields.cohort && (fields.workerId ?? fields.name)) {
        fields.person = member({ cohort: String(fields.cohort), workerId: textOrNull(fields.workerId), name: textOrNull(fields.name) });
        if (fields.person === null) errors.push(twoOfThatName(headingOf(sheet), row, fields));
      }
      // A council may well write ids for names: only of somebody erased does it mean that there is none.
      if (sheet !== 'workers' || erased.has(String(fields.workerId))) withoutIds(sheet, fields);
    }
  }
}

// The same name for the same post is the same person over imports.
function offerRegister(records: Records, giveId: GiveId): (fields: Fields) => string | null {
  const slot = (fields: { readonly postId?: unknown; readonly name?: unknown }) => JSON.stringify([fields.postId, nameKey(fields.name)]);
  const offers = [...records.rows.offers.values()];
  const known = new Map(offers.flatMap((offer) => [offer.name, offer.person].map((name) => [slot({ ...offer, name }), offer.person])));
  return (fields) => {
    if (!fields.postId || !fields.name) return null;
    const person = known.get(slot(fields)) ?? giveId();
    known.set(slot(fields), person);
    return person;
  };
}

function workerNames(sheets: readonly TypedSheet[], records: Records): Map<string, string> {
  const names = new Map<string, string>();
  const note = (fields: Fields) => {
    if (fields.workerId && fields.name) names.set(String(fields.workerId), String(fields.name));
  };
  records.rows.workers.forEach((spell) => note(spell));
  sheets.filter(({ sheet }) => sheet === 'workers').forEach(({ rows }) => rows.forEach(({ fields }) => note(fields)));
  return names;
}

function twoOfThatName(sheet: string, row: number, fields: Fields): Problem {
  return { sheet, row, column: 'name', value: String(fields.name), message: 'fits two members of the cohort; give the worker_id' };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
