import type { Corpus } from './corpus.js';

/** Every miss with what differs, a line each: first the figures that are wrong without a word, marked '!'. */
export function missesOf(corpus: Corpus): string {
  const { questions, conversations, outOfScope, twoReadings, notRecorded, variants, commands, periods, roundTrips, askedAgain } = corpus;
  const lines = [...questions, ...conversations, ...outOfScope, ...twoReadings, ...notRecorded, ...variants];
  const silent = lines.filter(({ silentlyWrong }) => silentlyWrong).flatMap(({ differ }) => differ);
  return [
    ...silent.map((difference) => `! ${difference}`),
    ...lines.filter(({ silentlyWrong }) => !silentlyWrong).flatMap(({ differ }) => differ),
    ...commands.flatMap(({ differ, wrongPreview }) => differ.map((difference) => (wrongPreview ? `! ${difference}` : difference))),
    ...periods.filter(({ is }) => is !== 'right').map(({ is, difference }) => (is === 'wrong' ? `! ${difference}` : difference)),
    ...roundTrips.filter(({ same }) => !same).map(({ text }) => `'${text}' does not read back`),
    ...askedAgain.filter(({ same }) => !same).map(({ id }) => `! ${id} is answered otherwise when it is asked again`),
  ].join('\n');
}
