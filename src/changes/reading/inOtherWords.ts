const DAY = String.raw`(?=\s+(?:(?:on|w/?c|next|this|the)\s+)*(?:\d|mon|tue|wed|thu|fri|sat|sun|tomorrow|tmrw|tmw|tomoz|week|month|end\s+of))`;
const WHOM = String.raw`(?:\s+(?:him|her|them))`;
const AGAIN = String.raw`(?:\s+(?:back|again|up)\b)`;
const FOR = String.raw`(?:\s+(?:for|with)\s+an?\s+(?:answer|decision|reply|response|update))?`;
const SPEAK = String.raw`(?:ring|call|phone|chase|contact|see|meet|(?:speak|talk|catch\s+up|follow\s+up)(?:\s+(?:to|with)\b)?|get\s+back\s+to)`;
const SPEAKING = String.raw`(?:ringing|calling|phoning|chasing|contacting|seeing|meeting|(?:speaking|talking|catching\s+up|following\s+up)(?:\s+(?:to|with)\b)?)`;
const WILL = String.raw`(?:(?:and|so)\s+)?(?:(?:i|we)['’]?ll|(?:(?:i|we)\s+)?will|(?:(?:i|we)\s+)?(?:am|are)\s+going\s+to|(?:i['’]m|we['’]re)\s+going\s+to)\s+`;
const AM = String.raw`(?:(?:and|so)\s+)?(?:i['’]?m|i\s+am|we['’]?re|we\s+are|will\s+be)\s+`;
const WANTS = String.raw`(?:would\s+like|['’]d\s+like|wants|has\s+asked\s+for|asked\s+for)\s+an?\s+(?:call|ring|chat|callback)${AGAIN}?`;

// 'No answer by 20 November' promises none.
const ANSWER = String.raw`(?<!\b(?:no|without|any|got|had)\s+)(?:(?:(?:wants?|needs?)\s+)?an?\s+)?(?:answer|reply|decision|response)\s+(?:is\s+)?(?:due\s+|expected\s+|promised\s+)?by|revisit(?:\s+(?:it|this))?(?:\s+(?:on|in))?`;

/** 'I will chase him for an answer', 'ringing her again', 'ring her', 'would like a call back', each before a day. */
const AHEAD = new RegExp(String.raw`(?<![\p{L}\d])(?:${WILL}${SPEAK}${WHOM}?${AGAIN}?|${AM}${SPEAKING}${WHOM}?${AGAIN}?|${SPEAKING}${WHOM}?${AGAIN}|${SPEAKING}${WHOM}|${SPEAK}${WHOM}${AGAIN}?|${WANTS}|${ANSWER})${FOR}${DAY}`, 'giu');
const NOTE = /(?<!\p{L})(?:notes?|comment|saying|because)(?!\p{L})/iu;

const MONTH = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const SAID_DAY = String.raw`(?:today|yesterday|this\s+(?:morning|afternoon)|(?:on\s+)?(?:last\s+)?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:on\s+)?\d{1,2}(?:st|nd|rd|th)?\s+(?:${MONTH})\p{L}*(?:\s+\d{4})?|(?:on\s+)?\d{1,2}/\d{1,2}(?:/\d{2,4})?)`;
/** 'Handed in her notice today, last day 31 January': the day that is recorded is the last one. */
const NOTICE = new RegExp(String.raw`\b((?:handed\s+in|gave|given|put\s+in)\s+(?:(?:her|his|their|in|my)\s+)?(?:resignation|notice)(?:\s+in)?|resigned)\s+${SAID_DAY}(?=.*\b(?:last\s+(?:working\s+)?day|final\s+day|leaving\s+date|leaves|leaving|finishes|finishing)\b)`, 'iu');
const SAME_DAY = new RegExp(String.raw`(${SAID_DAY})(.*?)\b(?:on\s+)?(?:the|that)\s+same\s+day\b`, 'isu');
/** 'Approached by Omar yesterday': who did is a note, and no second person of the change. */
const BY_WHOM = /\b(approached|contacted|spoken to|called|interviewed|visited)\s+by\s+(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?)(.*)$/su;
/** '... - interview next week': what is still to come and has no column is a note. */
const INTERVIEW = /\s*[,;–-]+\s*((?:an?\s+)?interview(?!ed)\b[^,;.]*)[.\s]*$/iu;
const END_MOVED = /\bend\s+date\s+(?:(?:is|has|has\s+been|was|now|been)\s+)*(?:moved|brought\s+forward|pulled\s+forward|put\s+back|pushed\s+back|changed|now)\s+(?:from\s+[^,;]*?\s+)?(?:to\s+)?(?=\d|(?:the\s+)?end\s+of|mon|tue|wed|thu|fri|sat|sun)/iu;

/** 'Contract not being renewed, ends 29 November'. */
const NOT_RENEWED = /\b(?:contract|assignment|placement)\s+(?:(?:is|was|will|has)\s+)?not\s+(?:(?:be|been|being)\s+)?(?:renewed|extended)\b[\s,;–-]*/iu;
/** 'Leaving us early 15/11'; early 2025 is a time of its own. */
const EARLY = /\bearly,?\s+(?=\d{1,2}(?:\/|(?:st|nd|rd|th)?\s+\p{L}))/iu;
/** 'Ivy Marsh 0.6 from 1 December'. */
const BARE_FTE = /(?<=\p{L}\s+)(0\.\d{1,2}|1\.0)\s+(?=(?:from|wef|as of)\b)/iu;

/** What is said in more words than it needs, and the words for it. */
const SAID_LONGER: readonly (readonly [RegExp, string])[] = [
  [/\bthis\s+am\b/giu, 'this morning'],
  [/\bthis\s+pm\b/giu, 'this afternoon'],
  [/\b(would\s+return|exit\s+interview)\s*[:?]?\s*y\b(?!\/)/giu, '$1 yes'],
  [/\b(would\s+return|exit\s+interview)\s*[:?]?\s*n\b(?!\/)/giu, '$1 no'],
  [/\btom(?:m?orow|morrow)\b/giu, 'tomorrow'],
  // 'Next contact moved from the 18th to 25 Nov', 'extended from 20 Dec to 28 Feb': the later is the one.
  [/\bnext\s+contact\s+(?:(?:is|has|has\s+been|was|now)\s+)*(?:moved|changed|put\s+back|pushed\s+back|brought\s+forward)\s+(?:from\s+[^,;.]*?\s+)?to\s+/giu, 'next contact '],
  [/\b(extended|extend)\s+((?:[^\s,;.]+\s+){0,3}?)from\s+[^,;.]*?\s+(?=to\s|until\s|till\s)/giu, '$1 $2'],
  [/\b(?:expected\s+)?start(?:\s+date)?\s+(?:(?:has|is|was|been)\s+)*(?:slipped|moved|put\s+back|pushed\s+back|delayed)[,\s]*(?:(?:is\s+)?now\s+|to\s+)?(?=\d|the\s|mon|tue|wed|thu|fri|sat|sun)/giu, 'expected start is '],
  [/\b(last\s+(?:working\s+)?day|final\s+day)\s+will\s+be\b/giu, '$1'],
  [/[.,;]?\s+(?:and\s+)?(?:she|he|they)(?:['’]ll|\s+will)\s+be\s+(?:on\s+)?(?=full[\s-]?time|(?:0?\.\d|1\.0))/giu, ' at '],
  [/,?\s*\bstart(?:ing)?(?:\s+date)?\s+(?:is\s+)?(?:tbc|tba|to\s+be\s+confirmed|to\s+be\s+agreed)\b/giu, ''],
  [/\b(offered\b[^.;]*?)\s+instead\b(?!\s+of)/giu, '$1'],
  [/[,\s]+(?:and\s+)?(?:she|he|they)(?:['’]s|['’]ve|\s+has|\s+have)?\s+ended\s+it\s+(?:himself|herself|themselves|themself)\b/giu, ', ended by the worker'],
  [/\b(?:does|do)\s*(?:n['’]t|\s+not)\s+(?:wish|want)\s+to\s+be\s+considered\s+for\s+(?:an?\s+)?(?:permanent|perm)\s+(?:role|post|job|position)\b/giu, 'is not considering a permanent post'],
];

/** 'Offered P12 on 4 November and accepted the same day' with that day said twice. */
export function withSameDay(line: string): string {
  return line.replace(SAME_DAY, '$1$2$1');
}

/** Short forms with signs in them, which part a line elsewhere. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [[/\bw\.e\.f\.?(?=\s)/giu, 'from'], [/(?<=\s)f\/t(?=\s)/giu, 'full time'], [/\beom\b/giu, 'end of the month']];

/** The text with what is said of speaking again as the next contact, and without what was before ('from 0.6 to 0.5', '9 December not 2 December'); behind 'note' it stays as it is written. */
export function inOtherWords(text: string): string {
  const end = NOTE.exec(text)?.index ?? text.length;
  const spelled = SHORT_FORMS.reduce((so, [form, words]) => so.replace(form, words), text.slice(0, end));
  const shorter = SAID_LONGER.reduce((so, [words, meant]) => so.replace(words, meant), spelled);
  const said = withoutBefore(shorter.replace(AHEAD, 'next contact')).replace(NOTICE, '$1').replace(END_MOVED, 'assignment extended to ').replace(NOT_RENEWED, 'assignment').replace(EARLY, '').replace(BARE_FTE, '$1 FTE ');
  return end < text.length ? said + text.slice(end) : said.replace(BY_WHOM, '$1$3, note: $1 by $2').replace(INTERVIEW, ', note: $1');
}

/** '.5' is 0.5, 'would return: no' says so. */
function withoutBefore(text: string): string {
  return text.replace(/\b(would return|exit interview|destination|origin):\s*/gi, '$1 ').replace(/(?<=^|[\s(])\.(?=\d)/g, '0.').replace(/\bfrom\s+\d?\.\d+(?:\s*(?:fte|wte))?\s+(?=to\s+\d?\.\d)/gi, '').replace(/(\d{1,2}(?:st|nd|rd|th)?\s+[a-z]{3,9}),?\s+(?:and\s+)?(?:not|instead of|rather than)\s+(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?(?:\s+[a-z]{3,9})?(?=\s*(?:$|[.,;]))/gi, '$1');
}
