import { everyWay } from '../words/everyWay.js';

const ABOUT = '|yet|about converting|about conversion|about going permanent|about going perm|about a permanent post|about a permanent role|about a permanent job|yet about converting|yet about going perm';
const CONVERSIONS = 'conversions|temp to perm|temp to perms|agency to perm|agency to permanent|locum to perm';
/** 'Hasn't been spoken to about conversion', 'have we not talked to yet'. */
const NOT_SPOKEN_TO = [
  everyWay(
    'has nobody|has no one|nobody|nobody has|no one has|not|not yet|have not|have not yet|havent|havent yet|has not|hasnt|hasnt yet|weve not|weve not yet|ive not|we have not|we have not yet|we havent|we havent yet|have we not|have we not yet|havent we|havent we yet|never|yet to|still to|still need to|need to',
    'spoken to|speak to|contacted|contact|talked to|talk to|sounded out|approached|approach|asked|had a conversation with|had a chat with',
    ABOUT,
  ),
  everyWay('not been|not yet been|hasnt been|hasnt yet been|havent been|havent yet been|has not been|have not been|never been|yet to be|still to be|still not been', 'spoken to|contacted|talked to|sounded out|approached', ABOUT),
  everyWay('still needs|still need|needs|need|still wants|still want', 'approaching|speaking to|talking to|contacting|sounding out', ABOUT),
].join('|');

const PERMANENT_POST = 'permanent|perm|permanently|permanent contracts|a permanent contract|permanent posts|a permanent post|permanent roles|a permanent role|the permanent staff|our books';
/** 'Moved from agency over to a permanent contract', 'made the switch to perm', 'came over to us permanently'. */
const TURNED_PERMANENT = [
  everyWay(
    'move|moves|moved|moving|switch|switches|switched|switching|transfer|transferred|transferring|gone|went|go|going|come|came|coming|cross|crossed|crossing',
    '|from agency|over|across',
    'to|onto|into',
    PERMANENT_POST,
  ),
  everyWay('move|moves|moved|moving|switch|switched|gone|went|come|came|coming|cross|crossed', '|over|across', 'from agency', '|over|across', 'to us|to the council'),
  everyWay('made|make|making', 'the|a', 'switch|move|jump|transition|leap', '|from agency', 'to|into', PERMANENT_POST),
  everyWay('taken on|took on|taking on|joined us|join us|joining us|came to us|come to us|come over to us|came over to us|came across to us|stayed on|staying on|signed up|signed on', 'permanently|as permanent|as perm|as permanent staff'),
  everyWay('took|taken|take|taking|got|signed', 'permanent contracts|a permanent contract|permanent posts|a permanent post|permanent roles|a permanent role|permanent jobs|a permanent job|a perm post|perm posts|a perm job|perm contracts', '|with us'),
].join('|');

const WANT = 'want|wants|wanting|wanted|would like|whod like|theyd like|like|keen|hoping|willing|wish|wishing|ready|prepared';
/** 'Want to go permanent', 'keen on converting'. */
const WILLING = [
  everyWay('might|may|could|up for', 'convert|converting|go perm|going perm|go permanent|going permanent|become permanent|becoming permanent|a permanent post|a permanent job|a perm job'),
  everyWay(WANT, 'to', 'convert|go perm|go permanent|become permanent|become perm|be permanent|be perm|join us permanently|stay permanently|join permanently|move to perm|move to permanent|come over to perm'),
  everyWay('want|wants|wanting|would like|after|keen on|interested in|open to', 'a permanent post|a permanent job|a permanent role|a permanent contract|a perm post|a perm job|a perm role|converting|going perm|going permanent|becoming permanent|perm|permanent|permanency'),
].join('|');

/** Who comes, converts and goes, and how far an agency worker is on the way to a permanent post. */
export const MOVES_NOTIONS = {
  // Who comes, converts and goes.
  convert:
    'agency to perm conversion|agency to perm conversions|temp to perm conversion|temp to perm conversions|agency to permanent conversions|ended up converting|end up converting|ended up permanent|conversion|conversions|convert|converts|converted|converting|temp to perm|agency to perm|agency to permanent|become permanent|' +
    'became permanent|becoming permanent|gone permanent|went permanent|go permanent|going permanent|made permanent|moved to permanent|move across to permanent|moved across to permanent|turn permanent|becomes permanent|converted over|switch to permanent|join permanently|joined permanently|' +
    'move to permanent|switched to permanent|turned permanent|gone perm|went perm|turned perm|come over to permanent|' +
    'moved onto permanent contracts|crossed over|came over to permanent|signed permanent contracts|moved over to permanent|' +
    'gone over to permanent|permanent contracts|permanent contract|onto permanent contracts|to permanent contracts|on the way to a permanent post|on their way to a permanent post|on the way to permanent|going perm|go perm|joined the permanent staff|come over permanently|' +
    everyWay('talked|persuaded|tempted', 'into', 'staying|converting|going permanent|going perm|joining us') + '|' + TURNED_PERMANENT + '|' +
    everyWay('convert|converts|converted|converting', 'to|into|onto', PERMANENT_POST),
  save: 'save|saves|saving|savings|saved|would save|would we save|will we save',
  start:
    'came in|have come in|has come in|came on board|come on board|joined the team|come through the door|came through the door|starter|starters|new starter|new starters|started|joined|joiner|joiners|new joiners|arrived|new staff|came to us|come to us|come to work for us|begun|began|comings|ins|commenced|newcomer|newcomers|new arrivals|arrivals|came aboard|come aboard|onboarded|new people|' +
    'new workers|gained|gaining|new folk|new faces',
  appoint:
    // Longer than 'on this year': 'how many did we take on this year'.
    everyWay('we|to|they|you|i|council', 'take', 'on') + '|' +
    everyWay('people|those|staff|workers|social workers|ones', '|we have|weve|who were', 'taken', 'on') + '|' +
    'appointed|appointment|appointments|appoint|recruited|recruits|recruitment|recruit|new recruits|new hires|recruiting|hired|hires|hire|hiring|taken on|took on|take on|taking on|bring in|brought in|bringing in|brought in new|new appointments',
  leave:
    'leaver|leavers|leave|leaves|left|leaving|departed|departures|departure|departing|resigned|resignations|resign|quit|exits|walked out|' +
    'gone|gone off|went off|out of the door|out of the door in|walked out of the door|gone out of the door|say goodbye to|said goodbye to|upped and left|seen go|seen leave|resignations took effect|lost|lose|losing|losses|moved on|leave us|left us|go|left over|leave over|leaving over|quit over|resigned over|went over|' +
    everyWay('handed|hands|handing|gave|gives|put|puts', '|in', 'her|his|their|my', 'notice', '|today|now|in', 'and', 'left|leaves|went|goes') + '|' +
    everyWay('ex|former', 'staff|workers|employees|colleagues|social workers') +
    '|before they leave|before leaving|before they left|before leaving us|before they leave us|before they go|before moving on|before they move on|after leaving|after leaving us|after they left|after they leave|on leaving us|upon leaving|once they left|departs|quits|quitting|resigning|exited|exiting|exit|jumped ship|goings|outs|moving on',
  why: 'why|making people|whats making people|reason|reasons|reason for|reasons for|themes|because|because of|on account of|as a result of|owing to|put off by|cause|causes|how come|what made|what makes|drives people|driving people|' +
    everyWay('reasons|reason', 'people|staff|they|leavers|workers', 'gave|give|have given|gave us|cited|quoted', '|for going|for leaving|for moving on'),
  notConversions:
    everyWay(
      'not|excl|excluding|exclude|except|leaving aside|setting aside|putting aside|leaving out|ignoring|less|not counting|other than|apart from|without|not including|minus',
      '|the|any|by|by the|through|via', `${CONVERSIONS}|those converted|converted agency|agency conversions`,
    ) + `|${everyWay('|leaving', CONVERSIONS, 'aside|apart|out|excluded|left out|taken out|not counted|not included')}|${everyWay('with', CONVERSIONS, 'taken out|left out')}`,
  // How long a leaver had been here.
  ofStarting: everyWay('of|after|from|since', 'starting|joining|arriving|appointment|being appointed|their start|their start date|their appointment|coming|coming to us|joining us|starting with us|taking up post|taking up their post|commencing'),
  firstYear: everyWay('in|within|during|inside|before the end of', 'their|the', 'first year|first 12 months|first twelve months', '|here|with us|in post|in the job|of employment|of service'),
  turnover: 'rate of leaving|leaving rate|rate of leavers|rate of departures|turnover|turn over|turning over|turns over|turned over|attrition|churn|staff turnover',

  // How far an agency worker is on the way to a permanent post.
  contact:
    'to speak to|to talk to|to ring|to call|to phone|contact again|chasing|chase|chase up|following up|following up with|follow up with|getting back to|get back to|get back in touch with|going back to|go back to|another contact|another conversation|next contact due|contact|contacts|next contact|next contacts|follow up|follow ups|next conversation|next conversations|next chat|catch up|catch ups',
  takes: 'time to|time from|time between|conversion time|take|takes|it took|it takes|it take|has it taken|it has taken|it usually takes',
  fellThrough:
    'failed|unsuccessful|collapsed|fell through|fallen through|falling through|fall through|fell over|fell apart|came to nothing|come to nothing|dropped out|drop out|pulled out|pull out|backed out|' +
    everyWay('did|do|does|have|has', 'not', 'go ahead|gone ahead|work out|worked out|come off|happen|go through|proceed') + '|' +
    everyWay('didnt|dont|doesnt|havent|hasnt', 'go ahead|gone ahead|work out|worked out|come off|happen|go through|proceed'),
  approached: everyWay('first|initial|initially|first being|being first|the first|the initial|first time|were first|was first', 'approach|approached|approaching|spoken to|sounded out') + '|approached|approach|approaching|approaches|approaches made to|talk to|talked to|talk to about going permanent|talked to about going permanent|sounded out|sound out|sounding out|spoken to|been spoken to|spoken to about converting|been approached',
  notApproached: NOT_SPOKEN_TO + '|nobody has approached|unapproached|no stage',
  next:
    'approach next|target next|chase next|be approaching|be approaching next|be speaking to next|be talking to next|speaking to next|talking to next|approaching next|should we target|should we be targeting|should we be approaching|' +
    everyWay('should i|should we|do we need to|do i need to', 'be', 'approaching|speaking to|talking to|targeting|chasing', 'next|first', '|about converting|about going permanent|about going perm|about conversion') + '|' +
    everyWay('should i|should we|to|do we|do i|can i|can we', 'approach|speak to|talk to|contact|target|ring|phone|call', 'next|first', '|about converting|about going permanent|about going perm') +
    '|' + everyWay('should i|should we|do we need to|do i need to|ought we to|ought i to', 'be approaching|be talking to|be speaking to|be contacting|be sounding out|be ringing|be having a chat with|have a chat with|have a word with|approach|talk to|speak to|sound out', 'next|first', '|about converting|about conversion|about going permanent|about going perm|about a permanent post|about a permanent job') +
    '|due a conversation|due a chat|due a conversation about converting|approached next|next|should we approach|approach first|speak to next|talk to next|contact next|next to approach|next to be approached|next contact|' +
    'should i approach|should i speak to|should i talk to|should we talk to|should we speak to|due a contact|' +
    'next for conversion',
  interested:
    everyWay('open to', 'it|converting|conversion|being converted|going permanent|going perm|becoming permanent|a permanent post|a perm post|a permanent job') + '|' + 'interested|interest|shown interest|showing interest|expressed interest|expressed an interest|serious interest|serious about|keen|' +
    'said they are interested|would like to|' +
    WILLING,
  notApplied:
    everyWay('not|havent|hasnt|have not|has not|havent yet|hasnt yet|yet to|still to', 'put in|submitted|submit|filled in|fill in|completed|made|sent in', 'an application|the application|their application|applications', '|yet') + '|' +
    everyWay('not|havent|hasnt|have not|has not|havent yet|hasnt yet|yet to|still to', 'put|sent|send|got|get|handed|hand', 'an application|the application|their application|any application|one', 'in', '|yet') + `|${everyWay('|but|and', 'no|without', 'application|applications', '|yet|in|in yet')}` + '|not applied|not yet applied|has not applied|hasnt applied|have not applied|havent applied|but not applied|and not applied|' +
    'but not yet applied|but has not applied|but hasnt applied|but have not applied|but havent applied|not put in an application|' +
    'not completed the application',
  applied: 'put in for|put themselves forward for|put an application in|applied|application in|put in an application|applying',
  notConsidering:
    everyWay('isnt|arent|is not|are not|not', 'considering|interested in|thinking of|thinking about|looking at|up for', 'going permanent|going perm|converting|a permanent post|a permanent job|a perm post|a perm job|permanent work|becoming permanent') + '|not considering|ruled out|ruled it out|would not consider|wouldnt consider|will not consider|wont consider|not interested|' +
    'said no to permanent|dont want to be permanent|do not want to be permanent|never go permanent|not be considering|said no',
  declined: 'declined|turned down|turned us down|turned it down|turn us down|turned down a permanent post|turned down a permanent role|turned down a permanent job|refused|refused to convert|refused to go permanent|refused to go perm|rejected|said no',
  pipeline: 'conversion process|conversion status|status of conversions|status of agency conversions|conversion journey|process of converting|pipeline|funnel|conversion funnel|conversion pipeline|stage|stages|conversion stage|conversion stages|what stage|which stage|at what stage',
} as const;
