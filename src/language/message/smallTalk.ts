import { tokensOf, isSign } from '../words/words.js';

export type SmallTalk = 'hello' | 'thanks' | 'help' | 'bye';

const HELP = /^(help|help me|help please|please help|what can (you|i|u) (do|ask|answer|ask you)( for me)?|what do you (do|know|answer)|what (dont|cant|cannot|wont) you (do|know|answer|count|tell me)|how do(es)? (you|this|it) work|what (is|are) (this|you)|who are you|commands|menu|start|get started|what questions can i ask( you)?|examples|options|what can you help( me)? with|how can you help( me)?|what kind of questions can i ask)$/;
const THANKS = /^((many |ok |great |perfect |brilliant |lovely )?(thanks|thank you|thx|ta|cheers|thankyou)( very much| so much| a lot| muster| for that| again)?( that all| that s all| that is all| thats all| that s it| that s everything| all done)?( for now| for today)?|(ok )?(thats|that|that s|that is) (all|everything)( thanks| thank you| for now)?|that s great|great|perfect|brilliant|lovely|ok|okay|got it|that is helpful|thats helpful|very helpful|much appreciated|appreciated|nice one|excellent|super|(ok|okay|right|great|lovely|perfect|brilliant|good)( (ok|okay|great|lovely|perfect|brilliant|good|thanks|thank you|cheers|fine))+)$/;
const HELLO = /^(hello|hi|hey|hiya|good (morning|afternoon|evening)|morning|afternoon|hello muster|hi muster|hi there|hello there|hey there|hey muster|alright|ay up|eyup|((hello|hi|hey|hiya|morning|good morning|afternoon) )?(muster |there )?(how are you|how are you doing|hows it going|how is it going|hows things|you ok|you alright)( today| this morning)?)$/;
const BYE = /^(bye|goodbye|bye bye|see you|see you later|cheerio|have a (good|nice) (day|weekend|evening))$/;

const TOLD_AFTER = /^(?:(?:ok|great|perfect|lovely|brilliant) )?(?:many )?(?:thanks|thank you|thx|ta|cheers)\b(?! (?:and|for|in advance|but|then|so)\b)(?!.*\b(?:how|what|whats|who|whos|which|when|where|why|show|list|give|and|can|could)\b)(?=.*\b(?:ill|i ll|will|thats|that s|that|helps|helpful|useful|needed|wanted|later|back|enough|for now)\b)/;

/** 'Thanks, will check with payroll': thanks, and nothing that is asked. */
export function thanksAndTells(message: string): boolean {
  return !message.includes('?') && TOLD_AFTER.test(tokensOf(message).map(({ word }) => word).filter((word) => !isSign(word)).join(' '));
}

/** A message that asks nothing about the workforce but is meant for the bot: a greeting, thanks, a call for help. */
export function smallTalk(message: string): SmallTalk | null {
  const words = tokensOf(message).map(({ word }) => word).filter((word) => !isSign(word)).join(' ');
  if (HELP.test(words)) return 'help';
  if (HELLO.test(words)) return 'hello';
  if (THANKS.test(words)) return 'thanks';
  return BYE.test(words) ? 'bye' : null;
}
