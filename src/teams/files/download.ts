import type { Downloaded } from '../../changes/files.js';
import { isLoopback } from '../identity.js';

const MOST_BYTES = 10 * 1024 * 1024;
/** Teams waits some 15 s for an answer. */
const PATIENCE = 8_000;
/** Where Teams keeps the files of a chat: the OneDrive of whoever sent it. */
const HOSTS = /(^|\.)sharepoint\.(com|us|cn)$/;
/** An .xlsx workbook is a zip file. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

const ELSEWHERE = "I only fetch files that were sent in Teams itself. Please send the workbook in our chat.";
const TOO_LARGE = `The file is larger than ${MOST_BYTES / 1024 / 1024} MB. Please have it imported with \`npm run import\`, or leave out the sheets that have not changed.`;
const NO_WORKBOOK = 'That is not an .xlsx workbook: what came is something else. Please save it as "Excel workbook (.xlsx)", send it from a computer and wait until it is uploaded.';
const FAILED = 'I could not fetch the file from Teams. Please send it again in a minute.';

/** Fetches a file that was sent: from where Teams keeps files and nowhere else, no more than a workbook takes, and only what is one. Never throws. */
export async function download(address: string, loopback: boolean): Promise<Downloaded> {
  if (!isAllowed(address, loopback)) return { why: ELSEWHERE };
  try {
    // A redirect could lead anywhere.
    const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) return { why: FAILED };
    if (Number(response.headers.get('content-length') ?? 0) > MOST_BYTES) return { why: TOO_LARGE };
    const bytes = await read(response);
    if (!bytes) return { why: TOO_LARGE };
    return ZIP.every((byte, at) => bytes[at] === byte) ? { bytes } : { why: NO_WORKBOOK };
  } catch {
    return { why: FAILED };
  }
}

/** Whether an address is one of Teams' own for files; with the loopback mode, one on this computer. */
export function isAllowed(address: string, loopback: boolean): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password, port } = new URL(address);
  if (username || password) return false;
  if (loopback) return isLoopback(hostname) && (protocol === 'http:' || protocol === 'https:');
  return protocol === 'https:' && port === '' && HOSTS.test(hostname);
}

/** Null as soon as it is too much: what a server says of the size is not believed. */
async function read(response: Response): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
