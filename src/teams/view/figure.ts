import type { Answer, Section } from '../../answers/answer.js';
import type { Table } from '../../answers/shown.js';
import { PAGE } from '../../answers/pages.js';
import { buttons, type Button } from './buttons.js';
import { chartView, trendTable, type ChartView } from './chart.js';
import { literal, paragraphs } from './markdown.js';
import { withoutSame } from './same.js';
import { tableView, type TableView } from './table.js';

export interface SectionView {
  readonly apart: boolean;
  readonly headline: string;
  readonly caption: string;
  readonly facts: readonly { readonly title: string; readonly value: string }[];
  readonly notes: string;
  /** What a plan or a projection takes for granted; '' for other figures. */
  readonly assumptions: string;
  readonly tables: readonly ListView[];
  /** None or one. */
  readonly charts: readonly ChartView[];
  readonly definition: string;
  readonly definitionId: string;
  /** '' where the next section says the same. */
  readonly freshness: string;
}

/** A table with what is the same in each of its rows, or ''. */
interface ListView extends TableView {
  readonly same: string;
}

export interface FigureView {
  readonly text: string;
  readonly sections: readonly SectionView[];
  readonly buttons: readonly Button[];
}

/** The figures of an answer with their breakdown; no table has more than so many rows. */
export function figureView(answer: Answer, mostRows: number): FigureView {
  const sections = answer.sections.map((section, index) => sectionView(section, index, answer.sections[index + 1], mostRows));
  return { text: literal(answer.text), sections, buttons: buttons(answer.followUps) };
}

function sectionView(section: Section, index: number, next: Section | undefined, mostRows: number): SectionView {
  const tables = section.trend && section.tables.length === 0 ? [trendTable(section.trend)] : section.tables;
  return {
    apart: index > 0,
    headline: literal(section.headline),
    caption: literal(section.caption),
    facts: facts(section),
    notes: paragraphs(section.notes),
    assumptions: paragraphs(section.assumptions),
    tables: tables.map((table) => listView(table, mostRows)),
    charts: section.trend ? [chartView(section.trend)] : [],
    definition: literal(section.definition),
    definitionId: `definition${index + 1}`,
    freshness: section.freshness === next?.freshness ? '' : literal(section.freshness),
  };
}

function listView(wide: Table, mostRows: number): ListView {
  const { table, same } = withoutSame(wide);
  const view = tableView(table, mostRows);
  const left = table.rows.length - view.rows.length;
  return { ...view, same: literal(same), more: left > 0 && table.total > PAGE ? `${view.more}. Of this page ${left} do not fit here: ask for one team or service` : view.more };
}

function facts({ reading, day }: Section): SectionView['facts'] {
  const said = [{ title: 'Read as', value: reading }, { title: 'When', value: day }];
  return said.filter(({ value }) => value !== '').map(({ title, value }) => ({ title, value: literal(value) }));
}
