import { longDate, type CalendarDate } from '../../workforce/calendar.js';
import type { Offer } from '../../workforce/sheets.js';
import { missing, refused, type Command, type Inputs, type Plan, type Scene } from '../command.js';
import { put } from '../facts.js';
import { nameAndId } from '../labels.js';
import { isOffered, offerMeant, postsOffered } from '../rules/offers.js';
import { othersExpected } from '../rules/room.js';
import { START_SAID } from './offerWords.js';
import { wordsOfStage } from './stages.js';

const ACCEPTED = `${wordsOfStage('accepted')}|offer accepted|offer was accepted|offer has been accepted|offer is accepted|has accepted the offer|has accepted her offer|has accepted his offer|has accepted their offer|signed the contract`;
const WITHDRAWN =
  `${wordsOfStage('declined')}|withdrew|has withdrawn|withdrawn|was withdrawn|withdrew from|withdrew the offer|withdrew the offer to|withdraw the offer to|withdraw the offer of|withdraw offer to|withdrew offer to|offer withdrawn|offer was withdrawn|offer is withdrawn|` +
  'offer has been withdrawn|pulled out|has pulled out|is no longer coming|no longer coming|is not coming|not coming|offer fell through|fell through|offer has fallen through|has fallen through|backed out|has backed out|offer lapsed|offer declined|offer was declined|failed the checks|withdraw|we withdrew the offer to|withdrew her acceptance|withdrew his acceptance|withdrew their acceptance|has withdrawn from|withdrawn from|is withdrawing|withdrawing|withdraw the offer|withdraw … offer|withdraw … offer to|pulled out of|has pulled out of';

/** 'Mia Sorrel accepted on 4 November', 'Mia Sorrel withdrew': what comes of an offer before anybody starts. */
export const offerAnswer: Command = {
  name: 'offerAnswer',
  title: 'an offer that is accepted or withdrawn',
  act: 'change',
  triggers: [
    { words: ACCEPTED, sets: { status: 'accepted' }, looks: 'back' },
    { words: WITHDRAWN, sets: { status: 'withdrawn' }, looks: 'back' },
  ],
  fields: [
    { name: 'person', label: 'Name', kind: 'person', bare: true },
    { name: 'post', label: 'Post', kind: 'post', bare: true, offers: ({ person }, scene) => postsOffered(String(person ?? ''), scene) },
    { name: 'start', label: 'Expected start', kind: 'date', said: START_SAID, looks: 'ahead' },
    { name: 'on', label: 'Day', kind: 'date', bare: true, looks: 'back' },
  ],
  plain: 'offer job post candidate formally verbally permanent from back yes no instead',
  sheets: ['offers'],
  measures: ['openOffers', 'expectedStarters'],
  concerns: isOffered,
  plan,
};

function plan(inputs: Inputs, scene: Scene): Plan {
  const { workforce, today } = scene;
  if (inputs['person'] === undefined) return missing('person');
  const person = String(inputs['person']);
  const who = nameAndId(workforce, person);
  const post = (inputs['post'] ?? null) as string | null;
  const meant = offerMeant(person, post, scene);
  if (meant.is === 'none') return refused(post === null ? `No offer to ${who} is recorded.` : `No offer of ${post} to ${who} is recorded.`);
  if (meant.is === 'several') return missing('post');
  const on = (inputs['on'] ?? today) as CalendarDate;
  const why = whyNot(meant.offer, on, inputs, scene);
  return why === null ? planned(meant.offer, on, inputs, scene) : refused(why);
}

function whyNot({ person, postId, offeredOn, acceptedOn, status }: Offer, on: CalendarDate, inputs: Inputs, { workforce, today }: Scene): string | null {
  const who = nameAndId(workforce, person);
  const start = inputs['start'] as CalendarDate | undefined;
  if (on > today) return `${longDate(on)} is still to come: that is recorded once it has happened.`;
  if (on < offeredOn) return `${postId} was offered to ${who} on ${longDate(offeredOn)}: it cannot be ${inputs['status']} before, on ${longDate(on)}.`;
  if (start !== undefined && start < on) return `The expected start, ${longDate(start)}, is before ${longDate(on)}. Which day is it?`;
  if (status === 'started') return `${who} has started in ${postId} already.`;
  if (status === 'withdrawn') return `The offer of ${postId} to ${who} is withdrawn. Record a new offer first, if there is one.`;
  const isKnown = status === 'accepted' && inputs['status'] === 'accepted' && (inputs['on'] === undefined || acceptedOn === on) && start === undefined;
  return isKnown ? `That is recorded already: ${who} accepted ${postId}${acceptedOn ? ` on ${longDate(acceptedOn)}` : ''}.` : null;
}

function planned(before: Offer, on: CalendarDate, inputs: Inputs, { workforce, today }: Scene): Plan {
  const { person, postId } = before;
  const status = inputs['status'] as 'accepted' | 'withdrawn';
  const acceptedOn = before.status === 'accepted' && inputs['on'] === undefined ? before.acceptedOn : on;
  const row: Offer = { ...before, status, ...(status === 'accepted' && { acceptedOn, expectedStart: (inputs['start'] as CalendarDate | undefined) ?? before.expectedStart }) };
  return {
    is: 'planned',
    facts: [put('offers', row)],
    on: today,
    warnings: status === 'withdrawn' ? withdrawing(before, on) : [
      ...(row.expectedStart === null ? ['no expected start is recorded: projections leave the offer out until it is'] : []),
      ...(row.expectedStart !== null && row.expectedStart < today ? [`the expected start, ${longDate(row.expectedStart)}, has passed`] : []),
      ...othersExpected(workforce, postId, person, today),
    ],
    sentence: `offer of ${postId} to ${person} ${status}${status === 'accepted' && acceptedOn ? ` on ${longDate(acceptedOn)}` : ''}${inputs['start'] ? `, expected start ${longDate(inputs['start'] as CalendarDate)}` : ''}`,
  };
}

function withdrawing({ status, acceptedOn }: Offer, on: CalendarDate): readonly string[] {
  const accepted = status === 'accepted' ? [`the offer had been accepted${acceptedOn ? ` on ${longDate(acceptedOn)}` : ''}`] : [];
  return [...accepted, `the records keep that an offer was withdrawn, not the day (${longDate(on)})`];
}
