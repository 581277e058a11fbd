import type { TurnContext } from 'botbuilder';
import type { SentFile } from '../changes/files.js';
import { chat, failed, notAllowed } from '../answers/replies.js';
import { isPersonal, tenantsOf, type Incoming } from './activity.js';
import { askedIn, pressedIn, type Pressed } from './asked.js';
import { ANSWERED_THERE, wantedPersonally, withPersonalChat, writeThere } from './channel.js';
import { answerInvoke, FORGED, isInPlace } from './invoke.js';
import { attachedTo } from './files/attached.js';
import { download } from './files/download.js';
import { answerKept } from './kept.js';
import { metIn } from './met.js';
import { messageOf } from './message.js';
import type { Message } from './outgoing.js';
import { sendMessage, updateMessage } from './sending.js';
import type { BotParts, Responded, TurnIn } from './turn.js';
import { welcome } from './welcome.js';

const FAILED = 'Something went wrong while I answered. Please ask again; if it happens again, tell the people who run Muster.';

/** The turn of the bot: what it does with each kind of activity. Sends at most one message. */
export function bot(parts: BotParts): (context: TurnContext) => Promise<void> {
  return async function turn(context) {
    // The adapter hands on the activity that was checked when it came in.
    const activity = context.activity as unknown as Incoming;
    if (activity.type === 'message' || isArrival(activity)) keepMet(activity, parts);
    if (activity.type === 'invoke') return answerInvoke(context, activity, parts, (pressed) => turnIn(activity, pressed, parts));
    const pressed = activity.type === 'message' ? pressedIn(activity.value) : null;
    const said = await messageFor(activity, pressed, parts);
    if (!said) return;
    await sendMessage(context, said.message);
    if (said.inPlace) await updateMessage(context, activity, said.message, parts.log);
  };
}

interface Said {
  readonly message: Message;
  /** The card whose button was pressed shows the same from now on. */
  readonly inPlace: boolean;
}

/** The message is made while the store keeps the turn. Null where nothing is to be said. */
async function messageFor(activity: Incoming, pressed: Pressed | null, parts: BotParts): Promise<Said | null> {
  const open = parts.loopback;
  try {
    const responded = await answerTo(activity, pressed, parts);
    if (!responded) return null;
    const kept = answerKept(responded, parts.log);
    const early = messageOf(responded.answer, open);
    const answer = await kept;
    return answer && { message: answer === responded.answer ? early : messageOf(answer, open), inPlace: isInPlace(pressed, answer) };
  } catch (error) {
    parts.log.failed('answer', error, { activity: activity.id });
    return { message: messageOf(failed(FAILED), open), inPlace: false };
  }
}

/** Null where nothing is to be said: an edited message never runs again, and one that came twice is answered once. */
async function answerTo(activity: Incoming, pressed: Pressed | null, parts: BotParts): Promise<Responded | null> {
  if (isArrival(activity)) return { answer: welcome(), first: parts.firstTime(`welcome ${activity.conversation.id}`) };
  if (activity.type !== 'message') return null;
  if (pressed?.is === 'forged') {
    parts.log.happened('refused a button', { activity: activity.id });
    return { answer: notAllowed(FORGED), first: Promise.resolve(true) };
  }
  const turn = turnIn(activity, pressed, parts);
  const wanted = wantedPersonally(turn.text);
  if (wanted !== null && !turn.personal) return answeredPersonally({ ...turn, text: wanted }, parts);
  const responded = await parts.respond({ ...turn, text: wanted ?? turn.text });
  if (!responded) return null;
  parts.log.happened('answered', { activity: activity.id, kind: responded.answer.kind });
  return turn.personal ? responded : offering(responded, turn.text);
}

/** Answers in the personal chat what was asked where others read it, with all that the asker may see. */
async function answeredPersonally(turn: TurnIn, parts: BotParts): Promise<Responded | null> {
  const first = turn.activity === null ? Promise.resolve(true) : parts.firstTime(`${turn.conversationId} ${turn.activity}`);
  if (!await first) return null;
  const reached = await parts.reach({ id: turn.who.id, place: 'personal' });
  const responded = reached && await parts.respond({ ...turn, conversationId: reached.conversation, personal: true, activity: null });
  const answer = responded && await answerKept(responded, parts.log);
  const delivery = answer && await reached.send(messageOf(answer, parts.loopback));
  return { answer: chat(delivery?.is === 'sent' ? ANSWERED_THERE : writeThere(turn.text)), first };
}

/** The same with the offer of the personal chat. */
function offering({ answer, first }: Responded, text: string): Responded {
  return { answer: withPersonalChat(answer, text), first: first.then((instead) => (typeof instead === 'object' ? offering(instead, text) : instead)) };
}

/** Beside the answer, which does not wait for it. */
function keepMet(activity: Incoming, { met, loopback, log }: BotParts): void {
  for (const one of metIn(activity, loopback)) met(one).catch((error: unknown) => log.failed('keeping who was met', error));
}

/** Teams sends both when the bot is installed. */
function isArrival({ type, action, membersAdded, recipient }: Incoming): boolean {
  if (type === 'installationUpdate') return action === 'add';
  return type === 'conversationUpdate' && membersAdded.some(({ id }) => id === recipient.id);
}

/** A pressed button is taken once by what it does, not by the activity: it may come from several devices at once. */
function turnIn(activity: Incoming, pressed: Exclude<Pressed, { is: 'forged' }> | null, { loopback }: BotParts): TurnIn {
  const where = { conversationId: activity.conversation.id, who: whoIn(activity), personal: isPersonal(activity, loopback) };
  if (pressed?.is === 'press') return { ...where, activity: activity.type === 'message' ? activity.id ?? null : null, text: '', press: pressed.press };
  const file = fileIn(activity, loopback);
  return { ...where, activity: activity.id ?? null, text: pressed?.asks ?? (askedIn(activity) || 'help'), ...(file && { file }) };
}

/** One workbook at a time: what is to be confirmed must be clear. */
function fileIn(activity: Incoming, loopback: boolean): SentFile | null {
  const [file, ...more] = attachedTo(activity);
  if (!file) return null;
  if (more.length > 0) return { name: file.name, download: async () => ({ why: 'Please send one workbook at a time.' }) };
  if (!file.isWorkbook) return { name: file.name, download: async () => ({ why: `I take .xlsx workbooks, and ${file.name} is none. Please save it as "Excel workbook (.xlsx)".` }) };
  return { name: file.name, download: () => download(file.address, loopback) };
}

function whoIn(activity: Incoming): TurnIn['who'] {
  const { id, name, aadObjectId } = activity.from;
  return { id: aadObjectId ?? id, name, tenant: tenantsOf(activity)[0] ?? '' };
}
