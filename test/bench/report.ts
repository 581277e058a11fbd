import { QUESTIONS, type Asked } from './asking.js';
import type { Measured } from './measuring.js';
import { median, quantile } from './statistics.js';

/** One line of the table: what was measured beside what it is held against. */
interface Line {
  readonly what: string;
  readonly muster: string;
  readonly baseline: string;
  readonly ratio: string;
  readonly aim: string;
}

/** The table of one size, and then the times of each question. */
export function report(measured: Measured): string {
  const { size, rows } = measured;
  const title = `${size.workers.toLocaleString('en-GB')} workers, ${size.years} ${size.years === 1 ? 'year' : 'years'} of weekly caseloads, ${rows.toLocaleString('en-GB')} rows`;
  const head: Line = { what: title, muster: 'Muster', baseline: 'baseline', ratio: 'ratio', aim: 'aim' };
  return [head, ...linesOf(measured)].map(printed).join('\n') + `\n${byQuestion(measured.muster)}\n`;
}

function linesOf({ size, muster, baseline, firstRows, wholeImport, coldStart, rawRead, rawReadOfAll, memory, importMemory, reading }: Measured): Line[] {
  const aim = size.workers <= 150 ? '<= 1.3' : '<= 1.6';
  const times = [muster, baseline].map(({ timings }) => timings.map(({ milliseconds }) => milliseconds)) as [number[], number[]];
  const at = (share: number) => times.map((values) => quantile(values, share)) as [number, number];
  return [
    compared('answer over HTTP, median, ms', at(0.5), aim, 1),
    compared('answer over HTTP, p95, ms', at(0.95), aim, 1),
    ...processorLine(muster, baseline),
    compared('import, rows a second (the first 20,000)', [firstRows.imported, firstRows.raw], '>= 0.5', 0),
    compared('import, rows a second (all)', [wholeImport, firstRows.raw], '>= 0.5', 0),
    compared('cold start against the checkpoint raw, s', [coldStart, rawRead], '<= 3', 3),
    compared('cold start against the checkpoint and the names raw, s', [coldStart, rawReadOfAll], '', 3),
    { what: 'reading a question, median and p99, ms', muster: `${quantile(reading, 0.5).toFixed(1)}, ${quantile(reading, 0.99).toFixed(1)}`, baseline: '', ratio: '', aim: 'p99 < 5' },
    alone('peak memory of the bot, MB', memory),
    alone('peak memory of the import of .csv files, MB', importMemory),
  ];
}

function compared(what: string, [muster, baseline]: readonly [number, number], aim: string, digits: number): Line {
  return { what, muster: muster.toFixed(digits), baseline: baseline.toFixed(digits), ratio: (muster / baseline).toFixed(2), aim };
}

function alone(what: string, megabytes: number | null): Line {
  return { what, muster: megabytes === null ? 'not known' : megabytes.toFixed(0), baseline: '', ratio: '', aim: '< 1024' };
}

function printed({ what, muster, baseline, ratio, aim }: Line): string {
  return `${what.padEnd(62)}${[muster, baseline, ratio, aim].map((cell) => cell.padStart(10)).join('')}`;
}

function processorLine({ processorTime: ours }: Asked, { processorTime: theirs }: Asked): Line[] {
  return ours === null || theirs === null ? [] : [compared('processor time an answer, ms', [ours, theirs], '', 1)];
}

/** The median of each question, and how long it took when it was asked first. */
function byQuestion({ timings, first }: Asked): string {
  const head = `  ${''.padEnd(60)}${'median'.padStart(10)}${'first'.padStart(10)}`;
  return [head, ...QUESTIONS.map((question) => {
    const own = timings.filter((timing) => timing.question === question).map(({ milliseconds }) => milliseconds);
    const once = first.find((timing) => timing.question === question)?.milliseconds ?? 0;
    return `  ${question.padEnd(60)}${median(own).toFixed(1).padStart(10)}${once.toFixed(1).padStart(10)}`;
  })].join('\n');
}
