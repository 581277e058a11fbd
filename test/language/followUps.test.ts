import assert from 'node:assert/strict';
import type { Workforce } from '../../src/workforce/workforce.js';
import { exampleCouncil } from './council.js';
import { inWords, readAfter } from './reading.js';

const AGENCY = 'how many agency staff do we have?';

/** The turns, the last of which changes one thing, and what it then asks. */
const changes: readonly (readonly [readonly string[], string])[] = [
  [[AGENCY, 'and in Assessment South?'], 'agency staff, in the Assessment South team, as at 7 November 2024'],
  [['how many temporary posts', 'vacant?'], 'vacancies, whole council, with funding temporary, as at 7 November 2024'],
  [[AGENCY, 'who?'], 'agency staff, listed, whole council, as at 7 November 2024'],
  [[AGENCY, 'by team'], 'agency staff, by team, whole council, as at 7 November 2024'],
  [[AGENCY, 'at the end of March?'], 'agency staff, whole council, as at 31 March 2024'],
  [[AGENCY, 'fte?'], 'agency staff: agency FTE, whole council, as at 7 November 2024'],
  [[AGENCY, 'and permanent staff?'], 'permanent staff, whole council, as at 7 November 2024'],
  [[AGENCY, 'excluding Assessment South'], 'agency staff, whole council, not in the Assessment South team, as at 7 November 2024'],
  [[AGENCY, 'by month'], 'agency staff, by month, whole council, 1 December 2023 to 7 November 2024'],
  [[AGENCY, 'how many are covering maternity leave'], 'agency staff, whole council, with cover maternity, as at 7 November 2024'],
  [[AGENCY, 'and how many of them are in Assessment South'], 'agency staff, in the Assessment South team, as at 7 November 2024'],
  [[AGENCY, 'how has that changed since January'], 'agency staff, whole council, change from 1 January 2024 to 7 November 2024'],
  [[AGENCY, 'compared with March'], 'agency staff, whole council, change from 31 March 2024 to 7 November 2024'],
  [[AGENCY, 'and in Assessment South?', 'and at the end of May?'], 'agency staff, in the Assessment South team, as at 31 May 2024'],
  [[AGENCY, 'and in Assessment South?', 'whole council'], 'agency staff, whole council, as at 7 November 2024'],
  [['agency staff by month over the last 4 months', 'in Assessment South'], 'agency staff, by month, in the Assessment South team, 1 August 2024 to 7 November 2024'],
  [['vacancies in Assessment', 'and vacancy rate?'], 'vacancy rate, in the Assessment service, as at 7 November 2024'],
  [['vacancies in Assessment at the end of August 2024', 'and agency staff?'], 'agency staff, in the Assessment service, as at 31 August 2024'],
  [['vacancies at the end of August 2024', 'by role'], 'vacancies, by role, whole council, as at 31 August 2024'],
  [['vacancies in Assessment South', 'and now only team managers'], 'vacancies, in the Assessment South team, in the Team Manager role, as at 7 November 2024'],
  [['leavers this year', 'and last year?'], 'leavers, whole council, 1 April 2023 to 31 March 2024'],
  [['leavers this year', 'in Q2'], 'leavers, whole council, 1 July 2024 to 30 September 2024'],
  [['leavers this year', 'why?'], 'reasons for leaving, whole council, 1 April 2024 to 7 November 2024'],
  [['leavers this year', 'and starters'], 'starters, whole council, 1 April 2024 to 7 November 2024'],
  [['leavers in 2023/24', 'social workers only'], 'leavers, whole council, social workers only, 1 April 2023 to 31 March 2024'],
  [['leavers in 2023/24', 'social workers only', 'and managers'], 'leavers, whole council, managers only, 1 April 2023 to 31 March 2024'],
  [['conversions this year', 'what do they save?'], 'saving from conversions, whole council, 1 April 2024 to 7 November 2024'],
  // What narrows it stays, whatever a clause begins with.
  [['turnover rate', 'for social workers only'], 'turnover rate, whole council, social workers only, as at 7 November 2024'],
  [['how many social workers do we have', 'how many are agency'], 'agency staff, whole council, social workers only, as at 7 November 2024'],
  [['how many social workers do we have', 'of which agency'], 'agency staff, listed, whole council, social workers only, as at 7 November 2024'],
  [['leavers in 2023/24', 'how many were social workers'], 'leavers, whole council, social workers only, 1 April 2023 to 31 March 2024'],
  [['vacancies in Assessment South', 'when do those agency workers finish'], 'agency assignments that end, listed, in the Assessment South team, 7 November 2024 to 7 November 2025'],
  [['agency staff from Tideway Care', 'how long have they been here'], 'length of stay of agency staff, whole council, with supplier Tideway Care, as at 7 November 2024'],
  [['empty seats', 'how long have they been empty'], 'time that vacant posts have stood vacant, listed, whole council, with status empty seat, as at 7 November 2024'],
  [['average caseload in Assessment South', 'is that over target'], 'average caseload, by team, in the Assessment South team, only above target by more than 0, as at 7 November 2024'],
  // Another measure of the same.
  [['agency staff in Assessment', 'as a rate'], 'agency rate, in the Assessment service, as at 7 November 2024'],
  [['open cases in Assessment South', 'average?'], 'average caseload, in the Assessment South team, as at 7 November 2024'],
  [['apprentices on programme', 'any withdrawn?'], 'outcome of cohorts, whole council, with programme apprenticeship, with status withdrawn, as at 7 November 2024'],
  [['vacant FTE in Assessment', 'in posts?'], 'vacancies, in the Assessment service, as at 7 November 2024'],
  // Another value of what it was narrowed to, and another breakdown.
  [['conversion pipeline', 'how many are interested', 'offered?'], 'conversion pipeline, whole council, with stage offered, as at 7 November 2024'],
  [['agency staff by cover', 'which is the highest'], 'agency staff, by cover, most first, whole council, as at 7 November 2024'],
  [['absences', 'reasons?'], 'people absent, by reason, whole council, as at 7 November 2024'],
  [['team manager vacancies', 'where?'], 'vacancies, by team, whole council, in the Team Manager role, as at 7 November 2024'],
  [['who is tied in', 'until when?'], 'people tied in by a retention payment, listed, whole council, as at 7 November 2024'],
  [['vacancy rate at the end of March', 'how does that compare to now'], 'vacancy rate, whole council, change from 31 March 2024 to 7 November 2024'],
  [['how much retention have we paid this year', 'how many people is that'], 'retention payments paid: people paid, whole council, 1 April 2024 to 7 November 2024'],
  [['starters in Q2', 'leavers in the same period'], 'leavers, whole council, 1 July 2024 to 30 September 2024'],
  [['who is due to start', 'when?'], 'people expected to start, listed, whole council, 7 November 2024 to 7 November 2025'],
  [['who is interested in converting', 'have any been offered a post'], 'conversion pipeline, whole council, with stage offered, as at 7 November 2024'],
  [['empty seats in Assessment South', 'covered ones?'], 'vacancies covered by agency workers, in the Assessment South team, as at 7 November 2024'],
  [['how many vacant posts have a locum in them', "so how many don't"], 'empty seats, whole council, as at 7 November 2024'],
  [['average caseload by team', 'which ones are over target'], 'average caseload, by team, whole council, only above target by more than 0, as at 7 November 2024'],
  [['agency staff from Beacon Locums', 'which of them end before March'], 'agency assignments that end, listed, whole council, with supplier Beacon Locums, 7 November 2024 to 28 February 2025'],
  [['how much retention have we paid this year', 'to how many people'], 'retention payments paid: people paid, whole council, 1 April 2024 to 7 November 2024'],
  // What was said is taken back.
  [['agency staff in Assessment', 'no sorry I meant permanent'], 'permanent staff, in the Assessment service, as at 7 November 2024'],
  [['agency staff in Assessment South', 'the same for Assessment North'], 'agency staff, in the Assessment North team, as at 7 November 2024'],
  // Of those alone it cannot be told.
  [['empty seats in Assessment', 'how many of those have a locum'], 'asked back: agency staff, in the Assessment service, as at 7 November 2024'],
  [['leavers this year', 'had they had a retention payment'], 'asked back: retention payments paid, whole council, 1 April 2024 to 7 November 2024'],
  [['vacancies', 'how many people is that'], 'asked back: '],
  [['leavers this year', "how many don't"], 'asked back: '],
  [['leavers this year', 'how many of them are still here'], 'asked back: '],
  // Of the answer before, by the words of the message as a whole.
  [['leavers in 2023/24', 'how many gave pay as a reason', 'what proportion is that'], 'leavers, share of all whatever their reason, whole council, with reason pay, 1 April 2023 to 31 March 2024'],
  [['reasons for leaving in 2023/24', 'what percentage was workload'], 'leavers, share of all whatever their reason, whole council, with reason workload, 1 April 2023 to 31 March 2024'],
  [['leavers in 2023/24', 'what share is that'], 'asked back: '],
  [['agency staff from Beacon Locums', 'and the others'], 'agency staff, whole council, without supplier Beacon Locums, as at 7 November 2024'],
  [['vacancy rate by team', 'only those above 20%'], 'vacancy rate, by team, whole council, only above 20, as at 7 November 2024'],
  [['apprentices 2023 cohort', 'and the 2019 lot'], 'asked back: '],
  [['average caseload in Assessment South', 'who is over'], 'workers over their caseload target, listed, in the Assessment South team, as at 7 November 2024'],
  [['average caseload in Assessment South', 'anyone over 20'], 'workers holding more than a number of cases, in the Assessment South team, 20 cases, as at 7 November 2024'],
  [['agency staff in Assessment South at the end of May', 'when do they finish'], 'asked back: agency assignments that end, listed, in the Assessment South team, 7 November 2024 to 7 November 2025'],
  [['team managers in Assessment', 'are any agency'], 'agency staff, in the Assessment service, in the Team Manager role, as at 7 November 2024'],
  [['headcount in Assessment', 'of whom how many permanent'], 'permanent staff, listed, in the Assessment service, as at 7 November 2024'],
  [['posts in the establishment in Assessment', 'how many vacant'], 'vacancies, in the Assessment service, as at 7 November 2024'],
  [['apprentices on programme', 'how many have left'], 'asked back: leavers, whole council, 1 April 2024 to 7 November 2024'],
  [['newly qualified staff', 'what are their caseloads'], 'average caseload, whole council, newly qualified, as at 7 November 2024'],
  [['who is tied in', 'what are their caseloads'], 'asked back: average caseload, whole council, as at 7 November 2024'],
  [['agency staff by role', 'just the social workers', 'from which suppliers'], 'agency staff, by supplier, whole council, social workers only, as at 7 November 2024'],
  [['unallocated cases in Assessment South', 'how many per worker'], 'asked back: average caseload, whole council, as at 7 November 2024'],
  [['workers with more than 20 cases', 'what about 18'], 'workers holding more than a number of cases, whole council, 18 cases, as at 7 November 2024'],
  [['starters in Q2', 'how many from agency'], 'starters, whole council, with origin agency, 1 July 2024 to 30 September 2024'],
  [['conversions in 2023/24', 'what did it save'], 'saving from conversions, whole council, 1 April 2023 to 31 March 2024'],
  [['conversions in 2023/24', 'how many are still here'], 'conversions still in post or gone, whole council, 1 April 2023 to 31 March 2024'],
  [['starters this year', 'are they all still with us'], 'starters still in post or gone, whole council, 1 April 2024 to 7 November 2024'],
  [['starters in Assessment South this year', 'any left already'], 'starters still in post or gone: no longer in post, in the Assessment South team, 1 April 2024 to 7 November 2024'],
  [['starters this year', 'how many of them are still here', 'who has gone'], 'starters still in post or gone: no longer in post, listed, whole council, 1 April 2024 to 7 November 2024'],
  [['starters this year', 'how many of them are still here', 'leavers'], 'leavers, whole council, 1 April 2024 to 7 November 2024'],
  [['how many of the staff we had in May 2023 are still here', 'who has left'], 'staff of the day still here or gone: no longer here, listed, whole council, as at 31 May 2023'],
  [['how many of this year\'s starters are still here', 'which month this year had the most leavers'], 'leavers, by month, most first, whole council, 1 April 2024 to 7 November 2024'],
  [['agency staff at 31 May 2023', 'how many of them are still here'], 'staff of the day still here or gone, whole council, with contract agency, as at 31 May 2023'],
  [['permanent staff at 31 May 2023', 'how many of them have left'], 'staff of the day still here or gone: no longer here, whole council, with contract permanent or fixed-term, as at 31 May 2023'],
  [['agency staff', 'how many of them are still here'], 'agency staff, whole council, as at 7 November 2024'],
  [['who was on ASYE at 31 May 2023', 'how many of them are still here'], 'asked back: '],
  // Nobody is counted by how far over it is.
  [['who is over target', 'by more than 2'], 'asked back: workers over their caseload target, listed, whole council, as at 7 November 2024'],
  // How long is of what was counted, or of nothing.
  [['who is off sick', 'for more than 4 weeks'], 'people absent, whole council, with reason sickness, for longer than 28 days, as at 7 November 2024'],
  [['empty seats', 'over 6 months'], 'time that vacant posts have stood vacant: vacant posts, whole council, with status empty seat, for longer than 6 months, as at 7 November 2024'],
  [['leavers this year', 'how many over 2 years'], 'length of service of leavers: leavers, whole council, for longer than 24 months, 1 April 2024 to 7 November 2024'],
  [['supervision overdue', 'more than 2 weeks'], 'nothing'],
  [['unallocated cases', 'over 2 weeks'], 'nothing'],
  [['leavers this year', 'and who is still here'], 'asked back: '],
  // Some of the people who were just counted, by their contract or as far as it is known of those alone.
  [['whose supervision is overdue', 'how many are agency'], 'workers whose supervision is overdue, whole council, with contract agency, as at 7 November 2024'],
  [['workers over target in Assessment', 'any agency?'], 'workers over their caseload target, in the Assessment service, with contract agency, as at 7 November 2024'],
  [['who is absent', 'how many of them are permanent'], 'people absent, whole council, with contract permanent or fixed-term, as at 7 November 2024'],
  [['who is absent', 'how many hold cases'], 'asked back: open cases, whole council, as at 7 November 2024'],
  [['who is on ASYE', 'how many hold more than 15 cases'], 'workers holding more than a number of cases, whole council, with programme asye, 15 cases, as at 7 November 2024'],
  [['whose supervision is overdue', 'how many of them are over target'], 'asked back: workers over their caseload target, whole council, as at 7 November 2024'],
  [['starters this year', 'how many of them have left'], 'starters still in post or gone: no longer in post, whole council, 1 April 2024 to 7 November 2024'],
  [['starters this year', 'and how many left'], 'leavers, whole council, 1 April 2024 to 7 November 2024'],
  [['leavers this year', 'how many were agency'], 'asked back: agency assignments ended, whole council, 1 April 2024 to 7 November 2024'],
  [['how many social workers left last year', 'percentage of total'], 'asked back: '],
  [['who has been here longest', 'how many are covering vacancies'], 'asked back: agency staff, whole council, with cover vacancy, as at 7 November 2024'],
  [['whose supervision is overdue', 'how many agency staff do we have'], 'agency staff, whole council, as at 7 November 2024'],
  [['whose supervision is overdue', 'and agency?'], 'agency staff, whole council, as at 7 November 2024'],
  // A bound, a length and the rest of those counted.
  [['workers over their caseload target in Assessment South', 'how many over 20', 'and under 10'], 'share of workers holding a number of cases or fewer, in the Assessment South team, 9 cases, as at 7 November 2024'],
  [['vacancies in Assessment', 'any over six months'], 'time that vacant posts have stood vacant: vacant posts, in the Assessment service, for longer than 6 months, as at 7 November 2024'],
  [['vacancies in Assessment covered by agency', 'the rest'], 'empty seats, in the Assessment service, as at 7 November 2024'],
  [['open offers', 'how many accepted', 'and not yet'], 'open offers, whole council, without status accepted, as at 7 November 2024'],
  // The days of those counted are in their list.
  [['open offers', 'when do they start'], 'open offers, listed, whole council, as at 7 November 2024'],
  [['apprentices', 'and when due'], 'people on a programme, listed, whole council, with programme apprenticeship, as at 7 November 2024'],
  [["who's on maternity leave", 'who is covering for them'], 'agency staff, listed, whole council, with cover maternity, as at 7 November 2024'],
  [['absences in Assessment South', 'how many are covering'], 'agency staff, in the Assessment South team, with cover maternity or sickness or secondment, as at 7 November 2024'],
  [['saving from conversions this year', 'how many was that'], 'saving from conversions: conversions, whole council, 1 April 2024 to 7 November 2024'],
  [['absences', 'when are they back'], 'people absent, listed, whole council, as at 7 November 2024'],
  // A question word breaks down; what is added stands beside what was named, counted or left out as it is.
  [['absences', 'why'], 'people absent, by reason, whole council, as at 7 November 2024'],
  [['conversions in 2023/24', 'and teams'], 'conversions, by team, whole council, 1 April 2023 to 31 March 2024'],
  [['agency staff not counting maternity cover', 'or sickness'], 'agency staff, whole council, without cover maternity or sickness, as at 7 November 2024'],
  [['team managers in Assessment', 'senior social workers as well'], 'staff, in the Assessment service, in the Team Manager or Senior Social Worker role, as at 7 November 2024'],
  [['empty seats in Assessment South', 'all of Assessment'], 'empty seats, in the Assessment service, as at 7 November 2024'],
  [['starters in the last 6 months', 'and in the 6 months before that'], 'starters, whole council, 8 November 2023 to 7 May 2024'],
  [['vacancies in Assessment South', 'is that the worst'], 'vacancies, by team, most first, whole council, as at 7 November 2024'],
  // Another time, told by how far it lies from the one before.
  [['leavers this year', 'and last'], 'leavers, whole council, 1 April 2023 to 31 March 2024'],
  [['leavers in 2023/24', 'and the one before'], 'leavers, whole council, 1 April 2022 to 31 March 2023'],
  [['leavers in 2022/23', 'a year later'], 'leavers, whole council, 1 April 2023 to 31 March 2024'],
  [['leavers in 2023/24', 'a year later'], 'leavers, whole council, 1 April 2024 to 7 November 2024'],
  [['vacancies at the end of March', 'six months earlier'], 'vacancies, whole council, as at 30 September 2023'],
  [['vacancies at the end of March', 'a month later'], 'vacancies, whole council, as at 30 April 2024'],
  // What a measure, a group or a mean says of itself goes with it.
  [['change in agency staff since March', 'and vacancies'], 'vacancies, whole council, change from 1 March 2024 to 7 November 2024'],
  [['which team has the most vacancies', 'services?'], 'vacancies, by service, most first, whole council, as at 7 November 2024'],
  [['average caseload', 'and the mean'], 'average caseload, whole council, as at 7 November 2024'],
  [['vacancies in Assessment South', 'what about agency overall'], 'agency staff, whole council, as at 7 November 2024'],
  [['vacancies in Assessment South', 'what is it in Safeguarding'], 'vacancies, in the Safeguarding service, as at 7 November 2024'],
  [['reasons for leaving in 2023/24', 'did they have exit interviews'], 'reasons for leaving, whole council, with exit interview yes, 1 April 2023 to 31 March 2024'],
  // 'By team without Court' leaves Court out; teams without something have none.
  [['agency staff by team without Assessment South'], 'agency staff, by team, whole council, not in the Assessment South team, as at 7 November 2024'],
  [['teams without agency staff'], 'agency staff, by team, whole council, only at or below 0, as at 7 November 2024'],
  [['median caseload'], 'unread: median'],
  [['agency staff in Assessment South', 'establishment?'], 'posts in the establishment, in the Assessment South team, as at 7 November 2024'],
  [['leavers this year', 'versus last year'], 'leavers, whole council, 1 April 2024 to 7 November 2024; leavers, whole council, 1 April 2023 to 31 March 2024'],
  // What it can be held against is offered.
  [['vacancy rate', 'is that good'], 'asked back: vacancy rate compared, whole council, as at 7 November 2024 | vacancy rate, whole council, change from 7 November 2023 to 7 November 2024'],
  // As people go on in a conversation.
  [['vacant FTE by team', 'just the social worker posts'], 'vacancies: vacant FTE, by team, whole council, in the Social Worker role, as at 7 November 2024'],
  [['agency rate', 'and in heads rather than a rate?'], 'agency staff, whole council, as at 7 November 2024'],
  [['agency rate', 'how does that compare with a year ago', 'in heads?'], 'agency staff, whole council, change from 7 November 2023 to 7 November 2024'],
  [['vacancy rate by service at the end of August', 'and agency rate the same way'], 'agency rate, by service, whole council, as at 31 August 2024'],
  [['how many retention payments were agreed since September', 'how much is that altogether?'], 'retention payments agreed: amount agreed, whole council, 1 September 2024 to 7 November 2024'],
  [['who is in Assessment South', 'how many of the team are away at the moment'], 'people absent, in the Assessment South team, as at 7 November 2024'],
  [['open cases at the end of August', 'and how has it gone month by month since then?'], 'open cases, by month, whole council, 31 August 2024 to 7 November 2024'],
  [['average caseload in Assessment South', 'how many cases have they got unallocated'], 'unallocated cases, in the Assessment South team, as at 7 November 2024'],
  [['vacancies by service', 'which posts in Assessment South'], 'vacancies, listed, in the Assessment South team, as at 7 November 2024'],
  [['who is over target in Assessment South', "who's got the most"], 'open cases, listed, by person, most first, in the Assessment South team, as at 7 November 2024'],
  [['how many workers hold 15 cases or fewer', 'as a percentage', 'who has the most'], 'open cases, listed, by person, most first, whole council, as at 7 November 2024'],
  [['leavers because of pay this year', 'all the reasons for this year'], 'reasons for leaving, whole council, 1 April 2024 to 7 November 2024'],
  [['who is tied in', 'who in Assessment South', 'how much have we paid in total this year?'], 'retention payments paid, whole council, 1 April 2024 to 7 November 2024'],
  [['turnover', 'social workers only', 'at the end of March', 'back to everyone, and now'], 'turnover rate, whole council, as at 7 November 2024'],
  [['turnover for social workers at the end of March', 'everyone, now'], 'turnover rate, whole council, as at 7 November 2024'],
  [['how much is agency costing us a year', 'and how much more is that than if they were permanent'], 'agency premium, whole council, as at 7 November 2024'],
  [['who is due to start', 'and which are still waiting to accept'], 'open offers, listed, whole council, with status offered, as at 7 November 2024'],
  [['when do the apprentices finish', 'how many on it'], 'people on a programme, whole council, with programme apprenticeship, as at 7 November 2024'],
  [['when do the apprentices finish', 'how many on it', 'and ASYE, how many on that'], 'people on a programme, whole council, with programme asye, as at 7 November 2024'],
  [['vacancies in FTE', 'in posts rather than FTE'], 'vacancies, whole council, as at 7 November 2024'],
  [['leavers since we started in April'], 'leavers, whole council, 1 April 2024 to 7 November 2024'],
  [['leavers in Assessment South since they split in August'], 'leavers, in the Assessment South team, 1 August 2024 to 7 November 2024'],
  [['how many agency workers are covering sickness?', 'what about vacancies'], 'agency staff, whole council, with cover vacancy, as at 7 November 2024'],
  [['how many left for another authority in the last 12 months', 'and agency?'], 'leavers, whole council, with destination agency, 8 November 2023 to 7 November 2024'],
  [['agency rate at the end of March', 'sorry I meant now, by service'], 'agency rate, by service, whole council, as at 7 November 2024'],
  [['agency by month over the last 6 months', 'do it for 12', 'and FTE rather than heads'], 'agency staff: agency FTE, by month, whole council, 1 December 2023 to 7 November 2024'],
  [['starters and leavers by month over the last 6 months', 'just leavers, last 12'], 'leavers, by month, whole council, 1 December 2023 to 7 November 2024'],
  [['agency premium for social workers', 'how many agency workers is that'], 'agency staff, whole council, social workers only, as at 7 November 2024'],
  [['starters this year not counting conversions', 'where did they come from'], 'people appointed, by origin, whole council, 1 April 2024 to 7 November 2024'],
  [['starters from overseas this year', 'newly qualified?'], 'starters, whole council, newly qualified, 1 April 2024 to 7 November 2024'],
  [['permanent staff in FTE', 'how many are fixed term'], 'permanent staff, whole council, with contract fixed-term, as at 7 November 2024'],
  [['how many posts have been vacant for more than 6 months', 'only the ones with nobody covering'], 'time that vacant posts have stood vacant: vacant posts, whole council, with status empty seat, for longer than 6 months, as at 7 November 2024'],
  [['how many apprentices are on programme', 'where did the 2023 lot end up'], 'destinations of cohorts, whole council, with cohort Apprentices 2023, as at 7 November 2024'],
  [['how many on ASYE', 'Apprentices next, how many are on that'], 'people on a programme, whole council, with programme apprenticeship, as at 7 November 2024'],
  [['supervision overdue in Assessment South', 'by team then'], 'workers whose supervision is overdue, by team, whole council, as at 7 November 2024'],
  [['what would the average caseload be with 3 more in Assessment South', 'what is it at the moment'], 'average caseload, in the Assessment South team, as at 7 November 2024'],
  [['how many agency workers finished last year', 'why'], 'agency assignments ended, by reason, whole council, 1 April 2023 to 31 March 2024'],
  [['average length of stay of agency', 'how many over 2 years'], 'length of stay of agency staff: agency headcount, whole council, for longer than 24 months, as at 7 November 2024'],
  [['how has agency changed since January', 'perm headcount over the same time?'], 'permanent staff, whole council, change from 1 January 2024 to 7 November 2024'],
  [['how many staff in Assessment South', 'any agency in there'], 'agency staff, in the Assessment South team, as at 7 November 2024'],
  [['who is due to start', 'so vacancies at the end of July?'], 'vacancies, whole council, as at 31 July 2025'],
  [['retention payments last year', 'how many people got one'], 'retention payments paid: people paid, whole council, 1 April 2023 to 31 March 2024'],
  [['vacancy rate in Assessment', 'how does that compare with the council average'], 'vacancy rate, in the Assessment service, as at 7 November 2024; vacancy rate, whole council, as at 7 November 2024'],
  [['vacancy rate by service', 'worst team?'], 'vacancy rate, by team, most first, whole council, as at 7 November 2024'],
  [['who has supervision overdue in Assessment South', 'how late are they'], 'workers whose supervision is overdue, listed, in the Assessment South team, as at 7 November 2024'],
  [['reviews due in the autumn, say October 2024'], 'people with a review due, listed, whole council, 1 October 2024 to 31 October 2024'],
  [['main reason for leaving each year'], 'reasons for leaving, by reason and year, whole council, 1 April 2020 to 7 November 2024'],
  [[AGENCY, 'and South? I mean Assessment South'], 'agency staff, in the Assessment South team, as at 7 November 2024'],
  [['vacancy rate at the end of March', 'how does that compare with a year before'], 'vacancy rate, whole council, change from 31 March 2023 to 31 March 2024'],
  [['headcount by month over the last 6 months', 'and leavers'], 'leavers, by month, whole council, 1 June 2024 to 7 November 2024'],
  [['why do people leave us? last 12 months'], 'reasons for leaving, whole council, 8 November 2023 to 7 November 2024'],
  [['agency rate in Assessment South at the end of March', 'how many agency people is that now'], 'agency staff, in the Assessment South team, as at 7 November 2024'],
  [['when do the apprentices finish', 'and how many were on it a year ago'], 'people on a programme, whole council, with programme apprenticeship, as at 7 November 2023'],
  [['starters from overseas this year', 'where'], 'starters, by team, whole council, with origin overseas, 1 April 2024 to 7 November 2024'],
  [['agency premium', 'how many agency managers is that'], 'agency staff, whole council, managers only, as at 7 November 2024'],
  // A whole question starts afresh.
  [['vacancies in Assessment', 'how many agency staff do we have?'], 'agency staff, whole council, as at 7 November 2024'],
  [['vacancies in Assessment', 'and foster carers?'], 'refused: foster carers and placements of children'],
  [['vacancies in Assessment', 'thanks'], 'thanks'],
];

/** Two of something in one message. */
const several: readonly (readonly [string, readonly string[]])[] = [
  ['vacancies and agency staff by team', ['vacancies, by team, whole council, as at 7 November 2024', 'agency staff, by team, whole council, as at 7 November 2024']],
  ['vacancies and agency staff in Assessment South', ['vacancies, in the Assessment South team, as at 7 November 2024', 'agency staff, in the Assessment South team, as at 7 November 2024']],
  ['how many vacancies do we have and how many agency staff?', ['vacancies, whole council, as at 7 November 2024', 'agency staff, whole council, as at 7 November 2024']],
  ['agency staff and leavers this year', ['agency staff, whole council, as at 7 November 2024', 'leavers, whole council, 1 April 2024 to 7 November 2024']],
  ['leavers and agency staff', ['leavers, whole council, 1 April 2024 to 7 November 2024', 'agency staff, whole council, as at 7 November 2024']],
  ['vacancies, agency staff and leavers this year', [
    'vacancies, whole council, as at 7 November 2024', 'agency staff, whole council, as at 7 November 2024', 'leavers, whole council, 1 April 2024 to 7 November 2024',
  ]],
  ['starters, leavers and vacancies', [
    'starters, whole council, 1 April 2024 to 7 November 2024', 'leavers, whole council, 1 April 2024 to 7 November 2024', 'vacancies, whole council, as at 7 November 2024',
  ]],
  ['how many agency staff do we have, and in Assessment South?', ['agency staff, whole council, as at 7 November 2024', 'agency staff, in the Assessment South team, as at 7 November 2024']],
  [
    'how many agency staff do we have, and how has that changed since January?',
    ['agency staff, whole council, as at 7 November 2024', 'agency staff, whole council, change from 1 January 2024 to 7 November 2024'],
  ],
  ['vacancies at the end of August and at the end of October', ['vacancies, whole council, as at 31 August 2024', 'vacancies, whole council, as at 31 October 2024']],
  ['leavers in 2022/23 and 2023/24', ['leavers, whole council, 1 April 2022 to 31 March 2023', 'leavers, whole council, 1 April 2023 to 31 March 2024']],
  ['leavers this year compared with last year', ['leavers, whole council, 1 April 2024 to 7 November 2024', 'leavers, whole council, 1 April 2023 to 31 March 2024']],
];

describe('follow-ups', () => {
  let workforce: Workforce;
  before(async () => {
    workforce = await exampleCouncil();
  });

  for (const [turns, expected] of changes) {
    it(turns.join(' / '), () => assert.equal(inWords(readAfter(turns, workforce)), expected));
  }

  for (const [sentence, expected] of several) {
    it(`${sentence}: ${expected.length} questions`, () => assert.equal(inWords(readAfter([sentence], workforce)), expected.join('; ')));
  }

  it('without a question before there is nothing to change: what to count is asked back', () => {
    for (const sentence of ['who?', 'by team', 'in Assessment South', 'how many?']) {
      assert.equal(readAfter([sentence], workforce).is, 'unclear', sentence);
    }
  });
});
