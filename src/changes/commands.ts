import type { Command } from './command.js';
import { conversionStep } from './commands/conversionStep.js';
import { convert } from './commands/convert.js';

/** Every change that can be made by chat, in the order in which help names them. */
export const COMMANDS: readonly Command[] = [conversionStep, convert];

export function commandNamed(name: string): Command | null {
  return COMMANDS.find((command) => command.name === name) ?? null;
}
