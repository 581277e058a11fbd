/** What people say of where somebody comes from, by the code of the workbook. */
export const ORIGINS: Readonly<Record<string, string>> = {
  'newly qualified': 'nq|nqsw|newly qualified social worker|newly qualified worker|new graduate|student|final placement student|just qualified',
  'other local authority': 'another local authority|other authority|another authority|another council|other council|a neighbouring council|neighbouring council|another la|other la',
  agency: 'an agency|agency work|another agency|locum work',
  apprenticeship: 'apprentice|an apprentice|the apprenticeship',
  'step up': 'step up to social work|stepup',
  frontline: 'the frontline programme|approach social work',
  overseas: 'abroad|international recruitment|international|overseas recruitment',
  'within the council': 'internal|internal candidate|internal applicant|elsewhere in the council|another department',
  other: 'other origin',
  'not known': 'origin not known',
};

/** Words before the day on which somebody is expected. */
export const START_SAID =
  'expected start|expected start date|expected start day|expected to start|expected to start on|expected|expected on|expected from|start|start date|start on|starts|starts on|starting|starting on|starting from|to start|to start on|due to start|due to start on|' +
  'will start|will start on|from|joins|joins on|joining|joining on|will join|will join on|start day|start expected|new start date|start moved to|start put back to|start brought forward to|delayed until|delayed to|now starts|now starting|now start|will now start|start is now|start date is now|start still|start date still|start date is still|starts still|start date has moved back to|start date has been moved to|start date moved back to|wants to start|would like to start|can start|wef|with effect from|effective|effective from';
