const LOOSE = String.raw`(?:the\s+|last\s+|this\s+|next\s+|early\s+|late\s+)*(?:spring|summer|autumn|winter|half\s+term|easter|christmas|new\s+year)(?:\s+(?:term|holidays?|break))?`;
const SAY = String.raw`(?:say|let['’]?s\s+say|i\.?e\.?|that\s+is|meaning|so)`;
const EXACT = String.raw`((?:(?:the\s+)?(?:end|start|beginning|middle)\s+of\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*(?:\s+(?:to|and|or|[-–])\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)?(?:\s+\d{4})?)`;
const SAID_FIRST = new RegExp(String.raw`\b${LOOSE}\s*[,(–—-]?\s*${SAY}\s+(?:in\s+)?${EXACT}\)?`, 'giu');
const SAID_LAST = new RegExp(String.raw`\b${LOOSE}\s*[,(–—-]\s*${EXACT}\s+(?:say|or\s+so|i\s+mean)\b\)?`, 'giu');

/** 'Trend over 12 months': no bound, but how far it goes back. */
const TREND = /\b(trends?|month by month|monthly|by month)\s+(?:over|for|across)\s+(\d{1,2}|six|nine|twelve|eighteen)\s+months\b/giu;

/** 'How many different teams have agency': teams are counted once each. */
const DIFFERENT = /\bhow many different (?=(?:teams?|services?|roles?|suppliers?|localities|grades?)\b)/giu;

const MEANT = /^[^?.!…]{1,60}[?.!…,]+\s*(?:(?:sorry|no|oops|wait)[,\s]+)*i\s+mean(?:t)?[,\s]+(?!to\b|that\b|it\b)(\S.*)$/isu;

/** 'And West? I mean CIN West': behind another question, what is meant alone. */
export function whatIsMeant(message: string): string {
  const meant = MEANT.exec(message)?.[1];
  return meant === undefined ? message : `and ${meant}`;
}

/** 'In the autumn, say October', 'before the summer, end of June say': a loose time that is told exactly is the exact one. */
export function saidPrecisely(message: string): string {
  return message.replace(SAID_FIRST, '$1').replace(SAID_LAST, '$1').replace(TREND, '$1 over the last $2 months').replace(DIFFERENT, 'how many ');
}
