import { within, type Scope } from '../support/independentCount.js';
import type { Answer, Group } from '../../src/answers/answer.js';
import type { Figure } from '../../src/workforce/measure.js';
import type { Expected } from './expecting.js';
import type { Figures } from './measured.js';

/** Pence and four decimals are rounded on one side or the other. */
const NEAR = 0.0051;

/** What an answer says otherwise than the second count, in words; none where they agree. `lead` is the figure that was asked for. */
export function differences(answer: Answer, expected: Expected | null, lead: string, scope: Scope, groups: ReadonlyMap<string, Scope> | null): string[] {
  const whole = expected?.figures(scope) ?? {};
  const isUnsaid = expected === null || whole[lead] === null || whole[lead] === undefined;
  if (isUnsaid || answer.kind !== 'answer') return isUnsaid && answer.kind === 'notRecorded' ? [] : [disagreement(answer, isUnsaid, whole)];
  return [
    ...figureDifferences('the whole', answer.figures, whole, lead),
    ...(answer.figures[0]?.name === lead ? [] : [`${answer.figures[0]?.name} leads`]),
    ...pointDifferences(answer.groups, expected.points, lead),
    ...(groups ? groupDifferences(answer.groups, expected, lead, scope, groups) : []),
  ];
}

function disagreement(answer: Answer, isUnsaid: boolean, whole: Figures): string {
  return isUnsaid ? `nothing to say, but the answer is ${answer.kind}: ${answer.text}` : `${JSON.stringify(whole)}, but the answer is ${answer.kind}: ${answer.text}`;
}

/** Of a mean the figure that was asked for is compared, and no other. */
function figureDifferences(where: string, figures: readonly Figure[], expected: Figures, lead: string): string[] {
  const names = Object.keys(expected).length === 1 ? [lead] : [...new Set([...figures.map(({ name }) => name), ...Object.keys(expected)])];
  return names.flatMap((name) => {
    const said = figures.find((figure) => figure.name === name)?.value ?? null;
    const other = expected[name] ?? null;
    const agree = said === null || other === null ? said === other : Math.abs(said - other) < NEAR;
    return agree ? [] : [`${where}: ${name} is ${said}, counted ${other}`];
  });
}

function pointDifferences(groups: readonly Group[], points: Expected['points'], lead: string): string[] {
  if (points.size === 0) return [];
  const keys = groups.map(({ key }) => key).join(', ');
  if (keys !== [...points.keys()].join(', ')) return [`points are ${keys}, not ${[...points.keys()].join(', ')}`];
  return groups.flatMap(({ key, figures }) => {
    const point = points.get(key);
    return point ? figureDifferences(key, figures, point, lead) : figures.length > 0 ? [`${key} is not recorded`] : [];
  });
}

/** A group is there unless its leading figure is 0; where that cannot be said it may lack. */
function groupDifferences(groups: readonly Group[], expected: Expected, lead: string, scope: Scope, scopes: ReadonlyMap<string, Scope>): string[] {
  const said = new Map(groups.map((group) => [loose(group.key), group]));
  const unknown = [...said.keys()].filter((key) => !scopes.has(key === 'not recorded' ? '' : key));
  const wrong = [...scopes].flatMap(([key, inner]) => {
    const figures = expected.figures(within(scope, inner));
    const value = figures[lead];
    const group = said.get(key === '' ? 'not recorded' : key);
    if (!group) return value === null || value === undefined || Math.abs(value) < NEAR ? [] : [`there is no group ${key}, counted ${value}`];
    if (value === 0) return [`group ${key} is there with ${group.figures[0]?.value}, counted 0`];
    const leads = value === null || value === undefined || group.figures[0]?.name === lead ? [] : [`${group.figures[0]?.name} leads group ${key}`];
    return [...leads, ...figureDifferences(`group ${key || 'not recorded'}`, group.figures, figures, lead)];
  });
  return [...unknown.map((key) => `there is no ${key} to group by`), ...wrong];
}

/** As the second counter reads a code: 'Fixed_Term' is 'fixed term'. */
export function loose(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, ' ');
}
