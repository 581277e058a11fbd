import type { Lexicon } from '../../language/names/lexicon.js';
import type { Named } from '../../language/words/named.js';
import { lexiconFor } from '../../language/read.js';
import { wordsOf } from '../../language/words/words.js';
import type { Workforce } from '../../workforce/workforce.js';
import type { Scope } from '../scope.js';
import type { Said } from './said.js';

/** What places are read with. */
export interface Places {
  readonly lexicon: Lexicon;
  /** Names of managers, by their words: in a question one stands for their teams, but 'send it to her' means her. */
  readonly managers: ReadonlySet<string>;
}

export function placesIn(workforce: Workforce): Places {
  const names = workforce.teams.flatMap(({ teamManager, serviceManager }) => [teamManager, serviceManager]);
  return { lexicon: lexiconFor(workforce), managers: new Set(names.flatMap((name) => (name ? [wordsOf(name).join(' ')] : []))) };
}

/** Scopes that a message may mean: none, one, or several where a part of a name fits several. */
export function readScopes(said: Said, { lexicon, managers }: Places): readonly Scope[] {
  const words = said.rest().split(' ');
  for (let length = Math.min(lexicon.longest, words.length); length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const phrase = words.slice(at, at + length).join(' ');
      const scopes = managers.has(wordsOf(phrase).join(' ')) ? [] : scopesOf(phrase, lexicon);
      if (scopes.length === 0) continue;
      said.take(new RegExp(`(?<![\\p{L}\\p{N}])${phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])(?: (?:teams?|service))?`, 'u'));
      return scopes;
    }
  }
  return said.take(/\b(?:the )?(?:whole|entire) (?:council|service)\b|\bthe council\b|\ball (?:the )?(?:teams|services)\b|\beverything\b|\bcouncil-?wide\b|\bcouncil\b/) ? [{ is: 'council' }] : [];
}

/** A whole name before one that people use for it, and that before a part; a service before a team of the same name. */
function scopesOf(phrase: string, lexicon: Lexicon): readonly Scope[] {
  const named = (lexicon.names.get(wordsOf(phrase).join(' ')) ?? []).filter(isPlace);
  const best = (['whole', 'other', 'part'] as const).find((fit) => named.some((one) => one.fit === fit));
  const fitting = named.filter(({ fit }) => fit === best);
  const services = fitting.filter(({ facet }) => facet === 'service');
  return (services.length > 0 ? services : fitting).map(({ facet, value }) => ({ is: facet, name: value }));
}

function isPlace(named: Named): named is Named & { readonly facet: 'team' | 'service' } {
  return named.facet === 'team' || named.facet === 'service';
}
