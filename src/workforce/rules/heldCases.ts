import type { Fte } from '../amounts.js';
import type { Caseload, Spell } from '../sheets.js';
import type { Workforce } from '../workforce.js';
import { inForce } from './inForce.js';

/** The cases that a worker holds in a team, with the worker's FTE at the week's end. */
export interface HeldCases {
  readonly row: Caseload & { readonly workerId: string };
  /** The spell that the cases are held in: one in the team, else any other then; null where the worker has none. */
  readonly spell: Spell | null;
  /** FTE of the worker's spells in the team. */
  readonly teamFte: Fte;
  /** FTE of all of the worker's spells. */
  readonly wholeFte: Fte;
}

/** DATA.md, Caseload: 'FTE is that of `week_ending`'; 'a worker in two teams counts with the FTE of each'. */
export function heldCases(workforce: Workforce, rows: readonly Caseload[]): HeldCases[] {
  return rows.filter(isHeld).map((row) => {
    const spells = workforce.spellsOf(row.workerId).filter((spell) => inForce(spell.start, spell.end, row.weekEnding));
    const inTeam = spells.filter((spell) => spell.team === row.team);
    return { row, spell: inTeam[0] ?? spells[0] ?? null, teamFte: sumOfFte(inTeam), wholeFte: sumOfFte(spells) };
  });
}

function isHeld(row: Caseload): row is HeldCases['row'] {
  return row.workerId !== null;
}

function sumOfFte(spells: readonly Spell[]): Fte {
  return spells.reduce((sum, spell) => sum + spell.fte, 0);
}
