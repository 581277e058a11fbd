import { verify, type KeyObject } from 'node:crypto';
import { z } from 'zod';

const Header = z.object({ alg: z.literal('RS256'), kid: z.string().min(1) });
const Claims = z.object({ iss: z.string(), aud: z.string(), exp: z.number(), nbf: z.number().optional(), serviceurl: z.string() });
export type Claims = z.infer<typeof Claims>;

/** A token as it was sent: nothing of it is to be believed before its signature is checked. */
export interface Token {
  readonly kid: string;
  readonly claims: Claims;
  readonly signed: string;
  readonly signature: Buffer;
}

/** Seconds that clocks may differ. */
const SKEW = 300;

/** Reads `Bearer HEADER.CLAIMS.SIGNATURE`; null where it is no such token. */
export function readToken(authorization: string): Token | null {
  const [, header = '', claims = '', signature = ''] = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(authorization) ?? [];
  const readHeader = Header.safeParse(json(header));
  const readClaims = Claims.safeParse(json(claims));
  if (!readHeader.success || !readClaims.success) return null;
  return { kid: readHeader.data.kid, claims: readClaims.data, signed: `${header}.${claims}`, signature: Buffer.from(signature, 'base64url') };
}

export function isSignedBy(token: Token, key: KeyObject): boolean {
  return verify('RSA-SHA256', Buffer.from(token.signed), key, token.signature);
}

/** Whether a token holds at this moment, in milliseconds since 1970. */
export function isInForce({ exp, nbf }: Claims, now: number): boolean {
  const seconds = now / 1000;
  return seconds < exp + SKEW && (nbf === undefined || seconds >= nbf - SKEW);
}

function json(part: string): unknown {
  try {
    const text = Buffer.from(part, 'base64url').toString('utf8');
    return saysTwice(text) ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** Two readers of a name that stands twice may take different values for it. */
function saysTwice(text: string): boolean {
  const names = [...text.matchAll(/"(alg|kid|iss|aud|exp|nbf|serviceurl)"\s*:/g)].map(([, name]) => name);
  return new Set(names).size < names.length;
}
