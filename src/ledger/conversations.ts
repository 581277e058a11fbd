/** What conversations are about, and which activities were seen: kept for a day. */
export interface Conversations {
  /** Keeps the context of a conversation, a JSON text; the last one kept counts. */
  keep(conversationId: string, context: string): Promise<void>;
  /** The context kept in the last 24 hours; null where there is none. */
  recall(conversationId: string): Promise<string | null>;
  /** True for the first caller, on any instance, that names this activity; false for every later one. */
  firstTime(activityId: string): Promise<boolean>;
  /** Removes what is older than a day. */
  sweep(): Promise<number>;
}
