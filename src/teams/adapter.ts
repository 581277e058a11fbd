import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type Activity, type TurnContext } from 'botbuilder';
import { readActivity } from './activity.js';
import type { Identify } from './identity.js';
import type { Log } from './log.js';
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

/** What comes in runs through `identify` alone: the SDK's own check never sees a token, and prints nothing. */
class TeamsAdapter extends CloudAdapter {
  async run(activity: Activity, appId: string, logic: Logic): Promise<HttpAnswer> {
    const claimsIdentity = this.createClaimsIdentity(appId);
    const connectorFactory = this.botFrameworkAuthentication.createConnectorFactory(claimsIdentity);
    const answer = await this.processActivity({ audience: SCOPE, claimsIdentity, connectorFactory }, activity, async (context) => {
      withoutRetries(context.turnState.get(this.ConnectorClientKey));
      await logic(context);
    });
    return answer ?? { status: 200 };
  }

  async connectTo(appId: string, serviceUrl: string) {
    const factory = this.botFrameworkAuthentication.createConnectorFactory(this.createClaimsIdentity(appId));
    const client = await factory.create(serviceUrl, SCOPE);
    withoutRetries(client);
    return client;
  }
}

/** The side of Teams that takes messages, outside the turn of somebody. */
export type Connect = (serviceUrl: string) => ReturnType<TeamsAdapter['connectTo']>;

export function connecting(credentials: Credentials | null): Connect {
  const adapter = adapterFor(credentials);
  return (serviceUrl) => adapter.connectTo(credentials?.id ?? '', serviceUrl);
}

function adapterFor(credentials: Credentials | null): TeamsAdapter {
  return new TeamsAdapter(new ConfigurationBotFrameworkAuthentication(sdkSettings(credentials)));
}

export const SCOPE = 'https://api.botframework.com';

export function receiver(credentials: Credentials | null, identify: Identify, log: Log, logic: Logic): Receive {
  const adapter = adapterFor(credentials);

  return async function receive(body, authorization) {
    const activity = readActivity(body);
    if (!activity) return { status: 400, body: { message: 'This is not an activity that Muster can read.' } };
    if (!await identify(activity, authorization)) return { status: 401 };
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
