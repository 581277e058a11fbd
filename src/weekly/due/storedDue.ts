import { z } from 'zod';
import { parseIsoDate, type CalendarDate } from '../../workforce/calendar.js';
import { WHATS, type Due } from './due.js';

const Day = z.string().refine((text) => parseIsoDate(text) !== null, 'not a day').transform((text) => text as CalendarDate);
const ScopeShape = z.discriminatedUnion('is', [
  z.object({ is: z.literal('council') }), z.object({ is: z.literal('service'), name: z.string() }), z.object({ is: z.literal('team'), name: z.string() }),
]);

/** What is due, as it must stand in the store. */
export const StoredDue: z.ZodType<Due> = z.object({
  key: z.string(), what: z.enum(WHATS), recipient: z.object({ id: z.string(), place: z.enum(['personal', 'channel']) }), scope: ScopeShape,
  form: z.enum(['card', 'text']), slot: Day, day: Day, week: Day,
});
