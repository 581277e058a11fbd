import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { environment, loadConfig } from '../config.js';
import { appPackage, type Developer } from './appPackage.js';
import { endWith, type ExitCode, failed, TERMINAL, type Terminal } from './command.js';
import { UsedWrongly } from './usedWrongly.js';

const HELP = `npm run package -- [--developer NAME] [--website URL] [--privacy URL] [--terms URL]

Makes the Teams app package as a zip under dist/, for the app id in MICROSOFT_APP_ID, and checks it
against Microsoft's schema. Upload it in the Teams admin centre.

  --developer NAME  who offers the app: your council, at most 32 characters
  --website URL     where people find help with it
  --privacy URL     your privacy notice
  --terms URL       your terms of use

A package of a version that was made before is not written over: Teams takes an update only with a
higher version. Without an app id or one of the options the package is only to look at.

Ends with 0 where the package was made, 1 where Teams would refuse it or another of this version is
there (nothing is written), 2 where the command was typed wrongly.
`;

/** Stand in for what is not given, so that the package can be looked at. */
const NO_APP = '00000000-0000-0000-0000-000000000000';
const EXAMPLE: Developer = { name: 'Your council', website: 'https://example.com', privacy: 'https://example.com/privacy', terms: 'https://example.com/terms' };

const OPTIONS = { developer: { type: 'string' }, website: { type: 'string' }, privacy: { type: 'string' }, terms: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

/** Runs the command; gives its exit code. `folder` is where the zip goes. */
export function runPackage(args: readonly string[], env: NodeJS.ProcessEnv, terminal: Terminal, folder = 'dist'): ExitCode {
  try {
    const typed = developerIn(args);
    if (typed) return make(loadConfig(env).app?.id ?? null, typed, folder, terminal);
    terminal.say(HELP);
    return 0;
  } catch (error) {
    return failed(error, HELP, terminal);
  }
}

function make(appId: string | null, given: Partial<Developer>, folder: string, terminal: Terminal): ExitCode {
  const version = versionOfMuster();
  const { zip, problems } = appPackage(appId ?? NO_APP, version, { ...EXAMPLE, ...given });
  for (const problem of problems) terminal.complain(problem);
  if (problems.length > 0) return 1;
  const missing = [...(appId ? [] : ['MICROSOFT_APP_ID']), ...Object.keys(EXAMPLE).filter((name) => !(name in given)).map(optionOf)];
  const path = `${folder}/muster-${version}${missing.length > 0 ? '-to-look-at' : ''}.zip`;
  if (missing.length === 0 && isOther(path, zip)) {
    terminal.complain(`${path} is another package of this version, and Teams takes an update only with a higher one. Raise it (npm version patch --no-git-tag-version) and make the package again, or remove that file if it was never uploaded.`);
    return 1;
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, zip);
  if (missing.length > 0) terminal.complain(`This package is only to look at: give ${missing.join(', ')} for one to upload.`);
  terminal.say(`${path} is the Teams app package, version ${version}, checked against its schema.`);
  return 0;
}

function optionOf(name: string): string {
  return name === 'name' ? '--developer' : `--${name}`;
}

function isOther(path: string, zip: Uint8Array): boolean {
  return existsSync(path) && Buffer.compare(readFileSync(path), zip) !== 0;
}

function versionOfMuster(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  return version;
}

function developerIn(args: readonly string[]): Partial<Developer> | null {
  const { help, developer, ...addresses } = parsed(args);
  if (help) return null;
  for (const [name, address] of Object.entries(addresses)) {
    if (!/^https:\/\//.test(String(address))) throw new UsedWrongly(`--${name} must be an address that starts with https://.`);
  }
  return { ...addresses, ...(developer !== undefined && { name: developer }) };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    throw new UsedWrongly(error instanceof Error ? error.message : String(error));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  endWith(runPackage(process.argv.slice(2), environment(), TERMINAL));
}
