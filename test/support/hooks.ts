import { endStores } from './store.js';

export const mochaHooks = { afterAll: endStores };
