import { chance, pick, shuffled, type Random } from './random.js';

const WOMEN = [
  'Abena', 'Adwoa', 'Agnieszka', 'Aisling', 'Amina', 'Anjali', 'Beatrix', 'Bethan', 'Bronwen', 'Carys', 'Cecily', 'Chidinma', 'Daphne',
  'Delyth', 'Edith', 'Eilidh', 'Farida', 'Fiona', 'Folasade', 'Gwen', 'Hanna', 'Harriet', 'Imogen', 'Isla', 'Jacinta', 'Jasleen', 'Kamala',
  'Kasia', 'Kerry', 'Leila', 'Lorna', 'Lucinda', 'Maeve', 'Mei', 'Miriam', 'Nadia', 'Ngozi', 'Niamh', 'Olwen', 'Orla', 'Philippa', 'Pooja',
  'Rachel', 'Rhiannon', 'Ritu', 'Rosalind', 'Saira', 'Shanice', 'Sian', 'Sunita', 'Tamsin', 'Temi', 'Thandi', 'Ursula', 'Wanda', 'Yasmin',
  'Yetunde', 'Zainab', 'Zofia',
] as const;

const MEN = [
  'Alasdair', 'Bilal', 'Callum', 'Dafydd', 'Emeka', 'Fergus', 'Gareth', 'Hamza', 'Huw', 'Ishaan', 'Jerome', 'Kwame', 'Leon', 'Marek', 'Nikhil',
  'Owain', 'Patrick', 'Rajiv', 'Rhys', 'Stellan', 'Tobias', 'Winston', 'Yusuf',
] as const;

// Surnames put together from parts: they sound of the county and point at nobody. A beginning comes with few endings,
// so that one name isn't taken for another.
const BEGINNINGS = [
  'Alver', 'Ambel', 'Averns', 'Balder', 'Bevers', 'Bram', 'Brocken', 'Calder', 'Chesel', 'Clun', 'Corver', 'Dallow', 'Dernel', 'Dray', 'Dunster',
  'Eccle', 'Elming', 'Evens', 'Farn', 'Fennel', 'Frodes', 'Garth', 'Gorsel', 'Grims', 'Haddon', 'Hessel', 'Hoar', 'Ickle', 'Ingle', 'Jarrow',
  'Kemer', 'Kettle', 'Knares', 'Lammer', 'Leving', 'Lutter', 'Maddle', 'Mossel', 'Murther', 'Nether', 'Norbrec', 'Ockle', 'Ossel', 'Oxen',
  'Pender', 'Pickers', 'Quen', 'Ravel', 'Rimmer', 'Ruddle', 'Saxel', 'Sorrel', 'Stanner', 'Tarring', 'Thirl', 'Tolver', 'Ulver', 'Upple',
  'Vennel', 'Wadding', 'Wexel', 'Whimple', 'Wroxel', 'Yarrow', 'Yelver',
] as const;
const ENDINGS = ['bourne', 'by', 'combe', 'dale', 'gate', 'ham', 'hurst', 'ley', 'mere', 'ridge', 'stead', 'thwaite', 'wick', 'worth'] as const;
const ENDINGS_OF_ONE = 4;
const WHOLE = [
  'Adebanwo', 'Akinsola', 'Amponsah', 'Anyadike', 'Baranowicz', 'Bhamra', 'Boateng-Lowe', 'Borkowicz', 'Chowdrey', 'Chukwuka', 'Cadwgan',
  'Dosanjh', 'Dzikowska', 'Delacroix-Hall', 'Ekwueme', 'Emovon', 'Farooqi', 'Fitzalan', 'Gbadamosi', 'Ghosal', 'Gwyther', 'Grabarek',
  'Hanspal', 'Hossaini', 'Ibekwe', 'Iliescu', 'Jagdeo', 'Jaskolka', 'Kalsi', 'Karanja', 'Kirolos', 'Lachowicz', 'Llewelyn-Rees', 'Lungu',
  'Macaskill', 'Mistrey', 'Mukherji', 'Mwangale', 'Nkemelu', 'Ngozika', 'Nandakumar', "O'Fallon", 'Olubode', 'Onyango-Bell', 'Parchment',
  'Pryce-Evans', 'Pathirana', 'Qadri', 'Rahmani', 'Rozario', 'Sandhanam', 'Siddiqa', 'Szymczyk', 'Sesay-Moore', 'Tamang', 'Tregarth',
  'Thevarajah', 'Udoka', 'Vaswani', 'Vellacott', 'Wanjiru', 'Wojdyla', 'Yeboah-Smart', 'Zielonka', 'Zerihun',
] as const;

/** Two seniors who share a surname, so that a surname alone can be told to be not enough. */
export const NAMESAKES = ['Thandi Hollinshaw', 'Callum Hollinshaw'] as const;

/** Gives a new name at each call: no surname twice. */
export function namesFrom(random: Random): () => string {
  const parts = BEGINNINGS.flatMap((beginning) => shuffled(random, ENDINGS).slice(0, ENDINGS_OF_ONE).map((ending) => beginning + ending));
  const surnames = shuffled(random, [...parts, ...WHOLE]);
  return () => {
    const surname = surnames.shift();
    if (!surname) throw new Error('the sample has run out of surnames');
    return `${firstName(random)} ${surname}`;
  };
}

/** Whether somebody has one of the women's first names. */
export function isWoman(name: string): boolean {
  return WOMEN.some((woman) => name.startsWith(`${woman} `));
}

function firstName(random: Random): string {
  return chance(random, 0.8) ? pick(random, WOMEN, 'first name') : pick(random, MEN, 'first name');
}
