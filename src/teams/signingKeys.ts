import { createPublicKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';

/** A key that the channel signs with, and the channels it is endorsed for. */
export interface SigningKey {
  readonly key: KeyObject;
  readonly endorsements: readonly string[];
}

const Metadata = z.object({ jwks_uri: z.string() });
const KeySet = z.object({
  keys: z.array(z.object({ kty: z.string(), kid: z.string().optional(), n: z.string().optional(), e: z.string().optional(), endorsements: z.array(z.string()).default([]) })),
});
type PublishedKey = z.infer<typeof KeySet>['keys'][number];

const DAY = 24 * 3600_000;
/** An unknown key id may mean that keys were changed: they are read again, but not for every forged token. */
const PAUSE = 5 * 60_000;
const PATIENCE = 5_000;

/** Finds the channel's keys by their id, from the published OpenID metadata; null for a key that is not published. Where they can't be read, those of the last time stay in force. */
export function signingKeys(metadataUrl: string, clock: () => number): (kid: string) => Promise<SigningKey | null> {
  let keys = new Map<string, SigningKey>();
  let readAt = -Infinity;
  let reading: Promise<void> | null = null;

  async function read(): Promise<void> {
    keys = await publishedKeys(metadataUrl).catch(() => keys);
    readAt = clock();
  }

  return async function keyOf(kid) {
    const due = keys.has(kid) ? DAY : PAUSE;
    // Also where the clock was set back: how long ago they were read is not known then.
    if (Math.abs(clock() - readAt) >= due || keys.size === 0) {
      reading ??= read().finally(() => { reading = null; });
      await reading;
    }
    return keys.get(kid) ?? null;
  };
}

async function publishedKeys(metadataUrl: string): Promise<Map<string, SigningKey>> {
  const { jwks_uri: keysUrl } = Metadata.parse(await fetchJson(metadataUrl));
  const { keys } = KeySet.parse(await fetchJson(keysUrl));
  const usable = keys.filter((key) => key.kty === 'RSA' && key.kid && key.n && key.e);
  return new Map(usable.map((key) => [key.kid ?? '', signingKey(key)]));
}

function signingKey({ n, e, endorsements }: PublishedKey): SigningKey {
  return { key: createPublicKey({ key: { kty: 'RSA', n, e }, format: 'jwk' }), endorsements };
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE), redirect: 'error' });
  if (!response.ok) throw new Error(`the signing keys can't be read: ${response.status}`);
  return response.json();
}
