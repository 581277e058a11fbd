import { z } from 'zod';
import type { FileOffer } from '../../answers/answer.js';
import type { Message } from '../outgoing.js';
import { isAllowed } from './download.js';

const CONSENT = 'application/vnd.microsoft.teams.card.file.consent';
const INFO = 'application/vnd.microsoft.teams.card.file.info';
const PATIENCE = 8_000;

const Wanted = z.discriminatedUnion('what', [
  z.object({ muster: z.literal('file'), what: z.literal('workbook') }),
  z.object({ muster: z.literal('file'), what: z.literal('errors'), id: z.string().min(1).max(100) }),
  z.object({ muster: z.literal('file'), what: z.literal('history'), asks: z.string().min(1).max(1000) }),
]);
const Upload = z.object({ name: z.string().max(300), uploadUrl: z.string().max(4000), contentUrl: z.string().max(4000), uniqueId: z.string().max(200), fileType: z.string().max(20) });
const Reply = z.discriminatedUnion('action', [
  z.object({ action: z.literal('accept'), context: Wanted, uploadInfo: Upload }),
  z.object({ action: z.literal('decline'), context: Wanted }),
]);

export type Upload = z.output<typeof Upload>;
/** What somebody says to a file that was offered. */
export type ConsentReply = z.output<typeof Reply>;

/** Asks whether a file may be put among somebody's own: Teams lets a bot send none otherwise. */
export function consentMessage({ name, description, bytes, what, id, asks }: FileOffer, summary: string): Message {
  const context = { muster: 'file', what, ...(id !== undefined && { id }), ...(asks !== undefined && { asks }) };
  return { type: 'message', summary, attachments: [{ contentType: CONSENT, name, content: { description, sizeInBytes: bytes, acceptContext: context, declineContext: context } }] };
}

export function readConsent(value: unknown): ConsentReply | null {
  const read = Reply.safeParse(value);
  return read.success ? read.data : null;
}

/** Puts the bytes where Teams said; false where that is no place of Teams, or it did not take them. */
export async function upload({ uploadUrl }: Upload, bytes: Uint8Array, loopback: boolean): Promise<boolean> {
  if (!isAllowed(uploadUrl, loopback)) return false;
  const headers = { 'content-type': 'application/octet-stream', 'content-range': `bytes 0-${bytes.length - 1}/${bytes.length}` };
  try {
    const response = await fetch(uploadUrl, { method: 'PUT', body: new Uint8Array(bytes), headers, redirect: 'error', signal: AbortSignal.timeout(PATIENCE) });
    return response.ok;
  } catch {
    return false;
  }
}

/** Shows the file where it lies now. */
export function fileMessage({ name, contentUrl, uniqueId, fileType }: Upload): object {
  return { type: 'message', attachments: [{ contentType: INFO, contentUrl, name, content: { uniqueId, fileType } }] };
}
