import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type Activity, type TurnContext } from 'botbuilder';
import { readActivity } from './activity.js';
import type { Identify } from './identity.js';
import type { Log } from './log.js';
import { refusals } from './refusals.js';
import { mostRecent } from '../workforce/mostRecent.js';
import { withoutRetries } from './sending.js';

/** How the bot proves itself when it sends; null in the loopback mode. */
export interface Credentials {
  readonly id: string;
  readonly type: string;
  readonly tenant: string;
  readonly password: string;
}

export interface HttpAnswer {
  readonly status: number;
  readonly body?: unknown;
}

type Logic = (context: TurnContext) => Promise<void>;

/** Takes one activity as it came over HTTP and gives what to answer. Never throws. */
export type Receive = (body: unknown, authorization: string) => Promise<HttpAnswer>;

type ConnectorFactory = ReturnType<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>;
type ConnectorClient = Awaited<ReturnType<ConnectorFactory['create']>>;

/** The sides of Teams that are written to at one time: a tenant has one, or a few. */
const MOST_CLIENTS = 50;

/** Makes the clients of the SDK once, not with every message: each is a pipeline of its own. They serve one bot, so that one proof of who it is does for all. */
class OnceAuthenticated extends ConfigurationBotFrameworkAuthentication {
  private readonly clients = mostRecent<ConnectorClient>(MOST_CLIENTS);
  private tokenClient: ReturnType<ConfigurationBotFrameworkAuthentication['createUserTokenClient']> | null = null;

  override createConnectorFactory(identity: Parameters<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>[0]): ConnectorFactory {
    return {
      create: async (serviceUrl, audience) => {
        const name = `${audience} ${serviceUrl}`;
        const made = this.clients.get(name);
        if (made) return made;
        const client = await super.createConnectorFactory(identity).create(serviceUrl, audience);
        withoutRetries(client);
        this.clients.set(name, client);
        return client;
      },
    };
  }

  override createUserTokenClient(identity: Parameters<ConfigurationBotFrameworkAuthentication['createUserTokenClient']>[0]) {
    this.tokenClient ??= super.createUserTokenClient(identity);
    return this.tokenClient;
  }
}

/** What comes in runs through `identify` alone: the SDK's own check never sees a token, and prints nothing. */
class TeamsAdapter extends CloudAdapter {
  async run(activity: Activity, appId: string, logic: Logic): Promise<HttpAnswer> {
    const claimsIdentity = this.createClaimsIdentity(appId);
    const connectorFactory = this.botFrameworkAuthentication.createConnectorFactory(claimsIdentity);
    const answer = await this.processActivity({ audience: SCOPE, claimsIdentity, connectorFactory }, activity, logic);
    return answer ?? { status: 200 };
  }

  connectTo(appId: string, serviceUrl: string) {
    return this.botFrameworkAuthentication.createConnectorFactory(this.createClaimsIdentity(appId)).create(serviceUrl, SCOPE);
  }
}

/** The side of Teams that takes messages, outside the turn of somebody. */
export type Connect = (serviceUrl: string) => ReturnType<TeamsAdapter['connectTo']>;

export function connecting(credentials: Credentials | null): Connect {
  const adapter = adapterFor(credentials);
  return (serviceUrl) => adapter.connectTo(credentials?.id ?? '', serviceUrl);
}

function adapterFor(credentials: Credentials | null): TeamsAdapter {
  return new TeamsAdapter(new OnceAuthenticated(sdkSettings(credentials)));
}

export const SCOPE = 'https://api.botframework.com';

export function receiver(credentials: Credentials | null, identify: Identify, log: Log, logic: Logic): Receive {
  const adapter = adapterFor(credentials);
  const refused = refusals(log, () => performance.now());

  return async function receive(body, authorization) {
    const activity = readActivity(body);
    if (!activity) return { status: 400, body: { message: 'This is not an activity that Muster can read.' } };
    if (!await identify(activity, authorization)) {
      refused(activity);
      return { status: 401 };
    }
    try {
      // The checked activity holds what the SDK needs of its own, wider type.
      return await adapter.run(activity as unknown as Activity, credentials?.id ?? '', logic);
    } catch (error) {
      log.failed('turn', error);
      return { status: 500, body: { message: 'Something went wrong here.' } };
    }
  };
}

/** A misspelt type would silently mean MultiTenant; the settings are checked before they come here. */
export function sdkSettings(credentials: Credentials | null): Record<string, string> {
  if (!credentials) return {};
  const { id, type, tenant, password } = credentials;
  return { MicrosoftAppId: id, MicrosoftAppType: type, MicrosoftAppTenantId: tenant, ...(type === 'SingleTenant' && { MicrosoftAppPassword: password }) };
}
