/** What somebody is told who asks for 'the headlines': the figures that a head of service is asked for first. */
const HEADLINES = 'vacancies, agency staff, agency rate, average caseload, workers over target and turnover rate';
const ASKED = /\b(the )?((main |key )?headlines?( figures| figs| numbers)?|key (figures|figs|numbers|facts|stats)|summary( figures| figs)?|overview|dashboard|snapshot|overall (picture|position)|big picture)\b/i;

/** 'An overview of Assessment' as a question that names its figures; null where no overview is asked for. */
export function headlinesIn(message: string): string | null {
  return ASKED.test(message) ? message.replace(ASKED, HEADLINES) : null;
}
