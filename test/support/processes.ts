import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A script of the tests in a process of its own, and the lines that it prints. */
export interface Script {
  readonly process: ChildProcess;
  /** Waits for a line that matches; throws where the script ends without one. */
  line(pattern: RegExp): Promise<string>;
  /** Kills it with no chance to tidy up, and waits until it is gone. */
  kill(): Promise<void>;
}

/** Runs `script`, a path from the folder `test`. */
export function runScript(script: string, args: readonly string[]): Script {
  const path = fileURLToPath(new URL(`../${script}`, import.meta.url));
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const child = spawn(process.execPath, ['--import', loader, path, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  return {
    process: child,
    async line(pattern) {
      for (;;) {
        const next = await lines.next();
        if (next.done) throw new Error(`${script} ended without a line like ${pattern}`);
        if (pattern.test(next.value)) return next.value;
      }
    },
    kill() {
      child.kill('SIGKILL');
      return exited;
    },
  };
}

/** Far longer than anything takes on a busy machine, and less than the time limit of a test. */
const PATIENCE = 240_000;

/** Waits until the condition holds; throws where it never does. */
export async function eventually(condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error('it did not happen within four minutes');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
