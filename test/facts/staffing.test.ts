import { fact, type Place } from './asked.js';
import { RELIANT } from './councils/reliant.js';
import { STEADY } from './councils/steady.js';

const RELIANT_IN_2024: Place = { workforce: RELIANT, today: '2024-01-17' };
const STEADY_IN_2017: Place = { workforce: STEADY, today: '2017-01-10' };

const BY_FUNDING = { permanent: 22, pilot: 4, temporary: 3 };
const HOW_ENDED = { converted: 10, 'ended by us': 5, completed: 4, 'ended by the worker': 3 };

describe('paper 001, asked of a council that relies on agency', () => {
  fact('F12 about 30 agency workers at 25 to 30% more, 16 conversions in 15 months', RELIANT_IN_2024, [
    ['average agency headcount over the last quarter', 30],
    ['agency premium', { figures: { 'agency premium': 405_600, 'premium rate': 29.1 } }],
    ['conversions in the last 15 months', { figures: { conversions: 16 }, records: 16 }],
  ], [
    ['how many agency workers did we have on average in November 2023?', 30],
    ['average number of agency staff from October to December 2023', 30],
    ['what was our average agency headcount over October, November and December?', 30],
    ['how many agency staff did we have at any one time on average in November?', 30],
    ['what percentage more do agency workers cost?', 29.1],
    ['what percentage more do agency social workers cost?', 30],
    ['what percentage more do agency team managers cost?', 25],
    ['how many agency workers have we converted over the last 15 months?', 16],
    ['how many agency staff became permanent in the past fifteen months?', 16],
  ]);

  fact('F13 a pilot at a higher grade, 3 team managers, chairs and reviewing officers', RELIANT_IN_2024, [
    ['posts by funding', { figures: { posts: 29 }, groups: BY_FUNDING }],
    ['by grade', { figures: { posts: 29 }, groups: { SW2: 17, TM1: 6, SW4: 4, M1: 2 } }],
  ], [
    ['posts by funding and role', 29],
    ['posts by funding, role and grade', { kind: 'clarify', says: 'Which two?' }],
    ['how many pilot posts are there?', 4],
    ['how many temporary team manager posts do we have?', 3],
    ['how many specialist child protection social worker posts are there?', 4],
    ['how many Independent Reviewing Officer posts have we got?', 2],
  ]);

  fact('F14 caseloads above the target', RELIANT_IN_2024, [
    ['caseload by team against target', { figures: { 'average caseload': 24, 'caseload target': 18 }, groups: { 'Case Management': 24 }, columns: ['Average caseload', 'Caseload target'] }],
  ], [
    ['how many cases per FTE does Case Management have?', 24],
    ['how many workers are over target?', 24],
    ['which teams are over target?', { figures: { 'average caseload': 24, 'caseload target': 18 }, groups: { 'Case Management': 24 } }],
  ]);

  fact('F28 what agency costs a year', RELIANT_IN_2024, [
    ['what does agency cost us a year, and how much more than permanent?', { figures: { 'agency cost a year': 1_797_600, 'agency premium': 405_600, 'premium rate': 29.1 } }],
  ], [
    ['agency premium by role', { figures: { 'agency premium': 405_600 }, groups: { 'Social Worker': 345_600, 'Team Manager': 60_000 } }],
  ]);

  fact('F29 two key posts vacant for months', RELIANT_IN_2024, [
    ['how long has each vacant post been vacant?', { figures: { 'average time vacant': 5.93, 'longest time vacant': 28.57, 'vacant posts': 12 }, rows: 12, columns: ['Vacant since', 'Weeks'] }],
  ], [
    ['how long has QA1 been vacant?', 28.57],
    ['how long has the Audit Lead post been vacant?', 19.71],
    ['how long have the Quality Assurance posts been vacant?', { figures: { 'average time vacant': 11.03, 'longest time vacant': 28.57 }, rows: 5 }],
  ]);

  fact('F30 assignments that we ended', RELIANT_IN_2024, [
    ['how many agency assignments did we end, and how many did the workers end?', { figures: { 'agency workers ended': 3 }, says: '5 agency workers whose assignments ended' }],
  ], [
    ['how many agency assignments did we end?', 5],
    ['how many agency assignments did the workers end?', 3],
    ['how many agency workers were given notice?', 5],
    ['how many agency workers ended their assignment themselves?', 3],
    ['agency assignments ended by reason', { figures: { 'agency workers ended': 22 }, groups: HOW_ENDED }],
  ]);
});

describe('paper 002, asked of a steady council', () => {
  fact('F15 1.5 vacant posts, and every team manager permanent', STEADY_IN_2017, [
    ['vacancies in FTE and posts, by role', { figures: { 'vacant FTE': 1.5, 'vacant posts': 2 }, groups: { 'Social Worker': 1.5 } }],
  ], [
    ['how many vacant social worker posts do we have in FTE?', 1.5],
    ['vacancies by role', { figures: { 'vacant posts': 2, 'vacant FTE': 1.5 }, groups: { 'Social Worker': 2 } }],
    ['how many team manager vacancies do we have?', 0],
    ['are all team manager posts filled?', 0],
    ['how many team managers are permanent?', 11],
  ]);

  fact('F16 12 agency workers now, 10.5 at the end of the month', STEADY_IN_2017, [
    ['how many agency FTE will we have at the end of January?', { figures: { 'agency FTE': 10.5, 'agency headcount': 11 } }],
  ], [
    ['how many agency social workers do we have in FTE?', 12],
    ['agency FTE now', 12],
    ['what will agency be at the end of January in FTE?', 10.5],
    ['how many agency staff will we have on 31 January?', { figures: { 'agency headcount': 11, 'agency FTE': 10.5 } }],
  ]);

  fact('F17 14 newly qualified, 3 about to complete', STEADY_IN_2017, [
    ['how many on ASYE?', 14],
  ], [
    ['how many newly qualified social workers do we have?', 14],
    ['who is due to complete ASYE by the end of March?', { figures: { 'due to complete': 3 }, records: 3, rows: 3 }],
    ['how many will complete their ASYE in February?', 3],
  ]);

  fact('F18 most workers hold 23 cases or fewer', STEADY_IN_2017, [
    ['what share of workers hold 23 cases or fewer?', { figures: { 'share at or under': 83.6, 'workers at or under': 46, 'workers with cases': 55 } }],
  ], [
    ['what percentage of social workers have 23 cases or less?', 83.6],
    ['how many workers hold 23 or fewer cases?', 46],
    ['who holds more than 23 cases?', { figures: { 'workers holding more': 9 }, records: 9, rows: 9 }],
    ['how many social workers hold more than 23 cases?', 9],
    ['do most workers hold 23 cases or fewer?', 83.6],
  ]);

  fact('F19 supervision at least every 4 weeks', STEADY_IN_2017, [
    ['whose supervision is overdue?', { figures: { 'supervision overdue': 4 }, records: 4, rows: 4, columns: ['Last supervision'] }],
  ], [
    ['how many supervisions are overdue?', 4],
    ['who is behind on supervision?', 4],
    ['how many workers have overdue supervision by team?', { figures: { 'supervision overdue': 4 }, groups: { 'Assessment North': 1, 'Assessment South': 1, 'Case Management North': 1, Compass: 1 } }],
  ]);

  fact('F20 any count by team and service, and a unit of 4', STEADY_IN_2017, [
    ['staff by service', { figures: { staff: 92 }, groups: { 'Case Management': 36, Assessment: 33, 'Looked After Children': 23 } }],
    ['agency by team', { figures: { 'agency headcount': 12 }, groups: { 'Case Management Central': 12 } }],
    ['vacancies by team', { figures: { 'vacant posts': 2 }, groups: { Adoption: 1, Compass: 1 } }],
  ], [
    ['how many social workers are in Leaving Care?', 3],
    ["how many staff in the Disabled Children's Team?", 5],
    ['how many are in the Frontline unit?', 4],
    ['average caseload in LAC Permanency', 19],
    ['vacancies by team and role', 2],
  ]);

  fact('F31 one team has the most cases and the most workers', STEADY_IN_2017, [
    ['which team has the most cases?', { figures: { 'open cases': 216 }, says: 'Case Management Central has the most' }],
    ['which teams have vacancies?', { figures: { 'vacant posts': 2 }, groups: { Adoption: 1, Compass: 1 } }],
  ], [
    ['which team has the most open cases?', { figures: { 'open cases': 216 }, says: 'Case Management Central has the most' }],
    ['which team has the most staff?', { figures: { staff: 22 }, says: 'Case Management Central has the most' }],
    ['which team has the highest average caseload?', { figures: { 'average caseload': 24 }, says: 'Case Management Central has the most' }],
  ]);
});
