type NumberReading = { readonly value: number } | { readonly problem: string };

const AMOUNT = /^(-?)£?(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d*))?$/;

interface Digits {
  readonly negative: boolean;
  readonly whole: string;
  readonly decimals: string;
}

/** A number as people write it, `£` and thousands separators included. */
export function readNumber(text: string): NumberReading {
  const digits = digitsOf(text);
  if (!digits) return { problem: 'is not a number; write it as 1234.5 or 1,234.5' };
  return { value: Number(`${digits.negative ? '-' : ''}${digits.whole}.${digits.decimals}`) };
}

/** A whole number, 0 or more. */
export function readInteger(text: string): NumberReading {
  return scaled(text, 0, 'is not a whole number of 0 or more');
}

/** Pounds to pence, exactly. */
export function readMoney(text: string): NumberReading {
  return scaled(text, 2, 'is not an amount; write pounds with at most 2 decimals, such as 5,000 or £5,000.50');
}

/** Full-time equivalent to ten-thousandths, exactly; 0 < fte <= 1 (DATA.md, Reading rules). */
export function readFte(text: string): NumberReading {
  const reading = scaled(text, 4, 'is not a full-time equivalent; write a number with at most 4 decimals, such as 0.8');
  if ('problem' in reading || (reading.value > 0 && reading.value <= 10_000)) return reading;
  return { problem: 'is not a full-time equivalent; it must be more than 0 and at most 1' };
}

// Decimals are moved as text: 0.57 * 100 is not 57 in binary.
function scaled(text: string, places: number, problem: string): NumberReading {
  const digits = digitsOf(text);
  const decimals = digits?.decimals.replace(/0+$/, '') ?? '';
  if (!digits || digits.negative || decimals.length > places) return { problem };
  const value = Number(digits.whole + decimals.padEnd(places, '0'));
  return Number.isSafeInteger(value) ? { value } : { problem };
}

function digitsOf(text: string): Digits | null {
  const match = AMOUNT.exec(text.replace(/^£\s+/, '£'));
  if (!match) return null;
  return { negative: match[1] === '-', whole: (match[2] ?? '').replaceAll(',', ''), decimals: match[3] ?? '' };
}
