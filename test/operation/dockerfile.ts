import { readFileSync } from 'node:fs';

/** One instruction of the Dockerfile: `COPY`, and what stands behind it. */
export interface Instruction {
  readonly word: string;
  readonly rest: string;
}

/** What is made on one base image. */
export interface Stage {
  readonly image: string;
  /** Blank for the last: nothing is copied from it. */
  readonly name: string;
  readonly instructions: readonly Instruction[];
}

/** The stages of the Dockerfile, in their order. */
export function stagesOf(text: string): readonly Stage[] {
  const instructions = text.replace(/\\\n/g, ' ').split('\n').filter((line) => /^[A-Z]/.test(line)).map((line): Instruction => {
    const [word = '', ...rest] = line.split(' ');
    return { word, rest: rest.join(' ').trim() };
  });
  const starts = instructions.flatMap(({ word }, at) => (word === 'FROM' ? at : []));
  return starts.map((start, at) => {
    const [image = '', , name = ''] = instructions[start]!.rest.split(' ');
    return { image, name, instructions: instructions.slice(start + 1, starts[at + 1]) };
  });
}

/** What a `COPY` takes, and from which stage; null: from the files beside the Dockerfile. */
export function copyOf({ rest }: Instruction): { readonly from: string | null; readonly sources: readonly string[]; readonly target: string } {
  const words = rest.split(' ');
  const from = /^--from=(.+)$/.exec(words[0]!)?.[1] ?? null;
  const paths = from === null ? words : words.slice(1);
  return { from, sources: paths.slice(0, -1), target: paths.at(-1)! };
}

/** The words of a command in its JSON form. */
export function commandIn({ rest }: Instruction): readonly string[] {
  return JSON.parse(rest.replace(/^CMD /, '')) as string[];
}

export function theDockerfile(): readonly Stage[] {
  return stagesOf(readFileSync('Dockerfile', 'utf8'));
}
