/** How numbers stand in a sentence. British: 1,234.5 and £1,234. */

/** 1234.5 -> '1,234.5'; at most so many decimals, without zeros at the end. */
export function numeral(value: number, decimals = 2): string {
  const [whole = '0', fraction = ''] = Math.abs(round(value, decimals)).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = fraction.replace(/0+$/, '');
  const sign = round(value, decimals) < 0 ? '−' : '';
  return `${sign}${grouped}${rest && `.${rest}`}`;
}

/** 49.333 -> '49.3%': rates carry one decimal place. */
export function percent(value: number): string {
  return `${oneDecimal(value)}%`;
}

/** 17.64 -> '17.6': averages carry one decimal place. */
export function oneDecimal(value: number): string {
  const rounded = round(value, 1);
  return Number.isInteger(rounded) ? `${numeral(rounded)}.0` : numeral(rounded, 1);
}

/** 48000 -> '£48,000', 2291.67 -> '£2,291.67'. */
export function sterling(pounds: number): string {
  const rounded = round(pounds, 2);
  const pence = Number.isInteger(rounded) ? '' : `.${Math.abs(rounded).toFixed(2).split('.')[1]}`;
  return `${rounded < 0 ? '−' : ''}£${numeral(Math.abs(Math.trunc(rounded)))}${pence}`;
}

/** (1, 'vacant post') -> '1 vacant post'; (4, 'vacant post') -> '4 vacant posts'; another plural may be given. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${numeral(count)} ${count === 1 ? singular : plural}`;
}

/** ['a', 'b', 'c'] -> 'a, b and c' */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** Half away from zero, on the decimal that people see: 1.005 -> 1.01. */
function round(value: number, decimals: number): number {
  const shifted = Math.round(Number(`${Math.abs(value)}e${decimals}`));
  const rounded = Number.isNaN(shifted) ? 0 : Number(`${shifted}e-${decimals}`);
  return value < 0 ? -rounded : rounded;
}
