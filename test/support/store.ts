import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { joinEmbedded, type Embedded } from '../../src/ledger/embedded/joinEmbedded.js';
import type { StoreOptions } from '../../src/ledger/ledger.js';

let running: { readonly folder: string; readonly service: Promise<Embedded> } | null = null;

/** An empty store: tables of a prefix of its own on the one Table service of this run. */
export async function freshStore(): Promise<StoreOptions> {
  running ??= start();
  const { connection } = await running.service;
  return { connection, prefix: `t${randomBytes(6).toString('hex')}` };
}

/** Ends the Table service of this run. */
export async function endStores(): Promise<void> {
  if (!running) return;
  const { folder, service } = running;
  running = null;
  await (await service).leave();
  rmSync(folder, { recursive: true });
}

function start() {
  const folder = mkdtempSync(join(tmpdir(), 'muster-store-'));
  return { folder, service: joinEmbedded(folder) };
}
