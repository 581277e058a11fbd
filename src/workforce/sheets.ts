import { code, codes, date, fte, integer, key, list, money, number, optionalKey, required, text, yesNo, type Column } from './columns.js';

/**
 * The sheets of the workbook (DATA.md) and our own, with their columns. This is the one description of what is recorded:
 * reading, exporting, storing and the types of the rows all follow from it.
 */
export const SHEETS = {
  teams: {
    team: text('Name of the team', key),
    service: text('Service that the team belongs to', required),
    serviceManager: text('Name of the service manager', { personal: 'serviceManagerId' }),
    serviceManagerId: text('Id of the service manager', { given: true }),
    serviceManagerEmail: text('E-mail address of the service manager', { personal: 'serviceManagerId' }),
    teamManager: text("Name of the team's manager where nobody holds a first line manager's spell in it", { personal: 'teamManagerId' }),
    teamManagerId: text("Id of the team's manager", { given: true }),
    locality: text('Locality'),
    caseloadTarget: number('Children per full-time worker; blank: no target'),
    aliases: list('Other names that people use'),
    from: date('First day; blank: always'),
    to: date('Last day; blank: none'),
    replacedBy: list('Teams that follow it after a split, a merger or a renaming'),
  },
  posts: {
    postId: text('Number of the post', key),
    team: text('Team', required),
    role: text('Role', required),
    grade: text('Grade'),
    fte: fte('Full-time equivalent, more than 0 and at most 1'),
    from: date('First day of the post in this team with this FTE', key),
    to: date('Last day; blank: none'),
    funding: code(['permanent', 'temporary', 'pilot'], 'Blank: permanent'),
  },
  workers: {
    workerId: text('Number of the worker', key),
    name: text('Name', { required: true, personal: 'workerId' }),
    contract: code(['permanent', 'fixed-term', 'agency'], 'Contract', required),
    role: text('Role', required),
    team: text('Team', key),
    postId: text('Post; blank: not against a post', optionalKey),
    fte: fte('Full-time equivalent, more than 0 and at most 1'),
    start: date('First day in this contract, team and post', key),
    end: date('Last day in post; blank: none known'),
    sweNumber: text('Social Work England number', { personal: 'workerId' }),
    qualifiedOn: date('Day of qualifying as a social worker'),
    origin: code(
      ['newly qualified', 'other local authority', 'agency', 'apprenticeship', 'step up', 'frontline', 'overseas', 'within the council', 'other', 'not known'],
      'Where the worker came from',
    ),
    agency: text('Supplier of an agency worker'),
    cover: code(['vacancy', 'maternity', 'sickness', 'secondment', 'additional capacity'], 'What an agency worker covers'),
    annualCost: money('Cost of a full-time year'),
    endReason: code(['completed', 'ended by us', 'ended by the worker', 'converted', 'not known'], 'How an agency assignment ended'),
  },
  absences: {
    workerId: text('Worker', key),
    reason: code(['maternity', 'sickness', 'secondment', 'other'], 'Reason', required),
    from: date('First day', key),
    to: date('Last day; blank: none known'),
  },
  conversions: {
    workerId: text('Agency worker', key),
    stage: code(
      ['approached', 'interested', 'applied', 'offered', 'accepted', 'converted', 'declined', 'not considering'],
      'Stage of the way to a permanent post',
      key,
    ),
    on: date('Day of the stage', key),
    postId: text('Post'),
    nextContact: date('Day of the next contact'),
    notes: text('Notes', { personal: 'workerId' }),
  },
  cohorts: {
    cohort: text('Name of the cohort', key),
    programme: code(['asye', 'ecdp', 'apprenticeship', 'step up', 'frontline', 'overseas', 'other'], 'Programme', required),
    starts: date('First day'),
    ends: date('Last day'),
    provider: text('University or provider'),
    planned: integer('Intake that was planned'),
  },
  cohortMembers: {
    cohort: text('Cohort', key),
    workerId: text('Worker, or a name'),
    name: text('Name of somebody without a worker id', { personal: 'person' }),
    person: text('Worker id, or the id given to somebody without one', { required: true, key: true, given: true }),
    status: code(['on programme', 'qualified', 'passed', 'deferred', 'failed', 'withdrawn', 'declined post'], 'Status', required),
    on: date('Day of the status'),
    destination: text('A team, or: other local authority, within the council, left the profession, not known'),
    started: date("Day of starting; blank: the cohort's"),
    dueToComplete: date('Day due to complete'),
  },
  leavers: {
    workerId: text('Worker', key),
    leftOn: date('Last day in post', key),
    reasons: codes(
      ['travel', 'pay', 'career development', 'workload', 'management', 'family or health', 'relocation', 'retirement', 'other', 'not known'],
      'Reasons given, separated by ;',
    ),
    destination: code(
      ['other local authority', 'agency', 'nhs', 'voluntary or private sector', 'within the council', 'left the profession', 'retired', 'not known'],
      'Destination',
    ),
    wouldReturn: yesNo('Would return'),
    exitInterview: yesNo('An exit interview was held'),
  },
  retentionPayments: {
    workerId: text('Worker', key),
    scheme: text('Scheme', key),
    amount: money('Amount', required),
    agreedOn: date('Day of the agreement', key),
    paidOn: date('Day of payment'),
    tieInMonths: integer('Months tied in', required),
    repayment: code(['pro-rata', 'full', 'none'], 'What is repaid on leaving; blank: pro-rata'),
    repaid: money('Amount already repaid'),
  },
  reviews: {
    cohort: text('Cohort', key),
    workerId: text('Worker, or a name'),
    name: text('Name of somebody without a worker id', { personal: 'person' }),
    person: text('Worker id, or the id given to somebody without one', { required: true, key: true, given: true }),
    review: text('Name of the review', key),
    due: date('Day due', required),
    done: date('Day done'),
  },
  caseloads: {
    weekEnding: date('Last day of the week', key),
    team: text('Team', key),
    workerId: text('Worker; blank: cases of the team that no worker holds', optionalKey),
    cases: integer('Open cases', required),
    cin: integer('Children in need'),
    cp: integer('Children on a protection plan'),
    cla: integer('Children looked after'),
    lastSupervision: date('Day of the last supervision'),
  },
  offers: {
    postId: text('Post', key),
    name: text('Name', { required: true, personal: 'person' }),
    person: text('Id given to the person', { required: true, key: true, given: true }),
    origin: code(
      ['newly qualified', 'other local authority', 'agency', 'apprenticeship', 'step up', 'frontline', 'overseas', 'within the council', 'other', 'not known'],
      'Where the person comes from',
    ),
    offeredOn: date('Day of the offer', required),
    acceptedOn: date('Day of accepting'),
    expectedStart: date('Day expected to start'),
    status: code(['offered', 'accepted', 'started', 'withdrawn'], 'Status', required),
  },
  events: {
    name: text('Name of the event', key),
    from: date('First day', key),
    to: date('Last day'),
  },
  costs: {
    contract: code(['permanent', 'agency'], 'Contract', key),
    role: text('Role', key),
    annualCost: money('Cost of a full-time year', required),
    from: date('In force from', key),
    source: text('Source'),
  },
  roles: {
    role: text('Role', key),
    orgRole: code(
      ['senior manager', 'middle manager', 'first line manager', 'senior practitioner', 'case holder', 'qualified without cases', 'not a social worker'],
      "The census' organisational role",
      required,
    ),
    registered: yesNo('Needs Social Work England registration'),
  },
  settings: {
    setting: text('Setting', key),
    value: text('Value'),
  },
  benchmarks: {
    area: text('Area', key),
    year: integer('Year, as at 30 September', key),
    measure: text('Measure', key),
    value: number('Value', required),
    source: text('Source'),
  },
  grants: {
    person: text('Entra object id of whoever holds the role', key),
    name: text('Name', { personal: 'person' }),
    role: code(['admin', 'lead', 'hr', 'manager', 'viewer'], 'Role', key),
    service: text('Service of a manager; blank for other roles', optionalKey),
  },
  accessRequests: {
    person: text('Entra object id of whoever waits for a role', key),
    name: text('Name', { personal: 'person' }),
    on: date('Day of asking', required),
  },
  synonyms: {
    said: text('What people say', key),
    means: text('What it means, in words that are known', required),
  },
  subscriptions: {
    recipient: text('Entra object id of a person, or the id of the conversation of a channel', key),
    name: text('Name of the recipient', { personal: 'recipient' }),
    place: code(['personal', 'channel'], 'Where the card goes', required),
    scope: code(['council', 'service', 'team'], 'What the card is about', key),
    of: text('Service or team; blank for the council', optionalKey),
    cadence: code(['weeks', 'month'], 'Every so many weeks, or once a month', required),
    every: integer('Weeks from one card to the next; of a month which of its weekdays, 5 for the last', required),
    weekday: code(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'], 'Day of the week', required),
    time: text('Time of day in the council, such as 08:00', required),
    from: date('First day on which a card may go', required),
    workingDays: yesNo('On a bank holiday the card goes on the next working day'),
    pausedUntil: date('No card before this day'),
    stopped: date('The first day without a card; blank: goes on'),
    form: code(['card', 'text'], 'How the card is shown; blank: as a card'),
  },
  alerts: {
    recipient: text('Entra object id of whoever is told', key),
    name: text('Name of the recipient', { personal: 'recipient' }),
    watched: code(['unallocated', 'totalCases', 'averageCaseload', 'overTarget', 'supervisionOverdue', 'holdingMore'], 'Measure that is watched', key),
    scope: code(['council', 'service', 'team'], 'Where it is watched', key),
    of: text('Service or team; blank for the council', optionalKey),
    over: number('Told when the figure goes over this', required),
    from: date('The first week ending of which is told', required),
    stopped: date('The first day without; blank: goes on'),
  },
} satisfies Record<string, Record<string, Column>>;

export type SheetName = keyof typeof SHEETS;
export const SHEET_NAMES = Object.keys(SHEETS) as SheetName[];
/** Kept in the ledger and never in a workbook: who may see what, and what words mean here, is said in chat and not by a file. */
export const OWN_SHEETS = ['grants', 'accessRequests', 'synonyms', 'subscriptions', 'alerts'] as const satisfies readonly SheetName[];
export type WorkbookSheet = Exclude<SheetName, (typeof OWN_SHEETS)[number]>;
export const WORKBOOK_SHEETS = SHEET_NAMES.filter((sheet): sheet is WorkbookSheet => !OWN_SHEETS.some((own) => own === sheet));

/** A row of a sheet: the fields of `SHEETS`, null where a cell is blank. */
export type Row<S extends SheetName = SheetName> = {
  readonly [F in keyof (typeof SHEETS)[S]]: (typeof SHEETS)[S][F] extends Column<infer T> ? T : never;
};

export type Team = Row<'teams'>;
export type Post = Row<'posts'>;
export type Spell = Row<'workers'>;
export type Absence = Row<'absences'>;
export type ConversionStep = Row<'conversions'>;
export type Cohort = Row<'cohorts'>;
export type CohortMember = Row<'cohortMembers'>;
export type Leaver = Row<'leavers'>;
export type RetentionPayment = Row<'retentionPayments'>;
export type Review = Row<'reviews'>;
export type Caseload = Row<'caseloads'>;
export type Offer = Row<'offers'>;
export type Event = Row<'events'>;
export type Cost = Row<'costs'>;
export type Benchmark = Row<'benchmarks'>;
export type OrgRole = Row<'roles'>['orgRole'];
export type Grant = Row<'grants'>;
export type Subscription = Row<'subscriptions'>;
export type Alert = Row<'alerts'>;

/** The columns of a sheet by their field names. */
export function columnsOf(sheet: SheetName): Readonly<Record<string, Column>> {
  return SHEETS[sheet];
}

/** What a row is matched by: its key values as a JSON list, in the order of the columns. */
export function keyOf(sheet: SheetName, row: Readonly<Record<string, unknown>>): string {
  // Of a whole list JSON.stringify gives a text in pieces, which takes twice the memory and the time; of hundreds of thousands that counts.
  return ['[', KEYS[sheet].map((field) => JSON.stringify(row[field] ?? null)).join(','), ']'].join('');
}

const KEYS = Object.fromEntries(SHEET_NAMES.map((sheet) => {
  const columns = Object.entries(columnsOf(sheet));
  return [sheet, columns.filter(([, { key: isKey }]) => isKey).map(([field]) => field)];
})) as unknown as Readonly<Record<SheetName, readonly string[]>>;
