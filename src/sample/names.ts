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

// Surnames put together from parts: they sound of the county and point at nobody.
const BEGINNINGS = [
  'Alver', 'Bram', 'Clun', 'Dray', 'Ellin', 'Farn', 'Garth', 'Hessel', 'Ingle', 'Kemer', 'Lind', 'Mossel', 'Nether', 'Ossel', 'Pender', 'Quen',
  'Ruddle', 'Sorrel', 'Tarring', 'Ulver', 'Wexel', 'Yarrow',
] as const;
const ENDINGS = ['bourne', 'combe', 'dale', 'ford', 'grave', 'hurst', 'ley', 'mere', 'stead', 'thwaite', 'wick', 'worth'] as const;
const WHOLE = [
  'Adebanwo', 'Akinsola', 'Amponsah', 'Baranowicz', 'Bhamra', 'Boateng-Lowe', 'Chowdrey', 'Chukwuka', 'Dosanjh', 'Dzikowska', 'Ekwueme',
  'Farooqi', 'Gbadamosi', 'Ghosal', 'Gwyther', 'Hanspal', 'Ibekwe', 'Jagdeo', 'Jaskolka', 'Kalsi', 'Karanja', 'Lachowicz', 'Llewelyn-Rees',
  'Macaskill', 'Mistrey', 'Mukherji', 'Nkemelu', 'Ngozika', "O'Fallon", 'Olubode', 'Parchment', 'Pryce-Evans', 'Qadri', 'Rahmani', 'Sandhanam',
  'Siddiqa', 'Szymczyk', 'Tamang', 'Tregarth', 'Udoka', 'Vaswani', 'Wanjiru', 'Yeboah-Smart', 'Zielonka',
] as const;

/** The surname that two people share, so that a surname alone can be told to be not enough. */
export const SHARED_SURNAME = 'Hollinshaw';

/** Gives a new name at each call: no surname twice, but for the first two people, who share one. */
export function namesFrom(random: Random): () => string {
  const parts = BEGINNINGS.flatMap((beginning) => ENDINGS.map((ending) => beginning + ending));
  const surnames = [SHARED_SURNAME, SHARED_SURNAME, ...shuffled(random, [...parts, ...WHOLE])];
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
