import { readCsv } from '../../src/workbook/readCsv.js';
import { FIRST_IMPORT, planImport, type ImportOptions, type ImportPlan } from '../../src/workbook/plan.js';
import type { RawWorkbook } from '../../src/workbook/raw.js';
import { applyFacts, emptyRecords, type Records } from '../../src/workforce/records.js';

/** A small, sound council as the text of its .csv files; row 1 of each holds the headings. */
export const COUNCIL: Readonly<Record<string, string>> = {
  teams: 'team,service,caseload_target,from,to,replaced_by\nNorth,Assessment,15,,,\nSouth,Assessment,15,,,\n',
  posts: 'post_id,team,role,fte,from,to\nP1,North,Social Worker,1,2020-04-01,\nP2,South,Social Worker,1,2020-04-01,\n',
  workers: 'worker_id,name,contract,role,team,post_id,fte,start,end\nW1,Ada Thorn,permanent,Social Worker,North,P1,1,2021-01-04,\nW2,Ben Oak,permanent,Social Worker,South,P2,1,2021-01-04,2022-06-30\nW3,Cal Ivy,fixed-term,Social Worker,South,P2,1,2022-07-01,2022-12-31\n',
  absences: 'worker_id,reason,from,to\nW1,sickness,2022-01-10,2022-02-01\n',
  conversions: 'worker_id,stage,on,post_id\nA1,approached,2022-01-10,\n',
  cohorts: 'cohort,programme,starts,ends,planned\nASYE 2021,asye,2021-09-01,2022-08-31,4\n',
  cohort_members: 'cohort,worker_id,name,status,on,started,due_to_complete,destination\nASYE 2021,W1,,on programme,,2021-09-01,2022-08-31,North\nASYE 2021,,Cy Elm,withdrawn,2022-01-05,,,Left the Profession\n',
  leavers: 'worker_id,left_on,reasons,destination,would_return,exit_interview\nW2,2022-06-30,pay;travel,agency,no,yes\n',
  retention_payments: 'worker_id,scheme,amount,agreed_on,paid_on,tie_in_months,repayment,repaid\nW1,Retention,"£5,000",2021-06-01,2021-06-28,24,,\n',
  reviews: 'cohort,worker_id,name,review,due,done\nASYE 2021,W1,,3 month,2021-12-01,2021-12-03\n',
  caseloads: 'week_ending,team,worker_id,cases,cin,cp,cla,last_supervision\n2022-01-07,North,W1,12,8,3,1,2021-12-20\n',
  offers: 'post_id,name,origin,offered_on,accepted_on,expected_start,status\nP2,Di Ash,overseas,2022-07-01,,,offered\n',
  events: 'name,from,to\nHR meetings,2022-03-01,2022-03-04\n',
  costs: 'contract,role,annual_cost,from,source\nagency,Social Worker,78000,2021-04-01,finance\n',
  roles: 'role,org_role,registered\nSocial Worker,case holder,yes\n',
  settings: 'setting,value\ncouncil,Fernshire\nsupervision_days,28\n',
  benchmarks: 'area,year,measure,value,source\nEngland,2021,vacancy_rate_fte,16.7,published\n',
};

/** The text of .csv files by name, as a folder of them is read. */
export function workbook(files: Readonly<Record<string, string>>): RawWorkbook {
  return { sheets: Object.entries(files).map(([name, text]) => readCsv(name, Buffer.from(text))), errors: [], ignored: [] };
}

/** What an import of these files into the records would do. */
export function planned(files: Readonly<Record<string, string>>, records: Records = emptyRecords(), options: Partial<ImportOptions> = {}): ImportPlan {
  return planImport(workbook(files), records, { ...FIRST_IMPORT, ...options });
}

/** The records after importing each of the workbooks in turn. */
export function imported(...workbooks: Readonly<Record<string, string>>[]): Records {
  const records = emptyRecords();
  for (const files of workbooks) {
    const { errors, sheets, facts } = planned(files, records);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    applyFacts(records, sheets, facts);
  }
  return records;
}

/** The council with rows added below those that are there. */
export function withRows(rows: readonly (readonly [sheet: string, row: string])[]): Record<string, string> {
  const files = { ...COUNCIL };
  for (const [sheet, row] of rows) files[sheet] += `${row}\n`;
  return files;
}
