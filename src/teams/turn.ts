import type { Answer } from '../answers/answer.js';
import type { GivenFile, SentFile, Wanted } from '../changes/files.js';
import type { Press } from '../changes/press.js';
import type { Log } from './log.js';
import type { Met } from './met.js';
import type { Reach } from './proactive.js';

/** One message to be answered. */
export interface TurnIn {
  readonly conversationId: string;
  /** `id` is the Entra object id, or the channel's where nobody is authenticated. */
  readonly who: { readonly id: string; readonly name: string; readonly tenant: string };
  /** Only the person who asks reads the answer. */
  readonly personal: boolean;
  readonly text: string;
  /** A button of a change's card that was pressed; what it is typed as goes in `text` otherwise. */
  readonly press?: Press;
  /** A file that came with the message. */
  readonly file?: SentFile;
  /** The id of the activity, by which one that comes again is known; null where it has none. */
  readonly activity: string | null;
}

/** What a turn comes to. */
export interface Responded {
  readonly answer: Answer;
  /** Whether it is to be said: false where another instance has answered the activity meanwhile; what comes in its place where the conversation has moved on. */
  readonly first: Promise<boolean | Responded>;
}

export interface BotParts {
  /** Nobody is authenticated, and scripts may read the answer itself. */
  readonly loopback: boolean;
  /** Null where the activity has its answer. */
  readonly respond: (turn: TurnIn) => Promise<Responded | null>;
  /** The file that somebody agreed to have, or why not. */
  readonly give: (turn: TurnIn, wanted: Wanted) => Promise<GivenFile | Answer>;
  /** Keeps where somebody, or a channel, can be written to. */
  readonly met: (met: Met) => Promise<void>;
  readonly reach: Reach;
  /** True where no instance has seen this before. */
  readonly firstTime: (key: string) => Promise<boolean>;
  readonly log: Log;
}
