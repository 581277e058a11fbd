import type { Answer, ChangeView } from '../../src/answers/answer.js';
import { chat } from '../../src/answers/replies.js';
import { converse } from '../../src/conversation/converse.js';
import { NO_CONTEXT } from '../../src/conversation/turn.js';
import { messageOf } from '../../src/teams/message.js';
import { requestMessage } from '../../src/teams/requestMessage.js';
import { weeklyMessageOf } from '../../src/teams/weeklyMessage.js';
import { day } from '../../src/workforce/calendar.js';
import { answers } from '../teams/answers.js';
import { severnshire } from '../weekly/severnshire.js';
import { shownCards } from '../weekly/shownCards.js';

/** What is asked of the sample council for a card of each form that a figure takes. */
const ASKED = {
  'a figure': 'how many vacancies do we have?',
  'a breakdown': 'vacancies by team',
  'a breakdown by two': 'vacancies by team and role',
  'a list of people': 'who are the agency staff in Assessment?',
  'a page of posts': 'which posts are vacant?',
  'a trend': 'agency staff by month',
  'a change': 'how has the number of agency staff changed since September?',
  'what a cohort came to': 'how did the first apprentice cohort end?',
  'a sum to be repaid': 'what is to be repaid if Wanda Rozario leaves?',
  'a plan by team': 'how many more social workers bring us to 15 per FTE, by team?',
  'a projection': 'what vacancies will be left at the end of April 2023, by team?',
  'a comparison': 'how does our vacancy rate compare with England?',
  'two figures': 'how many agency staff and how many vacancies do we have?',
  'a question back': 'vacancies in Case',
  'words that are not understood': 'how many purple vacancies?',
  'a greeting': 'hello',
  help: 'help',
} as const;

const change: ChangeView = {
  id: 'shown', title: 'Nadia Pickerscombe (A1201) converted from agency to permanent in SC136 from 1 March 2023', first: 'The records have changed meanwhile: C-0043 by HR Partner.',
  lines: [
    { what: 'Nadia Pickerscombe (A1201), agency spell in SC136: end', before: '', after: '28 February 2023' },
    { what: 'Nadia Pickerscombe (A1201), permanent spell in SC136', before: '', after: 'Social Worker, Assessment South, 1 FTE, from 1 March 2023' },
  ],
  effects: ['agency headcount: 34 → 33, as at 1 March 2023'], warnings: ['this is agreed and takes effect on 1 March 2023'],
};
const form: Answer = {
  ...chat('For a conversion I still need the first day, the post and why.'), kind: 'clarify',
  form: {
    id: 'shown', title: 'a conversion',
    fields: [
      { name: 'on', label: 'First day', kind: 'date', choices: [] },
      { name: 'post', label: 'Post', kind: 'choice', choices: [{ value: 'SC134', title: 'SC134 Social Worker' }, { value: 'SC136', title: 'SC136 Social Worker' }] },
      { name: 'note', label: 'Note', kind: 'text', choices: [] },
    ],
  },
};
/** What the sample council gives no card of by a question alone. */
const MADE = {
  'many choices': answers.manyChoices, 'not recorded': answers.notRecorded, 'not allowed': answers.notAllowed, 'an error': answers.error,
  'offers that are late': answers.lateOffers, 'a trend without a table': { ...answers.trend, sections: answers.trend.sections.map((section) => ({ ...section, tables: [] })) },
  'a change to be confirmed': { ...chat('To be confirmed.'), kind: 'confirm', change },
  'a change that is done': { ...chat('Done.'), kind: 'done', change, done: { number: 'C-0042', who: 'HR Partner', at: '20 February 2023, 09:14' } },
  'a form': form,
} as const satisfies Record<string, Answer>;
const WEEKLY = ['team', 'service', 'council', 'channel', 'stale', 'corrected'] as const;
const REQUEST = 'a request for access';

/** Every kind of card, by what is typed to see it. */
export const KINDS: readonly string[] = [...Object.keys(ASKED), ...Object.keys(MADE), ...WEEKLY.map(weeklyKind), REQUEST];

/** The message of each kind. */
export async function messagesOfKinds(): Promise<ReadonlyMap<string, object>> {
  const workforce = await severnshire();
  const weekly = await shownCards();
  const now = { today: day('2023-02-20'), fixed: true, freshness: 'Records of 20 February 2023, 09:14 (sample, C-0001)' };
  const asked = Object.entries(ASKED).map(([kind, question]) => [kind, messageOf(converse(question, workforce, now, NO_CONTEXT).answer, true)] as const);
  const made = Object.entries(MADE).map(([kind, answer]) => [kind, messageOf(answer, true)] as const);
  const weeklies = WEEKLY.map((name) => [weeklyKind(name), weeklyMessageOf(weekly[name]!, 'card', true)] as const);
  return new Map<string, object>([...asked, ...made, ...weeklies, [REQUEST, requestMessage('user-one', 'Performance Analyst', ['Assessment', 'Safeguarding'])]]);
}

function weeklyKind(name: (typeof WEEKLY)[number]): string {
  return `a weekly card (${name})`;
}
