import { everyWay } from './everyWay.js';

/**
 * Everyday words that narrow, turn, time or group nothing, wherever they stand in a question on the workforce. A word after which somebody may expect another figure
 * ('early', 'own', 'usually', 'thinking of leaving', 'a handful left'), or that may be said of whoever is counted ('excellent', 'anxious', 'lads', 'wish to stay'),
 * is none of them: it is read in the phrases below, and named where nothing reads it.
 */
export const IN_PASSING: readonly string[] = [
  // Said to somebody, or to oneself.
  'yea yup heya hullo howdy greetings luv gosh blimey crikey yikes wow oops argh ugh huh hmm erm ah ha haha lol alas',
  'gonna gotta gimme lemme dunno kinda sorta cos coz cuz tho btw tbf imo imho fwiw afaik iirc lmk idk tia plse plss thanku thanx tks soz apols ciao',
  // How sure somebody is, and how they feel about it.
  'rather simply certainly definitely absolutely surely probably presumably supposedly apparently evidently obviously clearly',
  'frankly seriously sincerely hopefully luckily fortunately unfortunately sadly thankfully indeed admittedly anyhow anyway anyways however therefore hence thus moreover furthermore though although somehow precisely',
  // Asking, telling and finding out, as none of those who are counted does.
  'wonders wondered bother bothers bothered bothering pester nag nagging curiosity doublecheck recheck explain describe calculate calculating compile compiling summarise summarising drafting prepping enlighten refresh jog fetch',
  // Whoever it is, and whatever.
  'myself yourself himself herself itself whatever whichever whoever stuff',
].flatMap((words) => words.split(' '));

const FELT = 'glad|delighted|pleased|afraid|anxious|nervous|puzzled|confused|curious|nosy|nosey|baffled|sceptical|surprised|worried|keen';
const JUDGED =
  'daft|silly|stupid|cheeky|dumb|boring|annoying|embarrassing|worrying|alarming|shocking|scary|awful|dreadful|terrible|ridiculous|lovely|wonderful|fantastic|amazing|awesome|brilliant|fabulous|excellent|splendid|handy|useful|helpful|interesting|important|crucial|vital|great|good|bad|fab|smashing|perfect|ideal';
const WRITTEN = 'memo|handout|appendix|annex|footnote|infographic|spreadsheet|pdf|slides|slide|deck|presentation|briefing|report|paper|papers|note|notes|agenda|minutes|return|pack';
const ADDRESSED = 'sir|madam|darling|hun|dude|bro|pal|buddy|guys|chaps|lads';

/** Words that belong together and say nothing, whatever each of them is by itself. */
export const PHRASES_IN_PASSING: readonly string[] = [
  // Of the asker, and of what is asked: 'I'm confused', 'that's shocking', 'a silly question'.
  everyWay('im|i am|i was|were all|were just|im just|just being|just|a bit|im a bit', FELT),
  everyWay('its|it is|thats|that is|thats just|this is|how|itd be|it would be|thatd be|that would be|would be|really', JUDGED),
  everyWay('|a|another|one|just a|just one|such a', JUDGED, 'question|query|one|ask|request|point'),
  everyWay(JUDGED, 'thanks|thank you|cheers|ta'),
  everyWay('hi|hello|hey|morning|afternoon|thanks|thank you|cheers|ta|ok|okay|right|dear|sorry', ADDRESSED),
  everyWay('very', 'much|briefly|quickly|quick|simply|kind|grateful|helpful|useful|handy|curious|keen'),
  everyWay('i|we|id|i would|wed|you|i cant|cant|to|i do|ive|weve', 'wish|love|trust|imagine|recall|remember|forget|forgot|forgotten|realise|realised|realize|understand|understood|discussed|mentioned|emailed|verify|verified|calculated|compiled|summarised|prepare|prepared|typed'),
  everyWay('|get|have|give me|to have|to get', '|a', 'sight of'),
  everyWay('ive|i have|we have|weve|i keep|we keep', 'lost|losing', 'track|count', '|of'),
  everyWay('love|wish', 'to know|to see|to hear|to find out|to understand|to have'),
  everyWay('im|i am|were|we are|just|busy', 'typing|writing|preparing|presenting|drafting|compiling', '|up', '|my|our|the|a|an|this', WRITTEN),
  everyWay('for|in|into|as|onto|to', '|my|our|the|a|an|this', WRITTEN),
  everyWay('copy|paste|copy and paste|ping|chuck|fling|pop|stick|whack|shove', 'it|this|that|them', 'in|into|in to|over|across|on|onto', '|my|our|the|a|an|this', '|' + WRITTEN),
  everyWay('ping|chuck|fling|dig|pop|fetch', 'me|us|out|me out|me over|us over'),
  everyWay('send|text|forward|email|e mail|message|write|share with', 'me|us', '|over|across|through'),
  everyWay('can|could|would|will', 'you', '|please|possibly', 'share|send over|send across|send through'),
  'please share|please send|pls send|send over|send across|send through',
  everyWay('|im|i am|was|just', 'on', 'the|my', 'train|bus|tube|tram|phone|mobile|move|road|way in|way home|way out|way to a meeting|hop'),
  everyWay('is|are|was|were|keep|keeps|kept|have been|has been|been|still', 'chasing|after|nagging|pestering|hassling|bugging|badgering', 'me|us', '|again|for this|for that|about this|about it'),
  everyWay('|a|the|some|any', 'recruitment|jobs|job|careers|career|open', 'fair|fairs|event|day|evening|drive', '|today|tomorrow|next week|next month|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday'),
  everyWay('a|some|any|the|get a|have a|give me a', 'rough|vague|general|broad|good|better|clear|clearer|quick', 'idea|sense|feel|picture|steer|view|figure|number|list|overview|estimate', '|of|on|for|about'),
  everyWay('can|could|would|will', 'you', '|please|just|possibly', 'set out|dig out|fish out|look out|look up|work out|put down|jot down|fire over|ping over|pull off|pull together|run off|knock up|bash out|lay out|spell out|draw up|print off|get hold of|talk me through|walk me through|take me through', '|for me'),
  everyWay('can|could', 'you', '|please|just', 'check|have a look|take a look|find out|look|confirm'),
  everyWay('would like|should like|would love|would quite like|id like|id love|wed like', 'to', 'know|see|have|understand|find out|get|ask|check|hear|be told'),
  'get my head round|get my head around|getting my head round|my head round|trying to get my head round|not sure|im not sure|sitting in them|sat in them|sitting with them|sitting there|in their name|cheers for earlier|thanks for earlier|ta for earlier|thanks for that earlier|for earlier|for that earlier|for the other day|me again|only me|its me again|as usual|as ever|as always|bit late|bit late as usual|a bit late',
  everyWay('hi|hello|hey|morning|afternoon|evening|ok|thanks|cheers|ta', 'muster'),
  everyWay('|im|i am|were', 'not sure|unsure|not certain|dont know|do not know', 'where|who', '|else', 'to look|to ask|to turn|to go|to start|to find it|to find this|id look|id ask'),
  'so no laptop|and no laptop|no laptop|without my laptop|no laptop with me|not at my desk|away from my desk|im away from my desk|not near a computer|no access to my files',
  'good morning|good afternoon|good evening|good day|good one|all good|so far so good|good to know|good to see|good to hear|too bad|not bad|not too bad|not so bad|not good|by eod|by cob|for cob|before cob|refresh my memory|jog my memory|some guidance on|any guidance on|congratulations|youre welcome|of assistance|into excel|in excel',
  everyWay('i|ive|we|weve|im', 'was|were|been|have been|am|being|just been|keep being', 'told|asked|asked for|asked about|chased for|chased about'),
  everyWay('i|we|you', 'keep|kept', 'hearing|hearing about|hearing that|being told|being told that|getting told|reading|reading that'),
  everyWay('people|members|everyone|everybody|colleagues|folk', 'keep|keeps|kept', 'saying|saying that|telling me|telling us|telling me that|asking|asking me|asking us|asking about|going on about'),
  everyWay('|im|i am|was|we are|were|just|still', 'trying', 'to work out|to find out|to understand|to figure out|to get my head round|to get a feel for|to get a handle on|to put together|to pull together|to finish|to complete|to sort|to sort out|to write|to prepare|to check|to see|to remember'),
  everyWay('|im|i am|were|we are|just', 'sorting out|putting together|pulling together|working on|finishing off|finishing|getting ready for', '|my|our|the|a|an', 'paper|report|slides|slide|deck|presentation|briefing|note|agenda|minutes|return|papers|notes|pack'),
  everyWay('what|how much|how many', 'do we', 'reckon|think|believe'),
  everyWay('what|whats', 'sort of|kind of', 'level|levels|position'),
  everyWay('ive|i have|we have|weve|i', 'lost track of|lost count of|lose track of') + '|in order to|in order that|in order for|any chance of|any chance of seeing|chance of seeing|a feel for|get a feel for|get a sense of|a sense of|im sure|i am sure|pretty sure|im certain|go through|going through|goes through|run through|running through|one by one',
  everyWay('would do|will do|would be', 'nicely|fine|great|good|lovely|handy|useful|helpful|perfect|brilliant|ideal|fab|smashing|enough|plenty'),
  everyWay('quite|a fair|a good|not', 'a few of|a few|few of|few'),
  'handful of|a handful of|a couple of|a bunch of|loads of|plenty of|tons of|heaps of|dozens of|masses of|oodles of|the odd|quite a bit|quite a lot|a good deal|a great deal|an awful lot|more or less|give or take|or thereabouts|or so',
  'as soon as you can|as soon as possible|as soon as poss|when you can|whenever you can|when you get a sec|no rush|no hurry|no panic|in due course|at your convenience|at your earliest convenience|sooner rather than later|if its not too much trouble|if its not too much bother|if its easy|while im here|while im at it|while youre at it|while i remember|before i forget|now i think of it|come to think of it|as a matter of interest|as a matter of fact|for what its worth|for my own benefit|for my benefit|for my own interest|for my sins',
  'to be fair|to be honest|in fairness|in all honesty|truth be told|if im honest|if truth be told|between us|between you and me|between ourselves|just between us|believe it or not|funnily enough|strangely enough|oddly enough|sure enough|fair enough|by the way|by the by|on that note|on another note|on a related note|on a different note|while were on the subject|speaking of which|at the end of the day|when all is said and done|in a nutshell|in a word|in short|long story short|the long and short of it|at a glance|at first glance',
  'that sort of thing|that kind of thing|this sort of thing|and so on|and so forth|and the like|and all that|and that|or whatever|or something|or something like that|or anything|and stuff|that sort of|that kind of|the whole shebang|the full picture|the lowdown|the skinny|the gist|the deal with|whats the deal with|whats the score with|whats the score on|whats the story with|whats the story on|whats the latest with|hows it looking with|how is it looking with|how does it look with|how we are fixed for|how are we fixed for|how are we off for|how are we placed for|how are we set for|to hand|off hand|offhand|at your fingertips|if you happen to know|do you happen to know|do you happen to have|would you happen to know|would you be able to|would you mind|could you possibly|could you kindly|be so kind as to|be a star and|be a love and|be a gem and',
];
