/**
 * A second count of DATA.md, held against the software's own: plain loops over the rows of the workbook,
 * without anything of src. Periods come as days, both included; a period that is running ends today.
 */
export * from './independent/agency.js';
export * from './independent/caseload.js';
export * from './independent/cohorts.js';
export * from './independent/conversions.js';
export * from './independent/costs.js';
export * from './independent/days.js';
export * from './independent/known.js';
export * from './independent/moves.js';
export * from './independent/people.js';
export * from './independent/planning.js';
export * from './independent/posts.js';
export * from './independent/published.js';
export * from './independent/retention.js';
export * from './independent/rows.js';
export * from './independent/scope.js';
export * from './independent/steps.js';
