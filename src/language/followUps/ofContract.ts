import { measureNamed } from '../../workforce/measures/index.js';
import type { Built, Setting } from '../build.js';
import { notionsOf, type Piece } from '../pieces.js';
import type { Question } from '../question.js';
import type { Notion } from '../vocabulary.js';
import { laidOver } from './lay.js';
import { isPicked } from './picked.js';

const CONTRACTS: Readonly<Partial<Record<Notion, readonly string[]>>> = { agency: ['agency'], permanent: ['permanent', 'fixed-term'] };

export function namesContract(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => contractIn(piece).length > 0);
}

/** 'How many are agency?' after whose supervision is overdue: those of that contract. Null where no contract is named, or those counted are all of one. */
export function ofContract(pieces: readonly Piece[], before: Question, setting: Setting): Built | null {
  const sheets = measureNamed(before.measure)?.sheets ?? [];
  const ofBoth = isPicked(before) && (sheets.includes('caseloads') || sheets.includes('absences'));
  return ofBoth && namesContract(pieces) ? laidOver(pieces.map(asContract), before, setting) : null;
}

function asContract(piece: Piece): Piece {
  const named = contractIn(piece).map((value) => ({ facet: 'contract' as const, value, fit: 'whole' as const }));
  return named.length > 0 ? { ...piece, options: [{ is: 'name', named, all: true }] } : piece;
}

function contractIn(piece: Piece): readonly string[] {
  return notionsOf(piece).flatMap((notion) => CONTRACTS[notion] ?? []);
}
