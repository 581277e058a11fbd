import type { Said } from './said.js';

export const ACTS = ['subscribe', 'stop', 'pause', 'resume', 'show', 'mine', 'who', 'why', 'help'] as const;
type Act = (typeof ACTS)[number];

const CARD_BEHIND = String.raw`(?=.*\b(?:card|summary|report|update|subscription)s?\b)`;

/** The words for each act, in the order in which they are looked for: 'stop sending' is no sending. What stands behind is said of a card and asks nothing more. */
const WORDS: readonly { readonly act: Act; readonly said: readonly RegExp[]; readonly with?: RegExp }[] = [
  { act: 'why', said: [/\bwhy (?:this|these|that|is that|do you say that)\b.*$/] },
  {
    act: 'mine',
    said: [
      /^(?:what|which cards?) (?:am i subscribed to|do i (?:get|have))\b/, /^am i (?:subscribed|signed up|on the list)(?: (?:to|for) (?:anything|any cards?))?\b/, /\bshow (?:me )?my (?=subscriptions)|\bmy (?=subscriptions)/,
      new RegExp(`^(?:when|what day|which day|what time)(?:'?s| is| does| do| will| am| are)?\\b${CARD_BEHIND}`), new RegExp(`^(?:do|am|will) i (?:get|getting|receive|be getting)\\b${CARD_BEHIND}`),
      new RegExp(`^(?:has|have|did|was|is)\\b${CARD_BEHIND}(?=.*\\b(?:sent|go|gone|went|out|arrived?|come|came|delivered)(?: yet| today)?$)`),
    ],
    with: /\b(?:next|due|go|goes|gone|going|out|come|comes|coming|arrived?|arriving|been|be|sent|to (?=anything)|anything|get|today|yet)\b/,
  },
  { act: 'who', said: [/\bwho (?:gets|receives|has|is subscribed to|else gets)\b/, /\bwhich people get\b/, /\blist (?:all |the )?(?=.*subscriptions)/, /\bshow (?:me )?(?:all |our )?(?=subscriptions)/, /\ball (?=subscriptions)/] },
  {
    act: 'help',
    said: [new RegExp(`^what(?:'?s| is)(?: in)? ${CARD_BEHIND}`), new RegExp(`\\bhow (?:do|does|can|could|would|should)\\b${CARD_BEHIND}.*$`), /\bwhat (?:does|do) (?=.*\bcards? (?:show|say|hold|contain|tell))/],
    with: /\b(?:work|show|say|hold|contain|tell)s?(?: me| us)?$/,
  },
  { act: 'resume', said: [/\b(?:resume|restart|unpause|start again|go on with|switch (?:it |back )?on)\b/, /\b(?:turn|switch)\b(?=.* (?:back )?on$)/], with: /\b(?:back )?on$/ },
  { act: 'pause', said: [/\b(?:pause|suspend|hold|mute)\b/, /\bskip\b(?! (?:bank|public))/], with: /\b(?:next|this) week'?s?\b|\bwhile (?:i'?m|i am|we'?re|we are) (?:on (?:annual )?leave|on holiday|away|off)\b/ },
  {
    act: 'stop',
    said: [
      /\b(?:stop(?: sending)?|unsubscribe(?: me)?(?: from)?|cancel|end|no more|don'?t send|do not send|switch off|turn off|remove(?: me)?(?: from)?|take me off)\b/, /\b(?:turn|switch)\b(?=.*\boff$)/,
      /\b(?:don'?t|do not|no longer) (?:want|need)\b/,
    ],
    with: /\b(?:anymore|any (?:more|longer)|off)\b/,
  },
  {
    act: 'show',
    said: [/\bsend (?:it |me it |that |this )?(?:to me )?(?:right )?now\b/, /\b(?:preview|show|see|open|look at|what does|what's in|what is in|look like)\b/, /\bsend\b(?=.*\bnow\b)/, /\b(?:this week'?s|today'?s|latest|current|newest)\b/],
    with: /\b(?:this week'?s|today'?s|latest|current|newest)\b/,
  },
  { act: 'subscribe', said: [/\b(?:set (?:me )?up|sign (?:me )?up|add me|send|subscribe|give|deliver|post|start|change|move|make|put|switch|come|arrive)\b/] },
];

/** What is wanted of the card; the words for it are taken out. Null where nothing says so. */
export function actIn(said: Said): Act | null {
  const found = WORDS.find(({ said: patterns }) => patterns.some((pattern) => said.take(pattern)));
  while (found?.with && said.take(found.with));
  return found?.act ?? null;
}
