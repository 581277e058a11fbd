// Loaded into a process (`node --import`) that must do without the SDK of Teams: whatever loads a module of it fails.
import Module, { register } from 'node:module';
import { isOfSdk, refusal } from './refusing.js';

register('./refusing.js', import.meta.url);

const resolve = Module._resolveFilename;
Module._resolveFilename = function resolveFilename(request, ...more) {
  if (isOfSdk(request)) throw refusal(request);
  return resolve.call(this, request, ...more);
};
