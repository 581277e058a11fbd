import { isBlank, isFault, type RawRow, type RawSheet, type RawValue } from './raw.js';

const IDENTIFYING = ['time_period', 'time_identifier', 'geographic_level', 'country_code', 'country_name', 'region_code', 'region_name', 'old_la_code', 'new_la_code', 'la_name'];
/** What the Department for Education prints where there is no figure: never 0 (DATA.md, benchmarks). */
const NO_FIGURE = ['z', 'x', 'c', 'u', 'low', ':'];
const SOURCE = "Department for Education, children's social work workforce";
const HEADINGS = ['area', 'year', 'measure', 'value', 'source'];

/** True for the Department for Education's own file: one row an area and year, one column a measure. */
export function isPublished({ headings }: RawSheet): boolean {
  return IDENTIFYING.every((heading) => headings.includes(heading));
}

/**
 * The published file as the `benchmarks` sheet: the columns are the measures; the area is the authority, the region
 * or England. The numbers of an authority, which a council's `dfe_number` is one of, stand in the source:
 * '... (local authority 940 / 941)'.
 */
export function publishedBenchmarks(raw: RawSheet): RawSheet {
  const measures = raw.headings.flatMap((heading, index) => (heading !== '' && !IDENTIFYING.includes(heading) ? [{ heading, index }] : []));
  const rows = raw.rows.flatMap(({ row, cells }): RawRow[] => {
    const named = (heading: string): RawValue => cells[raw.headings.indexOf(heading)] ?? null;
    const area = [named('la_name'), named('region_name'), named('country_name')].find((name) => !isBlank(name)) ?? null;
    const number = named('old_la_code');
    const source = isBlank(number) ? SOURCE : `${SOURCE} (local authority ${String(number)})`;
    const figures = measures.filter(({ index }) => isFigure(cells[index] ?? null));
    return figures.map(({ heading, index }) => ({ row, cells: [area, named('time_period'), heading, cells[index] ?? null, source] }));
  });
  return { sheet: 'benchmarks', headings: HEADINGS, headingRow: raw.headingRow, rows };
}

function isFigure(value: RawValue): boolean {
  return !isBlank(value) && (isFault(value) || !NO_FIGURE.includes(String(value).trim().toLowerCase()));
}
