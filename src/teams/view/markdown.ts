import { inert } from './inert.js';

const LONGEST = 1500;
const MOST_PARAGRAPHS = 12;

/** Text for a TextBlock, which reads Markdown: what somebody wrote is shown as they wrote it, cut where it is very long, and starts no template expression. */
export function literal(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
  const escaped = cut.replace(/[\\*_[\]`~]/g, '\\$&').replace(/^(\s*)([#>+-]|\d+[.)])(?=\s)/gm, startOfLine);
  return inert(escaped);
}

/** One paragraph, or a list where there are several. */
export function paragraphs(texts: readonly string[]): string {
  if (texts.length < 2) return texts.map(literal).join('');
  const left = texts.length - MOST_PARAGRAPHS;
  const lines = texts.slice(0, MOST_PARAGRAPHS).map(literal);
  return [...lines, ...(left > 0 ? [`… and ${left} more`] : [])].map((line) => `- ${line}`).join('\n');
}

function startOfLine(_: string, blank: string, mark: string): string {
  return `${blank}${mark.slice(0, -1)}\\${mark.slice(-1)}`;
}
