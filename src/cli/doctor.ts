import { pathToFileURL } from 'node:url';
import { environment, loadBotConfig, type Config } from '../config.js';
import { signIn } from '../teams/signIn.js';
import { appPackage } from './appPackage.js';
import { endWith, type ExitCode, failed, TERMINAL, type Terminal } from './command.js';
import { ill, look, well, type Finding } from './doctor/finding.js';
import { examineOutside, type Outside } from './doctor/outside.js';
import { examineRecords } from './doctor/records.js';

const HELP = `npm run doctor

Checks the settings, the sign-in, the signing keys, the clock, the records, the metrics and the Teams app package,
and says what to do about each finding. Changes nothing.

Ends with 0 where nothing is ill, 1 where something is.
`;

const MARKS = { well: 'well', look: 'look', ill: 'ILL ' } as const;
const OLDEST_NODE = [20, 19] as const;
const ADDRESSES = { website: 'https://example.com', privacy: 'https://example.com', terms: 'https://example.com' };

/** Runs the command; gives its exit code. */
export async function runDoctor(args: readonly string[], env: NodeJS.ProcessEnv, terminal: Terminal, outside: Outside): Promise<ExitCode> {
  if (args.length > 0) {
    terminal.say(HELP);
    return args.includes('--help') ? 0 : 2;
  }
  try {
    const findings = await examine(env, outside);
    for (const { state, about, says, todo } of findings) terminal.say(`${MARKS[state]}  ${about}: ${says}.${todo ? `\n      ${todo}` : ''}`);
    return findings.some(({ state }) => state === 'ill') ? 1 : 0;
  } catch (error) {
    return failed(error, HELP, terminal);
  }
}

async function examine(env: NodeJS.ProcessEnv, outside: Outside): Promise<Finding[]> {
  const config = configIn(env);
  if ('state' in config) return [config, nodeFinding()];
  const found = [well('settings', 'every one can be read'), nodeFinding(), ...await examineOutside(config, outside), ...await examineRecords(config)];
  return [...found, metricsFinding(config), packageFinding(config)];
}

function configIn(env: NodeJS.ProcessEnv): Config | Finding {
  try {
    return loadBotConfig(env);
  } catch (error) {
    return ill('settings', error instanceof Error ? error.message : String(error), 'Put them right, and run npm run doctor again: nothing else was checked');
  }
}

function nodeFinding(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const old = major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
  return old ? ill('node', `Node ${process.versions.node} is too old`, `Install Node ${OLDEST_NODE.join('.')} or later.`) : well('node', `Node ${process.versions.node}`);
}

function metricsFinding({ metricsPort }: Config): Finding {
  if (metricsPort === null) return look('metrics', 'none are told', 'Set METRICS_PORT where somebody watches this machine: the README says what to watch.');
  return well('metrics', metricsPort === 0 ? 'told to this machine alone, at a port that the log names' : `told to this machine alone, at http://127.0.0.1:${metricsPort}/metrics`);
}

function packageFinding({ app }: Config): Finding {
  const { problems } = appPackage(app?.id ?? '00000000-0000-0000-0000-000000000000', '0.0.1', { name: 'Council', ...ADDRESSES });
  return problems.length > 0 ? ill('app package', problems.join('; '), 'Get the files of manifest/ again.') : well('app package', 'the manifest and the icons are as Teams takes them');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  endWith(await runDoctor(process.argv.slice(2), environment(), TERMINAL, { signIn, clock: Date.now }));
}
