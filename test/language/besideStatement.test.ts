import assert from 'node:assert/strict';
import { council } from '../workforce/council.js';
import { inWords, readAfter } from './reading.js';

const workforce = council({
  teams: [{ team: 'Elm', service: 'Safeguarding' }, { team: 'Rowan', service: 'Care' }],
  posts: [{ postId: 'P1', team: 'Elm', role: 'Social Worker' }, { postId: 'P2', team: 'Rowan', role: 'Team Manager' }],
  workers: [{ workerId: 'W1', team: 'Elm', postId: 'P1', start: '2022-01-01' }, { workerId: 'A1', team: 'Elm', contract: 'agency', agency: 'Tern Locums', start: '2024-01-01' }],
  events: [{ name: 'Inspection', from: '2024-02-05', to: '2024-02-09' }],
});

/** A message, and what it asks. The sentence beside it is named in the answer. */
const asked: readonly (readonly [string, string])[] = [
  ['Half term is coming and cover is thin. Which agency assignments end in December?', 'which agency assignments end in December'],
  ['Need this for the self-evaluation. How many leavers have there been since the inspection?', 'how many leavers since the inspection'],
  ['Putting a business case together - how many retention payments were agreed in 2023/24?', 'how many retention payments were agreed in 2023/24'],
  ['We have been stretched since Easter. Can you give me vacancies in Elm by month since June?', 'vacancies in Elm by month since June'],
  ['How many leavers since April? Board papers go out tonight', 'how many leavers since April'],
  ['Everybody is waiting for this. Vacancies by team please', 'vacancies by team'],
  ['Sorry to bother you on a Friday. Who is due to finish their ASYE this year?', 'who is due to finish their ASYE this year'],
  ['Team meeting tomorrow. Who is over target in Elm?', 'who is over target in Elm'],
  ["Zadie's off so it has fallen to me. How many open cases in Elm and how many of those are unallocated?", 'how many open cases in Elm and how many of those are unallocated'],
  ["Don't worry about names. How many agency workers are covering maternity leave?", 'how many agency workers are covering maternity leave'],
  ['Doing the agenda for the Elm board. How many vacancies are there?', 'how many vacancies are there'],
  // When people meet is no time of what is counted as it stands.
  ['Recruitment event on the 4th and I want to know what to pitch. Vacancies by role and team?', 'vacancies by role and team'],
  ['Checking what I told DMT in July. Vacancies at 30 June by service?', 'vacancies at 30 June by service'],
  // Every part of the question is asked of the place.
  ['Zadie is off so I am covering Elm. Who is absent there at the moment and why?', 'who is absent in Elm at the moment and why'],
  // 'There' is the place that was told of.
  ["Zadie keeps going on about Elm. What's the vacancy rate there now?", 'what is the vacancy rate in Elm now'],
  ["Zadie wants to move somebody across. Who in Elm holds fewer than 12 cases?", 'who in Elm holds fewer than 12 cases'],
  ['New grading panel next week. How many posts do we have at each grade?', 'how many posts do we have at each grade'],
  ["Zadie's asking again. How many vacancies in her team, Elm, have agency in them?", 'how many vacancies in Elm have agency in them'],
  ['Union rep wants to know about workload. How many people in Elm hold 20 or more cases?', 'how many people in Elm hold 20 or more cases'],
  ['Need to book catch ups with the locums. Whose next contact is due by the end of December?', 'whose next contact is due by the end of December'],
  ['Doing the rota for CP conferences, how many permanent social workers are in Elm?', 'how many permanent social workers are in Elm'],
  ['Payroll need to know by Friday. Which leavers have retention to pay back?', 'which leavers have retention to pay back'],
  // What could be asked, too, is only told.
  ['On leave from Wednesday so want this sorted. Which agency workers have a next contact due this week?', 'which agency workers have a next contact due this week'],
  ['We are looking at targets again. How many agency staff are in Elm?', 'how many agency staff are in Elm'],
  ['Drafting an advert. How long have the vacant posts in Elm been vacant?', 'how long have the vacant posts in Elm been vacant'],
  ['Just had a resignation land. When does the tie-in of W1 end?', 'when does the tie-in of W1 end'],
  ["I've got supervision with the Elm manager at 2. Who is over target there?", 'who is over target in Elm'],
  // One person who is told of by their name.
  ["W1 has queried her letter from payroll. When does her tie-in end?", "when does W1's tie-in end"],
  ["Elm say they can't cope. How many unallocated cases do they have?", 'unallocated cases in Elm'],
  ["The Elm manager says they're drowning. What is their average caseload?", 'average caseload in Elm'],
];

/** What is told may be what is asked of: asked back, or nothing is counted. */
const kept: readonly (readonly [string, string])[] = [
  ['Things are tense in Elm. How many vacancies do we have?', 'unclear'],
  ['The porters are moaning. How many have left since April?', 'nothing'],
  ['Kent is struggling. How many vacancies are there?', 'refused'],
  ["Our children's homes are struggling. How many vacancies do they have?", 'refused'],
  ['Foster carers are leaving. How many have left this year?', 'refused'],
  ['Just back from the nurseries. How many vacancies do we have?', 'unread'],
  ['Westbridge is short again. It is the only one that is. How many vacancies do we have?', 'unread'],
  ['The laundry is short again. How many vacancies do we have?', 'unread'],
  ['We lost a lot of people in March. How many leavers from Elm?', 'unclear'],
  ["We're only short of permanent people. How many leavers were there last year?", 'unread'],
  ['Sack them all, they are useless. How many staff do we have?', 'refused'],
  ['The council tax team is short. How many vacancies are there?', 'unread'],
  ["They're all from Tern. How many agency workers are in Elm?", 'unclear'],
  ['Planning the December induction. Who have we got starting?', 'unclear'],
  ['Conversation with Ofsted coming up. How many leavers since September 22?', 'unclear'],
  ['Letters go to no managers. How many staff do we have?', 'unread'],
  ['Sack W1. When does her tie-in end?', 'refused'],
  ['Book the hall for Friday. How many staff do we have?', 'refused'],
  ['CP conferences are behind again. How many vacancies do we have?', 'refused'],
  ['I run the crèche on Fridays. How many vacancies do we have?', 'unread'],
];

describe('a question beside a sentence that asks nothing', () => {
  for (const [message, question] of asked) {
    it(`'${message}' asks '${question}'`, () => {
      const reading = readAfter([message], workforce);

      assert.equal(inWords(reading), inWords(readAfter([question], workforce)));
      assert.equal(reading.is === 'questions' ? reading.unused?.length : null, 1);
    });
  }

  for (const [message, expected] of kept) {
    it(`'${message}' is ${expected}`, () => {
      assert.equal(readAfter([message], workforce).is, expected);
    });
  }

  it('asks whether a place that was told of is meant', () => {
    const reading = readAfter(['Things are tense in Elm. How many vacancies do we have?'], workforce);

    assert.deepEqual(reading.is === 'unclear' ? reading.choices.map(({ text }) => text) : [], [inWords(readAfter(['vacancies in Elm'], workforce)), inWords(readAfter(['vacancies'], workforce))]);
  });
});
