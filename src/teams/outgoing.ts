/** What is sent for an answer: one card, and its sentence for the notification and the screen reader. Teams splits a card that has text beside it. */
export interface Message {
  readonly type: 'message';
  readonly summary: string;
  readonly attachments: { readonly contentType: string; readonly name?: string; readonly content: object }[];
  readonly channelData?: object;
}
