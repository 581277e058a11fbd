import type { Command } from './command.js';
import { declineRequest, grantRole, revokeRole } from './commands/access.js';
import { endAssignment, extendAssignment } from './commands/assignment.js';
import { asyeReview } from './commands/asyeReview.js';
import { cohortOutcome } from './commands/cohortOutcome.js';
import { conversionStep } from './commands/conversionStep.js';
import { convert } from './commands/convert.js';
import { leaver } from './commands/leaver.js';
import { nextContact } from './commands/nextContact.js';
import { offer } from './commands/offer.js';
import { offerAnswer } from './commands/offerAnswer.js';
import { offerStart } from './commands/offerStart.js';
import { retentionAgreed } from './commands/retentionAgreed.js';
import { retentionPaid } from './commands/retentionPaid.js';
import { retentionRepaid } from './commands/retentionRepaid.js';
import { spellChange } from './commands/spellChange.js';
import { forget, teach } from './commands/synonym.js';

/** Every change that can be made by chat, in the order in which help names them. */
export const COMMANDS: readonly Command[] = [conversionStep, convert, nextContact, offer, offerAnswer, offerStart, asyeReview, cohortOutcome, leaver, extendAssignment, endAssignment, spellChange, retentionAgreed, retentionPaid, retentionRepaid, grantRole, revokeRole, declineRequest, teach, forget];

export function commandNamed(name: string): Command | null {
  return COMMANDS.find((command) => command.name === name) ?? null;
}
