// The views that list: overview, motions, commitments, dossiers, papers, letters, what is found. Each takes the register and the
// route, and gives { title, count, content }.

const byText = new Intl.Collator('nl').compare;
const byNumber = new Intl.Collator('nl', { numeric: true }).compare;

function newestFirst(letters) {
  return [...letters].reverse();
}

function byNews(things) {
  return [...things].sort((one, other) => (one.latest ?? '') < (other.latest ?? '') ? 1 : (one.latest ?? '') > (other.latest ?? '') ? -1 : 0);
}

// A commitment may have been made on a day of an unknown year; what is undated comes last.
function longestFirst(things) {
  const key = (thing) => (isDay(thing.since) ? thing.since : '9');
  return [...things].sort((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
}

function citingLetters(entry, filters = {}) {
  return new Set(entry.cites.map((cite) => cite.letter).filter((letter) => letterItselfPasses(letter, filters))).size;
}

function entriesByUse(entries, filters = {}) {
  const uses = new Map(entries.map((entry) => [entry, citingLetters(entry, filters)]));
  return [...entries].sort((one, other) => uses.get(other) - uses.get(one));
}

function dossiersByUse(register) {
  return [...register.dossiers.values()].sort((one, other) => other.letters.size - one.letters.size || byNumber(one.number, other.number));
}

const motionColumns = [
  ['Motie', (motion) => [link(motionAddress(motion), motion.name), element('span', { class: 'under' }, said(membersName(motion.members), 80))], 'name'],
  ['Verzoek', (motion) => said(motion.summary, 220), 'wide'],
  ['Stand', (motion) => badge(motion.status)],
  ['Sinds', (motion) => time(motion.since), 'date'],
  ['Toegezegd voor', (motion) => said(motion.promisedBy, 80) ?? '–'],
  ['Laatste brief', (motion) => time(motion.latest), 'date'],
];

const commitmentColumns = [
  ['Toezegging', (commitment) => [link(commitmentAddress(commitment), said(commitment.name, 40)),
    element('span', { class: 'under' }, said(commitment.madeTo.join(', '), 80))], 'name'],
  ['Wat is toegezegd', (commitment) => said(commitment.summary, 220), 'wide'],
  ['Stand', (commitment) => badge(commitment.status)],
  ['Sinds', (commitment) => time(commitment.since), 'date'],
  ['Toegezegd voor', (commitment) => said(commitment.promisedBy, 80) ?? '–'],
  ['Laatste brief', (commitment) => time(commitment.latest), 'date'],
];

const letterColumns = [
  ['Brief', (letter) => letterLink(letter), 'name wide'],
  ['Datum', (letter) => time(letter.date), 'date'],
  ['Ministerie', (letter) => said(letter.ministry, 80) ?? '–'],
  ['Kenmerk', (letter) => said(letter.reference, 60) ?? '–'],
  ['Verwijzingen', (letter) => dutchNumber.format(letter.cites.length), 'number'],
];

function entryColumns(filters = {}) {
  return [
    ['Stuk', (entry) => [link(entryAddress(entry), said(entry.name, 80)), entry.motion ? element('span', { class: 'under' }, 'motie') : null], 'name'],
    ['Omschrijving', (entry) => said(entry.called ?? entry.motion?.summary, 160) ?? '–', 'wide'],
    ['Aangehaald in', (entry) => counted(citingLetters(entry, filters), 'brief', 'brieven'), 'date'],
    ['Laatst', (entry) => time(entry.latest), 'date'],
    ['Bekendmaking', (entry) => outside(entry.url, 'officieel', element('span', { class: 'unseen' }, ` ${entry.name}`)) ?? '–'],
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

function share(shown, all, one, many) {
  return shown === all ? counted(all, one, many) : `${dutchNumber.format(shown)} van ${counted(all, one, many)}`;
}

function overview(register, { filters }) {
  const motions = register.motions.filter((motion) => motionPasses(motion, filters));
  const commitments = register.commitments.filter((commitment) => commitmentPasses(commitment, filters));
  const letters = register.letters.filter((letter) => letterPasses(letter, filters));
  const dossiers = dossiersByUse(register).filter((dossier) => dossierPasses(dossier, filters));
  const entries = register.entries.filter((entry) => entryPasses(entry, filters));
  const silent = motions.filter((motion) => motion.status === 'vermeld');
  return {
    title: 'Overzicht',
    count: register.letters.length === 0 ? 'Dit register is leeg: er staat geen enkele brief in.' : coverage(register, letters),
    content: register.letters.length === 0 ? [] : [
      keyFigures([[motions.filter(isOpen).length, 'motie staat open', 'moties staan open', listAddress('moties', filters, 'openstaand')],
        [commitments.filter(isOpen).length, 'toezegging staat open', 'toezeggingen staan open', listAddress('toezeggingen', filters, 'openstaand')],
        [silent.length, 'motie zonder uitkomst', 'moties zonder uitkomst', listAddress('moties', filters, 'vermeld')],
        [letters.length, 'brief', 'brieven', listAddress('brieven', filters)],
        [entries.length, 'aangehaald stuk', 'aangehaalde stukken', listAddress('stukken', filters)]]),
      extract('Openstaande moties', motionColumns, longestFirst(motions.filter(isOpen)), 'De moties die het langst openstaan',
        'openstaande moties', listAddress('moties', filters, 'openstaand')),
      extract('Openstaande toezeggingen', commitmentColumns, longestFirst(commitments.filter(isOpen)),
        'De toezeggingen die het langst openstaan', 'openstaande toezeggingen', listAddress('toezeggingen', filters, 'openstaand')),
      extract('Moties zonder uitkomst', motionColumns, longestFirst(silent), 'Moties die brieven alleen vermelden: geen brief zegt wat ervan werd',
        'moties zonder uitkomst', listAddress('moties', filters, 'vermeld')),
      extract('Meest aangehaalde dossiers', dossierColumns, dossiers, 'Dossiers naar het aantal brieven dat ze aanhaalt', 'dossiers',
        listAddress('dossiers', filters)),
      extract('Laatste brieven', letterColumns, newestFirst(letters), 'De jongste brieven', 'brieven', listAddress('brieven', filters)),
    ],
  };
}

function coverage(register, letters) {
  const dated = letters.filter((letter) => isDay(letter.date));
  const span = dated.length > 0 ? `, van ${dutchDate(dated[0].date)} tot ${dutchDate(dated[dated.length - 1].date)}` : '';
  return `${share(letters.length, register.letters.length, 'brief', 'brieven')}${span}`;
}

function keyFigures(figures) {
  return element('ul', { class: 'figures', role: 'list', 'aria-label': 'Kerncijfers' }, figures.map(([number, one, many, address]) =>
    element('li', {}, link(address, element('strong', {}, dutchNumber.format(number)), ' ', number === 1 ? one : many))));
}

function extract(heading, columns, items, caption, what, address) {
  if (items.length === 0) return section(heading, element('p', { class: 'none' }, `Geen ${what}.`));
  const all = items.length > 7 ? element('p', { class: 'all' }, link(address, `Alle ${dutchNumber.format(items.length)} ${what}`)) : null;
  return section(heading, table(caption, columns, items.slice(0, 7), { what }), all);
}

function motionsView(register, { filters }) {
  const motions = register.motions.filter((motion) => motionPasses(motion, filters));
  return listView('Moties', share(motions.length, register.motions.length, 'motie', 'moties'), motionColumns, openFirst(motions),
    'Moties; wat openstaat eerst, het langst openstaande bovenaan', 'moties');
}

function commitmentsView(register, { filters }) {
  const commitments = register.commitments.filter((commitment) => commitmentPasses(commitment, filters));
  return listView('Toezeggingen', share(commitments.length, register.commitments.length, 'toezegging', 'toezeggingen'), commitmentColumns,
    openFirst(commitments), 'Toezeggingen; wat openstaat eerst, het langst openstaande bovenaan', 'toezeggingen');
}

function openFirst(things) {
  return [...longestFirst(things.filter(isOpen)), ...longestFirst(things.filter((thing) => thing.status === 'vermeld')),
    ...byNews(things.filter((thing) => !isOpen(thing) && thing.status !== 'vermeld'))];
}

function lettersView(register, { filters }) {
  const letters = register.letters.filter((letter) => letterPasses(letter, filters));
  return listView('Brieven', share(letters.length, register.letters.length, 'brief', 'brieven'), letterColumns, newestFirst(letters),
    'Brieven; de jongste bovenaan', 'brieven');
}

function dossiersView(register, { filters }) {
  const dossiers = dossiersByUse(register).filter((dossier) => dossierPasses(dossier, filters));
  return listView('Dossiers', share(dossiers.length, register.dossiers.size, 'dossier', 'dossiers'), dossierColumns, dossiers,
    'Dossiers; het meest aangehaalde bovenaan', 'dossiers');
}

function listView(title, count, columns, items, caption, what) {
  return { title, count, content: items.length > 0 ? table(caption, columns, items, { what }) : nothingLeft() };
}

function nothingLeft() {
  return element('p', { class: 'none' }, 'Niets gevonden. Ruimere filters geven misschien meer.');
}

function entriesView(register, { filters, query }) {
  const entries = register.entries.filter((entry) => entryPasses(entry, filters));
  const kinds = [...KINDS.keys()].map((kind) => [kind, entries.filter((entry) => entry.kind === kind)]).filter(([, some]) => some.length > 0);
  const chosen = query.soort ? kinds.filter(([kind]) => kind === query.soort) : kinds;
  const chosenCount = chosen.reduce((sum, [, some]) => sum + some.length, 0);
  return {
    title: query.soort ? kindsName(query.soort) : 'Stukken',
    count: share(chosenCount, register.entries.length, 'aangehaald stuk', 'aangehaalde stukken'),
    content: kinds.length === 0 ? nothingLeft() : [kindChoice(kinds, filters, query.soort, entries.length),
      chosen.map(([kind, some]) => kindSection(kind, entriesByUse(some, filters), filters, query.soort))],
  };
}

function kindChoice(kinds, filters, chosen, all) {
  const choice = (name, count, address, current) =>
    element('li', {}, element('a', { href: address, 'aria-current': current && 'true' }, name), ` ${dutchNumber.format(count)}`);
  return element('nav', { 'aria-label': 'Soorten stukken' }, element('ul', { class: 'choice', role: 'list' },
    choice('Alle', all, listAddress('stukken', filters), !chosen),
    kinds.map(([kind, some]) => choice(kindsName(kind), some.length, kindAddress(kind, filters), kind === chosen))));
}

function kindAddress(kind, filters) {
  return `#/stukken?${queryText({ soort: kind, ...filters })}`;
}

function kindSection(kind, entries, filters, alone) {
  const caption = `${kindsName(kind)}; het meest aangehaalde bovenaan`;
  if (alone) return table(caption, entryColumns(filters), entries, { what: 'stukken' });
  const all = entries.length > 5 ? element('p', { class: 'all' }, link(kindAddress(kind, filters), `Alle ${dutchNumber.format(entries.length)}: ${kindsName(kind)}`)) : null;
  return section(kindsName(kind), table(caption, entryColumns(filters), entries.slice(0, 5)), all);
}
