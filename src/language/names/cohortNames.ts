import { MONTHS } from '../../workforce/calendar.js';
import type { Cohort } from '../../workforce/sheets.js';
import type { Workforce } from '../../workforce/workforce.js';
import type { Add } from '../words/named.js';

/** How people name the programmes. */
const PROGRAMME_WORDS: Readonly<Record<string, readonly string[]>> = {
  asye: ['asye', 'nqsw'],
  apprenticeship: ['apprentice', 'apprentices', 'apprenticeship'],
  'step up': ['step up', 'step up students'],
  frontline: ['frontline'],
  overseas: ['overseas'],
  ecdp: ['ecdp'],
};
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];
const NEWEST = ['latest', 'last', 'newest', 'current'];
/** 'The current apprentices' are all of them; only a cohort or an intake is the current one. */
const RUNNING = 'current';

/**
 * The cohorts by their names and as people tell them apart: 'the 2023 apprentices', 'the latest ASYE intake'. First and latest
 * go by the order in which the cohorts of a programme start.
 */
export function addCohorts({ records }: Workforce, add: Add): void {
  const cohorts = [...records.rows.cohorts.values()].sort((a, b) => ((a.starts ?? '') < (b.starts ?? '') ? -1 : 1));
  for (const one of cohorts) {
    for (const name of [one.cohort, `${one.cohort} cohort`, `${one.cohort} intake`]) add(name, 'cohort', one.cohort, 'whole');
    for (const phrase of shortened(one)) add(phrase, 'cohort', one.cohort, 'other');
    for (const phrase of turned(one)) add(phrase, 'cohort', one.cohort, 'other');
    for (const phrase of byStart(one)) add(phrase, 'cohort', one.cohort, 'other');
  }
  for (const [programme, phrase] of sharedNames(cohorts)) {
    for (const said of [phrase, `${phrase}s`, `${phrase} lot`, `${phrase} cohorts`]) add(said, 'programme', programme, 'other');
  }
  for (const [programme, spoken] of Object.entries(PROGRAMME_WORDS)) {
    const ofProgramme = cohorts.filter((one) => one.programme === programme);
    for (const [index, { cohort }] of ofProgramme.entries()) {
      const phrases = spoken.flatMap((word) => [...byYear(word, index, ofProgramme), ...byOrder(word, index, ofProgramme)]);
      for (const phrase of phrases.flatMap((one) => (/^\d/.test(one) ? [one, `the ${one}`] : [one]))) add(phrase, 'cohort', cohort, 'other');
    }
  }
}

/** What the names of all cohorts of a programme begin with, and no other's: 'SWDA' of 'SWDA 2021' and 'SWDA 2022'. */
function sharedNames(cohorts: readonly Cohort[]): readonly (readonly [string, string])[] {
  const beginOf = ({ cohort }: Cohort) => cohort.toLowerCase().replace(/[\s-]+(?:\d+|20\d\d|[a-z]|one|two|three|four|five|six|seven|eight|nine|ten)$/i, '').trim();
  return [...new Set(cohorts.map(({ programme }) => programme))].flatMap((programme) => {
    const own = cohorts.filter((one) => one.programme === programme);
    const [begin, ...others] = [...new Set(own.map(beginOf))];
    const isOwn = begin !== undefined && others.length === 0 && own.length > 1 && /^[a-z]{3,}(?: [a-z]+)?$/.test(begin) && !cohorts.some((one) => one.programme !== programme && one.cohort.toLowerCase().startsWith(begin));
    return isOwn ? [[programme, begin] as const] : [];
  });
}

/** What tells a cohort from the others of its programme: 'winter' and '2022' of 'ASYE Winter 2022'. */
export function tellingWords({ cohort, programme }: Cohort): readonly string[] {
  const kinds = [...(PROGRAMME_WORDS[programme] ?? []), programme, 'cohort', 'intake', 'group', 'campaign'].flatMap((words) => words.split(' '));
  return cohort.toLowerCase().split(/\s+/).filter((word) => !kinds.includes(word) && !kinds.includes(word.replace(/s$/, '')));
}

/** 'The Zimbabwe recruits' of the 'Zimbabwe intake', 'cohort 2 apprentices' of 'Apprentice cohort 2'. */
function shortened({ cohort, programme }: Cohort): readonly string[] {
  const [, name = '', kind, number] = /^(.+?) (cohort|intake|campaign|group)(?: (\d+|one|two|three|four|five|six|seven|eight|nine|ten))?$/i.exec(cohort) ?? [];
  const spoken = PROGRAMME_WORDS[programme] ?? [];
  if (number) return [`${kind} ${number}`, ...spoken.flatMap((word) => [word, `${word}s`]).flatMap((who) => [`${kind} ${number} ${who}`, `${kind} ${number} of the ${who}`, `${kind} ${number} of ${who}`, `${who} in ${kind} ${number}`, `${who} ${kind} ${number}`])];
  // 'Cohort A' of 'Degree apprentices A'.
  const letter = / ([a-z])$/i.exec(cohort)?.[1];
  if (letter) return ['cohort', 'group', 'intake'].map((word) => `${word} ${letter}`);
  const ofItsOwn = name !== '' && !Object.values(PROGRAMME_WORDS).flat().some((word) => name.toLowerCase().includes(word));
  return ofItsOwn ? ['recruits', 'recruit', 'people', 'workers', 'social workers', 'starters', 'lot'].map((who) => `${name} ${who}`) : [];
}

/** 'The autumn 2025 ASYE cohort', 'autumn 2025 ASYEs' of 'ASYE Autumn 2025'. */
function turned({ cohort, programme }: Cohort): readonly string[] {
  const [, first = '', time = ''] = /^(.+?) (\S+ 20\d\d)$/.exec(cohort.toLowerCase()) ?? [];
  if (!PROGRAMME_WORDS[programme]?.some((word) => word === first || `${word}s` === first)) return [];
  const phrases = [time, time.replace(' 20', ' ')].flatMap((one) => ['', 's', ' cohort', ' intake', ' group'].map((behind) => `${one} ${first}${behind}`));
  const bare = [time, time.replace(' 20', ' ')].flatMap((one) => ['cohort', 'intake', 'group'].map((behind) => `${one} ${behind}`));
  return [...phrases, ...bare].flatMap((phrase) => [phrase, `the ${phrase}`]);
}

/** By the year of its start, and by the year in its name where no other began in it. None where two cohorts of the programme start in that calendar year: the year tells neither apart. */
function byYear(word: string, index: number, cohorts: readonly Cohort[]): readonly string[] {
  const years = cohorts.map(({ starts }) => starts?.slice(0, 4));
  const named = /\b20\d\d\b/.exec(cohorts[index]!.cohort)?.[0];
  const isNamedAlone = named !== undefined && !years.some((year, at) => at !== index && year === named) && !cohorts.some(({ cohort }, at) => at !== index && cohort.includes(named));
  const own = years[index] && years.filter((other) => other === years[index]).length === 1 ? [years[index]] : [];
  return [...new Set([...own, ...(isNamedAlone ? [named] : [])])].flatMap((year) => inYear(word, year));
}

function inYear(word: string, year: string): readonly string[] {
  return [
    `${word} of ${year}`, `${word} ${year}`, `${year} ${word}`, `${year} ${word} cohort`, `${year} ${word} intake`, `${word} ${year} cohort`, `${word} ${year} intake`,
    `${word} ${year.slice(2)}`, `${word} ${year.slice(2)} cohort`, `${word} ${year.slice(2)} intake`, `${word} cohort of ${year}`, `${word} cohort ${year}`, `${word} intake of ${year}`, `${word} intake ${year}`,
  ];
}

function byOrder(word: string, index: number, cohorts: readonly Cohort[]): readonly string[] {
  const orders = [...ORDINALS.slice(index, index + 1), ...(index === cohorts.length - 1 ? NEWEST : [])];
  return orders.flatMap((order) => [
    ...(order === RUNNING ? [] : [`${order} ${word}`]), `${order} ${word} cohort`, `${order} ${word} intake`, `${order} cohort of ${word}`, `${order} intake of ${word}`,
  ]);
}

/** By the year and the month of its start: 'the 2024 cohort', 'the September 2024 intake', 'Sept 24 ASYE cohort'. Where two begin then, both are meant. */
function byStart({ starts, programme }: Cohort): readonly string[] {
  if (!starts) return [];
  const year = starts.slice(0, 4);
  const years = [year, year.slice(2)];
  const month = MONTHS[Number(starts.slice(5, 7)) - 1]!.toLowerCase();
  const months = [...new Set([month, month.slice(0, 3), ...(month === 'september' ? ['sept'] : [])])];
  const said = [year, ...months.flatMap((name) => [name, ...years.map((one) => `${name} ${one}`)])];
  const ofAny = said.flatMap((time) => [`${time} cohort`, `${time} intake`, `cohort of ${time}`, `intake of ${time}`]);
  const named = (PROGRAMME_WORDS[programme] ?? []).flatMap((word) =>
    said.filter((time) => time !== year).flatMap((time) => [`${time} ${word}`, `${time} ${word} cohort`, `${time} ${word} intake`, `${word} ${time}`, `${word} cohort ${time}`, `${word} intake ${time}`]),
  );
  // 'The 2024' would be a year otherwise.
  return [...ofAny, ...named].flatMap((phrase) => [phrase, `the ${phrase}`]);
}
