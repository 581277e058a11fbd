/** Writes down what happened, with ids only: never a name, a message or a figure. */
export interface Log {
  happened(what: string, ids?: Readonly<Record<string, string | number | undefined>>): void;
  /** An error's own words may quote what somebody wrote, so only its name and place are kept. */
  failed(what: string, error: unknown, ids?: Readonly<Record<string, string | undefined>>): void;
}

/** The name of an error and the lines of code it came through. */
export function traceOf(error: unknown): { error: string; at: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  const frames = (error.stack ?? '').split('\n').map((line) => line.trim()).filter((line) => line.startsWith('at '));
  return { error: error.name, at: frames.slice(0, 8) };
}
