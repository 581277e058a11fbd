import type { Facet } from '../../workforce/measure.js';
import { everyWay } from '../words/everyWay.js';

const ANOTHER_COUNCIL = [
  everyWay('another|other|different|a different|a neighbouring|neighbouring|a nearby|another local|a local', 'council|authority|la|local authority|borough|county'),
  everyWay('other|different|neighbouring|nearby|surrounding|other local|our neighbouring', 'councils|authorities|las|local authorities|boroughs'),
].join('|');
/** The verbs that ask who started are no part of a name. */
const FROM = 'from|came from|come from|coming from|over from|came over from';
/** 'Went' and 'gone' ask what became of somebody wherever they went: they are no part of a name. */
const TO = 'to|for|joined|join|joining|to join|to work for|to work at|to work in|moved to|move to|moving to|moved on to|moved over to';

/** How people say that somebody does social work no more. */
const OUT_OF_SOCIAL_WORK = everyWay(
  'leave|leaves|left|leaving|quit|quits|quitting|come out of|came out of|coming out of|gave up|give up|given up|giving up|get out of|got out of|getting out of|exit|exited|exiting|lost to|lost from',
  'social work|the profession|the social work profession|childrens social work',
  '|altogether|completely|entirely|for good',
);

const STUDENTS = 'student|students|trainee|trainees|participant|participants|candidate|candidates|learner|learners';

const SAID_YES = everyWay('|have|has|whove', 'said yes|said yes to', '|it|us|an offer|the offer|a permanent post|a permanent job|going permanent|going perm') + '|acceptances|acceptance|signed up to go permanent|agreed to go permanent|agreed to go perm';

/** What people call the codes of how workers come, where they go, and what they train on, beyond the code itself: by facet and code, parted by |. */
export const CAREER_WORDS: Readonly<Partial<Record<Facet, Readonly<Record<string, string>>>>> = {
  programme: {
    apprenticeship: `apprentice|apprentices|apprenticeships|learner|learners|${everyWay('social work|social worker|degree|social work degree|sw', 'apprentice|apprentices|apprenticeship|apprenticeships')}|social work degree apprenticeship programme`,
    asye: 'asyes|asye year|assessed and supported year|assessed and supported year in employment|assessed and supported year of employment|assessed year|supported year|aysye|ayse|ayses',
    'step up': `step up|step ups|stepup|step up to social work|step up to sw|${everyWay('step up|step up to social work', STUDENTS)}`,
    frontline: `approach social work|frontliners|${everyWay('frontline|approach social work', STUDENTS)}`,
  },
  origin: {
    'other local authority': `${ANOTHER_COUNCIL}|${everyWay(FROM, ANOTHER_COUNCIL)}`,
    'within the council': 'internally',
    agency: 'via agency|via an agency|through agency|through an agency|came from agency|come from agency|came to us from agency|joined from agency|came over from agency|from agency work|from agency|who were agency|who was agency|were agency before|previously agency|formerly agency|ex agency',
    apprenticeship: 'apprentices',
    'step up': 'step up|step up student|step up students',
    overseas: 'international|internationally|abroad|qualified overseas|qualified abroad|overseas qualified|trained overseas|trained abroad|overseas trained|internationally qualified|recruited internationally',
  },
  stage: {
    approached: 'the approached stage|approached stage|approach stage',
    interested: 'the interested stage|interested stage|interest stage',
    applied: 'the applied stage|applied stage|the application stage|application stage',
    accepted: SAID_YES,
    offered: 'the offered stage|offered stage|the offer stage|offer stage',
  },
  destination: {
    'other local authority': `${ANOTHER_COUNCIL}|${everyWay(TO, ANOTHER_COUNCIL)}`,
    agency: `agency work|locum work|${everyWay('to|for|into|to do|to join|to work for|to become', 'agency|agencies|an agency|agency work|agency working|locum work|locum|a locum|locums|locuming')}|${everyWay('go|gone|went|going|joined|join|joining|became|become|turned', 'agency|an agency|locum|locums|locuming')}|to go agency|to go locum`,
    'left the profession': `the profession|out of social work|out of the profession|no longer in social work|${OUT_OF_SOCIAL_WORK}`,
    retired: 'retirement|retirees|retire|took retirement|take retirement|taken retirement|into retirement|took early retirement|retiring|retires|taken early retirement|early retirement',
    nhs: 'the nhs|health|to health|to the nhs|into health',
    'voluntary or private sector': 'the voluntary sector|voluntary sector|the private sector|private sector|a charity|charities|to a charity|to the voluntary sector|to the private sector|third sector|the third sector',
    'within the council':
      `${everyWay('moved|move|moving|gone|went|to|elsewhere|moved elsewhere', 'within the council|within the authority|elsewhere in the council|elsewhere within the council')}|` +
      'moved internally|moved to another job in the council|moved to other work in the council|within the authority|elsewhere in the council|elsewhere within the council|internal moves|internal move|other parts of the council|another part of the council|another council job',
  },
  status: {
    accepted: SAID_YES,
    passed: 'pass|passes|passing|have past|has past|successfully passed|got through|get through|getting through|made it through|make it through',
    qualified: 'qualify',
    failed: 'fail|fails|failing|failures',
    deferred: 'deferring|deferral|deferrals|defer',
    withdrawn: `${everyWay('left|leave|leaving|quit|came off|come off|gave up|dropped out of|drop out of|dropping out of|pulled out of|withdrew from|withdrawn from|walked away from', 'the programme|the course|their programme|their course|training|their training|the scheme')}|withdrew|withdraw|withdrawing|withdrawal|withdrawals|dropout|dropouts|drop out|drop outs|dropped out|dropping out|pulled out|not finished|didnt finish|did not finish|didnt complete|did not complete`,
  },
};
