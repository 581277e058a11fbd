import type { OrgRole } from '../../workforce/sheets.js';
import type { Workforce } from '../../workforce/workforce.js';
import type { Add } from '../words/named.js';
import { initials, plural, wordsOf } from '../words/words.js';

/** The roles of posts, people and the roles sheet, by their names and as people shorten them, and the groups of roles. */
export function addRoles({ records, posts, spells }: Workforce, add: Add): void {
  const roles = new Set([...posts, ...spells, ...records.rows.roles.values()].map(({ role }) => role));
  for (const role of roles) addRole(role, add);
  addRoleGroups(add);
  const isRole = (name: string) => [...roles].some((role) => role.toLowerCase() === name);
  // A council's own Senior Practitioner is that role alone.
  for (const kind of ORG_ROLES) if (!isRole(kind)) for (const said of [kind, plural(kind)]) add(said, 'roleGroup', plural(kind), 'whole');
}

/** Groups of the `roles` sheet that people name by themselves. */
const ORG_ROLES: readonly OrgRole[] = ['senior practitioner', 'first line manager', 'middle manager', 'senior manager'];

/** How people shorten the words of a role, or spell them otherwise. */
const HURRIED: Readonly<Record<string, string>> = { practitioner: 'prac', assistant: 'asst', senior: 'snr', adviser: 'advisor', advisor: 'adviser' };

/** A role in the singular and plural, by its initials, and without the 'worker' or 'social worker' at its end: 'senior'. */
function addRole(role: string, add: Add): void {
  const words = wordsOf(role);
  add(role, 'role', role, 'whole');
  const hurried = words.map((word) => HURRIED[word] ?? word).join(' ');
  for (const said of hurried === words.join(' ') ? [] : [hurried, plural(hurried)]) add(said, 'role', role, 'other');
  // 'social workers', 'sws' are the group of roles (DATA.md, Social workers).
  const isGroup = wordsOf(plural(role)).join(' ') === 'social workers';
  if (!isGroup) add(plural(role), 'role', role, 'whole');
  if (words.length < 2) return;
  // 'Senior pracs' and 'seniors' of a Senior Practitioner.
  for (const said of [words.map((word, at) => (at === 0 ? word : HURRIED[word] ?? word)).join(' '), ...(words[0] === 'senior' && !/^managers?$/.test(words[1]!) ? ['senior'] : [])]) {
    if (said === words.join(' ')) continue;
    add(said, 'role', role, 'other');
    add(plural(said), 'role', role, 'other');
  }
  add(initials(words), 'role', role, 'other');
  if (!isGroup) add(plural(initials(words)), 'role', role, 'other');
  if (words.length < 3) return;
  for (const short of new Set([...shortened(words), ...shortened(words.map((word) => HURRIED[word] ?? word))])) {
    add(short, 'role', role, 'other');
    add(plural(short), 'role', role, 'other');
  }
}

/** 'consultant', 'consultant sw' of a Consultant Social Worker; 'social workers level 2', 'level 2 social worker', 'sw level 2', 'level 2' of a Social Worker Level 2. */
function shortened(words: readonly string[]): readonly string[] {
  const name = words.join(' ');
  const kind = name.endsWith(' worker') ? [name.replace(/ worker$/, '')] : [];
  const [before = '', after = ''] = name.split('social worker').map((part) => part.trim());
  if (before + after === name || before + after === '') return kind;
  if (after === '') return [...kind, before, `${before} sw`];
  const behind = (worker: string) => `${before} ${worker} ${after}`.trim();
  return [...kind, after, `${after} social worker`, `${after} sw`, behind('social workers'), behind('sw'), behind('sws')];
}

function addRoleGroups(add: Add): void {
  for (const group of ['social workers', 'managers']) add(group, 'roleGroup', group, 'whole');
  for (const words of ['social worker', 'qualified social worker', 'qualified social workers', 'qualified sw', 'qualified sws']) add(words, 'roleGroup', 'social workers', 'whole');
  add('manager', 'roleGroup', 'managers', 'whole');
  add('management', 'roleGroup', 'managers', 'other');
  for (const short of ['sw', 'sws']) add(short, 'roleGroup', 'social workers', 'other');
  for (const words of ['social work staff', 'social work posts', 'qualified social work staff', 'qualified social work posts', 'social work']) add(words, 'roleGroup', 'social workers', 'other');
  for (const whose of ['children', 'childrens', 'children and family', 'child and family']) for (const who of ['social worker', 'social workers']) add(`${whose} ${who}`, 'roleGroup', 'social workers', 'whole');
}
