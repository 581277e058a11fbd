/** What a button of a card does; the same can be typed. */
export type Press =
  | { readonly act: 'confirm' | 'cancel'; readonly id: string }
  /** Of a workbook: its values instead of those that were entered by chat. */
  | { readonly act: 'takeFile'; readonly id: string }
  /** `number` as people say it: 'C-0042'. */
  | { readonly act: 'undo'; readonly number: string }
  | { readonly act: 'form'; readonly id: string; readonly inputs: Readonly<Record<string, string>> };
