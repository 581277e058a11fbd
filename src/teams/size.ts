/** Teams refuses or cuts what is longer; a card stays under 28 KB of JSON. */
export const MOST_BYTES = 27_000;
