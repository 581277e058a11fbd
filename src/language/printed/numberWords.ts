/** How the numbers of a question stand in a description, N for the number: a bound of the groups shown, or what a measure takes. */
const NUMBER_WORDS: Readonly<Record<string, string>> = {
  above: 'only above N',
  atLeast: 'only at or above N',
  below: 'only below N',
  atMost: 'only at or below N',
  aboveTarget: 'only above target by more than N',
  withinTarget: 'only above target by N at most',
  cases: 'N cases',
  mostCases: 'N cases at most',
  workers: 'N workers more',
  months: 'for longer than N months',
  days: 'for longer than N days',
  leastMonths: 'for at least N months',
  leastDays: 'for at least N days',
  underMonths: 'for less than N months',
  underDays: 'for less than N days',
  mostMonths: 'for N months at most',
  mostDays: 'for N days at most',
  withinMonths: 'within N months',
  withinDays: 'within N days',
  sinceMonths: 'the last more than N months ago',
  sinceDays: 'the last more than N days ago',
};

const READ = Object.entries(NUMBER_WORDS).map(([name, words]) => [name, new RegExp(`^${words.replace('N', '(-?\\d+(?:\\.\\d+)?)')}$`)] as const);

/** Throws a RangeError where no measure takes such a number. */
export function numberWords(name: string, value: number): string {
  const words = NUMBER_WORDS[name];
  if (!words) throw new RangeError(`no question has a number ${name}`);
  return words.replace('N', String(value));
}

/** Reads what `numberWords` prints; null where the text is anything else. */
export function readNumberWords(text: string): Readonly<Record<string, number>> | null {
  for (const [name, words] of READ) {
    const value = words.exec(text)?.[1];
    if (value !== undefined) return { [name]: Number(value) };
  }
  return null;
}
