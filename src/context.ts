import { z } from 'zod';
import { NO_CONTEXT, type Context } from './conversation/turn.js';

const Question = z.looseObject({
  measure: z.string(), figure: z.string(), where: z.array(z.looseObject({ facet: z.string(), values: z.array(z.string()) })), by: z.array(z.string()),
  when: z.looseObject({ is: z.string() }), show: z.string(), numbers: z.record(z.string(), z.number()),
});
const Order = z.object({ command: z.string(), inputs: z.record(z.string(), z.union([z.string(), z.number()])) });
const Change = z.object({ person: z.string().nullable(), pending: z.string().nullable(), fresh: z.boolean(), last: z.array(Order).optional() });
const Leading = z.object({ facet: z.string(), keys: z.array(z.string()) });
const Groups = Leading.extend({ last: z.string(), most: z.array(z.string()), fewest: z.array(z.string()) });
const Kept = z.looseObject({ questions: z.array(Question), choices: z.array(z.looseObject({ text: z.string(), asks: z.string() })), change: Change.optional(),
  seen: z.object({ people: z.array(z.string()), team: z.string().nullable(), groups: Groups.optional(), leading: Leading.optional(), times: z.array(z.object({ from: z.string(), to: z.string() })).optional() }).optional(), trail: z.array(Question).optional(), waits: z.object({ message: z.string(), words: z.string() }).optional(),
  unanswered: z.literal(true).optional(),
});

/** What a conversation was about, from the JSON that was kept; nothing where none was, or where another version wrote it. */
export function contextIn(kept: string | null): Context {
  if (kept === null) return NO_CONTEXT;
  const read = Kept.safeParse(parsed(kept));
  // The shape is checked as far as another version could have changed it; the names in it are the language's.
  return read.success ? read.data as unknown as Context : NO_CONTEXT;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
