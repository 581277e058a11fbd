import fc from 'fast-check';

/** How many of each kind are tried: 2,000, or FUZZ. */
export const RUNS = Number(process.env['FUZZ'] ?? 2000);
/** The same seed every time: what fails once fails again. */
export const SEED = 20241107;

/** Pieces that have broken readers before. */
const PIECES = ['', '\0', '\ufeff', '\ud800', '"', "'", '<', '>', '&', ';', ',', '\r', '\n', '\t', '=', '-', '1e999', '-0', '99999999999999999999', '0x10', 'NaN', 'null', 'true', '2024-02-30', '31/06/2024', '1/1/24', '__proto__', 'constructor', '${x}', '</c>', '<c r="XFD1048576">', '<f>1</f>', ']]>', '&#0;', '&amp;', 'é', '𝔐', 'a'.repeat(5000)];

/** A change of one place of a text: a piece put in, put in the place of others, or some taken out. */
export interface Cut {
  readonly at: number;
  readonly length: number;
  readonly piece: string;
}

/** Cuts as shares of the text, so that they fit a text of any length. */
export const cuts: fc.Arbitrary<readonly Cut[]> = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 })), piece: fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 })) }),
  { minLength: 1, maxLength: 4 },
);

/** The text after the cuts. */
export function cutText(text: string, all: readonly Cut[]): string {
  return all.reduce((left, { at, length, piece }) => {
    const from = Math.floor(at * left.length);
    return `${left.slice(0, from)}${piece}${left.slice(from + length)}`;
  }, text);
}

/** The bytes after the cuts. */
export function cutBytes(bytes: Buffer, all: readonly Cut[]): Buffer {
  return all.reduce((left, { at, length, piece }) => {
    const from = Math.floor(at * left.length);
    return Buffer.concat([left.subarray(0, from), Buffer.from(piece), left.subarray(from + length)]);
  }, bytes);
}
