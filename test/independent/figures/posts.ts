import * as count from '../../support/independentCount.js';
import type { Asked, Figures, Measured } from '../measured.js';
import { column, POST } from './facets.js';
import { behindSpans, fteOf, rate, spans } from './sums.js';

const SHEETS = ['posts', 'workers'];

/** On a later day, a projection. */
function vacanciesOn(sheets: count.Sheets, { today, to, scope }: Asked): Figures {
  if (to <= today) return { 'vacant posts': count.vacancies(sheets, to, scope).length, 'vacant FTE': count.vacantFte(sheets, to, scope) };
  const projected = count.projectedVacancies(sheets, today, to, scope);
  return { 'vacant posts': projected.posts.length, 'vacant FTE': projected.fte };
}

export const POSTS: readonly Measured[] = [
  {
    measure: 'posts', time: 'stock', sheets: ['posts'], facets: { grade: POST.grade, funding: POST.funding },
    figures: (sheets, { to, scope }) => {
      const posts = count.postsOn(sheets, to, scope);
      return { posts: posts.length, FTE: fteOf(posts.map((post) => post.row)) };
    },
  },
  {
    measure: 'vacancies', time: 'stock', sheets: SHEETS, ahead: true, facets: POST, figures: vacanciesOn,
  },
  {
    measure: 'emptySeats', time: 'stock', sheets: SHEETS, facets: POST,
    figures: (sheets, { to, scope }) => {
      const posts = count.postsOn(sheets, to, scope).filter((post) => post.emptySeat);
      return { 'empty seats': posts.length, FTE: fteOf(posts.map((post) => post.row)) };
    },
  },
  {
    measure: 'coveredVacancies', time: 'stock', sheets: SHEETS, facets: POST,
    figures: (sheets, { to, scope }) => {
      const posts = count.postsOn(sheets, to, scope).filter((post) => post.covered);
      return { 'covered vacancies': posts.length, FTE: fteOf(posts.map((post) => post.row)) };
    },
  },
  {
    measure: 'partVacant', time: 'stock', sheets: SHEETS, facets: POST,
    figures: (sheets, { to, scope }) => {
      const posts = count.postsOn(sheets, to, scope).filter((post) => post.partVacant);
      return { 'part-vacant posts': posts.length, 'vacant FTE': count.vacantFteOf(posts) };
    },
  },
  {
    measure: 'vacancyRate', time: 'stock', sheets: SHEETS, behind: { 'vacancy rate': ['vacant FTE'] },
    figures: (sheets, { to, scope }) => ({
      'vacancy rate': rate(count.vacancyRate(sheets, to, scope)),
      'vacant FTE': count.vacantFte(sheets, to, scope),
      'FTE in post': count.countOf(count.permanentSpells(sheets, to, scope)).fte,
    }),
  },
  {
    measure: 'becameVacant', time: 'flow', sheets: SHEETS, facets: { grade: POST.grade, funding: POST.funding },
    figures: (sheets, { from, to, scope }) => {
      const posts = count.becameVacant(sheets, from, to, scope);
      return { 'posts that became vacant': posts.length, FTE: fteOf(posts) };
    },
  },
  {
    measure: 'timeVacant', time: 'stock', sheets: SHEETS, facets: POST, behind: behindSpans('time vacant', 'vacant posts'),
    figures: (sheets, { to, scope }) => {
      const posts = count.vacancies(sheets, to, scope);
      return { ...spans('time vacant', posts.map((post) => count.daysVacant(sheets, post.id, to))), 'vacant posts': posts.length };
    },
  },
  {
    measure: 'projectedVacancies', time: 'stock', sheets: SHEETS, ahead: true, facets: POST, figures: vacanciesOn,
  },
  {
    measure: 'expectedStarters', time: 'flow', sheets: ['offers'], ahead: true, facets: { origin: column('origin'), status: column('status') },
    figures: (sheets, { today, from, to, scope }) => ({ 'expected starters': count.expectedStarters(sheets, today, from, to, scope).length }),
  },
];
