import { fileURLToPath } from 'node:url';
import { writeWorkbook } from '../workbook/writeWorkbook.js';
import { severnshireRecords } from './severnshire.js';

// npm run sample: writes the workbook of the sample council anew, after its generator was changed.
const path = fileURLToPath(new URL('severnshire.xlsx', import.meta.url));
await writeWorkbook(severnshireRecords(), path);
console.log(`The sample council was written to ${path}`);
