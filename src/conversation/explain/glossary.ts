/** Words of the field that are no measure of their own. */
export const GLOSSARY: Readonly<Record<string, string>> = {
  fte: 'FTE, full-time equivalent: the part of a full-time working week, 1 for full time and 0.6 for three days of five. Added over the people or posts counted.',
  headcount: 'Headcount: people, each counted once, whatever their hours and however many spells of work they have.',
  asye: 'ASYE, the assessed and supported year in employment: the first year of a newly qualified social worker, with protected caseloads and reviews.',
  ecdp: 'ECDP, the early career development programme that follows qualifying in England.',
  spell: 'A spell: an unbroken period of one person in one contract, team and post.',
  'tie in': 'Tie-in: the months after a retention payment was agreed in which leaving means repaying part of it.',
  cover: 'Cover: what an agency worker is there for: a vacancy, maternity, sickness, a secondment or additional capacity.',
  establishment: 'Establishment: the posts that are funded, filled or not, with their FTE.',
};
