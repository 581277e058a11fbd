import { day } from '../workforce/calendar.js';
import type { Benchmark, Event, Row } from '../workforce/sheets.js';
import { TODAY } from './days.js';

export const SETTINGS: readonly Row<'settings'>[] = [
  { setting: 'council', value: 'Severnshire' },
  { setting: 'region', value: 'West Midlands' },
  { setting: 'dfe_number', value: null },
  { setting: 'supervision_days', value: '28' },
  { setting: 'asye_caseload_share', value: '0.9' },
  { setting: 'today', value: TODAY },
  { setting: 'agency_cool_off_months', value: '6' },
  { setting: 'weekly_card', value: 'Monday 08:00' },
];

export const EVENTS: readonly Event[] = [
  { name: 'Inspection', from: day('2022-02-07'), to: day('2022-02-11') },
  { name: 'HR meetings', from: day('2022-11-01'), to: day('2022-12-31') },
];

// Published figures of England and the region, named as the Department's file names them: nothing here is invented.
const MEASURES = ['turnover_rate_fte', 'agency_rate_fte', 'vacancy_rate_fte', 'caseload_fte', 'absence_rate_fte'] as const;
const PUBLISHED: readonly (readonly [area: string, year: number, values: readonly number[]])[] = [
  ['England', 2020, [13.5, 15.4, 16.1, 16.3, 2.9]],
  ['England', 2021, [15.4, 15.5, 16.7, 16.3, 3.1]],
  ['England', 2022, [17.2, 17.6, 20, 16.6, 3.5]],
  ['West Midlands', 2020, [14.4, 16, 17.9, 17.2, 3.5]],
  ['West Midlands', 2021, [18.8, 16.1, 18.2, 16.3, 3.7]],
  ['West Midlands', 2022, [16.4, 18, 21, 17.1, 4.5]],
];

export function benchmarkRows(): Benchmark[] {
  const source = "Department for Education, Children's social work workforce";
  return PUBLISHED.flatMap(([area, year, values]) =>
    MEASURES.flatMap((measure, place) => {
      const value = values[place];
      return value === undefined ? [] : [{ area, year, measure, value, source }];
    }),
  );
}
