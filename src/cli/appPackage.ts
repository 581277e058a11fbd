import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import formats from 'ajv-formats';
import { zipSync } from 'fflate';

/** Whose app it is, as Teams shows it to whoever looks at the app. */
export interface Developer {
  readonly name: string;
  readonly website: string;
  readonly privacy: string;
  readonly terms: string;
}

export interface AppPackage {
  readonly zip: Uint8Array;
  /** One sentence for each thing for which Teams would refuse the package; empty where it is sound. */
  readonly problems: readonly string[];
}

const FOLDER = new URL('../../manifest/', import.meta.url);
/** Teams asks for these sizes, in pixels. */
const ICONS = { 'color.png': 192, 'outline.png': 32 } as const;
const SCHEMAS = '@microsoft/app-manifest/build/json-schemas/teams';
/** The same bytes from the same files: a zip holds no day before 1980. */
const NO_DAY = new Date(Date.UTC(1980, 0, 2));

/** The Teams app package: the manifest filled in, checked offline against its own schema, and the icons. */
export function appPackage(appId: string, version: string, developer: Developer): AppPackage {
  const manifest = filledManifest(appId, version, developer);
  const icons = Object.keys(ICONS).map((name) => [name, new Uint8Array(readFileSync(new URL(name, FOLDER)))] as const);
  const problems = [...manifestProblems(manifest), ...icons.flatMap(([name, bytes]) => iconProblems(name, bytes))];
  const files = { 'manifest.json': new TextEncoder().encode(JSON.stringify(manifest, null, 2)), ...Object.fromEntries(icons) };
  return { zip: zipSync(files, { mtime: NO_DAY }), problems };
}

interface Manifest {
  readonly manifestVersion: string;
  readonly bots: readonly object[];
}

function filledManifest(appId: string, version: string, { name, website, privacy, terms }: Developer): Manifest {
  const manifest = JSON.parse(readFileSync(new URL('manifest.json', FOLDER), 'utf8')) as Manifest;
  return {
    ...manifest,
    ...{ version, id: appId, developer: { name, websiteUrl: website, privacyUrl: privacy, termsOfUseUrl: terms } },
    bots: manifest.bots.map((bot) => ({ ...bot, botId: appId })),
  };
}

/** Holds a manifest against the published schema of its version. */
export function manifestProblems(manifest: Manifest): string[] {
  const path = createRequire(import.meta.url).resolve(`${SCHEMAS}/v${manifest.manifestVersion}/MicrosoftTeams.schema.json`);
  const ajv = new Ajv.default({ allErrors: true, strict: false });
  formats.default(ajv);
  const valid = ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
  if (valid(manifest)) return [];
  return (valid.errors ?? []).map(({ instancePath, message }) => `manifest.json${instancePath} ${message}`);
}

/** A PNG says its width and height, in pixels, at a fixed place of its first chunk. */
export function iconProblems(name: string, bytes: Uint8Array): string[] {
  const side = ICONS[name as keyof typeof ICONS];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng = bytes.length > 24 && view.getUint32(0) === 0x89504e47;
  if (!isPng) return [`${name} is not a PNG picture`];
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return width === side && height === side ? [] : [`${name} is ${width} by ${height} pixels; Teams takes ${side} by ${side}`];
}
