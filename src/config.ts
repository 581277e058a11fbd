import { existsSync } from 'node:fs';
import { z } from 'zod';
import { parseIsoDate, type CalendarDate } from './workforce/calendar.js';

/** How the bot proves itself to the Bot Framework; none of it where it runs in the loopback mode. */
export interface AppIdentity {
  readonly id: string;
  readonly type: 'SingleTenant' | 'UserAssignedMSI';
  readonly tenant: string;
  /** Blank with a managed identity. */
  readonly password: string;
}

/** The settings of INTERFACE.md, checked. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly playgroundPort: number;
  /** Port of the metrics on the loopback address, 0 for any free one; null: there are none. */
  readonly metricsPort: number | null;
  /** Connection string or address of the Table service; null: the embedded one of `dataDir`. */
  readonly tablesConnection: string | null;
  readonly tablesPrefix: string;
  readonly dataDir: string;
  /** Null: the loopback mode. */
  readonly app: AppIdentity | null;
  readonly openIdMetadata: string;
  /** Entra tenants whose people are answered; the app's own where none is named. */
  readonly allowedTenants: readonly string[];
  /** Entra object ids that hold the admin role from the start. */
  readonly admins: readonly string[];
  readonly timezone: string;
  /** A fixed day; null: the day of the workbook's settings, or the clock's. */
  readonly today: CalendarDate | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly production: boolean;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const APP_TYPES = ['SingleTenant', 'UserAssignedMSI'] as const;
const CHANNEL_KEYS = 'https://login.botframework.com/v1/.well-known/openidconfiguration';
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i;
const CONNECTION = /^(https:\/\/\S+|UseDevelopmentStorage=true;?|.*(AccountName|TableEndpoint)=.+)$/i;

const port = z.string().refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65535, 'must be a port from 0 (any free one) to 65535').transform(Number);
const guid = z.string().regex(GUID, 'must be an id such as 00000000-0000-0000-0000-000000000000');
const guids = z.string().transform((text) => text.split(/[\s,;]+/).filter(Boolean)).refine((ids) => ids.every((id) => GUID.test(id)), 'must be a list of ids, separated by commas');

const Settings = z.object({
  PORT: port.default(3978),
  HOST: z.string().default('127.0.0.1'),
  PLAYGROUND_PORT: port.default(56150),
  METRICS_PORT: port.optional(),
  TABLES_CONNECTION: z.string().regex(CONNECTION, 'must be a connection string or https://ACCOUNT.table.core.windows.net').optional(),
  TABLES_PREFIX: z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/, 'must be up to 40 letters and digits, a letter first').optional(),
  DATA_DIR: z.string().default('.data'),
  MICROSOFT_APP_ID: guid.optional(),
  MICROSOFT_APP_PASSWORD: z.string().optional(),
  MICROSOFT_APP_TYPE: z.enum(APP_TYPES, `must be one of ${APP_TYPES.join(', ')}`).optional(),
  MICROSOFT_APP_TENANT_ID: guid.optional(),
  BOT_OPENID_METADATA: z.string().refine(isMetadataAddress, 'must be an https address (http only on the loopback address)').default(CHANNEL_KEYS),
  ALLOWED_TENANTS: guids.optional(),
  ADMINS: guids.optional(),
  TIMEZONE: z.string().refine(isTimezone, 'must be a time zone such as Europe/London').default('Europe/London'),
  TODAY: z.string().transform(parseIsoDate).refine((day) => day !== null, 'must be a day such as 2024-11-07').optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
  NODE_ENV: z.string().optional(),
});

type Settings = z.infer<typeof Settings>;

/**
 * Reads the settings of INTERFACE.md; a blank one counts as missing. Throws one error that names
 * every bad setting and what is allowed.
 */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const said = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()).map(([name, value]) => [name, value?.trim()]));
  const read = Settings.safeParse(said);
  const bad = read.success ? [] : read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  const problems = [...bad, ...missingIdentity(said)];
  if (!read.success || problems.length > 0) throw settingsError(problems);
  return configOf(read.data);
}

/** As `loadConfig`, with what the bot alone needs: ports of their own; without an app id it serves the loopback address only, and never in production. */
export function loadBotConfig(env: NodeJS.ProcessEnv): Config {
  const config = loadConfig(env);
  if (config.metricsPort && config.metricsPort === config.port) throw settingsError(['METRICS_PORT must be another port than PORT']);
  if (config.app) return config;
  const problems = [];
  if (config.production) problems.push('MICROSOFT_APP_ID must be set when NODE_ENV is production: without it nobody is authenticated');
  if (!LOOPBACK.test(config.host)) problems.push('HOST must be a loopback address (127.0.0.1, ::1, localhost) while MICROSOFT_APP_ID is blank');
  if (problems.length > 0) throw settingsError(problems);
  return config;
}

/** The environment, with what `.env` in the working folder adds to it. */
export function environment(): NodeJS.ProcessEnv {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}

function configOf(settings: Settings): Config {
  const app = identityOf(settings);
  return {
    port: settings.PORT,
    host: settings.HOST,
    playgroundPort: settings.PLAYGROUND_PORT,
    metricsPort: settings.METRICS_PORT ?? null,
    tablesConnection: settings.TABLES_CONNECTION ?? null,
    tablesPrefix: settings.TABLES_PREFIX ?? '',
    dataDir: settings.DATA_DIR,
    app,
    openIdMetadata: settings.BOT_OPENID_METADATA,
    allowedTenants: settings.ALLOWED_TENANTS ?? (app ? [app.tenant] : []),
    admins: settings.ADMINS ?? [],
    timezone: settings.TIMEZONE,
    today: settings.TODAY ?? null,
    logLevel: settings.LOG_LEVEL,
    production: settings.NODE_ENV === 'production',
  };
}

function identityOf(settings: Settings): AppIdentity | null {
  const { MICROSOFT_APP_ID: id, MICROSOFT_APP_TYPE: type, MICROSOFT_APP_TENANT_ID: tenant } = settings;
  return id && type && tenant ? { id, type, tenant, password: settings.MICROSOFT_APP_PASSWORD ?? '' } : null;
}

/** botbuilder takes a missing type for MultiTenant, which is refused since July 2025. */
function missingIdentity(said: Partial<Record<string, string>>): string[] {
  if (!said['MICROSOFT_APP_ID']) return [];
  const needed = {
    MICROSOFT_APP_TYPE: `one of ${APP_TYPES.join(', ')}`,
    MICROSOFT_APP_TENANT_ID: 'the id of the tenant of the app',
    ...(said['MICROSOFT_APP_TYPE'] === 'SingleTenant' && { MICROSOFT_APP_PASSWORD: 'the client secret of the app' }),
  };
  const missing = Object.entries(needed).filter(([name]) => !said[name]);
  return missing.map(([name, allowed]) => `${name} must be ${allowed} when MICROSOFT_APP_ID is set`);
}

function isMetadataAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
}

function isTimezone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en-GB', { timeZone: name }));
  } catch {
    return false;
  }
}

function settingsError(problems: readonly string[]): Error {
  return new Error(`These settings must be put right (see .env.example):\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
}
