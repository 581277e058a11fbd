import type { SheetName } from '../workforce/sheets.js';
import type { Asker } from './asker.js';
import type { Role } from './rights.js';

interface Rule {
  readonly roles: readonly Role[];
  /** What is needed, as a sentence says it. */
  readonly to: string;
  /** Only in the personal chat: what comes back names people. */
  readonly personal: boolean;
}

/** What can be done, and who may. Everything that comes in asks for one of these. */
const RULES = {
  ask: { roles: ['lead', 'hr', 'manager', 'viewer'], to: 'see figures', personal: false },
  change: { roles: ['hr'], to: 'change records', personal: true },
  import: { roles: ['hr'], to: 'bring in a workbook', personal: true },
  export: { roles: ['lead', 'hr'], to: 'get the workbook', personal: true },
  history: { roles: ['lead', 'hr'], to: 'see who changed what', personal: true },
  grant: { roles: ['admin'], to: 'give access', personal: true },
  teach: { roles: ['admin'], to: 'teach me words', personal: true },
  erase: { roles: ['admin'], to: 'erase a person', personal: true },
} as const satisfies Record<string, Rule>;

/** What a change to one of our own sheets is; to any other it changes the records. */
const ACT_OF: Partial<Record<SheetName, Act>> = { grants: 'grant', accessRequests: 'grant', synonyms: 'teach' };

export type Act = keyof typeof RULES;
export const ACTS = Object.keys(RULES) as Act[];

/** What somebody must be allowed to do who changes these sheets, or takes such a change back. */
export function actsOn(sheets: readonly SheetName[]): readonly Act[] {
  return [...new Set(sheets.map((sheet) => ACT_OF[sheet] ?? 'change'))];
}

/** Why somebody may not do this here, in one sentence that says what to do; null where they may. */
export function refusalOf(asker: Asker, act: Act): string | null {
  const { roles, to, personal }: Rule = RULES[act];
  if (!roles.some((role) => asker.rights.roles.has(role))) return `To ${to} you need the ${roles.join(' or ')} role. Ask an administrator of Muster for it.`;
  if (personal && !asker.personal) return `You can ${to} in our personal chat only, where nobody else reads it. Write to me there.`;
  return null;
}
