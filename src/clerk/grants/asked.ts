import type { Role } from '../../access/rights.js';

/** What a message says of who may see and do what. `whom` and `service` are as they were written. */
export type GrantAsked =
  | { readonly is: 'grant' | 'revoke'; readonly role: Role; readonly service: string | null; readonly whom: string }
  /** All that somebody holds. */
  | { readonly is: 'revoke all'; readonly whom: string }
  | { readonly is: 'decline'; readonly whom: string }
  | { readonly is: 'who' }
  | { readonly is: 'requests' }
  /** Somebody wants a role for themselves. */
  | { readonly is: 'ask' };

const ROLE = '(?:the |an? )?(?<role>lead|hr|human resources|(?:service )?manager|viewer|admin|administrator)(?: role| rights?| access)?';
const OF = '(?: (?:of|for) (?<service>.+?))?';
const FORMS: readonly (readonly [RegExp, 'grant' | 'revoke'])[] = [
  [new RegExp(`^(?:grant|give|assign) ${ROLE}${OF} to (?<whom>.+)$`, 'iu'), 'grant'],
  [new RegExp(`^(?:grant|give) (?<whom>.+?) ${ROLE}${OF}$`, 'iu'), 'grant'],
  [new RegExp(`^make (?<whom>.+?) ${ROLE}${OF}$`, 'iu'), 'grant'],
  [new RegExp(`^(?:revoke|remove|withdraw|take away|take) ${ROLE}${OF} from (?<whom>.+)$`, 'iu'), 'revoke'],
];
const REVOKE_ALL = /^revoke (?:all |everything |access )?(?:(?:of|from|for) )?(?<whom>.+?)(?:['’]s)?(?: access| roles)?$/iu;
const DECLINE = /^(?:decline|reject|refuse)(?: (?:access )?(?:to|for)| the request (?:of|from))? (?<whom>.+)$/iu;
const WHO = /^(?:who has (?:what |which )?(?:access|roles?)|who can see what|who (?:are|is) (?:the |an )?admin(?:istrator)?s?|(?:list|show)(?: me)?(?: the| all)? (?:roles|access|grants))$/i;
const REQUESTS = /^(?:(?:show |list )?(?:the |all |open |pending )?(?:access )?requests|requests for access|who (?:has |is )?ask(?:ed|ing) for access)$/i;
const ASK = /^(?:i(?:'d| would)? (?:want|need|like)(?: to have)?|(?:can|may|could) i (?:have|get)|ask(?:ing)? for|request(?:ing)?|apply for|get|give me|grant me)(?: an?| some)? access$/i;

/** Null where a message says none of these. */
export function grantAskedIn(message: string): GrantAsked | null {
  const text = message.trim().replace(/^please /i, '').replace(/(?: please)?[.!?]*$/i, '').replace(/\s+/g, ' ');
  if (ASK.test(text)) return { is: 'ask' };
  if (WHO.test(text)) return { is: 'who' };
  if (REQUESTS.test(text)) return { is: 'requests' };
  for (const [form, is] of FORMS) {
    const { role = '', service = null, whom = '' } = form.exec(text)?.groups ?? {};
    if (whom) return { is, role: roleOf(role), service, whom };
  }
  const { whom: decline } = DECLINE.exec(text)?.groups ?? {};
  if (decline) return { is: 'decline', whom: decline };
  const { whom: all } = REVOKE_ALL.exec(text)?.groups ?? {};
  return all ? { is: 'revoke all', whom: all } : null;
}

function roleOf(said: string): Role {
  const word = said.toLowerCase();
  if (word.endsWith('manager')) return 'manager';
  if (word.startsWith('admin')) return 'admin';
  return word === 'human resources' ? 'hr' : word as Role;
}
