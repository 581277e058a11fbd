import { QUESTIONS } from '../asking.js';
import type { Turns } from './users.js';

/** What people go on with behind each of the questions, in their order; TEAM is a team of whoever asks. */
const FOLLOW_UPS: readonly string[] = [
  'and in TEAM?', 'as at 1 January 2025', 'and in TEAM?', 'and in TEAM?', 'by team', 'and in TEAM?', 'by team', 'by role', 'and in TEAM?', 'and in TEAM?', 'by team', 'and in TEAM?',
];

/** The messages of a user: question, follow-up, question … Others begin elsewhere and have other teams, so that not everybody asks what was answered before. */
export function* turnsOf(user: number, teams: readonly string[]): Generator<string, never> {
  for (let turn = user; ; turn++) {
    const place = turn % QUESTIONS.length;
    yield QUESTIONS[place]!;
    yield FOLLOW_UPS[place]!.replace('TEAM', teams[(turn * 7 + user) % teams.length]!);
  }
}

/** Keeps the type of an endless generator where a list of users is wanted. */
export function usersOf(count: number, teams: readonly string[]): Turns[] {
  return Array.from({ length: count }, (_, user) => turnsOf(user, teams));
}
