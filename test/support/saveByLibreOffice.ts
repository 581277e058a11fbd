/**
 * Opens an export of the example council and the template in LibreOffice and keeps what it saves in test/data/libreoffice:
 * `npx tsx test/support/saveByLibreOffice.ts`, after a change of the columns. Needs LibreOffice Calc.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordsFrom } from './recordsFrom.js';
import { writeTemplate } from '../../src/workbook/writeTemplate.js';
import { writeWorkbook } from '../../src/workbook/writeWorkbook.js';

const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
const files = [join(folder, 'example-council.xlsx'), join(folder, 'template.xlsx')] as const;
await writeWorkbook(await recordsFrom('test/data/example-council'), files[0]);
await writeTemplate(files[1]);
// A profile of its own: a LibreOffice that is open would take the command and save nothing.
execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'xlsx', '--outdir', 'test/data/libreoffice', ...files], { stdio: 'ignore' });
rmSync(folder, { recursive: true });
