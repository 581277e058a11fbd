import type { Filter } from '../language/question.js';

/** What a card is about. */
export type Scope =
  | { readonly is: 'council' }
  | { readonly is: 'service'; readonly name: string }
  | { readonly is: 'team'; readonly name: string };

/** Whose names may stand on a card: a manager's services, everybody's, or nobody's (a viewer, and everybody in a channel). */
export type Sees = 'everybody' | 'nobody' | { readonly services: readonly string[] };

/** How a question is narrowed to the scope. */
export function placesOf(scope: Scope): readonly Filter[] {
  return scope.is === 'council' ? [] : [{ facet: scope.is, values: [scope.name], without: false }];
}

/** 'Safeguarding', or 'Whole council'. */
export function scopeName(scope: Scope): string {
  return scope.is === 'council' ? 'Whole council' : scope.name;
}

/** Whether people of a service may be named; null is a service that is not recorded. */
export function maySee(sees: Sees, service: string | null): boolean {
  if (typeof sees === 'string') return sees === 'everybody';
  return service !== null && sees.services.includes(service);
}
