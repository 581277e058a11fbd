// A process that appends one large change, to be killed: node writer.ts CONNECTION PREFIX ROWS
import { draft, open, put, spell } from './drafts.js';

const [connection = '', prefix = '', rows = ''] = process.argv.slice(2);
const facts = Array.from({ length: Number(rows) }, (_, index) => put('workers', spell(`W${index}`)));
const ledger = await open({ connection, prefix });
await ledger.refresh();
await ledger.append(draft(facts), 0, (done, total) => console.log(`${done} of ${total}`));
console.log('applied');
// Lives until it is killed.
setInterval(() => undefined, 1_000);
