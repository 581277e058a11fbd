import { WEEKDAYS } from '../workforce/calendar.js';
import { isMapping } from './mapping.js';
import { loosely, type Problem } from './raw.js';
import { readDate } from './dates.js';
import { readInteger, readNumber } from './numbers.js';
import type { TypedSheet } from './rows.js';

type SettingReading = { readonly value: string } | { readonly problem: string };

const WEEKLY = new RegExp(`^(${WEEKDAYS.join('|')})\\s+([01]?\\d|2[0-3]):[0-5]\\d$`, 'i');

/** The settings of DATA.md and how their values are read. */
const SETTINGS: Readonly<Record<string, (text: string) => SettingReading>> = {
  council: asItIs,
  region: asItIs,
  dfe_number: (text) => (/^\d{3}$/.test(text) ? { value: text } : { problem: 'is not a number of 3 digits' }),
  supervision_days: (text) => asText(within(readInteger(text), (days) => days > 0, 'is no number of days; write a whole number of 1 or more, such as 28')),
  asye_caseload_share: (text) => asText(within(readNumber(text), (share) => share > 0 && share <= 1, 'is no part of the target; write a number of at most 1, such as 0.9')),
  today: (text) => asText(readDate(text)),
  agency_cool_off_months: (text) => asText(readInteger(text)),
  weekly_card: (text) => (WEEKLY.test(text.trim()) ? { value: text } : { problem: 'is not a day of the week and a time; write it as Monday 08:00' }),
};

/** Reads names and values of settings, in place: names as DATA.md spells them, days as `2023-02-20`. */
export function readSettings({ rows }: TypedSheet, errors: Problem[], warnings: Problem[]): void {
  for (const { row, fields } of rows) {
    const { setting, value } = fields;
    if (typeof setting !== 'string') continue;
    const at = (column: string, told: string, message: string): Problem => ({ sheet: 'settings', row, column, value: told, message });
    if (isMapping(setting)) continue;
    const [name, read] = Object.entries(SETTINGS).find(([each]) => loosely(each) === loosely(setting)) ?? [];
    if (!name || !read) {
      warnings.push(at('setting', setting, `is not one of: ${Object.keys(SETTINGS).join(', ')}; it has no effect`));
      continue;
    }
    fields.setting = name;
    if (typeof value !== 'string') continue;
    const reading = read(value);
    if ('problem' in reading) errors.push(at('value', value, reading.problem));
    else fields.value = reading.value;
  }
}

function asItIs(text: string): SettingReading {
  return { value: text };
}

/** A number that can be read and means nothing here would be passed over without a word. */
function within(reading: ReturnType<typeof readNumber>, fits: (value: number) => boolean, problem: string): ReturnType<typeof readNumber> {
  return 'problem' in reading || fits(reading.value) ? reading : { problem };
}

function asText(reading: { readonly value: unknown } | { readonly problem: string }): SettingReading {
  return 'problem' in reading ? reading : { value: String(reading.value) };
}
