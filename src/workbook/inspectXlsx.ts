import { UnreadableWorkbook } from './unreadable.js';

/** What the values of a sheet don't show: cells without a value to go by, and merged ranges. Rows and columns count from 1. */
export interface Inspection {
  readonly faults: readonly { readonly row: number; readonly column: number; readonly fault: string }[];
  readonly merged: readonly Range[];
}

export interface Range {
  /** As the spreadsheet shows it: `A2:B3`. */
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const MERGED = /<(?:\w+:)?mergeCell\s[^<>]*?\bref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g;
const ADDRESS = /\br="([A-Z]+)(\d+)"/;

/** The XML of each sheet by its name. */
export function sheetParts(parts: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const targets = new Map(tags(partText(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Target')]));
  const sheets = tags(partText(parts, 'xl/workbook.xml'), 'sheet').flatMap((tag): [string, string][] => {
    const target = targets.get(attribute(tag, '(?:\\w+:)?id')) ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return parts.has(path) ? [[unescape(attribute(tag, 'name')), partText(parts, path)]] : [];
  });
  return new Map(sheets);
}

/** Finds error cells, formulas without a stored result and merged cells (DATA.md, Reading rules). */
export function inspectSheet(xml: string): Inspection {
  const faults: Inspection['faults'][number][] = [];
  for (const { attributes, content } of filledCells(xml)) {
    const fault = faultOf(attributes, content);
    const address = ADDRESS.exec(attributes);
    if (fault && address) faults.push({ row: Number(address[2]), column: columnNumber(address[1] ?? ''), fault });
  }
  const merged = [...xml.matchAll(MERGED)].map(([, left = '', top = '', right = '', bottom = '']) => ({
    name: `${left}${top}:${right}${bottom}`, top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right),
  }));
  return { faults, merged };
}

// The cells that have content. However the XML is broken, each sign of it is looked at a few times at most.
function* filledCells(xml: string): Iterable<{ attributes: string; content: string }> {
  const opening = /<(?:\w+:)?c\s([^<>]*)>/g;
  const closing = /<\/(?:\w+:)?c>/g;
  for (let cell = opening.exec(xml); cell; cell = opening.exec(xml)) {
    const attributes = cell[1] ?? '';
    if (attributes.endsWith('/')) continue;
    closing.lastIndex = opening.lastIndex;
    const end = closing.exec(xml);
    if (!end) return;
    yield { attributes, content: xml.slice(opening.lastIndex, end.index) };
    opening.lastIndex = closing.lastIndex;
  }
}

function faultOf(attributes: string, content: string): string | null {
  const value = /<(?:\w+:)?v>([^<]*)/.exec(content)?.[1];
  if (/\bt="e"/.test(attributes)) return `holds the error ${value ?? ''}; correct its formula or type the value`;
  const formula = /<(?:\w+:)?f[\s/>]/.test(content);
  return formula && value === undefined && !/<(?:\w+:)?v\s*\/>/.test(content)
    ? 'is a formula without a stored result; open the workbook in Excel and save it, or type the value'
    : null;
}

function partText(parts: ReadonlyMap<string, Uint8Array>, path: string): string {
  const bytes = parts.get(path);
  if (!bytes) throw new UnreadableWorkbook('The file is not an .xlsx workbook. Open it in Excel and save it as "Excel workbook (.xlsx)".');
  return new TextDecoder().decode(bytes);
}

function tags(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^<>]*>`, 'g')) ?? [];
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function unescape(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
