import * as count from '../../support/independentCount.js';
import type { Figures, Measured } from '../measured.js';
import { band, column, LEAVER, PERSON, reasonsAway } from './facets.js';
import { rate, share } from './sums.js';

const WORKERS = ['workers'];

function movesAs(heads: string, moves: readonly count.Move[]): Figures {
  const { headcount, fte } = count.countOfMoves(moves);
  return { [heads]: headcount, FTE: fte };
}

/** Of those who came in a period, by the spells with which they came, who is in post today on a permanent contract. */
function hereAs(came: string, sheets: count.Sheets, spells: readonly count.Row[], today: string): Figures {
  const here = count.stillHere(sheets, spells, today, count.isPermanent).length;
  const all = count.countOf(spells).headcount;
  return { 'still in post': here, 'share still in post': share(here, all), 'no longer in post': all - here, [came]: all };
}

function staffAs(heads: string, spells: readonly count.Row[]): Figures {
  const { headcount, fte } = count.countOf(spells);
  return { [heads]: headcount, FTE: fte };
}

function mean(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

function median(sorted: readonly number[]): number | null {
  return mean(sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1));
}

/** Length of service in years, of months from the shortest on. A share is only of those who served as long as is asked. */
function service(months: readonly number[]): Figures {
  const years = months.map((each) => each / 12);
  return { 'average length of service': mean(years), 'median length of service': median(years), 'longest length of service': years.at(-1) ?? null };
}

function behindService(heads: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(['average length of service', 'median length of service', 'longest length of service', `share of ${heads}`].map((figure) => [figure, [heads]]));
}

export const PEOPLE: readonly Measured[] = [
  { measure: 'staff', time: 'stock', sheets: WORKERS, facets: PERSON, figures: (sheets, { to, scope }) => staffAs('staff', count.spellsOn(sheets, to, scope)) },
  { measure: 'teamSize', time: 'stock', sheets: WORKERS, facets: PERSON, figures: (sheets, { to, scope }) => staffAs('staff', count.spellsOn(sheets, to, scope)) },
  {
    measure: 'permanentStaff', time: 'stock', sheets: WORKERS, facets: PERSON,
    figures: (sheets, { to, scope }) => staffAs('permanent staff', count.permanentSpells(sheets, to, scope)),
  },
  {
    measure: 'lengthOfService', time: 'stock', sheets: WORKERS, facets: PERSON,
    behind: behindService('permanent staff'),
    figures: (sheets, { to, scope }) => {
      const months = count.monthsOfService(sheets, to, scope);
      return { ...service(months), 'permanent staff': months.length };
    },
  },
  {
    measure: 'newlyQualified', time: 'stock', sheets: WORKERS, facets: PERSON, behind: { 'share of permanent headcount': ['newly qualified'] },
    figures: (sheets, { to, scope }) => {
      const all = count.permanentSpells(sheets, to, scope);
      const { headcount, fte } = count.countOf(all.filter((spell) => count.isNewlyQualified(sheets, spell, to)));
      return { 'newly qualified': headcount, 'newly qualified FTE': fte, 'share of permanent headcount': share(headcount, count.countOf(all).headcount) };
    },
  },
  {
    measure: 'absences', time: 'stock', sheets: ['absences', 'workers'], facets: { contract: PERSON.contract, reason: reasonsAway },
    figures: (sheets, { to, scope }) => {
      const { headcount, fte } = count.absent(sheets, to, undefined, scope);
      return { 'people absent': headcount, FTE: fte };
    },
  },
  {
    measure: 'absencesEnding', time: 'flow', sheets: ['absences', 'workers'], ahead: true, facets: { contract: PERSON.contract },
    figures: (sheets, { from, to, scope }) => ({ 'absence ends': count.countOf(count.endOfAbsences(sheets, from, to, false, scope)).headcount }),
  },
  {
    measure: 'dueBack', time: 'flow', sheets: ['absences', 'workers'], ahead: true, facets: { contract: PERSON.contract },
    figures: (sheets, { from, to, scope }) => ({ 'due back': count.countOf(count.endOfAbsences(sheets, from, to, true, scope)).headcount }),
  },
  {
    measure: 'cameBack', time: 'flow', sheets: ['absences', 'workers'], facets: { contract: PERSON.contract },
    figures: (sheets, { today, from, to, scope }) => ({ 'came back': count.countOf(count.endOfAbsences(sheets, from, to < today ? to : today, true, scope)).headcount }),
  },
  {
    measure: 'fixedTermEnding', time: 'flow', sheets: WORKERS, ahead: true, facets: PERSON,
    figures: (sheets, { from, to, scope }) => staffAs('fixed-term contracts ending', count.fixedTermEnding(sheets, from, to, scope)),
  },
  { measure: 'starters', time: 'flow', sheets: WORKERS, facets: PERSON, figures: (sheets, { from, to, scope }) => movesAs('starters', count.starters(sheets, from, to, scope)) },
  {
    measure: 'appointed', time: 'flow', sheets: ['workers', 'conversions'], facets: PERSON,
    figures: (sheets, { from, to, scope }) => movesAs('appointed', count.appointed(sheets, from, to, scope)),
  },
  {
    measure: 'startersHere', time: 'flow', sheets: WORKERS, facets: PERSON, behind: { 'share still in post': ['starters'] },
    figures: (sheets, { today, from, to, scope }) => hereAs('starters', sheets, count.starters(sheets, from, to, scope).flatMap(({ spells }) => spells), today),
  },
  {
    measure: 'appointedHere', time: 'flow', sheets: ['workers', 'conversions'], facets: PERSON, behind: { 'share still in post': ['appointed'] },
    figures: (sheets, { today, from, to, scope }) => hereAs('appointed', sheets, count.appointed(sheets, from, to, scope).flatMap(({ spells }) => spells), today),
  },
  { measure: 'leavers', time: 'flow', sheets: WORKERS, facets: LEAVER, figures: (sheets, { from, to, scope }) => movesAs('leavers', count.leavers(sheets, from, to, scope)) },
  {
    measure: 'leaverReasons', time: 'flow', sheets: ['workers', 'leavers'], facets: LEAVER,
    figures: (sheets, { from, to, scope }) => ({ leavers: count.countOfMoves(count.leavers(sheets, from, to, scope)).headcount }),
  },
  {
    measure: 'leaverDestinations', time: 'flow', sheets: ['workers', 'leavers'], facets: LEAVER,
    figures: (sheets, { from, to, scope }) => movesAs('leavers', count.leavers(sheets, from, to, scope)),
  },
  {
    measure: 'wouldReturn', time: 'flow', sheets: ['workers', 'leavers'], facets: LEAVER,
    figures: (sheets, { from, to, scope }) => {
      const said = count.leaversBy(sheets, 'would_return', count.leavers(sheets, from, to, scope));
      return { 'would return': said.get('yes') ?? 0, 'would not return': said.get('no') ?? 0, 'answer not recorded': said.get('not recorded') ?? 0 };
    },
  },
  {
    measure: 'leaverService', time: 'flow', sheets: WORKERS, facets: LEAVER, behind: behindService('leavers'),
    figures: (sheets, { from, to, scope }) => {
      const moves = count.leavers(sheets, from, to, scope);
      return { ...service(count.monthsServed(sheets, moves)), leavers: count.countOfMoves(moves).headcount };
    },
  },
  {
    measure: 'stability', time: 'stock', sheets: WORKERS, facets: PERSON, behind: { 'stability rate': ['permanent staff a year before'] },
    figures: (sheets, { to, scope }) => {
      const before = count.addMonths(to, -12);
      if (before < count.recordsBegin(sheets, WORKERS)) return null;
      const spells = count.permanentSpells(sheets, before, scope);
      const here = count.stillHere(sheets, spells, to, count.isPermanent).length;
      const all = count.countOf(spells).headcount;
      return { 'stability rate': share(here, all), 'still here': here, 'permanent staff a year before': all };
    },
  },
  {
    measure: 'stillHere', time: 'stock', sheets: WORKERS, facets: PERSON, behind: { 'share still here': ['in post then'] },
    figures: (sheets, { today, to, scope }) => {
      const spells = count.spellsOn(sheets, to, scope);
      const here = count.stillHere(sheets, spells, today, () => true).length;
      const all = count.countOf(spells).headcount;
      return { 'still here': here, 'share still here': share(here, all), 'no longer here': all - here, 'in post then': all };
    },
  },
  {
    measure: 'timeSinceQualifying', time: 'flow', sheets: WORKERS, facets: { ...LEAVER, band },
    behind: { 'median time since qualifying': ['leavers'], 'mean time since qualifying': ['leavers'] },
    figures: (sheets, { from, to, scope }) => {
      const moves = count.leavers(sheets, from, to, scope);
      const months = count.monthsSinceQualifying(sheets, moves);
      const dated = moves.filter((move) => count.monthsSinceQualifying(sheets, [move]).length > 0);
      return {
        'median time since qualifying': median(months),
        'mean time since qualifying': mean(months),
        leavers: count.countOfMoves(dated).headcount,
      };
    },
  },
  {
    measure: 'netChange', time: 'flow', sheets: WORKERS, facets: { contract: column('contract') },
    behind: { 'net change': ['starters', 'leavers'], 'net FTE': ['starters', 'leavers'] },
    figures: (sheets, { from, to, scope }) => {
      const started = count.countOfMoves(count.starters(sheets, from, to, scope));
      const left = count.countOfMoves(count.leavers(sheets, from, to, scope));
      return { 'net change': count.netChange(sheets, from, to, scope), 'net FTE': started.fte - left.fte, starters: started.headcount, leavers: left.headcount };
    },
  },
  {
    measure: 'turnover', time: 'stock', sheets: WORKERS, behind: { 'turnover rate': ['leavers FTE'] },
    figures: (sheets, { to, scope }) => ({
      'turnover rate': rate(count.turnoverRate(sheets, to, scope)),
      'leavers FTE': count.leaversFte(sheets, to, scope),
      'FTE in post': count.countOf(count.permanentSpells(sheets, to, scope)).fte,
    }),
  },
  {
    measure: 'conversions', time: 'flow', sheets: ['conversions', 'workers'], behind: { FTE: ['conversions'] }, facets: { roleTaken: column('role_taken'), supplier: column('agency') },
    figures: (sheets, { from, to, scope }) => {
      const found = count.conversions(sheets, from, to, scope);
      return { conversions: new Set(found.map(({ worker }) => worker)).size, FTE: count.countOf(found.flatMap(({ taken }) => (taken ? [taken] : []))).fte };
    },
  },
  {
    measure: 'conversionsHere', time: 'flow', sheets: ['conversions', 'workers'], behind: { 'share still in post': ['conversions'] }, facets: { roleTaken: column('role_taken'), supplier: column('agency') },
    figures: (sheets, { today, from, to, scope }) => hereAs('conversions', sheets, count.conversions(sheets, from, to, scope).map(({ worker }) => ({ worker_id: worker })), today),
  },
  {
    measure: 'conversionSaving', time: 'flow', sheets: ['conversions', 'workers', 'costs'], behind: { 'saving a year': ['conversions'] }, facets: { roleTaken: column('role_taken'), supplier: column('agency') },
    figures: (sheets, { from, to, scope }) => {
      const all = count.conversions(sheets, from, to);
      const found = count.conversions(sheets, from, to, scope);
      const costed = found.filter(({ saving }) => saving !== null);
      if (all.length > 0 && all.every(({ saving }) => saving === null)) return null;
      if (found.length > 0 && costed.length === 0) return { 'saving a year': null, conversions: null };
      return { 'saving a year': costed.reduce((sum, { saving }) => sum + (saving ?? 0), 0), conversions: new Set(costed.map(({ worker }) => worker)).size };
    },
  },
];
