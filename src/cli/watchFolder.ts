import { mkdir, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { setInterval } from 'node:timers/promises';
import type { ExitCode, Terminal } from './command.js';

const EVERY = 5_000;
const KINDS = ['.xlsx', '.csv'];

/** Imports one file and tells how it went; never throws. */
export type ImportFile = (path: string, report: Terminal) => Promise<ExitCode>;

/** One look into the folder every few seconds, until the process ends. */
export function looks(): AsyncIterable<unknown> {
  return setInterval(EVERY);
}

/**
 * Imports each .xlsx and .csv file of a folder that has not changed since the look before, the oldest first: one that is still being
 * written is left until it is whole. A file that was imported moves to `done`, one that was not to `refused`, with what was said
 * beside it (ids that are no worker's, errors); one that met a store that was away stays and is tried again.
 */
export async function watchFolder(folder: string, each: AsyncIterable<unknown>, importFile: ImportFile, terminal: Terminal): Promise<void> {
  let before = new Map<string, string>();
  const looking = each[Symbol.asyncIterator]();
  while (!(await looking.next()).done) {
    const files = await filesIn(folder);
    for (const { name, state } of files) {
      if (before.get(name) === state) await take(folder, name, importFile, terminal);
    }
    before = new Map(files.map(({ name, state }) => [name, state]));
  }
}

async function take(folder: string, name: string, importFile: ImportFile, terminal: Terminal): Promise<void> {
  const said: string[] = [];
  const report: Terminal = { say: (line) => void said.push(line), complain: (line) => void said.push(line) };
  const code = await importFile(join(folder, name), report);
  terminal.say(`${name}: ${(said.at(-1) ?? '').trim()}`);
  if (code === 3) return;
  const kept = `${new Date().toISOString().replace(/[:.]/g, '-')} ${name}`;
  const place = join(folder, code === 0 ? 'done' : 'refused');
  await mkdir(place, { recursive: true });
  await writeFile(join(place, `${kept}.txt`), `${said.join('\n')}\n`);
  await rename(join(folder, name), join(place, kept));
}

/** Files with what tells whether they have changed, the oldest first. */
async function filesIn(folder: string): Promise<readonly { readonly name: string; readonly state: string }[]> {
  const names = (await readdir(folder)).filter((name) => KINDS.includes(extname(name).toLowerCase()) && !/^[.~]/.test(name));
  const found = await Promise.all(names.map(async (name) => ({ name, known: await stat(join(folder, name)).catch(() => null) })));
  return found
    .flatMap(({ name, known }) => (known?.isFile() ? [{ name, at: known.mtimeMs, state: `${known.size} ${known.mtimeMs}` }] : []))
    .sort((a, b) => a.at - b.at || (a.name < b.name ? -1 : 1));
}
