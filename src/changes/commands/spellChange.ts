import { FULL_TIME } from '../../workforce/amounts.js';
import { addDays, longDate, type CalendarDate } from '../../workforce/calendar.js';
import { isPermanent, postOn } from '../../workforce/rules/inForce.js';
import type { Spell } from '../../workforce/sheets.js';
import { missing, refused, type Command, type Inputs, type Offered, type Plan, type Scene } from '../command.js';
import { put } from '../facts.js';
import { fteLabel, nameAndId } from '../labels.js';
import { casesHeld } from '../rules/cases.js';
import { isWorker, spellsOn } from '../rules/inPost.js';
import { vacantPosts, whyNoPost, whyNoRoom } from '../rules/room.js';
import { whyNoTeam } from '../rules/teams.js';

/** Said for a post where a spell is to stand against none. */
const NO_POST = 'none';

/** 'Ivy Marsh to 0.6 FTE from 1 January', 'move Ivy Marsh to Assessment South from Monday in P4': a spell ends, the next one starts. */
export const spellChange: Command = {
  name: 'spellChange',
  title: "a change of a worker's FTE, team or post",
  act: 'change',
  triggers: [
    { words: 'move|moves|is moving|will move|transfer|transfers|is transferring|will transfer|switch|switches', looks: 'ahead', order: true },
    { words: 'wef|with effect from', looks: 'ahead', alone: true },
    { words: 'joins|will join|is joining|reduces hours to|reduces … hours to|increases hours to|increases … hours to|drops … hours to|cuts … hours to', looks: 'ahead' },
    { words: 'joined|has joined', looks: 'back' },
    { words: 'f t|ft|f t from', sets: { fte: FULL_TIME }, looks: 'ahead' },
    { words: 'goes full time|is going full time|will go full time|full time from', sets: { fte: FULL_TIME }, looks: 'ahead' },
    { words: 'went full time|has gone full time', sets: { fte: FULL_TIME }, looks: 'back' },
    { words: 'going up to|going down to|is going up to|is going down to|going to|moving to|goes to|is going to|goes down to|goes up to|drops to|reduces to|is reducing to|reduce to|reduce hours to|increases to|is increasing to|increase to|change hours to|changes hours to|change fte to|fte to|fte from|wte to|wte from|fte on|wte on|hours to|to work|will work|works', looks: 'ahead' },
    { words: 'moved|has moved|was moved|transferred|has transferred|switched|dropped to|has dropped to|reduced to|has reduced to|increased to|has increased to|went to|went down to|went up to|reduced hours to|changed hours to', looks: 'back' },
  ],
  fields: [
    { name: 'person', label: 'Worker', kind: 'person', bare: true },
    { name: 'on', label: 'First day of the change', kind: 'date', bare: true },
    { name: 'fte', label: 'FTE', kind: 'fte', bare: true, said: 'to|at|on|fte|fte to|hours to' },
    { name: 'team', label: 'Team', kind: 'team', bare: true },
    { name: 'post', label: 'Post', kind: 'post', bare: true, offers: postsFor },
    { name: 'noPost', label: 'Without a post', kind: 'code', bare: true, codes: { [NO_POST]: 'no post|without a post|not against a post|supernumerary' } },
  ],
  plain: 'into fte wte hours team week working works full part time permanent contract same across over',
  sheets: ['workers'],
  measures: ['permanentStaff', 'agency', 'vacancies'],
  concerns: isWorker,
  plan,
};

/** Where the spell may stand: the posts with room in the team, else all of them. */
function postsFor({ person, on, team }: Inputs, scene: Scene): readonly Offered[] {
  const day = (on as CalendarDate | undefined) ?? scene.today;
  const role = spellsOn(scene.workforce, String(person ?? ''), day)[0]?.role ?? null;
  const vacant = vacantPosts(scene, day, role);
  const inTeam = vacant.filter(({ value }) => postOn(scene.workforce, value, day)?.team === team);
  return inTeam.length > 0 ? inTeam : vacant;
}

function plan(inputs: Inputs, scene: Scene): Plan {
  const { workforce } = scene;
  if (inputs['person'] === undefined) return missing('person', ...(inputs['on'] === undefined ? ['on'] : []));
  const person = String(inputs['person']);
  if (inputs['fte'] === undefined && inputs['team'] === undefined && inputs['post'] === undefined) return missing('fte');
  const on = inputs['on'] as CalendarDate | undefined;
  if (on === undefined) return missing('on');
  const who = nameAndId(workforce, person);
  const [spell, other] = spellsOn(workforce, person, on);
  if (!spell) return refused(`${who} is not in post on ${longDate(on)}: ${lastSpell(scene, person)}.`);
  if (other) return refused(`${who} has two spells on ${longDate(on)}, in ${spell.team} and in ${other.team}. Change them in the workbook.`);
  const next = workforce.spellsOf(person).find(({ start }) => start > on);
  if (next) return refused(`${who} has another spell from ${longDate(next.start)}. Undo or change that one first.`);
  const noTeam = inputs['team'] === undefined ? null : whyNoTeam(workforce, String(inputs['team']), on);
  if (noTeam) return refused(noTeam);
  return moved(spell, on, inputs, scene);
}

function lastSpell({ workforce }: Scene, person: string): string {
  const last = workforce.spellsOf(person).at(-1);
  if (!last) return 'no spell is recorded';
  return last.end === null ? `the first day is ${longDate(last.start)}` : `the last day was ${longDate(last.end)}`;
}

function moved(spell: Spell, on: CalendarDate, inputs: Inputs, scene: Scene): Plan {
  const { workforce } = scene;
  const fte = (inputs['fte'] as number | undefined) ?? spell.fte;
  const postId = postFor(spell, inputs);
  if (postId === undefined) return missing('post');
  const post = postId === null ? null : postOn(workforce, postId, on);
  const team = (inputs['team'] as string | undefined) ?? post?.team ?? spell.team;
  if (postId !== null && !post) return refused(whyNoPost(workforce, postId, on) ?? '');
  if (post && post.team !== team) return refused(`Post ${post.postId} belongs to ${post.team}, not to ${team}. Name a post of ${team}, or say 'without a post'.`);
  const noRoom = post && isPermanent(spell) ? whyNoRoom(workforce, post, on, fte, spell.workerId) : null;
  if (noRoom) return refused(noRoom);
  const after = { ...spell, fte, postId, team, start: on };
  if (fte === spell.fte && postId === spell.postId && team === spell.team) return refused(`That is recorded already: ${nameAndId(workforce, spell.workerId)} works ${fteLabel(fte)} in ${team}.`);
  return planned(spell, after, scene);
}

/** The post of the spell goes on within its team; in another team one must be named. */
function postFor(spell: Spell, { post, noPost, team }: Inputs): string | null | undefined {
  if (post !== undefined) return String(post);
  if (noPost !== undefined) return null;
  return team === undefined || team === spell.team || spell.postId === null ? spell.postId : undefined;
}

function planned(spell: Spell, after: Spell, scene: Scene): Plan {
  const { workforce, today } = scene;
  const on = after.start;
  const same = spell.start === on;
  const cases = after.team === spell.team ? [] : casesHeld(workforce, spell.workerId, today);
  return {
    is: 'planned',
    facts: [...(same ? [{ sheet: 'workers' as const, key: put('workers', spell).key, row: null }] : [put('workers', { ...spell, end: addDays(on, -1), endReason: null })]), put('workers', after)],
    on,
    warnings: [
      ...(on > today ? [`this lies ahead and takes effect on ${longDate(on)}`] : []),
      ...(after.postId === null && spell.postId !== null ? [`post ${spell.postId} is left, and the spell stands against none`] : []),
      ...cases,
    ],
    sentence: `${spell.workerId} ${partsOf(spell, after)} from ${longDate(on)}`,
  };
}

function partsOf(spell: Spell, after: Spell): string {
  const parts = [
    ...(after.fte === spell.fte ? [] : [`from ${fteLabel(spell.fte)} to ${fteLabel(after.fte)}`]),
    ...(after.team === spell.team ? [] : [`from ${spell.team} to ${after.team}`]),
    ...(after.postId === spell.postId ? [] : [`from post ${spell.postId ?? 'none'} to post ${after.postId ?? 'none'}`]),
  ];
  return parts.join(', ');
}
