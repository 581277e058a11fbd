import { longDate, type CalendarDate } from '../../workforce/calendar.js';
import type { Review } from '../../workforce/sheets.js';
import { listed } from '../../workforce/words.js';
import { missing, refused, type Command, type Inputs, type Offered, type Plan, type Scene } from '../command.js';
import { put } from '../facts.js';
import { nameAndId } from '../labels.js';

/** '3 month review done for Ivy Marsh on 4 Nov': a review of the local schedule has been held. */
export const asyeReview: Command = {
  name: 'asyeReview',
  title: 'an ASYE review that is done',
  act: 'change',
  triggers: [
    { words: 'review done|review completed|review complete|review held|review took place|review is done|review was done|review has been done|review was held|review has been held|review was completed|review has been completed|review is complete|review signed off|review was signed off|review carried out', looks: 'back' },
    { words: 'done|completed|held|complete|took place|carried out|had|has had|has done|did|has completed|has been done|was done|was held|has been held|was completed|is done|is complete|signed off|finished|passed|has passed', beside: 'review|reviews', looks: 'back' },
    { words: 'reviewed|has been reviewed|was reviewed', looks: 'back' },
  ],
  fields: [
    { name: 'person', label: 'Whose review', kind: 'person', bare: true },
    { name: 'review', label: 'Review', kind: 'listed', bare: true, values: namesOfReviews, offers: reviewsOpen },
    { name: 'on', label: 'Day of the review', kind: 'date', bare: true, looks: 'back' },
    { name: 'cohort', label: 'Cohort', kind: 'cohort', bare: true, offers: ({ person }, scene) => [...new Set(reviewsOf(String(person ?? ''), scene).map(({ cohort }) => cohort))].map((cohort) => ({ value: cohort, title: cohort })) },
  ],
  plain: 'review reviews asye meeting programme month months cohort her his their',
  sheets: ['reviews'],
  measures: ['reviewsOverdue'],
  concerns: (person, scene) => reviewsOf(person, scene).length > 0,
  plan,
};

/** Those of the records, and the usual ones, so that one that nobody has scheduled is told. */
function namesOfReviews({ workforce }: Scene): readonly string[] {
  return [...new Set([...workforce.records.rows.reviews.values()].map(({ review }) => review)), '3 month', '6 month', '9 month', '12 month'];
}

function reviewsOf(person: string, { workforce }: Scene): readonly Review[] {
  const own = [...workforce.records.rows.reviews.values()].filter((review) => review.person === person || review.workerId === person);
  return own.sort((a, b) => (a.due < b.due ? -1 : 1));
}

function reviewsOpen({ person }: Inputs, scene: Scene): readonly Offered[] {
  return reviewsOf(String(person ?? ''), scene).filter(({ done }) => done === null).map(({ review, due }) => ({ value: review, title: `${review}, due ${longDate(due)}` }));
}

function plan(inputs: Inputs, scene: Scene): Plan {
  const { workforce, today } = scene;
  if (inputs['person'] === undefined) return missing('person');
  const person = String(inputs['person']);
  const who = nameAndId(workforce, person);
  const all = reviewsOf(person, scene);
  if (all.length === 0) return refused(`No reviews are scheduled for ${who}: the schedule is brought in with the workbook.`);
  const meant = reviewsMeant(all, inputs);
  const [review, other] = meant;
  if (inputs['review'] === undefined && (other || !review)) return review ? missing('review') : refused(`All reviews of ${who} are done: ${schedule(all)}. Say which one is to be put right.`);
  if (!review) return refused(`No review '${inputs['review']}' is scheduled for ${who}: ${schedule(all)}.`);
  if (other) return missing('cohort');
  const on = (inputs['on'] ?? today) as CalendarDate;
  if (on > today) return refused(`${longDate(on)} is still to come: a review is recorded once it is done.`);
  if (review.done === on) return refused(`That is recorded already: the ${review.review} review of ${who} was done on ${longDate(on)}.`);
  return planned(review, on, inputs, today);
}

/** Of the name that was said, else those that are still open. */
function reviewsMeant(all: readonly Review[], { review, cohort }: Inputs): readonly Review[] {
  const named = all.filter((one) => (cohort === undefined || one.cohort === cohort) && (review === undefined ? one.done === null : one.review === review));
  const open = named.filter(({ done }) => done === null);
  return open.length > 0 ? open : named;
}

function schedule(reviews: readonly Review[]): string {
  return listed(reviews.map(({ review, due, done }) => `${review} (${done ? `done ${longDate(done)}` : `due ${longDate(due)}`})`));
}

function planned(review: Review, on: CalendarDate, inputs: Inputs, today: CalendarDate): Plan {
  const { person, cohort, review: name, due, done } = review;
  return {
    is: 'planned',
    facts: [put('reviews', { ...review, done: on })],
    on: today,
    warnings: [
      ...(inputs['review'] === undefined ? [`the ${name} review is the only one still open`] : []),
      ...(done ? [`it was recorded as done on ${longDate(done)}`] : []),
      ...(on > due ? [`it was due on ${longDate(due)}`] : []),
    ],
    sentence: `${name} review of ${person} done on ${longDate(on)} (${cohort})`,
  };
}
