import type { Due, Told } from '../due/due.js';

export const STATES = ['sending', 'waiting', 'sent', 'failed', 'unknown', 'recalling', 'recalled'] as const;
/**
 * `sending`: the intent is written, the outcome is not known yet. `waiting`: Teams was too busy and took nothing; it goes in a later round.
 * `unknown`: it may have arrived, so it does not go again by itself. `recalling`: it arrived, and is to be taken back.
 */
export type DeliveryState = (typeof STATES)[number];

/** What is kept of one thing that went out, or was to. */
export interface Delivery {
  readonly due: Due;
  readonly told: Told;
  readonly state: DeliveryState;
  /** The id of the message, to update or recall it; blank where none is known. */
  readonly activity: string;
  /** Why it failed, in words for whoever looks after the bot; blank otherwise. */
  readonly why: string;
  /** How often Teams was too busy for it. */
  readonly tries: number;
  /** Of what waits, the instant before which it is not tried again, ISO 8601; blank: at once. */
  readonly after: string;
  /** Instant of the last step, ISO 8601. */
  readonly at: string;
  /** Changes with every write. */
  readonly mark: string;
}

/** What a step changes. The rest stays, but for `why` and `after`, which are of one step only. */
export type Step = Pick<Delivery, 'state'> & Partial<Pick<Delivery, 'activity' | 'why' | 'told' | 'tries' | 'after'>>;

/** The durable side of delivery: one row for each key is lock and watermark in one. */
export interface Deliveries {
  /** Writes the intent where nothing stands under the key; null where something does. */
  begin(due: Due, told: Told): Promise<Delivery | null>;
  /** Writes over a row as it was read; null where another instance was first. */
  step(delivery: Delivery, next: Step): Promise<Delivery | null>;
  find(due: Pick<Due, 'key' | 'slot'>): Promise<Delivery | null>;
  /** Those whose slot is this day or later. */
  since(slot: Due['slot']): Promise<readonly Delivery[]>;
  /**
   * Takes the next so many moments at which a message may go, so many milliseconds apart, for this instance alone: whatever others send, the
   * sum keeps the pace. Gives the first, in milliseconds since 1970.
   */
  reserve(count: number, apart: number): Promise<number>;
}
