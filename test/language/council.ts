import { recordsFrom } from '../support/recordsFrom.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { workforceOf } from '../../src/workforce/workforceOf.js';

let loaded: Promise<Workforce> | null = null;

/** The example council, loaded once. */
export function exampleCouncil(): Promise<Workforce> {
  loaded ??= recordsFrom('test/data/example-council').then(workforceOf);
  return loaded;
}
