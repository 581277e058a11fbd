import { everyWay } from '../../language/words/everyWay.js';
import type { Fte } from '../../workforce/amounts.js';
import { addDays, longDate, type CalendarDate } from '../../workforce/calendar.js';
import { isAgency, isPermanent, postOn } from '../../workforce/rules/inForce.js';
import { latestStep } from '../../workforce/rules/pipeline.js';
import type { Post, Spell } from '../../workforce/sheets.js';
import { missing, refused, type Command, type Inputs, type Offered, type Plan, type Scene } from '../command.js';
import { put } from '../facts.js';
import { fteLabel, nameAndId } from '../labels.js';
import { spellsOn, wasAgency, whyNotAgency } from '../rules/inPost.js';
import { othersExpected, roomIn, vacantPosts, whyNoPost, whyNoRoom } from '../rules/room.js';

/** 'Convert A1 to permanent from 1 December in P3': the agency spell ends the day before, the permanent one starts, same person. */
export const convert: Command = {
  name: 'convert',
  title: 'a conversion to a permanent post',
  act: 'change',
  triggers: [
    { words: everyWay('transfer|transfers|is transferring|will transfer|move|moves|is moving|will move|switch|switches|is switching|will switch|goes|is going|will go', 'from agency to permanent|from agency to perm|from agency to a permanent|from agency into a permanent|from agency into permanent'), looks: 'ahead' },
    { words: everyWay('transferred|has transferred|moved|has moved|was moved|switched|has switched|went|has gone', 'from agency to permanent|from agency to perm|from agency to a permanent|from agency into a permanent|from agency into permanent'), looks: 'back' },
    { words: 'convert|make … permanent|make … perm|making … permanent|making … perm|move … to permanent|move … to perm|take … on permanently|take … on as permanent|bring … in as permanent|conversion of|conversion … to permanent|transfer … to permanent|transfer … to a permanent|move … to a permanent|move … onto a permanent|put … on a permanent|starts permanent|start permanent|starting permanent|starts perm|transfer … to perm|to go permanent|to go perm|goes perm|going perm|go perm|will go perm|becomes perm|is to go permanent|make permanent|move to permanent|transfer to permanent|bring onto permanent|converts|will convert|is converting|converting|to convert|goes permanent|is going permanent|becomes permanent|will become permanent|will go permanent|is to become permanent|starts on permanent|starts as permanent|will start on permanent', looks: 'ahead', order: true },
    { words: 'converted|has converted|was converted|became permanent|has become permanent|is now permanent|is permanent now|went permanent|has gone permanent|started on permanent|started as permanent|started permanent|started as a permanent|made permanent|was made permanent|has been made permanent|moved to permanent|moved onto permanent|has moved to permanent|joined permanently|now permanent', looks: 'back' },
    { words: 't2p|conversion|conversions|to perm|into perm|perm in|perm into|temp to perm|temp to permanent|agency to perm|agency to permanent|conversion to permanent|conversion to perm|conversion to a permanent|is permanent from|is permanent as of|permanent from|perm from|permanent as of|permanent with effect from|is perm from|agreed to convert from|agreed to go permanent from|agreed to go perm from', looks: 'near' },
  ],
  fields: [
    { name: 'person', label: 'Agency worker', kind: 'person', bare: true },
    { name: 'on', label: 'First day on the permanent contract', kind: 'date', bare: true },
    { name: 'post', label: 'Post', kind: 'post', bare: true, offers: postsFor },
    { name: 'fte', label: 'FTE', kind: 'fte', bare: true, said: 'at|on|fte|for' },
    { name: 'contract', label: 'Contract', kind: 'code', bare: true, codes: { 'fixed-term': 'fixed term|fixed term contract|ftc', permanent: 'permanent contract|permanently|permanent basis' } },
    { name: 'notes', label: 'Note', kind: 'text', said: 'note|notes|comment' },
  ],
  plain: 'hours into signed days week update start starts starting two three four five permanent conversion contract contracts staff make move onto into perm job role new employee council same agreed accepted',
  sheets: ['conversions', 'workers'],
  measures: ['agency', 'vacancies', 'permanentStaff', 'conversionSaving'],
  concerns: wasAgency,
  plan,
};

/** The post of the latest offer first, then that of the agency spell, then all with room that day. */
function postsFor({ person, on }: Inputs, scene: Scene): readonly Offered[] {
  const spell = spellsOn(scene.workforce, String(person ?? ''), scene.today).find(isAgency);
  const posts = vacantPosts(scene, (on as CalendarDate | undefined) ?? null, spell?.role ?? null);
  return [...posts].sort((a, b) => Number(b.value === spell?.postId) - Number(a.value === spell?.postId));
}

function plan(inputs: Inputs, { workforce, today }: Scene): Plan {
  if (inputs['person'] === undefined) return missing('person', ...(inputs['on'] === undefined ? ['on'] : []));
  const person = String(inputs['person']);
  const on = inputs['on'] as CalendarDate | undefined;
  const spoken = latestStep(workforce, person, on ?? today);
  const postId = (inputs['post'] as string | undefined) ?? (spoken?.stage === 'accepted' || spoken?.stage === 'offered' ? spoken.postId : null);
  const why = whyNotAgency(workforce, person, on === undefined ? today : addDays(on, -1));
  if (why) return refused(why);
  if (on === undefined || postId === null) return missing(...(on === undefined ? ['on'] : []), ...(postId === null ? ['post'] : []));
  const noPost = whyNoPost(workforce, postId, on);
  const post = postOn(workforce, postId, on);
  if (noPost || !post) return refused(noPost ?? '');
  const left = spellsOn(workforce, person, addDays(on, -1)).filter(isAgency);
  const fte = (inputs['fte'] as number | undefined) ?? left.reduce((sum, spell) => sum + spell.fte, 0);
  const own = workforce.spellsOf(person).find((spell) => isPermanent(spell) && (spell.end === null || spell.end >= on));
  if (own) return refused(`${nameAndId(workforce, person)} has a ${own.contract} contract from ${longDate(own.start)} already.`);
  const noRoom = whyNoRoom(workforce, post, on, fte, person);
  if (noRoom) return inputs['fte'] === undefined && roomIn(workforce, post, on, person) > 0 ? missing('fte') : refused(noRoom);
  return planned({ person, on, post, fte, left, contract: inputs['contract'] === 'fixed-term' ? 'fixed-term' : 'permanent', notes: (inputs['notes'] ?? null) as string | null }, { workforce, today }, inputs);
}

interface Conversion {
  readonly person: string;
  readonly on: CalendarDate;
  readonly post: Post;
  readonly fte: Fte;
  readonly left: readonly Spell[];
  readonly contract: 'permanent' | 'fixed-term';
  readonly notes: string | null;
}

function planned(conversion: Conversion, scene: Scene, inputs: Inputs): Plan {
  const { person, on, post, fte, left, contract, notes } = conversion;
  const [spell] = left;
  const { name, sweNumber, qualifiedOn } = spell!;
  const taken = { workerId: person, name, contract, role: post.role, team: post.team, postId: post.postId, fte, start: on, sweNumber, qualifiedOn, origin: 'agency' as const };
  const ended = left.map((one) => put('workers', { ...one, end: addDays(on, -1), endReason: 'converted' }));
  const step = put('conversions', { workerId: person, stage: 'converted', on, postId: post.postId, notes });
  return {
    is: 'planned',
    facts: [...ended, put('workers', taken), step],
    on,
    warnings: [...assumed(conversion, inputs), ...doubts(conversion, scene)],
    sentence: `${person} converted from agency to ${contract} in ${post.postId} (${post.role}, ${post.team}, ${fteLabel(fte)}) from ${longDate(on)}`,
  };
}

/** What was not said and is taken for granted. */
function assumed({ post, fte }: Conversion, inputs: Inputs): readonly string[] {
  return [
    ...(inputs['post'] === undefined ? [`post ${post.postId} is the one of the offer`] : []),
    ...(inputs['fte'] === undefined ? [`${fteLabel(fte)} as on the agency assignment`] : []),
  ];
}

function doubts({ person, on, post, left }: Conversion, { workforce, today }: Scene): readonly string[] {
  const step = latestStep(workforce, person, on);
  return [
    ...(on > today ? [`this is agreed and takes effect on ${longDate(on)}: figures count it from that day on`] : []),
    ...(step?.stage === 'declined' || step?.stage === 'not considering' ? [`the latest step is ${step.stage}, on ${longDate(step.on)}`] : []),
    ...left.filter(({ role }) => role !== post.role).map(({ role }) => `the role changes from ${role} to ${post.role}`),
    ...left.filter(({ team }) => team !== post.team).map(({ team }) => `the team changes from ${team} to ${post.team}`),
    ...(post.to ? [`post ${post.postId} is funded until ${longDate(post.to)} only`] : []),
    ...(workforce.isRegistered(post.role) && left.every(({ sweNumber }) => sweNumber === null) ? ['no Social Work England number is recorded, which this role needs'] : []),
    ...othersExpected(workforce, post.postId, person, today),
  ];
}
