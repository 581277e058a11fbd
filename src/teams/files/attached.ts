import { z } from 'zod';
import type { Incoming } from '../activity.js';

const SENT = 'application/vnd.microsoft.teams.file.download.info';
const Attachment = z.object({
  contentType: z.literal(SENT),
  name: z.string().min(1).max(300),
  content: z.object({ downloadUrl: z.string().min(1).max(4000), fileType: z.string().max(20).optional() }),
});

/** A file that came with a message; pictures and the like are none. */
export interface Attached {
  readonly name: string;
  readonly address: string;
  readonly isWorkbook: boolean;
}

export function attachedTo({ attachments }: Incoming): readonly Attached[] {
  return attachments.map((attachment) => Attachment.safeParse(attachment)).flatMap((read) => {
    if (!read.success) return [];
    const { name, content } = read.data;
    return [{ name, address: content.downloadUrl, isWorkbook: (content.fileType ?? name.split('.').at(-1) ?? '').toLowerCase() === 'xlsx' }];
  });
}
