import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A local publisher of signing keys, and tokens signed by them: real RSA, over real HTTP. */
export interface Publisher {
  readonly metadata: string;
  /** How often the keys were read. */
  readonly reads: () => number;
  readonly sign: (claims: object, header?: object) => string;
  /** A token of these two parts as they are. */
  readonly signed: (parts: string) => string;
  close(): Promise<void>;
}

export interface PublisherOptions {
  readonly endorsements?: readonly string[];
  /** Answers with this status instead of the keys. */
  readonly status?: number;
}

export function bearer(claims: object, key: KeyObject, header: object): string {
  const part = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url');
  return bearerOfParts(`${part({ alg: 'RS256', typ: 'JWT', ...header })}.${part(claims)}`, key);
}

function bearerOfParts(parts: string, key: KeyObject): string {
  return `Bearer ${parts}.${createSign('RSA-SHA256').update(parts).sign(key, 'base64url')}`;
}

export async function publish(options: PublisherOptions = {}): Promise<Publisher> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = { ...publicKey.export({ format: 'jwk' }), kid: 'key-1', use: 'sig', ...(options.endorsements && { endorsements: options.endorsements }) };
  let reads = 0;
  const server: Server = createServer((request, response) => {
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    if (request.url === '/keys') reads += 1;
    response.writeHead(options.status ?? 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(request.url === '/keys' ? { keys: [{ kty: 'EC', kid: 'other' }, key] } : { issuer: 'https://api.botframework.com', jwks_uri: `${base}/keys` }));
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    metadata: `http://127.0.0.1:${(server.address() as AddressInfo).port}/.well-known/openidconfiguration`,
    reads: () => reads,
    sign: (claims, header = {}) => bearer(claims, privateKey, { kid: 'key-1', ...header }),
    signed: (parts) => bearerOfParts(parts, privateKey),
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}
