import { longDate, type CalendarDate } from '../calendar.js';
import type { Asked, Figure, Item, Measure, Unit } from '../measure.js';
import { NATIONAL, NEIGHBOURS, publishedOf, type Published } from '../rules/published.js';
import { counted, oneDecimal, percent } from '../words.js';
import { recordsBegin } from '../recordsBegin.js';
import type { Workforce } from '../workforce.js';
import { phrased, type Saying } from './phrases.js';
import { fourDecimals } from './spans.js';

/** What a measure is compared by: the stock of ours, and the names of its published counterpart. */
interface Compared {
  readonly name: string;
  readonly title: string;
  readonly stock: Measure;
  readonly unit: Unit;
  readonly published: readonly string[];
}

const NOW = 'ours now';
const THEN = 'ours on the published day';
const REGION = 'region';
const ASKED_FOR = 'area asked for';

/**
 * A stock of ours, of registered social workers alone, beside the latest published year (DATA.md, Compared with published figures).
 * `area` narrows the published side only: our own items carry every area.
 */
export function comparison({ name, title, stock, unit, published: names }: Compared): Measure {
  const say: Saying = unit === '%' ? percent : oneDecimal;
  return {
    name,
    title,
    time: 'stock',
    ...(stock.lookback && { lookback: stock.lookback }),
    definition:
      `${stock.definition} Beside it stands the latest published year, as at its 30 September, with ours on that day and now. Only roles that need `
      + 'Social Work England registration count. The figure for statistical neighbours is the mean of theirs.',
    sideBySide: (workforce, { period }) => rowNames(publishedOf(workforce, names, period.to), workforce, period.to),
    sheets: ['benchmarks', ...stock.sheets],
    records: 'none',
    figures: [NOW, THEN, NATIONAL, REGION, NEIGHBOURS, ASKED_FOR].map((figure) => ({ name: figure, unit })),
    facets: ['area'],
    missing: (workforce, { period }) => (publishedOf(workforce, names, period.to) ? null : `The benchmarks sheet holds no published figure to hold the ${stock.title} against.`),
    items: (workforce, asked) => {
      const published = publishedOf(workforce, names, asked.period.to);
      if (!published) return [];
      const areas = [...published.values.keys()];
      return [
        ...oursOn(workforce, stock, asked, asked.period.to).map((item) => marked(item, NOW, areas)),
        ...oursThen(workforce, stock, asked, published.on).map((item) => marked(item, THEN, areas)),
        ...[...published.values].map(([area, value]) => publishedItem(area, value)),
      ];
    },
    count: (items, asked, workforce) => [
      ...ours(items, NOW, stock, asked, workforce),
      ...ours(items, THEN, stock, asked, workforce),
      ...theirs(items, publishedOf(workforce, names, asked.period.to), unit, workforce),
    ],
    notes: (_items, { period }, workforce) => publishedNotes(publishedOf(workforce, names, period.to), workforce),
    phrase: phrased({
      [NOW]: (value) => `${stock.title} of ${say(value)}`,
      [THEN]: (value) => `ours ${say(value)} on the published day`,
      [NATIONAL]: (value) => `England ${say(value)}`,
      [REGION]: (value) => `region ${say(value)}`,
      [NEIGHBOURS]: (value) => `statistical neighbours ${say(value)}`,
      [ASKED_FOR]: (value) => `area asked for ${say(value)}`,
    }),
  };
}

/** 'A comparison with published figures counts registered social workers only' (DATA.md, Vacancy). */
function oursOn(workforce: Workforce, stock: Measure, asked: Asked, day: CalendarDate): Item[] {
  const items = stock.items(workforce, { ...asked, period: { from: day, to: day } });
  return items.filter(({ role }) => role !== null && workforce.isRegistered(role));
}

/** The day goes with each item, as a team's name may mean others on it than now. Nothing before the records begin. */
function oursThen(workforce: Workforce, stock: Measure, asked: Asked, on: CalendarDate): Item[] {
  const begin = recordsBegin(workforce, stock.sheets);
  return begin !== null && on < begin ? [] : oursOn(workforce, stock, asked, on).map((item) => ({ ...item, placedOn: item.on ?? on }));
}

function marked(item: Item, status: string, areas: readonly string[]): Item {
  return { ...item, facets: { ...item.facets, status, area: areas } };
}

function publishedItem(area: string, value: number): Item {
  return { record: null, team: null, role: null, facets: { area }, amounts: { published: value }, counted: false };
}

function ours(items: readonly Item[], status: string, stock: Measure, asked: Asked, workforce: Workforce): Figure[] {
  const [figure] = stock.count(items.filter((item) => item.facets.status === status), asked, workforce);
  // Where the stock cannot be told, its leading figure is left out and another would come first.
  return figure && figure.name === stock.figures[0]?.name ? [{ ...figure, name: status }] : [];
}

/** England, our region and our neighbours; one area alone where the question names it. Narrowed to a team, the published side stays whole. */
function theirs(items: readonly Item[], published: Published | null, unit: Unit, workforce: Workforce): Figure[] {
  if (!published) return [];
  const inScope = items.filter((item) => item.amounts.published !== undefined).map((item) => String(item.facets.area));
  const areas = inScope.length > 0 ? inScope : [...published.values.keys()];
  const usual = [[NATIONAL, NATIONAL], [REGION, workforce.setting('region') ?? ''], [NEIGHBOURS, NEIGHBOURS]] as const;
  const other = areas.length === 1 && !usual.some(([, area]) => area === areas[0]) ? [[ASKED_FOR, areas[0]!] as const] : [];
  return [...usual, ...other].flatMap(([name, area]) => {
    const value = areas.includes(area) ? published.values.get(area) : undefined;
    return value === undefined ? [] : [{ name, value: fourDecimals(value), unit }];
  });
}

/** What each figure is of, with its day. */
function rowNames(published: Published | null, workforce: Workforce, day: CalendarDate): Record<string, string> {
  if (!published) return {};
  const on = longDate(published.on);
  return {
    [NOW]: `Ours, ${longDate(day)}`,
    [THEN]: `Ours, ${on}`,
    [NATIONAL]: `England, ${on}`,
    [REGION]: `${workforce.setting('region') ?? 'Region'} (region), ${on}`,
    [NEIGHBOURS]: `Statistical neighbours, ${on}`,
  };
}

function publishedNotes(published: Published | null, workforce: Workforce): string[] {
  if (!published) return [];
  const source = published.source ? ` (${published.source})` : '';
  return [
    `published figures are as at ${longDate(published.on)}${source}`,
    'only registered social workers are counted',
    ...neighboursNote(published, workforce),
    ...(workforce.setting('region') ? [] : ['the settings name no region']),
  ];
}

function neighboursNote({ neighbours }: Published, workforce: Workforce): string[] {
  if (!workforce.setting('dfe_number')) return ['the settings have no dfe_number, by which statistical neighbours are known'];
  return [neighbours > 0 ? `statistical neighbours: the mean of ${counted(neighbours, 'authority', 'authorities')} of 10` : 'statistical neighbours: none of the 10 is among the published figures'];
}
