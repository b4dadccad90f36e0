// In what order things are listed, and the columns of their tables: [name, what stands in the cell, style].

const byText = new Intl.Collator('nl').compare;
const byNumber = new Intl.Collator('nl', { numeric: true }).compare;

function sortedBy(things, key) {
  return [...things].sort((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
}

function newestFirst(references) {
  return [...references].reverse();
}

// What has the same key stays in its order.
function sortedDownBy(things, key) {
  return sortedBy([...things].reverse(), key).reverse();
}

function byNews(things) {
  return sortedDownBy(things, (thing) => thing.latest ?? '');
}

// A commitment may have been made on a day of an unknown year; what is undated comes last.
function longestFirst(things) {
  return sortedBy(things, (thing) => (isDay(thing.since) ? thing.since : '9'));
}

function openFirst(things) {
  const silent = (thing) => thing.status === 'vermeld';
  return [
    ...longestFirst(things.filter(isOpen)),
    ...longestFirst(things.filter(silent)),
    ...byNews(things.filter((thing) => !isOpen(thing) && !silent(thing))),
  ];
}

function citingLetters(entry, filters = {}) {
  return new Set(entry.cites.map((cite) => cite.letter).filter((letter) => letterItselfPasses(letter, filters))).size;
}

function entriesByUse(entries, filters = {}) {
  const uses = new Map(entries.map((entry) => [entry, -citingLetters(entry, filters)]));
  return sortedBy(entries, (entry) => uses.get(entry));
}

function dossiersByUse(register) {
  const dossiers = [...register.dossiers.values()].sort((one, other) => byNumber(one.number, other.number));
  return sortedBy(dossiers, (dossier) => -dossier.letters.size);
}

const outcomeColumns = [
  ['Stand', (thing) => badge(thing.status)],
  ['Sinds', (thing) => time(thing.since), 'date'],
  ['Toegezegd voor', (thing) => said(thing.promisedBy, 80) ?? '–'],
  ['Laatste brief', (thing) => time(thing.latest), 'date'],
];

const motionColumns = [
  [
    'Motie',
    (motion) => [link(motionAddress(motion), said(motion.name, 80)), under(said(membersName(motion.members), 80))],
    'name',
  ],
  ['Verzoek', (motion) => said(motion.summary, 220), 'wide'],
  ...outcomeColumns,
];

const commitmentColumns = [
  [
    'Toezegging',
    ({ madeTo, ...commitment }) => [
      link(commitmentAddress(commitment), said(commitment.name, 40)),
      under(said(madeTo.join(', '), 80)),
    ],
    'name',
  ],
  ['Wat is toegezegd', (commitment) => said(commitment.summary, 220), 'wide'],
  ...outcomeColumns,
];

const letterColumns = [
  ['Brief', (letter) => letterLink(letter), 'name wide'],
  ['Datum', (letter) => time(letter.date), 'date'],
  ['Ministerie', (letter) => said(letter.ministry, 80) ?? '–'],
  ['Kenmerk', (letter) => said(letter.reference, 60) ?? '–'],
  ['Verwijzingen', (letter) => dutchNumber.format(letter.cites.length), 'number'],
];

// How many letters cite a paper depends on which letters the filters leave.
function entryColumns(filters = {}) {
  return [
    ['Stuk', (entry) => [link(entryAddress(entry), said(entry.name, 80)), under(entry.motion && 'motie')], 'name'],
    ['Omschrijving', (entry) => said(entry.called ?? entry.motion?.summary, 160) ?? '–', 'wide'],
    ['Aangehaald in', (entry) => counted(citingLetters(entry, filters), 'brief', 'brieven'), 'date'],
    ['Laatst', (entry) => time(entry.latest), 'date'],
    ['Bekendmaking', (entry) => outside(entry.url, 'officieel', unseen(` ${entry.name}`)) ?? '–'],
  ];
}

const dossierColumns = [
  ['Dossier', (dossier) => dossierLink(dossier.number), 'name'],
  ['Titel', (dossier) => said(dossier.title, 140) ?? '–', 'wide'],
  ['Brieven', (dossier) => dutchNumber.format(dossier.letters.size), 'number'],
  ['Stukken', (dossier) => dutchNumber.format(dossier.papers.length), 'number'],
  ['Moties', (dossier) => dutchNumber.format(dossier.motions.length), 'number'],
  ['Waarvan open', (dossier) => dutchNumber.format(dossier.motions.filter(isOpen).length), 'number'],
];
