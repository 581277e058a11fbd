// The process that keeps the Table service of a folder for as long as anybody uses it.
// Run by `joinEmbedded`: node keeper.js FOLDER NUMBER, where NUMBER is that of the lock to claim.
import { randomBytes } from 'node:crypto';
import { startAzurite, type TableService } from './azurite.js';
import { freePort } from './freePort.js';
import { claimLock, latestLock, updateLock, type Lock } from './lock.js';
import { listenForUsers } from './users.js';

const FIRST_USER_WITHIN_MS = 15_000;

const [folder = '', number = ''] = process.argv.slice(2);
await keep(folder, Number(number));

async function keep(folder: string, number: number): Promise<void> {
  let service: TableService | null = null;
  let ended: Promise<never> | null = null;
  const end = () => (ended ??= close());
  const close = async (): Promise<never> => {
    users.turnAway();
    await service?.close();
    updateLock(folder, number, { ...lock, accountKey: '', ended: true });
    process.exit(0);
  };

  const users = await listenForUsers(end);
  // Those who used a service that was killed find this one under its address.
  const { lock: before } = latestLock(folder);
  const accountKey = before?.accountKey || randomBytes(64).toString('base64');
  const lock: Lock = { pid: process.pid, controlPort: users.port, tablesPort: null, accountKey, ended: false };
  if (!claimLock(folder, number, lock)) process.exit(0);
  process.on('SIGTERM', () => void end()).on('SIGINT', () => void end());

  const port = await freePort(before?.ended ? null : before?.tablesPort ?? null);
  service = await startAzurite(folder, lock.accountKey, port);
  updateLock(folder, number, { ...lock, tablesPort: port });
  users.welcome();
  setTimeout(() => users.count() === 0 && void end(), FIRST_USER_WITHIN_MS);
}
