import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { SCOPE, sdkSettings, type Credentials } from './adapter.js';

/** What every kind of credentials of the SDK can do, and its type does not say. */
interface WithToken {
  getToken(fresh: boolean): Promise<string>;
}

/** Fetches a token as the bot does before it sends. Throws where Entra, or the managed identity, gives none. */
export async function signIn(credentials: Credentials): Promise<void> {
  const factory = new ConfigurationServiceClientCredentialFactory(sdkSettings(credentials));
  const login = `https://login.microsoftonline.com/${credentials.tenant}`;
  const made: unknown = await factory.createCredentials(credentials.id, SCOPE, login, true);
  await (made as WithToken).getToken(true);
}
