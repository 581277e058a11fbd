const LOOSE = String.raw`(?:the\s+|last\s+|this\s+|next\s+|early\s+|late\s+)*(?:spring|summer|autumn|winter|half\s+term|easter|christmas|new\s+year)(?:\s+(?:term|holidays?|break))?`;
const SAY = String.raw`(?:say|let['’]?s\s+say|i\.?e\.?|that\s+is|meaning|so)`;
const EXACT = String.raw`((?:(?:the\s+)?(?:end|start|beginning|middle)\s+of\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*(?:\s+(?:to|and|or|[-–])\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)?(?:\s+\d{4})?)`;
const SAID_FIRST = new RegExp(String.raw`\b${LOOSE}\s*[,(–—-]?\s*${SAY}\s+(?:in\s+)?${EXACT}\)?`, 'giu');
const SAID_LAST = new RegExp(String.raw`\b${LOOSE}\s*[,(–—-]\s*${EXACT}\s+(?:say|or\s+so|i\s+mean)\b\)?`, 'giu');

/** 'Trend over 12 months': no bound, but how far it goes back. */
const TREND = /\b(trends?|month by month|monthly|by month)\s+(?:over|for|across)\s+(\d{1,2}|six|nine|twelve|eighteen)\s+months\b/giu;

/** 'How many different teams have agency': teams are counted once each. */
const DIFFERENT = /\bhow many different (?=(?:teams?|services?|roles?|suppliers?|localities|grades?)\b)/giu;

/** 'At the end of each of the last 6 months'. */
const ENDS = /\b(?:(?:at|as at|on)\s+)?(?:the\s+)?(?:end|close|last day)\s+of\s+(?:each|every one)\s+of\s+(the\s+(?:last|past)\s+\w+\s+)(month|quarter|week)s\b/giu;

/** A day or month by itself, and nothing that is asked behind it. */
const ONE_TIME = String.raw`(?:today|tomorrow|now|christmas|easter|(?:the\s+)?(?:(?:end|start|beginning|middle)\s+of\s+)?(?:the\s+)?(?:(?:this|next)\s+)?(?:(?:financial\s+)?(?:week|month|quarter|year)|(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*(?:\s+\d{4})?))`;
/** 'And if she stayed til the end of March', 'same for Kamala, leaving today', behind what somebody would owe: the day alone. */
const IF_STAYED = new RegExp(String.raw`^(?:(?:and|or|but|what)\s+)*if\s+(?:she|he|they)\s+(?:stayed|stays|stay|left|leaves|leave|went|goes|waited|waits)\s+(?:on\s+)?(?:(?:til|till|until|to|at|on|in|by)\s+)?(${ONE_TIME})\s*\??$`, 'iu');
const LEAVING_ON = new RegExp(String.raw`^(same for .*?),?\s+(?:leaving|going|if\s+(?:she|he|they)\s+(?:left|went))\s+(?:(?:on|in|at)\s+)?(${ONE_TIME})\s*\??$`, 'iu');

/** 'Was it better at the end of June?' */
const WAS_BETTER = /^(?:and\s+)?(?:was|were)\s+(?:it|that|this|things|they)\s+(?:any\s+|much\s+|about\s+)?(?:better|worse|higher|lower|the\s+same|similar)\s+(?:back\s+)?(?:(?:at|in|on)\s+|(?=(?:the|last|a|this\s+time)\s))(\S.*)$/iu;

/** What a question is told again as: ', i.e. nobody permanent and no agency either'. */
const TOLD_AGAIN = /[,(–-]\s*((?:i\.?e\.?|in other words|that is to say|meaning)[,:\s]+[^?]*?)\)?\s*(\?)?\s*$/iu;

/** A question without what it is told again as, and those words; null where it is not. */
export function toldAgain(message: string): { readonly rest: string; readonly again: string } | null {
  const found = TOLD_AGAIN.exec(message);
  return found && found.index > 0 ? { rest: `${message.slice(0, found.index).trim()}${found[2] ?? ''}`, again: found[1]!.trim() } : null;
}

/** 'How many cases are children on a protection plan?' */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  [/\bcases\s+(?:are|were)\s+(?:of\s+)?(?:children\s+)?(?:on|under)\s+(?:a\s+|child\s+)*protection\s+plans?\b/giu, 'protection plan cases'],
  [/\bcases\s+(?:are|were)\s+(?:of\s+)?(?:looked\s+after\s+children|children\s+looked\s+after)\b/giu, 'looked after cases'],
  [/\bcases\s+(?:are|were)\s+(?:of\s+)?children\s+in\s+need\b/giu, 'children in need cases'],
  // Whoever holds cases is all that caseloads are of.
  [/\b(workers|people|staff|those)\s+with\s+at\s+least\s+one\s+case\b(?=.*\b(?:hold|holds|holding|over\s+target)\b)/giu, '$1'],
  // An assignment that was extended ends on another day: those that end were not.
  [/[,\s]+(?:(?:that|who|which|and|but)\s+)?(?:(?:have|has|are)\s*(?:n['’]?t|\s+not)\s+(?:yet\s+)?(?:been\s+|being\s+)?|without\s+being\s+|not\s+(?:yet\s+)?(?:been\s+|being\s+)?)(?:extended|renewed)(?:\s+yet)?\b(?<=\b(?:agency|locums?|assignments?)\b.*\b(?:end|ends|ending|finish|finishing|finishes|up|expire|expiring)\b.*)/giu, ''],
  [/\bend\s+reasons?\s+of\b/giu, 'reasons of'],
];

/** 'For everyone, not just social workers' leaves nobody out. */
const NOT_JUST = /(?<=\b(?:everyone|everybody|all|all\s+(?:staff|roles|teams|workers)|the\s+whole\s+council))[,;–-]*\s+(?:and\s+)?not\s+(?:just|only|merely)\s+(?:(?!but\b|also\b)[\p{L}-]+\s*){1,5}(?=[,.?]|$)/iu;

const MEANT = /^[^?.!…]{1,60}[?.!…,]+\s*(?:(?:sorry|no|oops|wait)[,\s]+)*i\s+mean(?:t)?[,\s]+(?!to\b|that\b|it\b)(\S.*)$/isu;

/** 'And West? I mean CIN West': behind another question, what is meant alone. */
export function whatIsMeant(message: string): string {
  const meant = MEANT.exec(message)?.[1];
  return meant === undefined ? message.replace(WAS_BETTER, 'how does that compare with $1') : `and ${meant}`;
}

/** Behind what somebody would owe, the day on which they would leave. Behind anything else 'if she stayed' is no day of it. */
export function dayOfLeaving(message: string): string {
  return message.replace(IF_STAYED, 'and at $1').replace(LEAVING_ON, '$1, at $2');
}

/** 'In the autumn, say October', 'before the summer, end of June say': a loose time that is told exactly is the exact one. */
export function saidPrecisely(message: string): string {
  return OTHERWISE.reduce((said, [words, meant]) => said.replace(words, meant), message).replace(SAID_FIRST, '$1').replace(SAID_LAST, '$1').replace(TREND, '$1 over the last $2 months').replace(DIFFERENT, 'how many ').replace(NOT_JUST, '').replace(ENDS, 'by $2 over $1$2s');
}
