import { longDate, type CalendarDate } from '../../workforce/calendar.js';
import { isAgency, isPermanent, postOn } from '../../workforce/rules/inForce.js';
import { keyOf, type Offer, type Post } from '../../workforce/sheets.js';
import { missing, refused, type Command, type Inputs, type Plan, type Scene } from '../command.js';
import { put } from '../facts.js';
import { nameAndId } from '../labels.js';
import { spellsOn } from '../rules/inPost.js';
import { bearersOf, nextId } from '../rules/newPeople.js';
import { othersExpected, roomIn, vacantPosts, whyNoPost } from '../rules/room.js';
import { ORIGINS, START_SAID } from './offerWords.js';
import { wordsOfStage } from './stages.js';

/** 'Offered P6 to Mia Holt (newly qualified), expected start 6 January': somebody from outside is offered a post. */
export const offer: Command = {
  name: 'offer',
  title: 'an offer of a post to somebody from outside',
  act: 'change',
  triggers: [{ words: `${wordsOfStage('offered')}|offered post|offered the post|verbal offer made to|verbal offer made|offers out|offer out|offers made|offered a job|offered the job|offered a post`, looks: 'back' }, { words: 'offer', looks: 'back', leads: true }],
  fields: [
    { name: 'person', label: 'Name', kind: 'person', bare: true },
    { name: 'name', label: 'Full name', kind: 'newName', bare: true },
    { name: 'post', label: 'Post', kind: 'post', bare: true, offers: ({ start }, scene) => vacantPosts(scene, (start as CalendarDate | undefined) ?? null, null) },
    { name: 'start', label: 'Expected start', kind: 'date', said: START_SAID, looks: 'ahead' },
    { name: 'on', label: 'Day of the offer', kind: 'date', bare: true, looks: 'back' },
    { name: 'acceptedOn', label: 'Day of the acceptance', kind: 'date', said: 'accepted|accepted on|accepted it|accepted it on|accepted the offer|accepted the offer on|has accepted|and accepted', looks: 'back' },
    { name: 'answer', label: 'Answer', kind: 'code', bare: true, codes: { accepted: 'has accepted|accepted it|accepted the offer|has accepted it|said yes' } },
    { name: 'origin', label: 'Where they come from', kind: 'code', bare: true, said: 'from|comes from|coming in from|origin|coming from|currently at|currently in|who is|is|as|a', codes: ORIGINS },
  ],
  plain: 'offer candidate applicant external job permanent formally verbally contract vacancy who',
  sheets: ['offers'],
  measures: ['openOffers'],
  concerns: (person, { workforce, today }) => spellsOn(workforce, person, today).length === 0,
  plan,
};

function plan(inputs: Inputs, scene: Scene): Plan {
  const { workforce, today } = scene;
  const whom = whomOf(inputs, scene);
  if (whom === null) return missing('name', ...(inputs['post'] === undefined ? ['post'] : []));
  if ('why' in whom) return refused(whom.why);
  const isAccepted = inputs['acceptedOn'] !== undefined || inputs['answer'] !== undefined;
  if (isAccepted && !whom.isNew) return refused(`What ${nameAndId(workforce, whom.person)} answered is recorded by itself: say that they accepted.`);
  const whyNot = whyInPost(whom.person, scene);
  if (whyNot) return refused(whyNot);
  if (inputs['post'] === undefined) return missing('post');
  const postId = String(inputs['post']);
  const on = (inputs['on'] ?? today) as CalendarDate;
  const start = (inputs['start'] ?? null) as CalendarDate | null;
  if (isAccepted && inputs['acceptedOn'] === undefined && on !== today) return missing('acceptedOn');
  const acceptedOn = isAccepted ? (inputs['acceptedOn'] ?? on) as CalendarDate : null;
  if (acceptedOn !== null && (acceptedOn < on || acceptedOn > today)) return refused(`Offered on ${longDate(on)} and accepted on ${longDate(acceptedOn)} cannot be right. Which day is it?`);
  if (on > today) return refused(`${longDate(on)} is still to come: an offer is recorded once it is made.`);
  if (start !== null && start < on) return refused(`The expected start, ${longDate(start)}, is before the offer itself, ${longDate(on)}. Which day is it?`);
  const why = whyNoPost(workforce, postId, start ?? on);
  if (why) return refused(why);
  return planned(whom, { postId, on, start, acceptedOn, origin: (inputs['origin'] ?? null) as Offer['origin'] }, scene);
}

interface Whom {
  readonly person: string;
  readonly name: string | null;
  readonly isNew: boolean;
}

/** Somebody who was named; one whom nobody knows yet is given an id. */
function whomOf({ person, name }: Inputs, { workforce }: Scene): Whom | { readonly why: string } | null {
  const known = (id: string): Whom => ({ person: id, name: workforce.nameOf(id) === id ? null : workforce.nameOf(id), isNew: false });
  if (person !== undefined) return known(String(person));
  if (name === undefined) return null;
  const [bearer, other] = bearersOf(workforce.records, String(name));
  if (other) return { why: `There are several called ${name} in the records. Say the number of the one who is meant.` };
  if (bearer) return known(bearer);
  return { person: nextId(workforce.records), name: String(name).trim(), isNew: true };
}

function whyInPost(person: string, { workforce, today }: Scene): string | null {
  const spell = spellsOn(workforce, person, today)[0];
  if (!spell) return null;
  const who = nameAndId(workforce, person);
  if (isAgency(spell)) return `${who} is an agency worker in post: an offer to them is a step towards a conversion.`;
  return isPermanent(spell) ? `${who} is ${spell.contract} in ${spell.postId ?? spell.team} already: an offer is for somebody from outside. Say 'move' with the name, the post and the day instead.` : null;
}

interface Made {
  readonly postId: string;
  readonly on: CalendarDate;
  readonly start: CalendarDate | null;
  readonly acceptedOn: CalendarDate | null;
  readonly origin: Offer['origin'];
}

function planned(whom: Whom, { postId, on, start, acceptedOn, origin }: Made, scene: Scene): Plan {
  const { workforce, today } = scene;
  const { person, name, isNew } = whom;
  const before = workforce.records.rows.offers.get(keyOf('offers', { postId, person })) ?? null;
  const standing = before && before.status !== 'withdrawn' ? before : null;
  if (standing?.status === 'started') return refused(`${nameAndId(workforce, person)} has started in ${postId} already.`);
  const row: Offer = standing
    ? { ...standing, expectedStart: start ?? standing.expectedStart, origin: origin ?? standing.origin }
    : { postId, name, person, origin: origin ?? before?.origin ?? null, offeredOn: on, acceptedOn, expectedStart: start, status: acceptedOn === null ? 'offered' : 'accepted' };
  if (standing && row.expectedStart === standing.expectedStart && row.origin === standing.origin) return refused(`That is recorded already: ${nameAndId(workforce, person)} was offered ${postId} on ${longDate(standing.offeredOn)}.`);
  return {
    is: 'planned',
    facts: [put('offers', row)],
    on: today,
    warnings: [
      ...(isNew ? [`${name} is not in the records yet and is given the number ${person}`] : []),
      ...(standing ? [`the offer of ${longDate(standing.offeredOn)} stands already: this changes what is expected of it`] : []),
      ...(before && !standing ? ['an earlier offer of this post to them was withdrawn'] : []),
      ...(row.expectedStart === null ? ['no expected start is recorded: projections leave the offer out until it is'] : []),
      ...roomWarnings(postOn(workforce, postId, start ?? on), start ?? today, workforce),
      ...othersExpected(workforce, postId, person, today),
    ],
    sentence: `${postId} offered to ${person} on ${longDate(row.offeredOn)}${row.origin ? `, ${row.origin}` : ''}${row.expectedStart ? `, expected start ${longDate(row.expectedStart)}` : ''}${acceptedOn === null ? '' : `, accepted on ${longDate(acceptedOn)}`}`,
  };
}

function roomWarnings(post: Post | null, day: CalendarDate, workforce: Scene['workforce']): readonly string[] {
  if (!post) return [];
  const full = roomIn(workforce, post, day) === 0 ? [`post ${post.postId} has no room on ${longDate(day)}: somebody permanent is in it`] : [];
  return [...full, ...(post.to ? [`post ${post.postId} is funded until ${longDate(post.to)} only`] : [])];
}
