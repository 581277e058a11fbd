import type { AppIdentity, Config } from '../../config.js';
import { ill, look, well, type Finding } from './finding.js';

/** The edges that a check of identity needs. */
export interface Outside {
  readonly signIn: (app: AppIdentity) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

const PATIENCE = 10_000;
/** Tokens are taken with this much skew. */
const SKEW = 5 * 60_000;

/** Whether the bot can prove itself, read the keys that Teams signs with, and tells the right time. */
export async function examineOutside(config: Config, outside: Outside): Promise<Finding[]> {
  if (!config.app) return [look('sign-in', 'the loopback mode: nobody is authenticated, only this computer is answered', 'Set MICROSOFT_APP_ID, MICROSOFT_APP_TYPE and MICROSOFT_APP_TENANT_ID to run it in Teams.')];
  return [await signInFinding(config.app, outside), ...await keysFindings(config.openIdMetadata, outside.clock)];
}

async function signInFinding(app: AppIdentity, { signIn }: Outside): Promise<Finding> {
  try {
    await signIn(app);
    return well('sign-in', 'the app signs in');
  } catch {
    const todo = app.type === 'SingleTenant'
      ? 'Compare MICROSOFT_APP_ID, MICROSOFT_APP_TENANT_ID and MICROSOFT_APP_PASSWORD with the app registration; a client secret may have expired.'
      : 'Give the machine the user-assigned managed identity whose client id is MICROSOFT_APP_ID.';
    return ill('sign-in', 'no token is given to the app: Muster could hear and not answer', todo);
  }
}

async function keysFindings(address: string, clock: () => number): Promise<Finding[]> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE), redirect: 'error' });
    if (!response.ok) throw new Error(`${response.status}`);
    return [well('signing keys', 'the keys that Teams signs with can be read'), clockFinding(response.headers.get('date'), clock())];
  } catch {
    return [ill('signing keys', 'the keys that Teams signs with cannot be read: every message would be refused', `Let this machine reach ${address}, or correct BOT_OPENID_METADATA.`)];
  }
}

function clockFinding(theirs: string | null, ours: number): Finding {
  const apart = theirs === null ? 0 : Math.abs(Date.parse(theirs) - ours);
  if (apart <= SKEW) return well('clock', 'the clock agrees with theirs');
  return ill('clock', `the clock is ${Math.round(apart / 60_000)} minutes away from theirs: tokens are refused, cards go out at the wrong time`, 'Set the clock of this machine by a time server.');
}
