const DAY = String.raw`(?=\s+(?:(?:on|w/?c|next|this|the)\s+)*(?:\d|mon|tue|wed|thu|fri|sat|sun|tomorrow|tmrw|tmw|tomoz|week|month|end\s+of))`;
const WHOM = String.raw`(?:\s+(?:him|her|them))`;
const AGAIN = String.raw`(?:\s+(?:back|again|up)\b)`;
const FOR = String.raw`(?:\s+(?:for|with)\s+an?\s+(?:answer|decision|reply|response|update))?`;
const SPEAK = String.raw`(?:ring|call|phone|chase|contact|see|meet|(?:speak|talk|catch\s+up|follow\s+up)(?:\s+(?:to|with)\b)?|get\s+back\s+to)`;
const SPEAKING = String.raw`(?:ringing|calling|phoning|chasing|contacting|seeing|meeting|(?:speaking|talking|catching\s+up|following\s+up)(?:\s+(?:to|with)\b)?)`;
const WILL = String.raw`(?:(?:and|so)\s+)?(?:(?:i|we)['’]?ll|(?:(?:i|we)\s+)?will|(?:(?:i|we)\s+)?(?:am|are)\s+going\s+to|(?:i['’]m|we['’]re)\s+going\s+to)\s+`;
const AM = String.raw`(?:(?:and|so)\s+)?(?:i['’]?m|i\s+am|we['’]?re|we\s+are|will\s+be)\s+`;
const WANTS = String.raw`(?:would\s+like|['’]d\s+like|wants|has\s+asked\s+for|asked\s+for)\s+an?\s+(?:call|ring|chat|callback)${AGAIN}?`;

/** 'I will chase him for an answer', 'ringing her again', 'ring her', 'would like a call back', each before a day. */
const AHEAD = new RegExp(String.raw`(?<![\p{L}\d])(?:${WILL}${SPEAK}${WHOM}?${AGAIN}?|${AM}${SPEAKING}${WHOM}?${AGAIN}?|${SPEAKING}${WHOM}?${AGAIN}|${SPEAK}${WHOM}${AGAIN}?|${WANTS})${FOR}${DAY}`, 'giu');
const NOTE = /(?<!\p{L})(?:notes?|comment|saying|because)(?!\p{L})/iu;

/** The text with what is said of speaking again as the next contact, and without what was before ('from 0.6 to 0.5', '9 December not 2 December'); behind 'note' it stays as it is written. */
export function inOtherWords(text: string): string {
  const end = NOTE.exec(text)?.index ?? text.length;
  return withoutBefore(text.slice(0, end).replace(AHEAD, 'next contact')) + text.slice(end);
}

/** '.5' is 0.5, 'would return: no' says so. */
function withoutBefore(text: string): string {
  return text.replace(/\b(would return|exit interview|destination|origin):\s*/gi, '$1 ').replace(/(?<=^|[\s(])\.(?=\d)/g, '0.').replace(/\bfrom\s+\d?\.\d+(?:\s*(?:fte|wte))?\s+(?=to\s+\d?\.\d)/gi, '').replace(/(\d{1,2}(?:st|nd|rd|th)?\s+[a-z]{3,9}),?\s+(?:and\s+)?(?:not|instead of|rather than)\s+(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?(?:\s+[a-z]{3,9})?(?=\s*(?:$|[.,;]))/gi, '$1');
}
