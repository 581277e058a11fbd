/** Removes what is kept of a person. */
export interface Eraser {
  /** The texts of all changes, of each of these numbers; gives how many there were. */
  records(ids: readonly string[]): Promise<number>;
  /** What was said in chat, and waits, that says one of these texts, and whoever writes to the bot under one of them; what waits under the names that are spared stays. */
  chats(texts: readonly string[], spared: readonly string[]): Promise<void>;
}

interface Stores {
  readonly ledger: { erase(person: string): Promise<number> };
  readonly conversations: { forget(texts: readonly string[], spared: readonly string[]): Promise<number> };
  readonly unanswered: { forget(texts: readonly string[]): Promise<number> };
  readonly references: { people(): Promise<readonly { readonly id: string; readonly name: string }[]>; forget(id: string): Promise<boolean> };
}

export function eraserOf({ ledger, conversations, unanswered, references }: Stores): Eraser {
  return {
    async records(ids) {
      let removed = 0;
      for (const id of ids) removed += await ledger.erase(id);
      return removed;
    },
    async chats(texts, spared) {
      await conversations.forget(texts, spared);
      await unanswered.forget(texts);
      for (const id of meant(texts, await references.people())) await references.forget(id);
    },
  };
}

/** The records and Teams know people by other numbers: the name tells who is the same. Somebody else of that name is known again once they write. */
function meant(texts: readonly string[], people: readonly { readonly id: string; readonly name: string }[]): readonly string[] {
  const said = new Set(texts.map((text) => text.toLowerCase()));
  return people.filter(({ id, name }) => said.has(id.toLowerCase()) || said.has(name.toLowerCase())).map(({ id }) => id);
}
