const FIRST = 'Ada Bela Cara Dita Edda Fenna Gala Hesta Ilka Jora Kira Luma Mirel Nela Orsa Petra Runa Sola Tilda Una Vesna Wila Yara Zita Aldo Bero Caspar Dorin Evo Falk'.split(' ');
const BEGINNINGS = 'Alder Bram Cald Darn Elm Farn Garth Hazel Ickle Jarr Kett Lamm Moss Nether Ock Pender Quen Ravel Stann Tarr Ulver Venn Wex Yarr'.split(' ');
const MIDDLES = ['', 'er', 'ing', 'les', 'ow', 'an', 'el'];
const ENDINGS = 'bourne by combe dale gate ham hurst ley mere ridge stead wick worth'.split(' ');

/** The name of the n-th person, from 0: invented, and as often shared in part as names are. Different for the first 65,490. */
export function personName(n: number): string {
  const surname = (n * 7) % SURNAMES.length;
  return `${FIRST[Math.floor(n / SURNAMES.length) % FIRST.length]} ${SURNAMES[surname]}`;
}

/** The name of the n-th place, from 0: different for the first 312. */
export function placeName(n: number): string {
  return `${BEGINNINGS[n % BEGINNINGS.length]}${ENDINGS[Math.floor(n / BEGINNINGS.length) % ENDINGS.length]}`;
}

// 7 shares no factor with their number, so that every surname comes before one comes again.
const SURNAMES = BEGINNINGS.flatMap((beginning) => MIDDLES.flatMap((middle) => ENDINGS.map((ending) => `${beginning}${middle}${ending}`))).slice(0, 2183);
