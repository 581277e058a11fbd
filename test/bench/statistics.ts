/** The value that this share of the values does not exceed: 0.5 is the median. Throws RangeError where there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('there are no values');
  return value;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
