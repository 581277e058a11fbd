import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { WORKBOOK_SHEETS } from '../src/workforce/sheets.js';
import { headingOf } from '../src/workforce/columns.js';
import { answersTo, councilNamed } from './corpus/outcomes.js';

const README = readFileSync('README.md', 'utf8');

/** What stands in the README between single backticks. */
const code = new Set([...README.matchAll(/`([^`\n]+)`/g)].map(([, text]) => text ?? ''));

describe('README', () => {
  it('names scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

    const named = [...README.matchAll(/npm run (?:--silent )?([a-z]+)/g)].map(([, name]) => name ?? '');

    assert.ok(named.length > 0);
    assert.deepEqual(named.filter((name) => !(name in scripts)), []);
  });

  it('names every setting of .env.example, and no other', () => {
    const settings = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name ?? '');

    const rows = [...README.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name ?? '');

    assert.deepEqual(rows.sort(), settings.sort());
  });

  it('names every sheet of the workbook', () => {
    assert.deepEqual(WORKBOOK_SHEETS.map(headingOf).filter((sheet) => !code.has(sheet)), []);
  });

  it('points at files that exist', () => {
    const shown = [...README.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => path ?? '');
    const named = [...code].filter((text) => /^(src|test|cards|\.ci)\/[\w./-]+$/.test(text) && !text.includes('NAME'));

    assert.deepEqual([...shown, ...named].filter((path) => !existsSync(path)), []);
  });

  it('shows of Severnshire the figures that its questions are answered with', async () => {
    const council = await councilNamed('severnshire');
    const table = README.slice(README.indexOf('| topic | for instance |'), README.indexOf('`help` lists everything'));
    const rows = table.split('\n').slice(2).map((row) => row.split('|').map((cell) => cell.trim())).flatMap(([, , asked, shown]) => (asked && shown ? [{ asked, shown }] : []));

    const lacking = rows.flatMap(({ asked, shown }) => {
      const [answer] = answersTo([asked], council);
      const said = new Set(JSON.stringify(answer).match(/\d[\d,.]*\d|\d/g));
      return (shown.match(/\d[\d,.]*\d|\d/g) ?? []).filter((figure) => !said.has(figure)).map((figure) => `${asked} ${figure}`);
    });

    assert.ok(rows.length >= 16);
    assert.deepEqual(lacking, []);
  });
});
