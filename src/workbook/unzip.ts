import { Unzip, UnzipInflate } from 'fflate';
import { UnreadableWorkbook } from './unreadable.js';

/** A workbook of half a million caseload rows is smaller; a file made to fill the memory is not. */
const MOST_BYTES = 256 * 1024 * 1024;
const STEP = 64 * 1024;

/**
 * The .xml parts of an .xlsx file by path. Throws `UnreadableWorkbook` where the bytes are no such file, or as soon
 * as they inflate to more than the limit: what the archive says about its own sizes is not believed.
 */
export function unzipXml(bytes: Uint8Array, limit = MOST_BYTES): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array[]>();
  let left = limit;
  const unzip = new Unzip((file) => {
    if (!file.name.endsWith('.xml') && !file.name.endsWith('.xml.rels')) return;
    const chunks: Uint8Array[] = [];
    parts.set(file.name, chunks);
    file.ondata = (error, chunk) => {
      if (error) throw error;
      left -= chunk.length;
      if (left < 0) throw new UnreadableWorkbook(`The workbook holds more than ${Math.floor(limit / 1024 / 1024)} MB once unpacked. Save its larger sheets as .csv files in a folder and import the folder.`);
      chunks.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  pushAll(unzip, bytes);
  return new Map([...parts].map(([name, chunks]) => [name, Buffer.concat(chunks)]));
}

function pushAll(unzip: Unzip, bytes: Uint8Array): void {
  try {
    for (let at = 0; at < bytes.length; at += STEP) unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw error;
    throw new UnreadableWorkbook('The file is damaged: it cannot be unpacked as an .xlsx workbook. Open it in Excel and save it again.');
  }
}
