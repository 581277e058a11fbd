import { tenantsOf, type Incoming } from './activity.js';
import { signingKeys } from './signingKeys.js';
import { isInForce, isSignedBy, readToken } from './token.js';

/** Whether a request may be believed. Never throws: what cannot be checked is refused. */
export type Identify = (activity: Incoming, authorization: string) => Promise<boolean>;

/** Why a request was not believed, by what failed first; for counting, and told to nobody who sends. */
export type Refusal = 'address' | 'tenant' | 'no token' | 'claims' | 'time' | 'key' | 'signature';

export interface ChannelIdentity {
  readonly appId: string;
  readonly openIdMetadata: string;
  readonly allowedTenants: readonly string[];
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly onRefused?: (why: Refusal) => void;
}

const CHANNEL = 'msteams';
const SERVICE_HOSTS = /(^|\.)(smba\.trafficmanager\.net|botframework\.com|teams\.microsoft\.com|teams\.microsoft\.us|botframework\.azure\.us|botframework\.azure\.cn)$/;
/** Who signs, by the host of the published keys; everywhere else it is the public cloud's. */
const ISSUERS: Readonly<Record<string, string>> = {
  'login.botframework.azure.us': 'https://api.botframework.us',
  'login.botframework.azure.cn': 'https://api.botframework.azure.cn',
};

/**
 * Believes Teams alone. The check of the SDK also takes any token that Entra signed for our app id, so ours comes first:
 * envelope, tenant, signature by a published key endorsed for Teams, issuer, audience, time and service address.
 */
export function channelIdentity(identity: ChannelIdentity): Identify {
  const keyOf = signingKeys(identity.openIdMetadata, identity.clock);
  const keysHost = new URL(identity.openIdMetadata).hostname;
  const issuer = ISSUERS[keysHost] ?? 'https://api.botframework.com';

  async function refusalOf(activity: Incoming, authorization: string): Promise<Refusal | null> {
    if (activity.channelId !== CHANNEL || !isServiceUrl(activity.serviceUrl, keysHost)) return 'address';
    if (!isAllowedTenant(activity, identity.allowedTenants)) return 'tenant';
    const token = readToken(authorization);
    if (!token) return 'no token';
    const { claims } = token;
    if (claims.iss !== issuer || claims.aud !== identity.appId || claims.serviceurl !== activity.serviceUrl) return 'claims';
    if (!isInForce(claims, identity.clock())) return 'time';
    const key = await keyOf(token.kid);
    if (!key?.endorsements.includes(CHANNEL)) return 'key';
    return isSignedBy(token, key.key) ? null : 'signature';
  }

  return async function identify(activity, authorization) {
    const refusal = await refusalOf(activity, authorization);
    if (refusal) identity.onRefused?.(refusal);
    return refusal === null;
  };
}

/** The loopback mode: nobody is authenticated, so replies may go to this computer only. */
export const loopbackIdentity: Identify = async (activity) => {
  if (!activity.serviceUrl) return activity.deliveryMode === 'expectReplies';
  return URL.canParse(activity.serviceUrl) && isLoopback(new URL(activity.serviceUrl).hostname);
};

export function isLoopback(hostname: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}

function isServiceUrl(serviceUrl: string, keysHost: string): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, hostname } = new URL(serviceUrl);
  // Keys from this computer mean a test with a connector on this computer.
  if (isLoopback(hostname)) return isLoopback(keysHost);
  return protocol === 'https:' && SERVICE_HOSTS.test(hostname);
}

/** No claim carries the tenant: every one that the activity names must be allowed, and it must name one. */
function isAllowedTenant(activity: Incoming, allowed: readonly string[]): boolean {
  const tenants = tenantsOf(activity);
  return tenants.length > 0 && tenants.every((tenant) => allowed.some((one) => one.toLowerCase() === tenant.toLowerCase()));
}
