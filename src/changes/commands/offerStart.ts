import type { Fte } from '../../workforce/amounts.js';
import { longDate, type CalendarDate } from '../../workforce/calendar.js';
import type { Fact } from '../../workforce/records.js';
import { inForce, postOn } from '../../workforce/rules/inForce.js';
import type { Offer, Post } from '../../workforce/sheets.js';
import type { Workforce } from '../../workforce/workforce.js';
import { missing, refused, type Command, type Inputs, type Plan, type Scene } from '../command.js';
import { put, removed } from '../facts.js';
import { fteLabel, nameAndId } from '../labels.js';
import { NO_ID } from '../reading/newPeople.js';
import { isOffered, offerMeant, postsOffered } from '../rules/offers.js';
import { roomIn, whyNoPost, whyNoRoom } from '../rules/room.js';

/** 'Mia Sorrel started on 4 November as W50, 0.8 FTE': who was offered a post takes it up, and has a spell. A day ahead is when they are expected. */
export const offerStart: Command = {
  name: 'offerStart',
  title: 'somebody with an offer who starts',
  act: 'change',
  triggers: [
    { words: 'started|has started|have started|joined|has joined|joined us|started work|first day was|started in post|took up post|has taken up post|took up the post', looks: 'back' },
    { words: 'starts|will now start|now starting|is now starting|now due to start|start has moved back to|start date has moved back to|start date moved back to|start date has been moved to|start date is now|start is now|start moved|start has moved|start date has moved|expected start moved to|wants to start|will start|is starting|joins|will join|is joining|is expected to start|is due to start|expected start|now starts|will now start|start is|start date is|start moved to|start has moved to|start date moved to|start date has moved to|start date has changed to|start date changed to|start date put back to|start put back to|start has been put back to|start pushed back to|start has been pushed back to|start slipped to|start has slipped to|start postponed to|start has been postponed to|start brought forward to|start delayed to|starts in post|delayed until', looks: 'ahead' },
  ],
  fields: [
    { name: 'person', label: 'Name', kind: 'person', bare: true },
    { name: 'on', label: 'First day', kind: 'date', bare: true },
    { name: 'post', label: 'Post', kind: 'post', bare: true, offers: ({ person }, scene) => postsOffered(String(person ?? ''), scene) },
    { name: 'worker', label: "Number of the worker, or 'none yet'", kind: 'newId', bare: true, said: 'worker id|worker number|staff number|payroll number|employee number|number|id|as worker|as|worker' },
    { name: 'contract', label: 'Contract', kind: 'code', bare: true, codes: { 'fixed-term': 'fixed term|fixed term contract|on a fixed term contract|ftc', permanent: 'permanent contract|permanently|on a permanent contract' } },
    { name: 'fte', label: 'FTE', kind: 'fte', bare: true, said: 'at|on|fte|for' },
  ],
  plain: 'offer permanent contract job role new starter starters first work us team instead',
  sheets: ['offers', 'workers'],
  measures: ['permanentStaff', 'vacancies', 'expectedStarters'],
  concerns: isOffered,
  plan,
};

function plan(inputs: Inputs, scene: Scene): Plan {
  const { workforce, today } = scene;
  if (inputs['person'] === undefined) return missing('person');
  const person = String(inputs['person']);
  const who = nameAndId(workforce, person);
  const postId = (inputs['post'] ?? null) as string | null;
  const meant = offerMeant(person, postId, scene);
  if (meant.is === 'none') return refused(`No offer ${postId === null ? '' : `of ${postId} `}to ${who} is recorded, so nothing can start. Say first what was offered.`);
  if (meant.is === 'several') return missing('post', ...(inputs['on'] === undefined ? ['on'] : []));
  const on = inputs['on'] as CalendarDate | undefined;
  const why = whyNot(meant.offer, on ?? today, workforce);
  if (why) return refused(why);
  if (on !== undefined && on > today) return expected(meant.offer, on, scene);
  const isNumbered = inputs['worker'] !== undefined || workforce.spellsOf(person).length > 0;
  if (on === undefined || !isNumbered) return missing(...(on === undefined ? ['on'] : []), ...(isNumbered ? [] : ['worker']));
  return started(meant.offer, on, inputs, scene);
}

function whyNot({ person, postId, offeredOn, status }: Offer, on: CalendarDate, workforce: Workforce): string | null {
  const who = nameAndId(workforce, person);
  if (status === 'started') return `That is recorded already: ${who} has started in ${postId}.`;
  if (status === 'withdrawn') return `The offer of ${postId} to ${who} is withdrawn, so nobody starts on it.`;
  if (on < offeredOn) return `${postId} was offered to ${who} on ${longDate(offeredOn)}: they cannot start before, on ${longDate(on)}.`;
  const spell = workforce.spellsOf(person).find(({ start, end }) => inForce(start, end, on) || start > on);
  if (spell) return `${who} has ${spell.contract === 'agency' ? 'an agency' : `a ${spell.contract}`} spell from ${longDate(spell.start)} already${spell.contract === 'agency' ? ": say 'convert' instead" : ''}.`;
  return whyNoPost(workforce, postId, on);
}

/** Nobody has started: only the day is another. */
function expected(offer: Offer, on: CalendarDate, { workforce, today }: Scene): Plan {
  const { person, postId, expectedStart } = offer;
  if (expectedStart === on) return refused(`That is recorded already: ${nameAndId(workforce, person)} is expected on ${longDate(on)}. I make the spell when you tell me that they have started.`);
  return {
    is: 'planned',
    facts: [put('offers', { ...offer, expectedStart: on })],
    on: today,
    warnings: [
      `this lies ahead: the day is noted as expected, and the spell made when they have started`,
      ...(offer.status === 'offered' ? ['the offer is not accepted yet'] : []),
    ],
    sentence: `${person} expected to start in ${postId} on ${longDate(on)}${expectedStart ? `, before that on ${longDate(expectedStart)}` : ''}`,
  };
}

function started(offer: Offer, on: CalendarDate, inputs: Inputs, scene: Scene): Plan {
  const { workforce } = scene;
  const post = postOn(workforce, offer.postId, on)!;
  const fte = (inputs['fte'] as Fte | undefined) ?? roomIn(workforce, post, on);
  const noRoom = fte === 0 ? whyNoRoom(workforce, post, on, post.fte) : whyNoRoom(workforce, post, on, fte);
  if (noRoom) return refused(noRoom);
  const worker = inputs['worker'] === undefined || inputs['worker'] === NO_ID ? offer.person : String(inputs['worker']);
  const contract = inputs['contract'] === 'fixed-term' ? 'fixed-term' as const : 'permanent' as const;
  const name = workforce.nameOf(offer.person) === offer.person ? offer.name : workforce.nameOf(offer.person);
  const { sweNumber = null, qualifiedOn = null } = workforce.spellsOf(offer.person).at(-1) ?? {};
  const spell = { workerId: worker, name, contract, role: post.role, team: post.team, postId: post.postId, fte, start: on, origin: offer.origin, sweNumber, qualifiedOn };
  return {
    is: 'planned',
    facts: [...offerFacts(offer, worker), ...memberFacts(offer.person, worker, workforce), put('workers', spell)],
    on,
    warnings: [
      ...(inputs['fte'] === undefined ? [`${fteLabel(fte)}, as the post has free`] : []),
      ...(inputs['contract'] === undefined ? ['a permanent contract is taken for granted'] : []),
      ...(inputs['worker'] === NO_ID ? [`they keep the number ${worker} that I gave them`] : []),
      ...(offer.status === 'offered' ? ['the offer was not recorded as accepted'] : []),
      ...doubts(post, sweNumber, workforce),
    ],
    sentence: `${worker} started in ${post.postId} (${post.role}, ${post.team}, ${fteLabel(fte)}, ${contract}) on ${longDate(on)}`,
  };
}

/** The offer goes on under the number of the worker. */
function offerFacts(offer: Offer, worker: string): readonly Fact[] {
  const row = { ...offer, person: worker, status: 'started' as const };
  return [...(worker === offer.person ? [] : [removed('offers', offer)]), put('offers', row)];
}

/** A cohort member who gains a number stays the same member (DATA.md, cohort_members). */
function memberFacts(person: string, worker: string, { records }: Workforce): readonly Fact[] {
  const isTheirs = (row: { readonly person: string; readonly workerId: string | null }) => row.person === person && row.workerId === null;
  return [
    ...[...records.rows.cohortMembers.values()].filter(isTheirs).map((row) => put('cohortMembers', { ...row, workerId: worker })),
    ...[...records.rows.reviews.values()].filter(isTheirs).map((row) => put('reviews', { ...row, workerId: worker })),
  ];
}

function doubts(post: Post, sweNumber: string | null, workforce: Workforce): readonly string[] {
  return [
    ...(post.to ? [`post ${post.postId} is funded until ${longDate(post.to)} only`] : []),
    ...(workforce.isRegistered(post.role) && sweNumber === null ? ['no Social Work England number is recorded, which this role needs'] : []),
  ];
}
