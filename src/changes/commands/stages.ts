import type { ConversionStep } from '../../workforce/sheets.js';
import type { Trigger } from '../command.js';

export type Stage = ConversionStep['stage'];

/** The stages in their order; the last two end the way and can be taken up again. */
export const ORDER: readonly Stage[] = ['approached', 'interested', 'applied', 'offered', 'accepted', 'converted'];

/** What people say of a step, beyond its code; auxiliaries before it ('has', 'is', 'was') say nothing more. */
const SAID: Readonly<Record<Exclude<Stage, 'converted'>, string>> = {
  approached: 'approached|contacted|sounded out|first conversation with',
  interested:
    'interested|showed interest|shown interest|showing interest|expressed an interest|expressed interest|shows interest|is keen|keen|wants to go permanent|wants to go perm|would like to go permanent|' +
    'would like to go perm|wants to be permanent|wants to become permanent|would like to become permanent|wants to convert|would like to convert|is considering it|considering it|is up for it|wants a permanent|' +
    'would like a permanent|is tempted|is thinking about it|up for it|open to it|is open to going permanent|thinking of going permanent|thinking about going permanent',
  applied:
    'applied|app received|app in|application received for|put in an application|sent an application|sent in an application|submitted an application|put an application in|sent her application|sent his application|submitted her application|' +
    'submitted his application|application received|application in|application is in|application came in|application has come in|application arrived|applies',
  offered: 'offered|made an offer to|made an offer|offer made|offer made to|formally offered|got an offer|got offers|offer went out|offer has gone out|offer went out to|offer sent|offer sent to|offer was sent|offer letter sent|offer letter went out|gave an offer to|made … an offer|offer to … made|given an offer|offers',
  accepted:
    'accepted|offer accepted|offer accepted by|offer was accepted|offer was accepted by|offer has been accepted|accepts|said yes|says yes|agreed to go permanent|agreed to go perm|agreed to become permanent|agreed to convert|agreed|signed the offer|accepted it|accepted the offer|accepted her offer|accepted his offer|' +
    'accepted their offer|accepted our offer|took the offer|taken the offer|taking the offer|verbally accepted|taken up the offer|took up the offer',
  declined:
    'declined|declines|turned it down|turned down|turned us down|turned down the offer|turned the offer down|turned … down|said no|says no|rejected the offer|' +
    'withdrew|withdrawn|offer declined|offer was declined|offer has been declined|offer rejected|withdrew her application|withdrew his application|withdrew their application|pulled out|pulled out of it|dropped out|declined the offer|declined her offer|declined his offer|declined our offer|refused the offer|rejected|refused|refuses',
  'not considering':
    'says no to going permanent|says no to going perm|said no to going permanent|said no to going perm|says no thanks to going permanent|says no thanks to going perm|said no thanks to going permanent|said no thanks to going perm|says no to perm|said no to perm|no thanks to perm|still a no|not considering|isnt considering|not considering it|isnt considering it|ruled it out|ruled out|rules it out|ruling it out|not interested|isnt interested|wasnt interested|no longer interested|no interest|' +
    'not interested any more|does not want to|doesnt want to|does not want to convert|doesnt want to convert|does not want to go permanent|doesnt want to go permanent|does not want to go perm|doesnt want to go perm|' +
    'wants to stay agency|wants to stay on agency|wants to stay with the agency|prefers to stay agency|prefers to stay with the agency|prefers to stay on agency|would rather stay agency|would rather stay with the agency|' +
    'would prefer to stay agency|prefers agency|staying agency|is staying agency|happy on agency|happy where he is|happy where she is|happy where they are|happy as she is|happy as he is|' +
    'does not want a permanent|doesnt want a permanent|ruled out a permanent post|ruled out going permanent|withdrew interest|withdrawn interest|withdrew her interest|withdrew his interest|withdrew their interest|withdrawn her interest|withdrawn his interest|withdrawn their interest|not for her|not for him|not for them|wont convert|wont be converting|will not convert|' +
    'wont go permanent|will not go permanent|does not wish to convert|doesnt wish to convert',
};

/** A conversation by itself is an approach; where it says what came of it, that is the step. */
const SPOKE =
  'spoke to|spoke with|spoken to|spoken with|talked to|talked with|had a chat with|had a word with|had a conversation with|had a meeting with|met with|met|first conversation with|chatted to|chatted with|rang|phoned';

export const STEP_TRIGGERS: readonly Trigger[] = [
  ...Object.entries(SAID).map(([stage, words]) => ({ words, sets: { stage }, looks: 'back' as const })),
  { words: 'offer', sets: { stage: 'offered' }, looks: 'back', leads: true },
  { words: SPOKE, sets: { stage: 'approached' }, looks: 'back', yields: true },
];

/** What people say of a step: others share it, as an offer is accepted too. */
export function wordsOfStage(stage: keyof typeof SAID): string {
  return SAID[stage];
}
