import type { Answer, Section } from '../../src/answers/answer.js';
import type { Table } from '../../src/answers/shown.js';
import { day } from '../../src/workforce/calendar.js';

const DEFINITION = 'People with an agency spell in force on the day, each counted once; FTE adds their spells. '
  + 'The formula of the agency rate is that of the children’s social work workforce census.';
const FRESHNESS = 'Records of 20 February 2023, 09:14 (sample, C-0001)';

const section: Section = {
  headline: '34',
  caption: 'agency staff (32.6 FTE)',
  sentence: '34 agency staff (32.6 FTE), whole council, as at 20 February 2023.',
  reading: 'agency staff, whole council, as at 20 February 2023',
  day: 'as at 20 February 2023',
  tables: [],
  trend: null,
  notes: [],
  assumptions: [],
  definition: DEFINITION,
  freshness: FRESHNESS,
};

const nothing: Answer = {
  kind: 'chat', text: '', reading: '', figures: [], groups: [], records: [], asAt: null, period: null, choices: [], notes: [], sections: [], followUps: [],
};

const followUps = [
  { title: 'By team', asks: 'agency staff by team' },
  { title: 'Who?', asks: 'who are the agency staff?' },
  { title: 'Since a year ago', asks: 'how has agency headcount changed since February 2022?' },
  { title: 'By month', asks: 'agency staff by month over the last 12 months' },
];

export const byTeam: Table = {
  title: 'By team',
  columns: ['Team', 'Headcount', 'FTE'],
  numeric: [false, true, true],
  rows: [
    ['Assessment South', '9', '8.6'], ['Assessment North', '7', '6.8'], ['Safeguarding East', '6', '6.0'], ['Safeguarding West and Riverside', '5', '4.6'],
    ['Children in Care', '4', '3.6'], ['Leaving Care', '3', '3.0'], ['All', '34', '32.6'],
  ],
  total: 6,
};

export const people: Table = {
  title: 'Who they are',
  columns: ['Name', 'Role', 'Team', 'Since', 'Supplier', 'Covers'],
  numeric: [false, false, false, false, false, false],
  rows: Array.from({ length: 12 }, (_, index) => [`Agency Person ${index + 1}`, index % 3 ? 'Social Worker' : 'Team Manager', 'Assessment South', '4 Jul 2022', 'Hartwell Social Care', 'vacancy']),
  total: 34,
};

const months = ['Mar 2022', 'Apr 2022', 'May 2022', 'Jun 2022', 'Jul 2022', 'Aug 2022', 'Sep 2022', 'Oct 2022', 'Nov 2022', 'Dec 2022', 'Jan 2023', 'Feb 2023'];
const heads = [41, 42, 44, 45, 46, 46, 47, 45, 43, 40, 37, 34];

/** An answer of each kind, as the rooms behind make them. */
export const answers = {
  figure: {
    ...nothing, kind: 'answer', text: '34 agency staff (32.6 FTE), whole council, as at 20 February 2023.', reading: section.reading,
    figures: [{ name: 'agency headcount', value: 34, unit: 'people' }], asAt: day('2023-02-20'),
    notes: ['1 is absent today.'], sections: [{ ...section, notes: ['1 is absent today.'] }], followUps,
  },
  breakdown: {
    ...nothing, kind: 'answer', text: '34 agency staff by team: Assessment South 9, Assessment North 7, Safeguarding East 6.', reading: 'agency staff, by team',
    groups: byTeam.rows.slice(0, 6).map(([key = '', heads = '']) => ({ key, figures: [{ name: 'agency headcount', value: Number(heads), unit: 'people' as const }] })),
    sections: [{ ...section, reading: 'agency staff, by team, whole council, as at 20 February 2023', tables: [byTeam], notes: ['2 more work in teams that closed this year.', 'The FTE of 1 is not recorded.'] }],
    followUps,
  },
  people: {
    ...nothing, kind: 'answer', text: '34 agency staff, whole council, as at 20 February 2023.', records: ['W101', 'W102'],
    sections: [{ ...section, reading: 'agency staff, who, whole council, as at 20 February 2023', tables: [people] }], followUps,
  },
  page: {
    ...nothing, kind: 'answer', text: '63 agency staff, whole council, as at 20 February 2023: page 2 of 3 with Agency Person 26 and 24 more.', records: ['W101', 'W102'],
    sections: [{ ...section, headline: '63', tables: [{ ...people, rows: Array.from({ length: 25 }, (_, index) => [`Agency Person ${index + 26}`, ...people.rows[0]!.slice(1)]), total: 63, first: 26 }] }],
    followUps: [{ title: 'Next 13', asks: 'agency staff, listed, whole council, as at 20 February 2023, page 3' }, { title: 'Previous 25', asks: 'agency staff, listed, whole council, as at 20 February 2023' }, ...followUps],
  },
  projection: {
    ...nothing, kind: 'answer', text: '31 vacant posts (31.9 FTE vacant), whole council, as at 30 April 2023.', notes: ['6 posts are filled by accepted offers'],
    sections: [{ ...section, headline: '31', notes: ['6 posts are filled by accepted offers'], assumptions: ['Accepted offers start on the day expected', 'Nobody else comes or goes'] }], followUps,
  },
  trend: {
    ...nothing, kind: 'answer', text: 'Agency staff by month: 41 in March 2022, 47 in September 2022, 34 now.',
    sections: [{
      ...section, reading: 'agency staff, by month, March 2022 to February 2023', day: 'March 2022 to 20 February 2023',
      trend: { title: 'Agency staff', unit: 'people', points: months.map((label, index) => ({ label, day: day(`${index < 10 ? 2022 : 2023}-${String((index + 2) % 12 + 1).padStart(2, '0')}-20`), value: heads[index] ?? 0 })) },
      tables: [{ title: 'By month', columns: ['Month', 'Headcount', 'FTE'], numeric: [false, true, true], rows: months.map((label, index) => [label, String(heads[index]), String((heads[index] ?? 0) - 1.4)]), total: 12 }],
    }], followUps,
  },
  lateOffers: {
    ...nothing, kind: 'answer', text: '4 vacant posts (4 FTE vacant), whole council, as at 30 April 2023.',
    sections: [{
      ...section, headline: '4', caption: 'vacant posts (4 FTE vacant)', reading: 'vacancies, whole council, as at 30 April 2023', day: 'as at 30 April 2023',
      notes: ['1 has an offer not yet accepted: 3 vacant posts if it is accepted', '1 has an accepted offer that was expected before 20 February 2023 and is not counted'],
      assumptions: ['Accepted offers start on the day expected', 'People leave on the last day recorded', 'Nobody else comes or goes'],
      tables: ['Offer not yet accepted, not counted', 'Accepted offer that is late, not counted'].map((title, index) => ({
        title, columns: ['Name', 'Post', 'Role', 'Team', 'From', 'Offer', 'Expected start'], numeric: Array<boolean>(7).fill(false), total: 1,
        rows: [[`Offered Person ${index + 1}`, `P10${index}`, 'Social Worker', 'Assessment South', 'overseas', index ? 'accepted' : 'offered', index ? '6 February 2023' : '3 April 2023']],
      })),
    }],
    followUps,
  },
  neighbours: {
    ...nothing, kind: 'answer', text: 'Vacancy rate of 21.1% (ours 24.1% on the published day, England 18.9%, region 18.7%, statistical neighbours 15.5%), whole council, as at 20 February 2023.',
    sections: [{
      ...section, headline: '21.1%', caption: 'vacancy rate (ours 24.1% on the published day, England 18.9%, region 18.7%, statistical neighbours 15.5%)',
      reading: 'vacancy rate compared, whole council, as at 20 February 2023',
      tables: [{
        title: 'Side by side', columns: ['Whose', 'Rate', 'Ours now is, in points'], numeric: [false, true, false], total: 5,
        rows: [
          ['Ours, 20 February 2023', '21.1%', ''], ['Ours, 30 September 2022', '24.1%', '3.0 lower'], ['England, 30 September 2022', '18.9%', '2.2 higher'],
          ['Yorkshire and the Humber (region), 30 September 2022', '18.7%', '2.4 higher'], ['Statistical neighbours, 30 September 2022', '15.5%', '5.6 higher'],
        ],
      }],
    }],
    followUps,
  },
  clarify: { ...nothing, kind: 'clarify', text: '“Assessment” could be either of two teams.', reading: 'vacancies, as at 20 February 2023', choices: ['Assessment North', 'Assessment South', 'both teams together'] },
  manyChoices: { ...nothing, kind: 'clarify', text: 'Which team do you mean?', choices: Array.from({ length: 11 }, (_, index) => `Team ${index + 1}`) },
  notRecorded: {
    ...nothing, kind: 'notRecorded', text: 'Exit interviews are not recorded: the workbook has no leavers sheet.', reading: 'reasons for leaving, 1 April 2022 to 20 February 2023',
    notes: ['With the leavers sheet I could say why people left and where they went.'], followUps: [{ title: 'How many left?', asks: 'how many permanent staff left since April?' }],
  },
  outOfScope: { ...nothing, kind: 'outOfScope', text: 'I don’t write letters. I answer questions about posts, people and caseloads of children’s services.', followUps: [{ title: 'What can you answer?', asks: 'help' }] },
  notAllowed: { ...nothing, kind: 'notAllowed', text: 'You don’t have access to workforce figures yet.' },
  error: { ...nothing, kind: 'error', text: 'I can’t reach the records just now. Please ask again in a minute.' },
  help: {
    ...nothing, kind: 'chat', text: 'I answer workforce questions about Severnshire’s children’s services.',
    notes: ['Vacancies, posts and empty seats', 'Agency staff, what they cover and what they cost', 'Starters, leavers and why they leave', 'Caseloads by team against target'],
    followUps: [{ title: 'How many vacancies?', asks: 'how many vacancies do we have?' }, { title: 'Agency staff by team', asks: 'agency staff by team' }],
  },
  twoQuestions: {
    ...nothing, kind: 'answer', text: '34 agency staff as at 20 February 2023; 9 agency staff in Assessment South as at 20 February 2023.',
    sections: [section, { ...section, headline: '9', caption: 'agency staff (8.6 FTE)', reading: 'agency staff, Assessment South, as at 20 February 2023' }], followUps,
  },
} satisfies Record<string, Answer>;

/** An answer in which every text somebody may have written is Markdown or looks like a template. */
export const hostile: Answer = {
  ...answers.people, text: '${x} **bold** [link](https://example.org)',
  sections: [{
    ...section, headline: '${headline}', caption: '*stars* and _lines_', notes: ['# not a heading', '${note}'],
    tables: [{ title: '[t](u)', columns: ['${a}', 'b'], numeric: [false, false], rows: [['Jo *Star* [Link](x)', '${name}']], total: 1 }],
  }],
  followUps: [{ title: '${title}', asks: '${asks}' }],
};

/** Longer than any card may be. */
export const huge: Answer = {
  ...answers.people, notes: [],
  sections: [{ ...section, tables: [{ ...people, rows: Array.from({ length: 3000 }, (_, index) => [`Agency Person ${index}`, 'Social Worker', 'Assessment South', '4 Jul 2022', 'Hartwell Social Care', 'vacancy']), total: 3000 }] }],
};
