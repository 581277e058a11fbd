/**
 * Shows every kind of card in the Playground, at the width of a desktop and of a phone, and takes pictures:
 * `npx tsx test/support/look.ts FOLDER [NAME ...]`. Needs Chromium. The names are those of LOOKS.
 */
import type { Answer } from '../../src/answers/answer.js';
import { startPlayground } from '../../src/cli/playground.js';
import { converse } from '../../src/conversation/converse.js';
import { NO_CONTEXT } from '../../src/conversation/turn.js';
import { recordsFrom } from './recordsFrom.js';
import { day } from '../../src/workforce/calendar.js';
import { workforceOf } from '../../src/workforce/workforceOf.js';
import { answers } from '../teams/answers.js';
import { startBench } from '../teams/bench.js';
import { DESKTOP, inPlayground, PHONE, pictureOfCard, say } from './playground.js';

/** What is asked of the sample council for each picture; of several turns the last is taken. */
const LOOKS: Readonly<Record<string, readonly string[]>> = {
  figure: ['how many vacancies do we have?'],
  figureOfTeam: ['how many agency staff in Disabled Children\'s Team?'],
  breakdown: ['agency staff by team'],
  breakdownOfTwo: ['vacancies by team and role'],
  breakdownWide: ['how many more social workers bring us to 15 per FTE, by team?'],
  breakdownPaged: ['permanent staff by team and role', 'next page'],
  people: ['who are our permanent staff?'],
  peopleNext: ['who are our permanent staff?', 'next page'],
  peopleLast: ['who are our permanent staff?', 'page 6'],
  agencyPeople: ['who are the agency staff in Assessment?'],
  posts: ['which posts are vacant?'],
  caseloads: ['who holds more than 20 cases?'],
  supervision: ['whose supervision is overdue?'],
  trend: ['agency staff by month'],
  trendRate: ['vacancy rate by month'],
  change: ['how has the number of agency staff changed since September?'],
  cohort: ['how did the first apprentice cohort end?'],
  cohortWhere: ['where did the first apprentice cohort go?'],
  cohortWho: ['how did the first apprentice cohort end?', 'who?'],
  repayment: ['what is to be repaid if Wanda Rozario leaves?'],
  repayments: ['what is to be repaid?', 'who?'],
  tiedIn: ['who is tied in until when?'],
  plan: ['how many more social workers bring us to 15 per FTE?'],
  planMore: ['what would the average caseload be with 8 more social workers?'],
  projection: ['what vacancies will be left at the end of April 2023?'],
  projectionByTeam: ['what vacancies will be left at the end of April 2023, by team?'],
  projectionAgency: ['how many agency staff will we have at the end of March 2023?'],
  comparison: ['how does our vacancy rate compare with England?'],
  comparisonCaseload: ['how does our average caseload compare with England?'],
  reasons: ['why are people leaving?'],
  twoQuestions: ['how many agency staff and how many vacancies do we have?'],
  clarify: ['vacancies in Case'],
  unread: ['how many purple vacancies?'],
  outOfScope: ['what is the weather?'],
  chat: ['hello'],
  help: ['help'],
};
/** Kinds that the sample council does not give, as tests have them; typed by their names. */
const MADE: Readonly<Record<string, Answer>> = {
  manyChoices: answers.manyChoices, notRecorded: answers.notRecorded, notAllowed: answers.notAllowed, error: answers.error, lateOffers: answers.lateOffers, neighbours: answers.neighbours,
};

const [folder = 'pictures', ...only] = process.argv.slice(2);
const names = [...Object.keys(LOOKS), ...Object.keys(MADE)].filter((name) => only.length === 0 || only.includes(name));
const council = workforceOf(await recordsFrom('src/sample/severnshire.xlsx'));
const now = { today: day('2023-02-20'), fixed: true, freshness: 'Records of 20 February 2023, 09:14 (sample, C-0001)' };
let context = NO_CONTEXT;
const bench = await startBench({
  respond: async ({ text }) => {
    const taken = converse(text, council, now, context);
    context = taken.context;
    return MADE[text] ?? taken.answer;
  },
});
const playground = await startPlayground(bench.port, 56250, folder);
try {
  for (const look of [DESKTOP, PHONE]) {
    await inPlayground(playground.address, look, async (page) => {
      for (const name of names) {
        context = NO_CONTEXT;
        for (const turn of LOOKS[name] ?? [name]) await say(page, turn);
        await pictureOfCard(page, folder, `${look.name}-${name}`);
      }
    });
  }
} finally {
  await playground.stop();
  await bench.close();
}
