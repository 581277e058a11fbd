import type { ConversionStep } from '../../workforce/sheets.js';
import type { Trigger } from '../command.js';

export type Stage = ConversionStep['stage'];

/** The stages in their order; the last two end the way and can be taken up again. */
export const ORDER: readonly Stage[] = ['approached', 'interested', 'applied', 'offered', 'accepted', 'converted'];

/** What people say of a step, beyond its code. */
const SAID: Readonly<Record<Exclude<Stage, 'converted'>, string>> = {
  approached:
    'approached|have approached|spoke to|spoken to|spoke with|talked to|talked with|had a chat with|had a conversation with|contacted|sounded out|first conversation with|was approached|has been approached|been approached|met with',
  interested:
    'interested|is interested|showed interest|has shown interest|shown interest|expressed an interest|expressed interest|is keen|keen|wants to go permanent|would like to go permanent|' +
    'wants to be permanent|wants to convert|is considering it|considering it|is up for it|wants a permanent post|would like a permanent post|is tempted|is thinking about it',
  applied: 'applied|has applied|put in an application|sent an application|submitted an application|has put in an application|application received|application in',
  offered: 'offered|has been offered|been offered|was offered|made an offer to|made an offer|offer made|have offered|offer made to|formally offered|gave an offer to',
  accepted:
    'accepted|has accepted|accepts|said yes|has said yes|says yes|agreed to go permanent|agreed|has agreed|signed the offer|accepted the offer|accepted her offer|accepted his offer|accepted their offer|accepted our offer|' +
    'took the offer|taken the offer|has taken the offer|verbally accepted',
  declined:
    'declined|has declined|declines|turned it down|turned down|turned us down|has turned it down|turned down the offer|turned the offer down|said no|has said no|says no|rejected the offer|' +
    'declined the offer|declined her offer|declined his offer|refused the offer|rejected|refused',
  'not considering':
    'not considering|is not considering|ruled it out|has ruled it out|ruled out|has ruled out|rules it out|is not interested|not interested|isnt interested|no longer interested|is no longer interested|' +
    'not interested any more|does not want to|doesnt want to|does not want to convert|doesnt want to convert|does not want to go permanent|doesnt want to go permanent|wants to stay agency|wants to stay on agency|' +
    'prefers to stay agency|prefers agency|staying agency|is staying agency|happy on agency|does not want a permanent post|doesnt want a permanent post|not considering it|is not considering it|ruled out a permanent post|' +
    'has ruled out a permanent post|withdrew interest|not for her|not for him|not for them',
};

export const STEP_TRIGGERS: readonly Trigger[] = Object.entries(SAID).map(([stage, words]) => ({ words, sets: { stage }, looks: 'back' as const }));

/** What people say of a step: others share it, as an offer is accepted too. */
export function wordsOfStage(stage: keyof typeof SAID): string {
  return SAID[stage];
}
