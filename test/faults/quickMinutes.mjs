// Loaded before a bot: what it does every minute it does every third of a second, so that a test need not wait.
const MINUTE = 60_000;
const QUICK = 300;
const plain = globalThis.setInterval;
globalThis.setInterval = (work, every, ...more) => plain(work, every === MINUTE ? QUICK : every, ...more);
