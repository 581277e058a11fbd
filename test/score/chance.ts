/** A number below `count` that depends on nothing but the text (FNV-1a); 0 where there is nothing to choose from. */
export function chance(text: string, count: number): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  return count === 0 ? 0 : hash % count;
}
