// A process that uses the embedded Table service until it is killed: node embeddedUser.ts FOLDER
import { joinEmbedded } from '../../src/ledger/embedded/joinEmbedded.js';

await joinEmbedded(process.argv[2] ?? '');
console.log('joined');
setInterval(() => undefined, 1_000);
