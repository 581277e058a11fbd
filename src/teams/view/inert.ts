/** Text that cannot be taken for a template expression: an invisible sign stands between `$` and `{`. */
export function inert(text: string): string {
  return text.replaceAll('${', '$\u200B{');
}

/** The text as it was before `inert`. */
export function restored(text: string): string {
  return text.replaceAll('$\u200B{', '${');
}
