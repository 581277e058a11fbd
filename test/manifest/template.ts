import { readFileSync } from 'node:fs';

export interface Resource {
  readonly type: string;
  readonly apiVersion: string;
  readonly name: string;
  readonly scope?: string;
  readonly dependsOn?: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface Template {
  readonly parameters: Readonly<Record<string, { readonly defaultValue?: unknown; readonly metadata?: { readonly description: string } }>>;
  readonly variables: Readonly<Record<string, string>>;
  readonly resources: readonly Resource[];
  readonly outputs: Readonly<Record<string, { readonly type: string; readonly value: string }>>;
}

/** What a template says of a resource while it is deployed. */
interface Referred {
  readonly id: string;
  readonly version: string;
}

/** A template with its expressions filled in, as Azure would. */
export interface FilledTemplate extends Template {
  /** The ids of the resources, without those that another one is the scope of. */
  readonly ids: readonly string[];
  /** What `reference` was asked for. */
  readonly referred: readonly Referred[];
}

export const TEXT = readFileSync('manifest/azure/main.json', 'utf8');
export const TEMPLATE = JSON.parse(TEXT) as Template;

const GROUP = '/subscriptions/S/resourceGroups/G/providers';
const REFERENCE = { principalId: 'the-principal', clientId: '11111111-2222-4333-8444-555555555555', defaultHostName: 'fernmuster.azurewebsites.net' };

/** Fills in every expression. Throws for a function, a parameter, a variable or a property that there is none of. */
export function filledIn(given: Readonly<Record<string, unknown>>): FilledTemplate {
  const referred: Referred[] = [];
  const functions = {
    parameters: (name: string) => all(there(given[name] ?? TEMPLATE.parameters[name]?.defaultValue, `parameter ${name}`)),
    variables: (name: string) => fill(there(TEMPLATE.variables[name], `variable ${name}`)),
    concat: (...texts: string[]) => texts.join(''),
    toLower: (text: string) => text.toLowerCase(),
    guid: (...texts: string[]) => `guid of ${texts.length} ids`,
    resourceId: (type: string, ...names: string[]) => `${GROUP}/${idOf(type, names)}`,
    subscriptionResourceId: (type: string, ...names: string[]) => `/subscriptions/S/providers/${idOf(type, names)}`,
    reference: (id: string, version: string) => referred.push({ id, version }) && strict(REFERENCE),
    resourceGroup: () => strict({ location: 'uksouth' }),
    tenant: () => strict({ tenantId: '11111111-2222-4333-8444-555555555555' }),
    environment: () => strict({ suffixes: strict({ storage: 'core.windows.net' }) }),
  };
  function fill(text: string): unknown {
    if (!text.startsWith('[')) return text;
    // Calls, texts in single quotes and dots mean the same in both languages.
    return new Function(...Object.keys(functions), `return ${text.slice(1, -1)};`)(...Object.values(functions)) as unknown;
  }
  const all = (value: unknown): unknown => {
    if (typeof value === 'string') return fill(value);
    if (Array.isArray(value)) return value.map(all);
    return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([name, one]) => [fill(name), all(one)])) : value;
  };
  const { resources, outputs } = all({ resources: TEMPLATE.resources, outputs: TEMPLATE.outputs }) as Pick<Template, 'resources' | 'outputs'>;
  const ids = resources.filter(({ scope }) => scope === undefined).map(({ type, name }) => `${GROUP}/${idOf(type, name.split('/'))}`);
  return { ...TEMPLATE, resources, outputs, ids, referred };
}

/** 'Microsoft.Web/sites/slots' and two names: 'Microsoft.Web/sites/NAME/slots/NAME'. */
function idOf(type: string, names: readonly string[]): string {
  const [provider = '', ...kinds] = type.split('/');
  if (kinds.length !== names.length) throw new Error(`${type} takes ${kinds.length} names and was given ${names.length}`);
  return [provider, ...kinds.flatMap((kind, at) => [kind, names[at]])].join('/');
}

function there<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`there is no ${what}`);
  return value;
}

/** An object that throws where it is asked for what it lacks. */
function strict<T extends object>(known: T): T {
  return new Proxy(known, { get: (object, name) => there(object[name as keyof T], String(name)) });
}
