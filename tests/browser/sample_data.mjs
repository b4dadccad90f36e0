// Indexes to try the page with: a large one (seeded, so that it is the same on every run), a small one whose every row is known,
// a hostile one, and one of nothing. Members, letters and numbers are invented.

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

const MINISTRIES = ['Ministerie van Justitie en Veiligheid', 'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties',
  'Ministerie van Infrastructuur en Waterstaat', 'Ministerie van Onderwijs, Cultuur en Wetenschap',
  'Ministerie van Volksgezondheid, Welzijn en Sport', 'Ministerie van Financiën', 'Ministerie van Economische Zaken'];
const MEMBERS = ['Van der Terp', 'Bouwmeester-Vos', 'El Idrissi', 'De Grasduiner', 'Özdoğan', 'Waterman', 'Kruidhof', 'Van Zandwijk',
  'Tjalma', 'Oldenkotte', 'De Vries-Jansen', 'Haverkort', 'Brémond', 'Schuurhuis', 'Ter Lindert', 'Nabben'];
const SUBJECTS = ['hekken langs kades', 'de bezetting van wijkbureaus', 'vuurwerk in woonwijken', 'de wachttijden bij de meldkamer',
  'het toezicht op taxi’s', 'de veiligheid van fietsbruggen', 'het gebruik van bodycams', 'geluid van windmolens',
  'de opvang van zwerfdieren', 'het lerarentekort in de regio', 'de bereikbaarheid van dorpen', 'de kosten van veerponten',
  'het beheer van dijken', 'de leges voor paspoorten', 'de inzet van vrijwilligers', 'openbare toiletten op stations'];
const REQUESTS = ['om vóór de zomer een plan te maken voor', 'om met gemeenten te overleggen over', 'om de Kamer te informeren over',
  'om te onderzoeken wat nodig is voor', 'om extra geld vrij te maken voor', 'om landelijke regels te stellen voor'];
const PROMISES = ['voor de zomer van 2025', 'in het eerste kwartaal van 2026', 'eind 2025', 'in de volgende halfjaarbrief', 'voor het kerstreces'];
const MOTION_STATUSES = ['vermeld', 'vermeld', 'open', 'open', 'in_uitvoering', 'in_uitvoering', 'afgedaan', 'afgedaan', 'afgedaan',
  'deels_afgedaan', 'overgenomen', 'ontraden', 'aangehouden', 'niet_uitgevoerd', 'ingetrokken', 'verworpen', 'vervallen'];
const COMMITMENT_STATUSES = ['vermeld', 'open', 'open', 'in_uitvoering', 'afgedaan', 'afgedaan', 'deels_afgedaan', 'vervallen'];
const OFFICIAL = 'https://zoek.officielebekendmakingen.nl';

const DISPOSALS = {
  afgedaan: 'Hiermee beschouw ik deze als afgedaan.', deels_afgedaan: 'Hiermee is zij gedeeltelijk afgedaan.',
  in_uitvoering: 'Hieraan wordt uitvoering gegeven door een werkgroep van Rijk en gemeenten.', overgenomen: 'Ik heb haar overgenomen.',
  ontraden: 'Deze motie heb ik ontraden.', aangehouden: 'De motie is aangehouden.', niet_uitgevoerd: 'Deze motie voer ik niet uit.',
  ingetrokken: 'De motie is ingetrokken.', verworpen: 'De motie is verworpen.', vervallen: 'Zij is vervallen.',
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
    const date = random.next() < 0.01 ? null : isoDay(random.whole(2018, 2025), random.whole(1, 12), random.whole(1, 28));
    const sections = Array.from({ length: 6 }, (_, number) => [number * 2 + 1, `${number + 1}. ${capital(random.one(SUBJECTS))}`, `_Toc${200000000 + place * 10 + number}`]);
    letters.push([`brieven/${date?.slice(0, 4) ?? 'los'}/brief-${String(place).padStart(5, '0')}.docx`,
      `${random.one(['Stand van zaken', 'Voortgang', 'Halfjaarbrief', 'Reactie op moties', 'Beleidsbrief'])} ${subject}`, date,
      `${random.whole(1000000, 9999999)}`, random.one(MINISTRIES), sections]);
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
  if (choice < 0.72) return ['aanhangsel', `ah-tk-${year}${year + 1}-${number}`, `${OFFICIAL}/ah-tk-${year}${year + 1}-${number}.html`, null];
  if (choice < 0.8) return ['document', `${year}D${10000 + number}`, `https://www.tweedekamer.nl/kamerstukken/detail?id=${year}D${10000 + number}&did=${year}D${10000 + number}`, null];
  if (choice < 0.86) return ['staatsblad', `stb-${year}-${number}`, `${OFFICIAL}/stb-${year}-${number}.html`, null];
  if (choice < 0.92) return ['wet', `BWBR00${10000 + random.skewed(300)}`, `https://wetten.overheid.nl/BWBR00${10000 + number}`, null];
  if (choice < 0.97) return ['ecli', `ECLI:NL:HR:${year}:${number}`, `https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:${year}:${number}`, null];
  return ['eu', `3${year}R${String(number).padStart(4, '0')}`, `https://eur-lex.europa.eu/eli/reg/${year}/${number}`, null];
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
      if (!entries.has(key)) entries.set(key, [...document, random.next() < 0.3 ? capital(random.one(SUBJECTS)) : null, null, []]);
      entries.get(key)[6].push([place, random.one(letter[5])[0], random.next() < 0.8 ? `f${number + 1}` : null, citationText(document)]);
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
      return [place, random.one(letters[place][5])[0], status, DISPOSALS[status] ?? null, status === 'open' ? random.one(PROMISES) : null,
        request, `De motie van het lid ${members[0]} verzoekt de regering ${request}.`];
    });
    return [papers[paper][1], [...new Set(members)], reports];
  });
}

function makeCommitments(random, letters, count) {
  return Array.from({ length: count }, (_, number) => {
    const year = random.whole(2019, 2025);
    const month = random.whole(1, 12);
    const madeOn = random.next() < 0.1 ? `--${isoDay(year, month, random.whole(1, 28)).slice(5)}` : isoDay(year, month, random.whole(1, 28));
    const reports = someLetters(random, letters, 4).map((place, order) => {
      const status = random.one(COMMITMENT_STATUSES);
      return [place, random.one(letters[place][5])[0], order === 0 ? 'new' : 'answered', status, DISPOSALS[status] ?? null,
        status === 'open' ? random.one(PROMISES) : null, `De Kamer wordt geïnformeerd over ${random.one(SUBJECTS)}.`];
    });
    return [`TZ${year}${String(month).padStart(2, '0')}-${String(number).padStart(3, '0')}`, madeOn, 'commissiedebat', [random.one(MEMBERS)], reports];
  });
}

export function largeIndex({ letters: count = 5000, each = 15, seed = 20251128 } = {}) {
  const random = generator(seed);
  const dossiers = Array.from({ length: 400 }, (_, number) => String(24000 + number * 31));
  dossiers.push('36600-VI', '36600-V', '21501-20', '36410-VI');
  const letters = makeLetters(random, count);
  const entries = makeEntries(random, letters, dossiers, each);
  return { letters, entries, motions: makeMotions(random, letters, entries, count / 2), commitments: makeCommitments(random, letters, count * 0.3), base: '' };
}

export function emptyIndex() {
  return { letters: [], entries: [], motions: [], commitments: [], base: '' };
}

// Small enough to know by heart; the tests count on every row.
export function smallIndex() {
  const justice = 'Ministerie van Justitie en Veiligheid';
  const water = 'Ministerie van Infrastructuur en Waterstaat';
  return {
    letters: [
      ['brieven/ongedateerd.txt', null, null, null, null, [[1, 'Over de kade', null]]],
      ['brieven/2023/kades.docx', 'Veilige kades', '2023-11-02', '4887120', water, [[2, '1. Hekken langs het water', '_Toc100000001'], [4, 'Financiën', '_Toc100000002']]],
      ['brieven/2024/politie eerste helft.docx', 'Eerste halfjaarbrief politie', '2024-06-14', '5512345', justice, [[3, 'Wijkbureaus', '_Toc100000003'], [7, '3.1 Bodycams', '_Toc100000004']]],
      ['brieven/2024/politie-tweede-helft.docx', 'Tweede halfjaarbrief politie', '2024-12-13', '5798001', justice, [[3, 'Wijkbureaus', '_Toc100000005']]],
      ['brieven/2025/politie.docx', 'Halfjaarbrief politie 2025', '2025-06-13', '6412277', justice, [[2, 'Stand van de moties', '_Toc100000006'], [5, 'Rechtspraak en Europa', null]]],
    ],
    entries: [
      ['kamerstuk', '29628', `${OFFICIAL}/dossier/29628`, '29628', 'Politie', null, [[2, 3, 'f1', 'Kamerstukken 29 628']]],
      ['kamerstuk', 'kst-29628-1100', `${OFFICIAL}/kst-29628-1100.html`, '29628', 'Brief over wijkbureaus', '2022-11-28', [[2, 3, 'f2', 'Kamerstukken II, 2022/23, 29 628, nr. 1100'], [3, 3, 'f1', '29 628, nr. 1100'], [4, 2, 'f4', 'nr. 1100']]],
      ['kamerstuk', 'kst-29628-1230', `${OFFICIAL}/kst-29628-1230.html`, '29628', null, null, [[2, 3, 'f3', 'Kamerstukken II, 2023/24, 29 628, nr. 1230'], [3, 3, 'f2', '29 628, nr. 1230'], [4, 2, 'f1', 'Kamerstukken II, 2023/24, 29 628, nr. 1230']]],
      ['kamerstuk', 'kst-29628-1231', `${OFFICIAL}/kst-29628-1231.html`, '29628', null, null, [[3, 3, 'f3', 'nr. 1231'], [4, 2, 'f2', '29628-1231']]],
      ['kamerstuk', 'kst-31305-88', `${OFFICIAL}/kst-31305-88.html`, '31305', null, null, [[1, 2, 'f1', 'Kamerstukken II 2022/23, 31 305, nr. 88']]],
      ['kamerstuk', 'kst-36600-VI-32', `${OFFICIAL}/kst-36600-VI-32.html`, '36600-VI', 'Begroting van Justitie en Veiligheid', '2024-11-20', [[4, 2, 'f5', '36600-VI, nr. 32']]],
      ['toezegging', 'TZ202412-156', null, null, null, null, [[4, 2, null, 'TZ202412-156']]],
      ['staatsblad', 'stb-2011-35', `${OFFICIAL}/stb-2011-35.html`, null, null, null, [[1, 4, 'f2', 'Stb. 2011, 35']]],
      ['wet', 'BWBR0031788', 'https://wetten.overheid.nl/BWBR0031788', null, 'Politiewet 2012', null, [[2, 7, null, 'artikel 3 van de Politiewet 2012'], [4, 5, null, 'Politiewet 2012']]],
      ['ecli', 'ECLI:NL:HR:2019:2006', 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2019:2006', null, null, null, [[4, 5, 'f6', 'ECLI:NL:HR:2019:2006']]],
      ['eu', '32016R0679', 'https://eur-lex.europa.eu/eli/reg/2016/679', null, null, null, [[0, 1, null, 'Verordening (EU) 2016/679'], [4, 5, 'f7', 'Verordening (EU) 2016/679']]],
    ],
    motions: [
      ['kst-29628-1230', ['Özdoğan', 'Van der Terp'], [
        [2, 3, 'open', 'Ik kom hier in de volgende halfjaarbrief op terug.', 'in de volgende halfjaarbrief', 'om elk wijkbureau overdag open te houden', 'De motie van de leden Özdoğan en Van der Terp verzoekt de regering om elk wijkbureau overdag open te houden.'],
        [3, 3, 'in_uitvoering', 'Aan de motie wordt uitvoering gegeven door proeven in drie eenheden.', 'voor de zomer van 2025', null, 'In de vorige brief ging ik in op de motie-Özdoğan.'],
        [4, 2, 'vermeld', null, null, null, 'De motie Özdoğan kwam ook in het debat aan de orde.']]],
      ['kst-29628-1231', ['Waterman'], [
        [3, 3, 'open', null, 'eind 2024', 'om bodycams aan te schaffen', 'De motie Waterman verzoekt om bodycams aan te schaffen.'],
        [4, 2, 'afgedaan', 'Hiermee beschouw ik de motie als afgedaan.', null, null, 'De motie Waterman is uitgevoerd.']]],
      ['kst-31305-88', ['Tjalma'], [[1, 2, 'vermeld', null, null, 'om hekken langs kades te plaatsen', 'De motie Tjalma over hekken langs kades.']]],
      [null, ['Nabben'], [[1, 4, 'ontraden', 'Deze motie ontraad ik.', null, 'om veerponten gratis te maken', 'De motie Nabben verzoekt om veerponten gratis te maken.']]],
    ],
    commitments: [
      ['TZ202412-156', '2024-12-11', 'commissiedebat Politie', ['Haverkort'], [[4, 2, 'answered', 'open', 'Ik informeer uw Kamer hierover na de zomer.', 'na de zomer', 'De minister zegt toe de Kamer te informeren over de meldkamer.']]],
      ['TZ202306-004', '--06-20', null, ['Brémond'], [[1, 4, 'answered', 'afgedaan', 'Met deze brief is de toezegging afgedaan.', null, 'De minister zegt toe de kosten van veerponten te onderzoeken.']]],
      [null, null, null, [], [[3, 3, 'new', 'open', null, null, 'Ik zeg uw Kamer toe de cijfers over wijkbureaus te sturen.']]],
    ],
    base: '',
  };
}

// What somebody who wants to break the page would write in a letter, or call one.
export function hostileIndex() {
  const script = '<script>window.broken = true</script>';
  const image = '"><img src=x onerror="window.broken = true">';
  const closing = '</script><script>window.broken = true</script><!-- <script>';
  const backwards = '\u202egnp.exe\u2066 مرحبا بالعالم שלום \u200f👩‍👩‍👧‍👦 🏳️‍🌈';
  const long = `${'x'.repeat(600)} ${'lang '.repeat(80)}`;
  const files = ['javascript:alert(1).docx', '//elders.invalid/brief.docx', 'a#b?c%d/é & <b>.docx', `${'../'.repeat(3)}hoog.docx`, '\\\\server\\share.docx', 'constructor', ' ', 'half\ud83d.txt'];
  const letters = files.map((file, place) => [file, [script, image, closing, backwards, long, null, '__proto__', 'toString'][place],
    [null, '2025-02-30', 'geen datum', '2025-06-13', '9999-12-31', null, '0001-01-01', '2025-06-14'][place], script, image,
    [[1, [script, null, closing, backwards, long, '', '__proto__', image][place], ['_Toc1', 'a b"c', '#', '%', null, '', 'javascript:', '<b>'][place]]]]);
  const everywhere = letters.map((_, place) => [place, place % 2 ? 1 : null, ['f1', 'e2', null, script][place % 4], [script, image, closing, backwards, long][place % 5]]);
  const addresses = ['javascript:window.broken=true', 'JaVaScRiPt:window.broken=true', ' javascript:window.broken=true', 'data:text/html,<script>1</script>', 'vbscript:1',
    'file:///etc/passwd', '//elders.invalid/', 'https://goed.example/?a="><b>&c', 'HTTP://goed.example/', '', null];
  const entries = addresses.map((url, place) => ['url', url ?? 'niets', url, place % 2 ? script : null, place % 3 ? image : null, place % 2 ? '2025-13-40' : null, everywhere]);
  entries.push(['kamerstuk', 'kst-29628-1230', null, '29628', closing, null, everywhere], ['nieuwe-soort', '__proto__', null, 'constructor', null, null, everywhere],
    ['rapport', backwards, null, null, long, null, everywhere], ['kamerstuk', '../../#/stuk/x?y', null, '%zz', null, null, everywhere]);
  const statuses = ['open', 'constructor', '__proto__', 'afgedaan', 'nieuwe_stand', 'vermeld', 'open', script];
  return {
    letters, entries,
    motions: ['kst-29628-1230', '__proto__', script, null].map((identifier) => [identifier, [script, backwards, image],
      letters.map((_, place) => [place, place % 2 ? 1 : null, statuses[place], closing, place % 2 ? long : null, script, image])]),
    commitments: ['TZ202412-156', 'hasOwnProperty', null].map((number) => [number, script, image, [closing, backwards],
      letters.map((_, place) => [place, 1, place % 2 ? 'new' : 'answered', statuses[place], null, backwards, long])]),
    base: '',
  };
}
