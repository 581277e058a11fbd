/** A message of which parts are read and taken out, so that what is left unread shows. */
export interface Said {
  /** Takes the first match out; null where there is none. */
  take(pattern: RegExp): RegExpExecArray | null;
  /** What is left, in small letters. */
  rest(): string;
  /** The words that are left and say something. */
  unread(): readonly string[];
}

/** Words that say nothing more in an order about the card. */
const PLAIN = new Set(
  'a an the please pls thanks thank you can could would will i id like want to get have me us we my our for of in on at and it its this that do dont now again from each by as so also just then with card cards weekly summary one time day morning instead too'.split(' '),
);

export function saidIn(text: string): Said {
  let left = text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
  return {
    take(pattern) {
      const match = pattern.exec(left);
      if (match) left = `${left.slice(0, match.index)} ${left.slice(match.index + match[0].length)}`.replace(/\s+/g, ' ').trim();
      return match;
    },
    rest: () => left,
    unread: () => (left.match(/[\p{L}\p{N}'][\p{L}\p{N}'-]*/gu) ?? []).filter((word) => !PLAIN.has(word.replaceAll("'", ''))),
  };
}
