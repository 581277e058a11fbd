/** Removes what is kept of a person. */
export interface Eraser {
  /** The texts of all changes, of each of these numbers; gives how many there were. */
  records(ids: readonly string[]): Promise<number>;
  /** What was said in chat, and waits, that says one of these texts. */
  chats(texts: readonly string[]): Promise<void>;
}

interface Stores {
  readonly ledger: { erase(person: string): Promise<number> };
  readonly conversations: { forget(texts: readonly string[]): Promise<number> };
  readonly unanswered: { forget(texts: readonly string[]): Promise<number> };
}

export function eraserOf({ ledger, conversations, unanswered }: Stores): Eraser {
  return {
    async records(ids) {
      let removed = 0;
      for (const id of ids) removed += await ledger.erase(id);
      return removed;
    },
    async chats(texts) {
      await conversations.forget(texts);
      await unanswered.forget(texts);
    },
  };
}
