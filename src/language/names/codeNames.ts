import type { Facet } from '../../workforce/measure.js';
import { CAREER_WORDS } from './careerWords.js';
import { CODE_COLUMNS, codesOf } from './codeColumns.js';
import { everyWay } from '../words/everyWay.js';
import type { Add } from '../words/named.js';

/** Wordings of codes beyond the code itself, by facet and code; several are parted by |, the most usual first. */
const CODE_WORDS: Readonly<Partial<Record<Facet, Readonly<Record<string, string>>>>> = {
  contract: {
    'fixed-term': 'fixed term|fixed term contract|fixed term contracts|ftc|ftcs|fixed termer|fixed termers',
  },
  funding: {
    permanent: 'permanent|permanently funded|permanent funding|funded permanently|on permanent funding|under permanent funding',
    temporary: 'temp|fixed|temporarily funded|funded temporarily|temporary funding|on temporary funding|under temporary funding|time limited|time limited funding',
    pilot: 'pilot funded|pilot funding|on pilot funding|under pilot funding|funded by a pilot|funded by the pilot|funded as a pilot|part of a pilot|part of the pilot|on a pilot|a pilot',
  },
  cover: {
    maternity: `${everyWay('|on|off on|away on', 'maternity leave|mat leave|parental leave')}|maternity cover|mat cover|mat`,
    sickness: 'sick leave|sickness leave|sick|long term sickness|long term sick|lts|sickness absence',
    secondment: 'secondments|seconded|on secondment|out on secondment|seconded out',
    vacancy:
      'a vacancy|a vacant post|vacancy cover|covering vacancy|cover vacancy|cover vacancies|covering vacancies|covering for vacancies|cover a vacancy|covering a vacancy|cover vacant posts|' +
      'covering vacant posts|in vacant posts|' +
      everyWay('sitting against|sat against|sitting in|sat in|placed against|booked against|brought in for', 'a vacancy|vacancies|a vacant post|vacant posts|an empty post|empty posts') + '|against a vacancy|against a vacant post',
    'additional capacity': 'additional capacity|extra capacity|surge|extra to establishment|extra to the establishment|over establishment|over the establishment|over and above establishment|over and above the establishment|supernumerary|are extra|is extra|extras|are additional|are surplus|surplus to establishment',
  },
  reason: {
    pay: 'better pay|better paid|higher pay|low pay|poor pay|for more money|for better pay|more money|salary|wages|money',
    workload: 'work load|workloads|work loads|high caseloads|high workload|high workloads|heavy workload|heavy workloads|caseload pressure|caseload pressures|workload pressure|workload pressures|work pressure|work pressures|pressure of work|pressures of work|too much work|unmanageable workload|unmanageable workloads|unmanageable caseloads|stress',
    'career development': 'career|career move|career progression|development|progression|promotion|promotions|a promotion|to be promoted|lack of progression|lack of promotion',
    management: 'managers|their manager|their managers|their line manager|their line managers|their boss|poor management|bad management|because of managers|because of the managers|because of management|leadership',
    travel: 'travelling|travel time|travel times|travel cost|travel costs|the travel|the travelling|commute|commuting|the commute|their commute|distance|mileage',
    retirement: 'retiring',
    relocation: 'relocating|relocated|moving away|moved away|moving house|moved house|moving area|moved area|moving out of the area|moved out of the area|moving out of area|moved out of area',
    'family or health': 'family|family reasons|health|health reasons|ill health|personal reasons|family commitments|caring responsibilities',
    maternity: `${everyWay('|on|off on|away on|out on', 'maternity leave|mat leave')}|${everyWay('gone off on|gone on|gone out on|went off on', 'maternity leave|maternity|mat leave|mat')}|off on maternity|away on maternity|off on mat|maternity leavers|mat`,
    sickness:
      'gone off sick|went off sick|gone sick|gone off ill|gone off with sickness|gone on the sick|sickness absence|on sickness absence|signed off|signed off sick|signed off work|off ill|off work ill|off poorly|on the sick|off work sick|on sick leave|on sickness leave|off with sickness|off through sickness|off due to sickness|absent through sickness|absent due to sickness|absent with sickness|sick|off sick|sick leave|sickness leave|long term sick|long term sickness|lts|off long term sick|on long term sick|off sick long term|' +
      'sick long term',
    secondment: everyWay('|on|out on|off on|away on', 'secondment|secondments') + '|seconded|seconded out|seconded elsewhere',
  },
  hours: {
    'part-time': 'less than full time hours|part time contracts|a part time contract|fewer hours|less than 1 fte|less than 1.0 fte|under 1 fte|under 1.0 fte|below 1 fte|below 1.0 fte|less than one fte|part time|parttime|part timer|part timers|part time hours|less than full time|reduced hours',
    'full-time': 'full time|fulltime|full timer|full timers|full time hours',
  },
  endDate: {
    'no end recorded':
      'no end date|a blank end date|with a blank end date|with blank end dates|end date missing|end date blank|missing end date|a missing end date|end date is missing|end date is blank|end date not recorded|no recorded end date|with no end date|without an end date|without end date|without end dates|without any end date|no end dates|with no end dates|open ended|no end recorded|no finish date|has no end date|have no end date|' +
      'dont have an end date|doesnt have an end date|havent got an end date|hasnt got an end date|no fixed end|no fixed end date|no agreed end date',
    'end recorded': 'with an end date|a fixed end date|with a fixed end date|an agreed end date|a confirmed end date|an end date set|an end date agreed|end dates set|end dates agreed',
  },
  exitInterview: {
    yes: `${everyWay('|an|had an|had|given an|offered an', 'exit interview|exit interviews', '|done|held|completed|carried out|conducted|recorded')}|exit interviewed|interviewed on exit|interviewed on leaving|interviewed when they left`,
    no: `${everyWay('no|without|without an|without any|not had an|not have an|didnt have an|did not have an|didnt get an|did not get an|not given an|not offered an|never had an|declined an|missed their|missed an|havent had an|have not had an|hadnt had an', 'exit interview|exit interviews')}|${everyWay('exit interview|exit interviews', 'not done|not held|not completed|not carried out|missed|outstanding')}|not exit interviewed|not interviewed on exit`,
  },
};

/** Codes that are everyday words or notions: 'agency' asks for agency workers, not for those who left for one. */
const EVERYDAY = new Set(['other', 'not known', 'agency', 'permanent', 'newly qualified', 'started', 'vacancy']);

/** The codes of the workbook and what people say for them, as values of the facets that they fill: 'mat leave' is cover maternity. */
export function addCodes(add: Add): void {
  for (const [facet, sheet, field] of CODE_COLUMNS) {
    for (const code of codesOf(sheet, field)) if (!EVERYDAY.has(code)) add(code, facet, code, 'whole');
  }
  for (const [facet, codes] of Object.entries({ ...CODE_WORDS, ...CAREER_WORDS })) {
    for (const [code, wordings] of Object.entries(codes)) {
      for (const words of wordings.split('|')) add(words, facet as Facet, code, 'whole');
    }
  }
}
