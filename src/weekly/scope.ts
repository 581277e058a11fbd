import type { Filter } from '../language/question.js';

/** What a card is about. */
export type Scope =
  | { readonly is: 'council' }
  | { readonly is: 'service'; readonly name: string }
  | { readonly is: 'team'; readonly name: string };

/** How a question is narrowed to the scope. */
export function placesOf(scope: Scope): readonly Filter[] {
  return scope.is === 'council' ? [] : [{ facet: scope.is, values: [scope.name], without: false }];
}

/** 'Safeguarding', or 'Whole council'. */
export function scopeName(scope: Scope): string {
  return scope.is === 'council' ? 'Whole council' : scope.name;
}

/** 'Safeguarding', or 'the whole council', as it stands in a sentence. */
export function placeWords(scope: Scope): string {
  return scope.is === 'council' ? 'the whole council' : scope.name;
}
