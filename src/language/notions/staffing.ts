const DENIED = ['not been', 'not yet been', 'hasnt been', 'hasnt yet been', 'havent been', 'havent yet been', 'has not been', 'have not been', 'never been', 'yet to be', 'still to be', 'not', 'never'];
const ABOUT = ['', ' yet', ' about converting', ' about conversion', ' about going permanent', ' about going perm', ' about a permanent post', ' about permanent posts', ' about a permanent job'];
/** 'Hasn't been spoken to about conversion', 'not contacted yet'. */
const NOT_SPOKEN_TO = DENIED.flatMap((denied) => ['spoken to', 'contacted', 'talked to', 'sounded out'].flatMap((verb) => ABOUT.map((about) => `${denied} ${verb}${about}`))).join('|');

/** Posts, who fills them, who comes, converts and goes. */
export const STAFFING_NOTIONS = {
  // Posts, who fills them, and how they are counted.
  agency:
    'agency|for agency|to agency|agency staff|agency worker|agency workers|agency staffing|agency people|agency folk|agencies|locum|locums|contractors|' +
    'interims',
  vacant:
    'vacant|vacant hours|vacant capacity|a vacancy|without a postholder|without a post holder|no postholder|unoccupied|holes|lying vacant|vacancies outstanding|outstanding vacancies|jobs open|open jobs|' +
    'jobs are open|posts open|posts are open|open positions|posts down|how short are we|how short of|are we short|are we short of|we are short|' +
    'posts going|jobs going|vacancies going|roles going|nobody permanent in them|nobody permanent in|no permanent worker in them|no permanent worker|no permanent holder|without a permanent worker|not permanently filled|vacant post|vacant posts|vacancy|vacancies|vacant seat|vacant seats|vacs|vac|posts to fill|open posts|gaps in establishment',
  temps: 'temps|temp|temp staff|temp workers|temporary staff|temporary workers|temporary social workers',
  unfilled: 'unfilled|not filled|arent filled|isnt filled|not yet filled|unfilled post|unfilled posts|unfilled positions|posts unfilled|empty post|empty posts|empty positions|gaps|gaps in posts',
  part: 'part vacant|part vac|part vacs|partially filled|filled in part|partly vacant|partially vacant|part filled|partly filled',
  somebody: 'he|she|him|her|his|hers',
  empty:
    'empty|arent covered|isnt covered|arent covered by agency|isnt covered by agency|not being covered|havent got cover|have nobody covering|have no one covering|have no agency cover|has no agency cover|have no cover|has no cover|got no cover|got no agency cover|lying empty|no one is sat in|nobody is sat in|nobody sat in|without anyone in|with no cover|no cover|no agency cover|with no agency cover|' +
    'not backfilled|without agency cover|completely empty|uncovered|not covered|without cover|nobody filling|is nobody filling|nobody is covering|no one is covering|nobody is in|no one filling|' +
    'with nobody in them|with no one in them|not even agency|not even an agency worker|not covered by agency|not filled by agency|not filled by agency workers|not filled with agency|not held by agency|' +
    'not covered by an agency worker|not covered by anyone|empty seat|empty seats|empty chair|empty chairs|empty desk|empty desks|' +
    'nobody covering|nobody is filling|nobody in|no one in|no one is filling|not filled by anyone',
  covered: 'covered|agency filled|filled by agency workers|backfilled|filled by agency|covered by agency|held by agency|filled with agency',
  covering: 'covering|filling in|filling|covers|cover|backfilling|cover for|covering for|standing in for|here for|brought in for|brought in to cover',
  post: 'post|posts|which posts|what posts|position|positions|seat|seats|jobs|post establishment|establishment|established|est|established posts|establishment posts',
  rate: 'rate|rates|dependency|dependent|dependent on|reliance|rely|rely on|relies|relies on|relying on|percentage|percent|per cent|pct|%|proportion|share|what fraction',
  fte: 'fte|ftes|fte not heads|fte rather than heads|fte rather than headcount|fte not headcount|not heads|not headcount|wte|full time equivalent|full time equivalents|whole time equivalent|fulltime equivalent',
  headcount: 'headcount|headcnt|body count|hc|head count|heads|number of heads|people rather than fte',
  mix:
    'ratio of agency to permanent|ratio of agency to perm|ratio of permanent to agency|ratio of perm to agency|agency to permanent ratio|agency to perm ratio|permanent to agency ratio|agency permanent ratio|' +
    'mix of agency and permanent|mix of permanent and agency|agency permanent mix|permanent agency mix|permanent agency split|agency permanent split|split between agency and permanent|' +
    'split between permanent and agency|split of agency and permanent|split of permanent and agency|balance of agency and permanent|balance of permanent and agency',
  staff:
    'staff|staffing|workforce|worker|workers|people|person|persons|employee|employees|colleagues|practitioners|practitioner|individuals|' +
    'folk|staff members|members of staff|team members|social work staff|social work workers|ppl|peeps|head|bodies',
  // Who counts as frontline is each council's own: nothing uses it.
  frontline: 'frontline staff|front line staff|frontline worker|frontline workers|front line workers|frontline social worker|frontline social workers|front line social workers|frontline practitioners|frontline roles|frontline posts|frontline vacancies|frontline teams',
  permanent:
    'permanent|permanents|perm|perms|permanent staff|perm staff|permanent workers|permanent employees|permanent people|perm people|' +
    'permanent members of staff|permanent social workers on our books|permanently employed|directly employed|substantive|in house staff|' +
    'own staff|our own|our own staff|our own people|our own workers|non agency|non agency staff|non agency workers|staff excluding agency|' +
    'excluding agency|not agency|not including agency|without agency|other than agency|not counting agency|except agency|apart from agency',
  works:
    'who is in|whos in|who are in|who works in|who work in|who works for|who do we have in|who have we got in|who works at|how many work in|how many works in|' +
    'how many people work in|how many people are in|whos based in|who is based in|who sits in|who is working in|whos working in',

  // Who comes, converts and goes.
  convert:
    'conversion|conversions|convert|converts|converted|converting|temp to perm|agency to perm|agency to permanent|become permanent|' +
    'became permanent|becoming permanent|gone permanent|went permanent|go permanent|going permanent|made permanent|moved to permanent|move across to permanent|moved across to permanent|turn permanent|becomes permanent|converted over|switch to permanent|join permanently|joined permanently|' +
    'move to permanent|switched to permanent|turned permanent|gone perm|went perm|turned perm|come over to permanent|' +
    'moved onto permanent contracts|crossed over|came over to permanent|signed permanent contracts|moved over to permanent|' +
    'gone over to permanent|permanent contracts|permanent contract|onto permanent contracts|to permanent contracts|on the way to a permanent post|on their way to a permanent post|on the way to permanent|going perm|go perm|joined the permanent staff|come over permanently',
  save: 'save|saves|saving|savings|saved|would save|would we save|will we save',
  start:
    'came on board|come on board|joined the team|starter|starters|new starter|new starters|started|joined|joiner|joiners|new joiners|arrived|new staff|came to us|begun|new people|' +
    'new workers',
  appoint:
    'appointed|appointment|appointments|appoint|recruited|recruits|recruitment|recruit|new recruits|new hires|recruiting|hired|hires|hire|hiring|taken on|took on|take on|taking on|brought in new|new appointments',
  leave:
    'leaver|leavers|leave|leaves|left|leaving|departed|departures|departure|departing|resigned|resignations|resign|quit|exits|walked out|' +
    'gone|lost|lose|losing|losses|moved on|leave us|left us|go|left over|leave over|leaving over|quit over|resigned over|went over',
  why: 'why|making people|whats making people|reason|reasons|reason for|reasons for|themes|because|cause|causes|how come|what made|what makes|drives people|driving people',
  notConversions:
    'leaving conversions out|conversions aside|conversions apart|leaving out conversions|ignoring conversions|less conversions|excluding converted agency|with conversions taken out|not counting conversions|excluding conversions|other than conversions|apart from conversions|without conversions|' +
    'not including conversions',
  turnover: 'turnover|turn over|attrition|churn|staff turnover',

  // How far an agency worker is on the way to a permanent post.
  contact: 'contact|contacts|next contact|next contacts|follow up|follow ups|next conversation|next conversations|next chat|catch up|catch ups',
  approached: 'approached|approach|spoken to|been spoken to|spoken to about converting|been approached',
  notApproached:
    NOT_SPOKEN_TO + '|havent we spoken to|have we not spoken to|havent spoken to|have not spoken to|not spoken to yet about converting|not spoken to about converting|have we not spoken to yet about converting|havent spoken to about converting|' +
    'have we not spoken to about converting|havent we spoken to about converting|still need to approach|need to approach|not approached|not yet approached|not been approached|not yet been approached|not been approached yet|not approached yet|' +
    'not yet contacted|not contacted|not been contacted|not been contacted yet|not contacted yet|never contacted|have not contacted|havent contacted|yet to be contacted|yet to contact|still to contact|never approached|unapproached|have not approached|havent approached|havent yet approached|have not been approached|' +
    'havent been approached|havent been approached yet|has not been approached|hasnt been approached|hasnt been approached yet|' +
    'hasnt yet been approached|have we not approached|havent we approached|have we not yet approached|havent we yet approached|' +
    'we have not approached|we havent approached|no stage|still to be approached|not yet spoken to|nobody has approached|' +
    'yet to be approached|still to approach|yet to approach',
  next:
    'approach next|due a conversation|due a chat|due a conversation about converting|approached next|next|should we approach|approach first|speak to next|talk to next|contact next|next to approach|next contact|' +
    'should i approach|should i speak to|should i talk to|should we talk to|should we speak to|due a contact|next contact due|' +
    'next for conversion',
  interested:
    'interested|interest|shown interest|showing interest|expressed interest|expressed an interest|serious interest|serious about|keen|' +
    'said they are interested|would like to',
  notApplied:
    'not applied|not yet applied|has not applied|hasnt applied|have not applied|havent applied|but not applied|and not applied|' +
    'but not yet applied|but has not applied|but hasnt applied|but have not applied|but havent applied|not put in an application|' +
    'not completed the application',
  applied: 'applied|application in|put in an application|applying',
  notConsidering:
    'not considering|ruled out|ruled it out|would not consider|wouldnt consider|will not consider|wont consider|not interested|' +
    'said no to permanent|dont want to be permanent|do not want to be permanent|never go permanent|not be considering|said no',
  declined: 'declined|turned down|turned us down|said no',
  pipeline: 'pipeline|funnel|conversion funnel|conversion pipeline|stage|stages|conversion stage|conversion stages|what stage|which stage|at what stage',
} as const;
