/** Every way to say one of each of the parts, in their order, parted by |: 'over|above' and 'target|their target' are four. A part may be blank. */
export function everyWay(...parts: readonly string[]): string {
  let ways: readonly string[] = [''];
  for (const part of parts) ways = ways.flatMap((way) => part.split('|').map((next) => `${way} ${next}`.trim()));
  return ways.join('|');
}
