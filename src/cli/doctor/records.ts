import { clockOf } from '../../clock.js';
import type { Config } from '../../config.js';
import { StoreBroken, StoreUnreachable } from '../../ledger/errors.js';
import type { Ledger, State } from '../../ledger/ledger.js';
import { nowOf } from '../../now.js';
import { daysBetween, longDate } from '../../workforce/calendar.js';
import { withLedger } from '../withLedger.js';
import { ill, look, well, type Finding } from './finding.js';

/** A week of caseloads older than this is said with its age (DATA.md). */
const FRESH_DAYS = 8;

/** Whether the store can be reached and read, and what state its records are in. */
export async function examineRecords(config: Config): Promise<Finding[]> {
  const where = config.tablesConnection === null ? [look('records', `the embedded store under ${config.dataDir}: a kill of the machine can take the last seconds`, 'Set TABLES_CONNECTION for more than a trial.')] : [];
  try {
    return [...where, ...await withLedger(config, (ledger) => findings(config, ledger))];
  } catch (error) {
    if (error instanceof StoreUnreachable) return [...where, ill('records', 'the Table service cannot be reached, or refuses us', 'Check TABLES_CONNECTION, the network, and the role Storage Table Data Contributor of the identity.')];
    if (error instanceof StoreBroken) return [...where, ill('records', error.message, 'Run npm run audit for the whole list.')];
    throw error;
  }
}

async function findings(config: Config, ledger: Ledger): Promise<Finding[]> {
  const state = await ledger.refresh();
  if (!state.head) return [look('records', 'nothing is recorded yet', 'Import a workbook: npm run import -- FILE.xlsx')];
  const said = well('records', `${state.seq} ${state.seq === 1 ? 'change' : 'changes'}, the last ${state.head.number}`);
  return [said, ...dataFindings(config, state)];
}

function dataFindings(config: Config, state: State): Finding[] {
  const { workforce } = state;
  const { today, fixed } = nowOf(state, config, clockOf(config)());
  const week = workforce.caseloadWeeks.findLast((one) => one <= today);
  const isSample = state.changes.every(({ kind }) => kind !== 'import');
  return [
    ...(isSample ? [look('data', 'only the sample council is recorded', 'Import your own workbook: it replaces the sample as a whole.')] : []),
    ...(fixed ? [look('data', `the day is fixed at ${longDate(today)}`, "Leave TODAY and the workbook's setting today blank to count as at the real day.")] : []),
    ...(workforce.setting('council') === null ? [look('data', 'the settings sheet does not name the council', 'Add the setting council.')] : []),
    ...(week && daysBetween(week, today) > FRESH_DAYS ? [look('data', `the latest caseloads are of the week ending ${longDate(week)}`, 'Import a newer week; after 31 days caseloads are not answered.')] : []),
    ...(config.app && config.admins.length === 0 && state.records.rows.grants.size === 0 ? [ill('data', 'nobody holds a role, and nobody can grant one', 'Set ADMINS to the Entra object id of an administrator.')] : []),
  ];
}
