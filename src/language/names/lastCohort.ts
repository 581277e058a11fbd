import type { CalendarDate } from '../../workforce/calendar.js';
import type { Cohort } from '../../workforce/sheets.js';
import type { Workforce } from '../../workforce/workforce.js';
import type { Piece } from '../words/pieces.js';

const NEWEST = /^(?:the )?(latest|last|newest|current)\b/i;

/**
 * The pieces with 'the latest ASYE cohort' as the last of those that have begun by today, not one that is planned. 'The last cohort' is that one or,
 * where it still runs, the last one that has ended: asked back.
 */
export function withLastCohort(pieces: readonly Piece[], { records }: Workforce, today: CalendarDate): readonly Piece[] {
  const cohorts = [...records.rows.cohorts.values()];
  return pieces.map((piece) => {
    const said = NEWEST.exec(piece.text)?.[1]?.toLowerCase();
    const [name] = piece.options.flatMap((option) => (option.is === 'name' && option.named.length === 1 && option.named[0]!.facet === 'cohort' ? [option.named[0]!] : []));
    const programme = said && name ? cohorts.find(({ cohort }) => cohort === name.value)?.programme : undefined;
    if (!said || !name || !programme) return piece;
    const begun = cohorts.filter((one) => one.programme === programme && (one.starts ?? '') <= today).sort((a, b) => ((a.starts ?? '') < (b.starts ?? '') ? 1 : -1));
    const running = begun[0];
    const ended = said === 'last' && running && !hasEnded(running, today) ? begun.find((one) => hasEnded(one, today)) : undefined;
    const meant = [...(running ? [running] : []), ...(ended ? [ended] : [])].map(({ cohort }) => ({ ...name, value: cohort }));
    return meant.length === 0 ? piece : { ...piece, options: piece.options.map((option) => (option.is === 'name' && option.named.includes(name) ? { ...option, named: meant } : option)) };
  });
}

function hasEnded({ ends }: Cohort, today: CalendarDate): boolean {
  return ends !== null && ends < today;
}
