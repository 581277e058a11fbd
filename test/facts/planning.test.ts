import { fact, type Place } from './asked.js';
import { ARRIVING } from './councils/arriving.js';
import { SHRINKING } from './councils/shrinking.js';
import { SPLITTING } from './councils/splitting.js';

const SHRINKING_IN_2017: Place = { workforce: SHRINKING, today: '2017-03-20' };
const SPLITTING_IN_2017: Place = { workforce: SPLITTING, today: '2017-11-16' };
const ARRIVING_IN_2021: Place = { workforce: ARRIVING, today: '2021-10-14' };

const SIZES = { 'North Locality': 20, 'Harbour Locality': 17, 'Castle Locality': 15 };
const VACANT = {
  'Assessment East': 8, 'Assessment Mid': 7, 'Assessment West': 6,
  'Help and Protection Central': 3, 'Help and Protection North': 1, 'Help and Protection South': 1,
};

describe('paper 003, asked of a council that lost staff', () => {
  fact('F21 15% newly qualified of 382 in 2015, 18% of 316 in 2016, turnover 21.9% and 14.3%', SHRINKING_IN_2017, [
    ['newly qualified share', { figures: { 'share of permanent headcount': 18, 'newly qualified': 57 } }],
    ['turnover rate by year', { figures: { 'turnover rate': 14.3 }, says: '2015/16 (21.9%)' }],
  ], [
    ['newly qualified share in 2015', 14.9],
    ['what percentage of staff were newly qualified on 30 September 2016?', 18],
    ['how many staff did we have in 2015?', 382],
    ['how many staff did we have in 2016?', 316],
    ['turnover rate in 2015', 21.9],
    ['what was our staff turnover in September 2016?', 14.3],
    ['turnover by year since 2015', { figures: { 'turnover rate': 14.3 }, groups: { '2014/15': 0, '2015/16': 21.9, '2016/17': 14.3 } }],
    ['turnover in 2016 against 2015', { figures: { 'change in turnover rate': -7.6, 'turnover rate then': 21.9, 'turnover rate now': 14.3 } }],
  ]);
});

describe('paper 003, asked of a council that plans', () => {
  fact('F22 8 more social workers bring caseloads down to 15', SPLITTING_IN_2017, [
    ['how many more social workers bring us to 15 per FTE?', { figures: { 'workers needed': 8, 'exact FTE needed': 8, 'yearly cost': 304_000 } }],
    ['what would 8 more do?', { figures: { 'average caseload then': 15, 'average caseload now': 21 } }],
    ['what do 8 more cost?', 304_000],
  ], [
    ['how many more social workers do we need to get caseloads down to 15?', 8],
    ['how many social workers would it take to bring caseloads down to 15 children each?', 8],
    ['what would the average caseload be with 8 more social workers?', 15],
    ['if we recruited 8 more social workers what would caseloads be?', 15],
    ['how much would 8 more social workers cost a year?', 304_000],
    ['cost of eight additional social workers', 304_000],
  ]);

  fact('F23 a team of 32 is split in two', SPLITTING_IN_2017, [
    ['team sizes', { figures: { staff: 52 }, groups: SIZES }],
  ], [
    ['how big is each team?', { figures: { staff: 52 }, groups: SIZES }],
    ['which team is the biggest?', { figures: { staff: 20 }, says: 'North Locality has the most' }],
    ['how big was Central Locality in September 2017?', 32],
    ['how many staff are in Central Locality?', { figures: { staff: 32 }, says: 'from the next day its name means Harbour Locality and Castle Locality' }],
    ['how many people work in Castle Locality?', 15],
    ['staff by team on 1 October 2017', { figures: { staff: 52 }, groups: { 'Central Locality': 32, 'North Locality': 20 } }],
    ['staff by team on 2 October 2017', { figures: { staff: 52 }, groups: SIZES }],
    ['how many people were in Harbour Locality in June 2017?', { kind: 'notRecorded', says: "Before that its work was Central Locality's" }],
  ]);
});

describe('paper 004, asked of a council that waits for starters', () => {
  fact('F24 13 empty seats in three assessment teams', ARRIVING_IN_2021, [
    ['how many empty seats in Assessment?', { figures: { 'empty seats': 13 }, records: 13 }],
  ], [
    ['empty seats in assessment by team', { figures: { 'empty seats': 13 }, groups: { 'Assessment East': 5, 'Assessment Mid': 4, 'Assessment West': 4 } }],
    ['how many posts in Assessment is nobody filling?', 13],
    ['how many Assessment seats are empty, not even agency?', 13],
    ['how many vacancies in Assessment?', { figures: { 'vacant posts': 21 }, says: '13 are empty seats' }],
    ['how many vacant posts in Assessment are covered by agency?', 8],
  ]);

  fact('F25 21 overseas social workers start by 1 December', ARRIVING_IN_2021, [
    ['who is due to start, from where, when?', { figures: { 'expected starters': 21 }, rows: 21, columns: ['Name', 'From', 'Expected start'], says: 'Arrival 1, Arrival 2' }],
  ], [
    ['how many overseas social workers are due to start?', 21],
    ['how many people are due to start by 1 December?', 21],
    ['how many people are due to start by 30 November?', 14],
    ['how many vacancies will we have in Assessment on 2 December?', { figures: { 'vacant posts': 0 }, says: '21 posts are filled by accepted offers' }],
    ['vacancies on 31 December 2021', 5],
  ]);

  fact('F26 an intake of 60 a year', ARRIVING_IN_2021, [
    ['cohort plan against actual', { figures: { 'actual intake': 87, 'planned intake': 120, 'more than planned': -33 } }],
  ], [
    ['ASYE intake against plan by cohort', { figures: { 'actual intake': 87, 'planned intake': 120 }, groups: { 'ASYE 2021': 46, 'ASYE 2020': 41 } }],
    ['planned intake of ASYE 2021', { figures: { 'actual intake': 46, 'planned intake': 60 } }],
  ]);

  fact('F31 all three help and protection teams hold vacant posts', ARRIVING_IN_2021, [
    ['which team has the most cases?', { figures: { 'open cases': 252 }, says: 'Help and Protection Central has the most' }],
    ['which teams have vacancies?', { figures: { 'vacant posts': 26 }, groups: VACANT }],
  ], [
    ['vacancies by team in Help and Protection', 5],
    ['which team holds the most cases and which has the most staff?', { figures: { 'open cases': 252, staff: 12 } }],
    ['which team has the most workers?', { figures: { staff: 12 }, says: 'Help and Protection Central has the most' }],
  ]);
});
