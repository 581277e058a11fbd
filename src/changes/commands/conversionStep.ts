import { longDate, type CalendarDate } from '../../workforce/calendar.js';
import { isAgency, postOn } from '../../workforce/rules/inForce.js';
import { latestStep } from '../../workforce/rules/pipeline.js';
import { keyOf, type ConversionStep } from '../../workforce/sheets.js';
import { missing, refused, type Command, type Inputs, type Plan, type Scene } from '../command.js';
import { put } from '../facts.js';
import { nameAndId } from '../labels.js';
import { spellsOn, wasAgency, whyNotAgency } from '../rules/inPost.js';
import { othersExpected, roomIn, vacantPosts, whyNoPost } from '../rules/room.js';
import { ORDER, STEP_TRIGGERS, type Stage } from './stages.js';

/** Stages at which a post is spoken of. */
const WITH_POST: readonly Stage[] = ['applied', 'offered', 'accepted', 'declined'];

/** 'Cal Reed is interested', 'approached A1 yesterday, next contact 18 November': one step of an agency worker's way to a permanent post. */
export const conversionStep: Command = {
  name: 'conversionStep',
  title: "a step of an agency worker's way to a permanent post",
  act: 'change',
  triggers: STEP_TRIGGERS,
  fields: [
    { name: 'person', label: 'Agency worker', kind: 'person', bare: true },
    { name: 'on', label: 'Day of the step', kind: 'date', bare: true, looks: 'back' },
    { name: 'post', label: 'Post', kind: 'post', bare: true, offers: ({ person, on }, scene) => vacantPosts(scene, (on as CalendarDate | undefined) ?? null, roleOf(person, scene)) },
    {
      name: 'nextContact', label: 'Next contact', kind: 'date', looks: 'ahead',
      said: 'next contact|next contact date|contact next|contact again|next contact date is|next contact is|contact her again|contact him again|contact them again|follow up|follow up call|call back|call again|ring again|speak again|talk again|chase|next call|next chat|next conversation|next meeting|meeting again',
    },
    { name: 'notes', label: 'Note', kind: 'text', said: 'note|notes|because of|because|due to|owing to|on account of|reason|reasons|reason being|saying|says that|comment', bare: true },
  ],
  plain: 'it re t2p offer offers offered conversion converting convert permanent perm contract pipeline application yes no job role about going go there first formally verbally verbal again move moved any authority council anywhere still he she changed mind',
  sheets: ['conversions'],
  measures: ['pipeline'],
  concerns: wasAgency,
  goesOn: (before, after) => ORDER.indexOf(after['stage'] as Stage) > ORDER.indexOf(before['stage'] as Stage),
  plan,
};

function roleOf(person: string | number | undefined, { workforce, today }: Scene): string | null {
  return spellsOn(workforce, String(person ?? ''), today).find(isAgency)?.role ?? null;
}

function plan(inputs: Inputs, scene: Scene): Plan {
  const { workforce, today } = scene;
  if (inputs['person'] === undefined) return missing('person');
  const person = String(inputs['person']);
  const stage = inputs['stage'] as Stage;
  const on = (inputs['on'] ?? today) as CalendarDate;
  const nextContact = (inputs['nextContact'] ?? null) as CalendarDate | null;
  if (on > today) return refused(`${longDate(on)} is still to come: a step is recorded once it has happened. Only a conversion that is agreed may lie ahead.`);
  const why = whyNotAgency(workforce, person, on);
  if (why) return refused(why);
  if (nextContact !== null && nextContact < on) return refused(`The next contact, ${longDate(nextContact)}, is before the step itself, ${longDate(on)}. Which day is it?`);
  const before = latestStep(workforce, person, on);
  const post = inputs['post'] === undefined ? postSpokenOf(before, stage) : String(inputs['post']);
  if (stage === 'offered' && post === null) return missing('post');
  const noPost = inputs['post'] === undefined ? null : whyNoPost(workforce, String(inputs['post']), on);
  if (noPost) return refused(noPost);
  const step = { workerId: person, stage, on, postId: post, nextContact, notes: (inputs['notes'] ?? null) as string | null };
  return planned(step, before, scene);
}

function planned(step: ConversionStep, before: ConversionStep | null, scene: Scene): Plan {
  const { workforce, today } = scene;
  const recorded = workforce.records.rows.conversions.get(keyOf('conversions', step));
  const row = recorded ? { ...recorded, ...Object.fromEntries(Object.entries(step).filter(([, value]) => value !== null)) } : step;
  if (recorded && JSON.stringify(put('conversions', recorded).row) === JSON.stringify(put('conversions', row).row)) {
    return refused(`That is recorded already: ${nameAndId(workforce, step.workerId)} ${step.stage} on ${longDate(step.on)}.`);
  }
  return {
    is: 'planned',
    facts: [put('conversions', row)],
    on: today,
    warnings: [...(recorded ? [] : order(step, before, scene)), ...room(step, scene)],
    sentence: `${step.workerId} ${step.stage} on ${longDate(step.on)}${step.postId ? ` (post ${step.postId})` : ''}${step.nextContact ? `, next contact ${longDate(step.nextContact)}` : ''}`,
  };
}

/** The post of an offer goes on to whoever accepts or declines it. */
function postSpokenOf(before: ConversionStep | null, stage: Stage): string | null {
  return before && WITH_POST.includes(stage) && ['applied', 'offered', 'accepted'].includes(before.stage) ? before.postId : null;
}

function order(step: ConversionStep, before: ConversionStep | null, { workforce, today }: Scene): readonly string[] {
  const latest = latestStep(workforce, step.workerId, today);
  if (latest && latest.on > step.on) return [`a later step stands already: ${latest.stage} on ${longDate(latest.on)}, so '${step.stage}' changes nothing of how they stand today`];
  if (!before) return [];
  const [from, to] = [ORDER.indexOf(before.stage), ORDER.indexOf(step.stage)];
  if (from >= 0 && to >= 0 && to < from) return [`this goes back from ${before.stage} (${longDate(before.on)}) to ${step.stage}`];
  if (from < 0 && to >= 0) return [`this takes up again what was ${before.stage} on ${longDate(before.on)}`];
  return [];
}

function room({ workerId, postId, stage }: ConversionStep, { workforce, today }: Scene): readonly string[] {
  const post = postId && (stage === 'offered' || stage === 'accepted') ? postOn(workforce, postId, today) : null;
  if (!post) return [];
  const full = roomIn(workforce, post, today, workerId) === 0 ? [`post ${post.postId} has no room today: somebody permanent is in it`] : [];
  const ends = post.to ? [`post ${post.postId} is funded until ${longDate(post.to)} only`] : [];
  return [...full, ...ends, ...othersExpected(workforce, post.postId, workerId, today)];
}
