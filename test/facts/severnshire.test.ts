import { recordsFrom } from '../support/recordsFrom.js';
import { workforceOf } from '../../src/workforce/workforceOf.js';
import { fact, type Place } from './asked.js';

// F1 to F11 of paper 000, on the workbook that `npm start` loads.
const SEVERNSHIRE: Place = { workforce: workforceOf(await recordsFrom('src/sample/severnshire.xlsx')), today: '2023-02-20' };

const BY_ROLE = { 'Social Worker': 11, 'Team Manager': 2 };
const SAVED = { 'Social Worker': 330_000, 'Team Manager': 60_000 };
const SAID_WHY = { 'career development': 3, pay: 3, travel: 3, workload: 1 };
const COVERED = { vacancy: 19, maternity: 6, sickness: 4, secondment: 3, 'additional capacity': 2 };
const FEWER = { figures: { 'change in agency headcount': -13, 'agency headcount then': 47, 'agency headcount now': 34 } };

describe('paper 000, asked of Severnshire', () => {
  fact('F1 47 agency staff in September, 34 now', SEVERNSHIRE, [
    ['how many agency staff do we have, and how has that changed since September?', { figures: { 'agency headcount': 34, ...FEWER.figures } }],
  ], [
    ['how many agency workers did we have in September 2022?', 47],
    ['what was our agency headcount on 30 September 2022?', 47],
    ['How has the number of agency staff changed since September 2022?', FEWER],
    ['agency staff now against September', FEWER],
    ['how many fewer agency staff than in September?', FEWER],
    ['is agency use going down since September?', FEWER],
    ['how many locums are there today and how many were there in September?', { figures: { 'agency headcount': 47 }, says: '34 agency staff' }],
  ]);

  fact('F2 11 agency social workers and 2 agency team managers became permanent', SEVERNSHIRE, [
    ['how many conversions since July, by role?', { figures: { conversions: 13 }, groups: BY_ROLE, records: 13, says: '1 Team Manager and 1 Operational Manager' }],
    ['how many since the HR meetings?', 4],
  ], [
    ['how many agency workers became permanent since July by role?', { figures: { conversions: 13 }, groups: BY_ROLE }],
    ['how many agency social workers have converted since July?', 11],
    ['how many agency team managers have gone permanent since July?', { figures: { conversions: 2 }, says: '1 Team Manager and 1 Operational Manager' }],
    ['how many came over to permanent since the HR meetings by role?', { figures: { conversions: 4 }, groups: { 'Social Worker': 4 } }],
    ['conversions since 1 July 2022 by role', { figures: { conversions: 13 }, groups: BY_ROLE }],
  ]);

  fact('F3 the conversions save £390,000 a year', SEVERNSHIRE, [
    ['what do the conversions save?', { figures: { 'saving a year': 390_000, conversions: 13 } }],
    ['by role?', { figures: { 'saving a year': 390_000 }, groups: SAVED }],
  ], [
    ['how much do the conversions since July save a year?', 390_000],
    ['what is the saving from conversions by role?', { figures: { 'saving a year': 390_000 }, groups: SAVED }],
    ['how much money have we saved by converting agency staff?', 390_000],
    ['what do the conversions of agency social workers since July save?', 330_000],
    ['how much do we save from agency workers going permanent since July, split by role?', { figures: { 'saving a year': 390_000 }, groups: SAVED }],
  ]);

  fact('F4 3 more are seriously interested, 2 have ruled it out', SEVERNSHIRE, [
    ['who is interested but has not applied?', { figures: { 'agency workers': 3 }, records: 3, rows: 3 }],
    ['who should we approach next?', { figures: { 'to approach': 15 }, records: 15, says: '0 not yet approached' }],
  ], [
    ['which agency workers are interested in a permanent post?', 3],
    ['how many agency workers have ruled out a permanent post?', 2],
    ['conversion pipeline by stage', 34],
  ]);

  fact('F5 9 permanent social workers appointed, 5 of them newly qualified', SEVERNSHIRE, [
    ['how many permanent social workers have we appointed since July?', { figures: { appointed: 9 }, records: 9, says: '5 of them newly qualified' }],
    ['how many of them are newly qualified?', { figures: { appointed: 5 }, records: 5 }],
  ], [
    ['how many social workers have we recruited since July 2022?', 9],
    ['number of permanent social workers appointed since 1 July', 9],
    ['how many newly qualified social workers have we appointed since July?', 5],
  ]);

  fact('F6 of the first apprentices 6 join one team and 2 go elsewhere', SEVERNSHIRE, [
    ['how did the first apprentice cohort end?', { figures: { members: 8 }, groups: { qualified: 8 } }],
    ['where did they go?', { groups: { Academy: 6, 'other local authority': 1, 'within the council': 1 } }],
  ], [
    ['what happened to the first cohort of apprentices?', { figures: { members: 8 }, groups: { qualified: 8 } }],
    ['how many of the apprentices qualified?', 8],
    ['how many step up students are there?', 4],
  ]);

  fact('F7 4 Step Up students are offered 4 vacant posts', SEVERNSHIRE, [
    ['what vacancies will be left once the apprentices and the Step Up students start?', { figures: { 'vacant posts': 31 }, says: '27 vacant posts' }],
  ], [
    ['how many vacancies will we have when the step up students start?', { figures: { 'vacant posts': 31 }, says: '27 vacant posts' }],
    ['what vacancies will we have on 2 May 2023?', { figures: { 'vacant posts': 31 }, says: '6 posts are filled by accepted offers' }],
    ['how many vacancies do we have?', 36],
  ]);

  fact('F8 8 permanent social workers left, 2 of whom would come back', SEVERNSHIRE, [
    ['why are people leaving?', { figures: { leavers: 8 }, groups: SAID_WHY }],
    ['who would come back?', { figures: { 'would return': 2, 'would not return': 6 }, records: 2, rows: 2 }],
  ], [
    ['how many permanent social workers have left since July?', 8],
    ['reasons for leaving since July 2022', { figures: { leavers: 8 }, groups: SAID_WHY }],
    ['how many leavers would return?', 2],
    ['how many people left because of pay?', 3],
  ]);

  fact('F9 £5,000 for two years', SEVERNSHIRE, [
    ['who is tied in until when?', { figures: { 'tied in': 41 }, records: 41, rows: 41, columns: ['Tied in until'] }],
    ['what has been paid?', { figures: { 'amount paid': 105_000, 'payments paid': 21 } }],
    ['what is to be repaid if Rhiannon Thirlwick leaves?', { figures: { 'to be repaid': 3_750 }, says: '£5,000 × 18/24 = £3,750' }],
  ], [
    ['how many people are tied in?', 41],
    ['what retention payments have been paid?', { figures: { 'amount paid': 105_000, 'payments paid': 21 } }],
    ['how much retention has been paid since July?', 80_000],
    ['what would Rhiannon Thirlwick owe if she left today?', 3_750],
    ['how much retention would Rhiannon Thirlwick have to pay back if she left on 30 June 2023?', 2_916.67],
  ]);

  fact('F10 agency staff cover vacancies and absences', SEVERNSHIRE, [
    ['what are the agency workers covering?', { figures: { 'agency headcount': 34 }, groups: COVERED }],
  ], [
    ['agency staff by cover', { figures: { 'agency headcount': 34 }, groups: COVERED }],
    ['how many agency staff are covering maternity leave?', 6],
    ['how many locums cover long-term sickness?', 4],
    ['why do we have agency staff?', { figures: { 'agency headcount': 34 }, groups: COVERED }],
  ]);

  fact('F11 leavers go 2 to 3 years after qualifying', SEVERNSHIRE, [
    ['how long after qualifying do leavers leave?', { figures: { 'median time since qualifying': 33 }, says: '2 to 3 years 4' }],
  ], [
    ['how long after they qualified did people leave?', 33],
  ]);

  fact('F28 what agency costs, and how much more than permanent', SEVERNSHIRE, [
    ['what does agency cost us a year, and how much more than permanent?', { figures: { 'agency cost a year': 2_602_000, 'agency premium': 990_000, 'premium rate': 61.4 } }],
  ], [
    ['how much do we spend on agency staff a year?', 2_602_000],
    ['what is the agency premium?', 990_000],
    ['how much more do agency staff cost than permanent staff?', 990_000],
  ]);
});
