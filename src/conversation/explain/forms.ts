/** What a message asks of our answers: how the question was read, how a figure is counted, or what there is to ask about. `of`: in whose words; null: of the last answer. */
export type AskedOfUs =
  | { readonly about: 'reading' }
  | { readonly about: 'definition'; readonly of: string | null; readonly mustBeKnown: boolean }
  | { readonly about: 'topic'; readonly of: string };

/**
 * How people ask, with X for the words of a figure and LAST for those that point at the last answer. Y is what X may or may not include: the
 * definition tells. YOU, COUNT, COUNTED and UNITS stand for their lists.
 */
const READING = [
  '(how|what) did YOU (read|understand|interpret|take) (LAST|my question|the question)( as)?', 'what did YOU (read|understand|count|assume)', 'what (are|were) YOU assuming',
  'what assumptions? (are|did|have) YOU (making|make|made)', 'what (have|had) YOU assumed', '(can YOU )?explain (LAST|your answer|the answer)', 'how did YOU (get|arrive at|come to) LAST',
  'what( is|s)? LAST about', 'why (is|are|was|does|do|did|isnt|arent|doesnt|dont) LAST (so )?(not )?(different|differ|match|the same|agree)( .+)?',
];
/** Whoever doubts a figure is told how it came about. */
const DOUBTED = [
  'are you (sure|certain)( about LAST)?', '((that|it|this)( is| was)?( just)?|its|(that|it|this) (seems|looks|sounds|feels)) (not right|wrong|incorrect|not correct|off|odd|strange|too high|too low|not what i (asked|asked for|meant|wanted))',
  '(that|it|this) (cant|cannot|doesnt|does not) (be|look|seem|sound|feel) (right|correct)', 'is (that|it|this) (right|correct)', 'i dont (think|believe) (that|it|its)( is)? (right|correct)', 'wrong', 'not right',
];
const LAST_COUNTED = [
  '(how|what)( is| was| are| were|s)? LAST COUNTED', 'how (do|did) YOU COUNT LAST', '((what( is|s)?|show me|give me) )?(the )?definition', 'what does LAST (mean|include|count|cover)',
  'which \\w+( \\w+)? (does|do|did) (LAST|YOU) (count|include|assume)( in LAST)?', 'what( is|s)? included( in LAST)?', 'what (do|did) you mean( by LAST)?',
];
const COUNTED_AS = [
  'how (is|are|was|were|would YOU get|do YOU get|does) X (get |be )?COUNTED', 'hows X COUNTED', 'how (do|does|did|would) YOU COUNT X', '(what|who) (counts|qualifies|is counted|is classed|are counted) as X',
  'what (do|does|would|did) YOU (class|count|treat|regard|see) as X', 'what (is|s|are|does|do) X (mean|means|definition)', 'what do you mean by X', 'what is meant by X', '(what is|whats) included in X',
  '(what |whats |what is |what are |give me |show me |tell me )?(the |your )?(definition|meaning|formula|method|methodology|calculation|rule|rules)( used)? (of|for|behind) X',
  'define X', '(can YOU )?(explain|tell me|show me) how X (is|are) COUNTED', '(can YOU )?(explain|tell me|show me) how YOU COUNT X',
];
/** Where X is no figure of ours, these may ask for something else. */
const INCLUDES = [
  '(does|do|did) (?!YOU\\b)X (include|exclude|count|cover|contain|leave out) Y', '(is|are) Y (included|excluded|counted|left out)( (in|from|of|within|as|towards|under) X)?',
  '(do|does|did|would) YOU (include|count|exclude|leave out) Y (in|from|within|as|towards|under) X', '(do|does|did|would) YOU (include|count|exclude|leave out) Y',
  '(is|are|was) X (including|excluding|incl|with or without|including or excluding) Y', '(is|are|was) LAST with Y', '(is|are|was) (?!.*how many)X (in |by |a |on |per |based on |measured in |counted in |counted by )*UNITS( or (in |by |a |on |per )*UNITS)?',
  'what (is|s|are) an? (?!average)X', '(can YOU )?explain X',
];
const TOPIC = [
  'what( else| more)? (can|could|should|may) (i|we) ask( YOU)? (about|on|for|regarding) X', 'what( sort of| kind of)? questions (can|could|should|may) (i|we) ask( YOU)? (about|on|regarding) X',
  '(help|help me|i need help|can you help( me)?) (with|on|about) X', 'what( figures| numbers| measures| data)? (do you|can you|you) (know|hold|count|keep|measure|answer) (about|on|for) X', 'what (figures|numbers|measures|data) (do you have|are there|have you got|is there) (about|on|for) X',
];

const LISTS: Readonly<Record<string, string>> = {
  LAST: '(that figure|the figure|that number|the number|this figure|that|it|this|they|these|those|them)',
  YOU: '(you|u|we|one|muster)',
  COUNTED: '(counted|calculated|worked out|defined|measured|made up|arrived at|derived|computed)',
  COUNT: '(count|calculate|work out|measure(?! up)|define|arrive at|derive|compute)',
  UNITS: '(heads?|headcounts?|people|ftes?|wtes?|full time equivalents?)',
  X: '(?:the |a |an |our |your )?(?<x>.+?)',
  Y: '.+?',
};

const FORMS = [
  { about: 'reading', forms: formsOf([...READING, ...DOUBTED]) },
  { about: 'definition', forms: formsOf([...LAST_COUNTED, ...COUNTED_AS]), mustBeKnown: true },
  { about: 'definition', forms: formsOf(INCLUDES), mustBeKnown: false },
  { about: 'topic', forms: formsOf(TOPIC) },
] as const;
const POINTS = new RegExp(`^${LISTS['LAST']}$`);

/** What the bare words of a message ask of our answers; null where they ask for something else. */
export function askedOfUs(said: string): AskedOfUs | null {
  for (const { forms, ...kind } of FORMS) {
    const found = forms.map((form) => form.exec(said)).find((each) => each !== null);
    if (!found) continue;
    const words = found.groups?.['x'];
    const of = words === undefined || POINTS.test(words) ? null : words;
    if (kind.about === 'topic') return of === null ? null : { about: 'topic', of };
    return kind.about === 'reading' ? kind : { ...kind, of };
  }
  return null;
}

function formsOf(patterns: readonly string[]): readonly RegExp[] {
  return patterns.map((pattern) => new RegExp(`^(?:${pattern.replace(/\b(?:LAST|YOU|COUNTED|COUNT|UNITS|X|Y)\b/g, (list) => LISTS[list]!)})$`));
}
