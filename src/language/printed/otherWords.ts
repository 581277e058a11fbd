import type { Beside, Filter, Held, Other } from '../question.js';

/** How the parts of a description that name a figure and a filter are printed and read: `describe` has both. */
export interface Words {
  readonly head: (other: Other) => string;
  /** A name that holds a bracket stands in quotation marks. */
  readonly filter: (filter: Filter) => string;
  readonly readHead: (text: string) => Pick<Other, 'measure' | 'figure'> | null;
  readonly readFilter: (text: string) => Filter | null;
}

const BOUNDS = { above: 'above', atLeast: 'at or above', below: 'below', atMost: 'at or below' } as const;
const OF = { each: 'their', whole: 'the whole council in', mean: 'the mean of' } as const;

/** 'permanent staff (social workers only) (in the Willow team)' */
function otherWords(other: Other, { head, filter }: Words): string {
  return [head(other), ...other.where.map((one) => `(${filter(one)})`)].join(' ');
}

/** Reads what `otherWords` prints; null where the text is anything else. */
function readOther(text: string, { readHead, readFilter }: Words): Other | null {
  const [, first = '', rest = ''] = /^([^(]+?)((?: \(.*\))?)$/.exec(text) ?? [];
  const named = readHead(first);
  const said = [...rest.matchAll(/ \(((?:"(?:\\.|[^"\\])*"|[^()"])+)\)/g)];
  const where = said.map(([, filter]) => readFilter(filter!));
  const whole = said.map(([all]) => all).join('') === rest;
  return named && whole && where.every((filter) => filter !== null) ? { ...named, where } : null;
}

const BESIDE: Readonly<Record<Beside['as'], string>> = { per: 'per', share: 'as a share of', less: 'less', plus: 'together with' };

/** 'per permanent staff', 'less starters' */
export function besideWords(beside: Beside, words: Words): string {
  return `${BESIDE[beside.as]} ${otherWords(beside, words)}`;
}

/** Reads what `besideWords` prints; null where the text is anything else. */
export function readBeside(text: string, words: Words): Beside | null {
  for (const [as, said] of Object.entries(BESIDE) as [Beside['as'], string][]) {
    const other = text.startsWith(`${said} `) ? readOther(text.slice(said.length + 1), words) : null;
    if (other) return { ...other, as };
  }
  return null;
}

/** 'only above their permanent staff', 'only above the mean of vacancies' */
export function heldWords({ bound, of, to }: Held, words: Words): string {
  return `only ${BOUNDS[bound]} ${OF[of]} ${otherWords(to, words)}`;
}

/** Reads what `heldWords` prints; null where the text is anything else. */
export function readHeld(text: string, words: Words): Held | null {
  for (const [bound, said] of Object.entries(BOUNDS) as [Held['bound'], string][]) {
    for (const [of, whose] of Object.entries(OF) as [Held['of'], string][]) {
      const start = `only ${said} ${whose} `;
      const to = text.startsWith(start) ? readOther(text.slice(start.length), words) : null;
      if (to) return { bound, of, to };
    }
  }
  return null;
}
