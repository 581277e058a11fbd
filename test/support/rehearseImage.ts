import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, mkdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { freePort } from '../../src/ledger/embedded/freePort.js';
import { commandIn, copyOf, theDockerfile, type Instruction, type Stage } from '../operation/dockerfile.js';
import { message } from '../teams/bench.js';
import { endStores, freshStore } from './store.js';

// npx tsx test/support/rehearseImage.ts FOLDER
// Does what the Dockerfile says, instruction by instruction, in a folder for each stage and without a base image, with the Node that runs it;
// then starts what came out as somebody without rights, with the settings of production and a Table service, and asks whether it is well.
// Needs the package registry, and root to give up.

/** 'nobody' of every Linux. */
const NOBODY = 65_534;
const ID = '00000000-0000-4000-8000-000000000000';

const folder = resolve(process.argv[2] ?? '');
if (!process.argv[2] || process.getuid?.() !== 0) throw new Error('Say which folder to make it in, as root.');
mkdirSync(folder, { recursive: true });
const made = new Map<string, string>();
for (const [at, stage] of theDockerfile().entries()) made.set(stage.name, make(stage, join(folder, `stage-${at}`)));
await run(theDockerfile().at(-1)!, made.get('')!);

/** Gives the folder that stands for the working folder of the stage. */
function make({ name, instructions }: Stage, root: string): string {
  mkdirSync(root);
  chmodSync(root, 0o755);
  const workdir = instructions.find(({ word }) => word === 'WORKDIR')!.rest;
  for (const instruction of instructions) {
    if (instruction.word === 'COPY') copy(instruction, root, workdir);
    if (instruction.word === 'RUN') must(spawnSync('sh', ['-c', instruction.rest], { cwd: root, stdio: 'inherit' }).status === 0, `RUN ${instruction.rest}`);
    say(`${name || 'last'}: ${instruction.word} ${instruction.rest}`);
  }
  return root;
}

function copy(instruction: Instruction, root: string, workdir: string): void {
  const { from, sources, target } = copyOf(instruction);
  for (const source of sources) {
    const path = from === null ? source : join(made.get(from)!, source.replace(`${workdir}/`, ''));
    const isFolder = statSync(path).isDirectory();
    cpSync(path, isFolder ? join(root, target) : join(root, target, basename(source)), { recursive: true, verbatimSymlinks: true });
  }
}

async function run({ instructions }: Stage, root: string): Promise<void> {
  const only = (word: string) => instructions.find((instruction) => instruction.word === word)!;
  const own = Object.fromEntries(only('ENV').rest.split(' ').map((pair) => pair.split('=') as [string, string]));
  const { connection, prefix } = await freshStore();
  const port = String(await freePort(null));
  const env = {
    ...own, PORT: port, TABLES_CONNECTION: connection, TABLES_PREFIX: prefix,
    MICROSOFT_APP_ID: ID, MICROSOFT_APP_TYPE: 'SingleTenant', MICROSOFT_APP_TENANT_ID: ID, MICROSOFT_APP_PASSWORD: 'not a secret',
  };
  // Where Node itself is, nobody may not be let in.
  const node = join(folder, 'node');
  copyFileSync(process.execPath, node);
  const as = { cwd: root, env, uid: NOBODY, gid: NOBODY };
  const child = spawn(node, commandIn(only('CMD')).slice(1), { ...as, stdio: ['ignore', 'pipe', 'inherit'] });
  await listening(child);
  const healthy = spawnSync(node, commandIn(only('HEALTHCHECK')).slice(1), as).status === 0;
  const ready = await fetch(`http://127.0.0.1:${port}/readyz`);
  const unsigned = await fetch(`http://127.0.0.1:${port}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(message('how many vacancies?')) });
  const wrote = spawnSync('find', [root, '-user', String(NOBODY)], { encoding: 'utf8' }).stdout;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  const code = await ended;
  await endStores();
  say(`Node ${process.version}: healthy ${healthy}, /readyz ${ready.status}, an unsigned message ${unsigned.status}, ended with ${String(code)}, written beside it: ${wrote || 'nothing'}`);
  must(healthy && ready.status === 200 && unsigned.status === 401 && code === 0 && wrote === '', 'the image as it should run');
}

/** Waits until it says its port. */
function listening(child: ChildProcess): Promise<void> {
  return new Promise((ready, failed) => {
    child.stdout!.on('data', (chunk) => { if (String(chunk).includes('"port":')) ready(); });
    child.once('exit', (code) => failed(new Error(`It ended with ${String(code)}.`)));
  });
}

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`Failed: ${what}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
