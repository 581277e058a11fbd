import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import ts from 'typescript';

/** The files of ours that each file of a folder imports, types included. */
function importsIn(folder: string): ReadonlyMap<string, readonly string[]> {
  return new Map(ts.sys.readDirectory(resolve(folder), ['.ts']).map((file) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'));
    const ours = importedFiles.map(({ fileName }) => resolve(dirname(file), fileName.replace(/\.js$/, '.ts'))).filter((other) => existsSync(other));
    return [file, ours];
  }));
}

/** What is left when files that import none of the others are taken away, again and again: circles, and what leads to them. */
function circling(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const left = new Set(imports.keys());
  for (let before = 0; before !== left.size; ) {
    before = left.size;
    for (const file of left) if (!imports.get(file)!.some((other) => left.has(other))) left.delete(file);
  }
  return [...left].map((file) => relative('.', file)).sort();
}

describe('Files', () => {
  it('import each other in no circle', () => {
    const imports = importsIn('src');

    assert.ok(imports.size > 100);
    assert.deepEqual(circling(imports), []);
  });

  it('in a circle are found, and none beside it', () => {
    const imports = new Map([['a.ts', ['b.ts']], ['b.ts', ['a.ts']], ['c.ts', []]]);

    assert.deepEqual(circling(imports), ['a.ts', 'b.ts']);
  });
});
