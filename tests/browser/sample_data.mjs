// A large index to try the page with, the same on every run. Members, letters and numbers are invented.

function generator(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (from, to) => from + Math.floor(next() * (to - from + 1));
  const one = (choices) => choices[Math.floor(next() * choices.length)];
  // Low places come up far more often than high ones, as some dossiers do.
  const skewed = (count) => Math.floor(count * next() ** 3);
  return { next, whole, one, skewed };
}

const MINISTRIES = [
  'Ministerie van Justitie en Veiligheid',
  'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties',
  'Ministerie van Infrastructuur en Waterstaat',
  'Ministerie van Onderwijs, Cultuur en Wetenschap',
  'Ministerie van Volksgezondheid, Welzijn en Sport',
  'Ministerie van Financiën',
  'Ministerie van Economische Zaken',
];
const MEMBERS = [
  'Van der Terp',
  'Bouwmeester-Vos',
  'El Idrissi',
  'De Grasduiner',
  'Özdoğan',
  'Waterman',
  'Kruidhof',
  'Van Zandwijk',
  'Tjalma',
  'Oldenkotte',
  'De Vries-Jansen',
  'Haverkort',
  'Brémond',
  'Schuurhuis',
  'Ter Lindert',
  'Nabben',
];
const SUBJECTS = [
  'hekken langs kades',
  'de bezetting van wijkbureaus',
  'vuurwerk in woonwijken',
  'de wachttijden bij de meldkamer',
  'het toezicht op taxi’s',
  'de veiligheid van fietsbruggen',
  'het gebruik van bodycams',
  'geluid van windmolens',
  'de opvang van zwerfdieren',
  'het lerarentekort in de regio',
  'de bereikbaarheid van dorpen',
  'de kosten van veerponten',
  'het beheer van dijken',
  'de leges voor paspoorten',
  'de inzet van vrijwilligers',
  'openbare toiletten op stations',
];
const REQUESTS = [
  'om vóór de zomer een plan te maken voor',
  'om met gemeenten te overleggen over',
  'om de Kamer te informeren over',
  'om te onderzoeken wat nodig is voor',
  'om extra geld vrij te maken voor',
  'om landelijke regels te stellen voor',
];
const PROMISES = [
  'voor de zomer van 2025',
  'in het eerste kwartaal van 2026',
  'eind 2025',
  'in de volgende halfjaarbrief',
  'voor het kerstreces',
];
const MOTION_STATUSES = [
  'vermeld',
  'vermeld',
  'open',
  'open',
  'in_uitvoering',
  'in_uitvoering',
  'afgedaan',
  'afgedaan',
  'afgedaan',
  'deels_afgedaan',
  'overgenomen',
  'ontraden',
  'aangehouden',
  'niet_uitgevoerd',
  'ingetrokken',
  'verworpen',
  'vervallen',
];
const COMMITMENT_STATUSES = [
  'vermeld',
  'open',
  'open',
  'in_uitvoering',
  'afgedaan',
  'afgedaan',
  'deels_afgedaan',
  'vervallen',
];
const OFFICIAL = 'https://zoek.officielebekendmakingen.nl';

const DISPOSALS = {
  afgedaan: 'Hiermee beschouw ik deze als afgedaan.',
  deels_afgedaan: 'Hiermee is zij gedeeltelijk afgedaan.',
  in_uitvoering: 'Hieraan wordt uitvoering gegeven door een werkgroep van Rijk en gemeenten.',
  overgenomen: 'Ik heb haar overgenomen.',
  ontraden: 'Deze motie heb ik ontraden.',
  aangehouden: 'De motie is aangehouden.',
  niet_uitgevoerd: 'Deze motie voer ik niet uit.',
  ingetrokken: 'De motie is ingetrokken.',
  verworpen: 'De motie is verworpen.',
  vervallen: 'Zij is vervallen.',
};

function isoDay(year, month, day) {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function capital(text) {
  return text[0].toUpperCase() + text.slice(1);
}

function makeLetters(random, count) {
  const letters = [];
  for (let place = 0; place < count; ++place) {
    const subject = random.one(SUBJECTS);
    const date =
      random.next() < 0.01 ? null : isoDay(random.whole(2018, 2025), random.whole(1, 12), random.whole(1, 28));
    const sections = Array.from({ length: 6 }, (_, number) => [
      number * 2 + 1,
      `${number + 1}. ${capital(random.one(SUBJECTS))}`,
      `_Toc${200000000 + place * 10 + number}`,
    ]);
    letters.push([
      `brieven/${date?.slice(0, 4) ?? 'los'}/brief-${String(place).padStart(5, '0')}.docx`,
      `${random.one(['Stand van zaken', 'Voortgang', 'Halfjaarbrief', 'Reactie op moties', 'Beleidsbrief'])} ${subject}`,
      date,
      `${random.whole(1000000, 9999999)}`,
      random.one(MINISTRIES),
      sections,
    ]);
  }
  return letters.sort((one, other) => (`${one[2] ?? ''} ${one[0]}` < `${other[2] ?? ''} ${other[0]}` ? -1 : 1));
}

function makeDocument(random, dossiers) {
  const choice = random.next();
  const year = random.whole(2012, 2025);
  const number = 1 + random.skewed(1400);
  if (choice < 0.6) {
    const dossier = random.one(dossiers.slice(0, 1 + random.skewed(dossiers.length)));
    const identifier = `kst-${dossier}-${1 + random.skewed(300)}`;
    return ['kamerstuk', identifier, `${OFFICIAL}/${identifier}.html`, dossier];
  }
  if (choice < 0.63) {
    const dossier = dossiers[random.skewed(dossiers.length)];
    return ['kamerstuk', dossier, `${OFFICIAL}/dossier/${dossier}`, dossier];
  }
  if (choice < 0.72)
    return [
      'aanhangsel',
      `ah-tk-${year}${year + 1}-${number}`,
      `${OFFICIAL}/ah-tk-${year}${year + 1}-${number}.html`,
      null,
    ];
  if (choice < 0.8)
    return [
      'document',
      `${year}D${10000 + number}`,
      `https://www.tweedekamer.nl/kamerstukken/detail?id=${year}D${10000 + number}&did=${year}D${10000 + number}`,
      null,
    ];
  if (choice < 0.86) return ['staatsblad', `stb-${year}-${number}`, `${OFFICIAL}/stb-${year}-${number}.html`, null];
  if (choice < 0.92)
    return ['wet', `BWBR00${10000 + random.skewed(300)}`, `https://wetten.overheid.nl/BWBR00${10000 + number}`, null];
  if (choice < 0.97)
    return [
      'ecli',
      `ECLI:NL:HR:${year}:${number}`,
      `https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:${year}:${number}`,
      null,
    ];
  return [
    'eu',
    `3${year}R${String(number).padStart(4, '0')}`,
    `https://eur-lex.europa.eu/eli/reg/${year}/${number}`,
    null,
  ];
}

function citationText(document) {
  const [kind, identifier] = document;
  const paper = /^kst-(\d\d)(\d{3})(.*)-(\d+)$/.exec(identifier);
  if (paper) return `Kamerstukken II, 2024/25, ${paper[1]} ${paper[2]}${paper[3]}, nr. ${paper[4]}`;
  return kind === 'kamerstuk' ? `Kamerstukken ${identifier}` : identifier;
}

function makeEntries(random, letters, dossiers, each) {
  const entries = new Map();
  letters.forEach((letter, place) => {
    for (let number = 0; number < each; ++number) {
      const document = makeDocument(random, dossiers);
      const key = `${document[0]} ${document[1]}`;
      if (!entries.has(key))
        entries.set(key, [...document, random.next() < 0.3 ? capital(random.one(SUBJECTS)) : null, null, []]);
      entries
        .get(key)[6]
        .push([place, random.one(letter[5])[0], random.next() < 0.8 ? `f${number + 1}` : null, citationText(document)]);
    }
  });
  return [...entries.values()].sort((one, other) => (one[0] + one[1] < other[0] + other[1] ? -1 : 1));
}

function someLetters(random, letters, most) {
  const places = Array.from({ length: random.whole(1, most) }, () => random.whole(0, letters.length - 1));
  return [...new Set(places)].sort((one, other) => one - other);
}

function makeMotions(random, letters, entries, count) {
  const papers = entries.filter((entry) => entry[1].startsWith('kst-'));
  const chosen = new Set(Array.from({ length: count }, () => random.whole(0, papers.length - 1)));
  return [...chosen].map((paper) => {
    const members = Array.from({ length: random.whole(1, 3) }, () => random.one(MEMBERS));
    const request = `${random.one(REQUESTS)} ${random.one(SUBJECTS)}`;
    const reports = someLetters(random, letters, 5).map((place) => {
      const status = random.one(MOTION_STATUSES);
      return [
        place,
        random.one(letters[place][5])[0],
        status,
        DISPOSALS[status] ?? null,
        status === 'open' ? random.one(PROMISES) : null,
        request,
        `De motie van het lid ${members[0]} verzoekt de regering ${request}.`,
      ];
    });
    return [papers[paper][1], [...new Set(members)], reports];
  });
}

function makeCommitments(random, letters, count) {
  return Array.from({ length: count }, (_, number) => {
    const year = random.whole(2019, 2025);
    const month = random.whole(1, 12);
    const madeOn =
      random.next() < 0.1
        ? `--${isoDay(year, month, random.whole(1, 28)).slice(5)}`
        : isoDay(year, month, random.whole(1, 28));
    const reports = someLetters(random, letters, 4).map((place, order) => {
      const status = random.one(COMMITMENT_STATUSES);
      return [
        place,
        random.one(letters[place][5])[0],
        order === 0 ? 'new' : 'answered',
        status,
        DISPOSALS[status] ?? null,
        status === 'open' ? random.one(PROMISES) : null,
        `De Kamer wordt geïnformeerd over ${random.one(SUBJECTS)}.`,
      ];
    });
    return [
      `TZ${year}${String(month).padStart(2, '0')}-${String(number).padStart(3, '0')}`,
      madeOn,
      'commissiedebat',
      [random.one(MEMBERS)],
      reports,
    ];
  });
}

export function largeIndex({ letters: count = 5000, each = 15, seed = 20251128 } = {}) {
  const random = generator(seed);
  const dossiers = Array.from({ length: 400 }, (_, number) => String(24000 + number * 31));
  dossiers.push('36600-VI', '36600-V', '21501-20', '36410-VI');
  const letters = makeLetters(random, count);
  const entries = makeEntries(random, letters, dossiers, each);
  return {
    letters,
    entries,
    motions: makeMotions(random, letters, entries, count / 2),
    commitments: makeCommitments(random, letters, count * 0.3),
    base: '',
  };
}
