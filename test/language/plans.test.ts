import assert from 'node:assert/strict';
import { day } from '../../src/workforce/calendar.js';
import { read } from '../../src/language/read.js';
import { council } from '../workforce/council.js';
import { inWords } from './reading.js';

const DAY = 'as at 7 November 2024';

/** A council whose places are called after the kinds of plan. */
const workforce = council({
  teams: [
    { team: 'LAC Permanency', service: 'Children in Care', aliases: ['LAC'] },
    { team: 'Child Protection', service: 'Court and Child Protection' },
    { team: 'North', service: 'Looked After and Leaving Care' },
  ],
  posts: [],
  workers: [],
  caseloads: [],
});

const readings: readonly (readonly [string, string])[] = [
  ['LAC cases', 'asked back: open cases in the LAC Permanency team | cases that are LAC'],
  ['LAC cases per worker', 'asked back: open cases in the LAC Permanency team per worker'],
  ['unallocated LAC cases', 'asked back: open cases in the LAC Permanency team'],
  ['unallocated open cases in the LAC Permanency team', `unallocated cases, in the LAC Permanency team, ${DAY}`],
  ['open cases in the LAC Permanency team', `open cases, in the LAC Permanency team, ${DAY}`],
  ['cases that are lac', `looked after cases, whole council, ${DAY}`],
  ['child protection cases', `open cases, in the Child Protection team, ${DAY}`],
  ['open cases in LAC', `open cases, in the LAC Permanency team, ${DAY}`],
  ['CP cases in LAC', `protection plan cases, in the LAC Permanency team, ${DAY}`],
  ['CP cases in Children in Care', `protection plan cases, in the Children in Care service, ${DAY}`],
  ['cases in Court and Child Protection', `open cases, in the Court and Child Protection service, ${DAY}`],
  ['vacancies in Child Protection', `vacancies, in the Child Protection team, ${DAY}`],
  ['vacancies in looked after', `vacancies, in the Looked After and Leaving Care service, ${DAY}`],
  ['LAC vacancies', `vacancies, in the LAC Permanency team, ${DAY}`],
];

describe('the kinds of plan and places of their names', () => {
  for (const [sentence, expected] of readings) {
    it(`'${sentence}' is ${expected}`, () => {
      assert.equal(inWords(read(sentence, workforce, day('2024-11-07'), [])), expected);
    });
  }
});
