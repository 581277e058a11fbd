/** Said before whoever the same is recorded of, or behind them. */
const OPENS = /^(?:(?:and|also|plus|ditto|likewise|please|now|so (?:is|has|did|was|are|have)|(?:and )?(?:the |exactly the )?same (?:again |thing |change )?(?:for|with|goes for|applies to|is true of))\b[\s,:]*)+/i;
const CLOSES = /[\s,]+(?:too|as well|also|likewise|the same|ditto)[.!]?$/i;
const SAME_DAY = /[\s,]+(?:to|on|from|until|till)? ?(?:the )?same (?:day|date|time)\b/i;

/** What 'the same for Zed Carr', 'also A3 and A7' or 'Zed too, on Monday' says beside that it is the same; null where it says nothing of the kind. */
export function againIn(text: string): string | null {
  const said = text.trim();
  if (said.endsWith('?')) return null;
  const rest = said.replace(OPENS, '').replace(CLOSES, '').replace(SAME_DAY, '').trim();
  return rest === '' || rest === said ? null : rest;
}
