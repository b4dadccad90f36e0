// The views of one thing: a motion, commitment or paper, a dossier, a letter.

function missingView() {
  return { title: 'Niet gevonden', count: 'Dit staat niet in het register. Misschien staat het er onder een ander nummer: zoek het hierboven.',
    content: element('p', {}, link('#/', 'Naar het overzicht')) };
}

function paperView(register, { steps: [identifier] }) {
  const paper = register.papers.get(identifier);
  if (!paper) return missingView();
  const [entry] = paper.entries;
  if (entry?.whole) return dossierView(register, { steps: [entry.identifier] });
  const cites = paper.entries.flatMap((some) => some.cites);
  const [subject] = [...paper.motions, ...paper.commitments];
  const kind = paper.motions.length > 0 ? 'Motie ' : paper.commitments.length > 0 ? 'Toezegging ' : entry.kind === 'kamerstuk' ? 'Kamerstuk ' : '';
  return {
    title: `${kind}${shortened(subject?.name ?? entry.name, 120)}`,
    count: [subject ? `Stand: ${statusOf(subject.status).name}. ` : '', `Aangehaald in ${counted(lettersOf(paper), 'brief', 'brieven')}.`].join(''),
    content: [
      paper.motions.map((motion) => motionFacts(motion, entry)),
      paper.commitments.map((commitment) => commitmentFacts(commitment, entry)),
      subject ? null : entryFacts(entry),
      [...paper.motions, ...paper.commitments].map((thing) => historySection(register, thing)),
      cites.length > 0 ? section('Waar het is aangehaald', citesTable(register, cites)) : null,
    ],
  };
}

function lettersOf(paper) {
  const references = [...paper.entries.flatMap((entry) => entry.cites), ...[...paper.motions, ...paper.commitments].flatMap((thing) => thing.reports)];
  return new Set(references.map(({ letter }) => letter)).size;
}

function unnumberedView(things, show) {
  return (register, { steps: [place] }) => {
    const thing = register[things][Number(place)];
    if (!thing) return missingView();
    return { title: thing.name, count: `Stand: ${statusOf(thing.status).name}.`, content: [show(thing), historySection(register, thing)] };
  };
}

const motionView = unnumberedView('motions', motionFacts);
const commitmentView = unnumberedView('commitments', commitmentFacts);

function motionFacts(motion, entry) {
  return facts(['Stand', badge(motion.status)], ['Indieners', said(membersName(motion.members))], ['Verzoek', said(motion.request)],
    ['Sinds', time(motion.since)], ['Toegezegd voor', said(motion.promisedBy)], ['Dossier', dossierLink(motion.dossier)],
    ...publication(motion.identifier, entry));
}

function commitmentFacts(commitment, entry) {
  return facts(['Stand', badge(commitment.status)], ['Gedaan op', commitment.madeOn && time(commitment.madeOn)],
    ['Gedaan in', said(commitment.madeIn)], ['Gedaan aan', said(commitment.madeTo.join(', '))],
    ['Wat is toegezegd', said(commitment.summary)], ['Toegezegd voor', said(commitment.promisedBy)],
    ['Dossiers ernaast', [...commitment.dossiers].flatMap((number, place) => [place > 0 ? ', ' : '', dossierLink(number)])],
    ...publication(commitment.number, entry));
}

function entryFacts(entry) {
  return facts(['Soort', kindName(entry.kind)], ['Titel', said(entry.title)], ['Genoemd', entry.title ? null : said(entry.called)], ['Datum', entry.date && time(entry.date)],
    ['Dossier', dossierLink(entry.dossier)], ...publication(entry.identifier, entry));
}

function publication(identifier, entry) {
  return [['Identificatie', identifier && element('code', {}, said(identifier))],
    ['Bekendmaking', entry && outside(entry.url, entry.kind === 'url' ? 'Naar dit adres' : 'Naar de officiële bekendmaking')]];
}

function historySection(register, thing) {
  return section('Wat brieven erover zeggen', list('history', thing.reports, (report) => historyItem(register, report), { what: 'brieven' }));
}

function historyItem(register, report) {
  const { letter } = report;
  return element('li', {},
    element('p', { class: 'when' }, time(letter.date), ' ', badge(report.status), report.kind === 'new' ? ' nieuw toegezegd' : ''),
    element('p', {}, letterLink(letter), ' · ', sectionLink(register, letter, report.section) ?? letterFileLink(register, letter, null, 'naar de brief')),
    element('blockquote', { dir: 'auto' }, element('p', {}, report.disposal ?? report.text)),
    report.promisedBy ? element('p', { class: 'promise' }, 'Toegezegd voor: ', said(report.promisedBy)) : null);
}

function citesTable(register, cites, size = 50) {
  return table('Brieven die ernaar verwijzen', [
    ['Brief', ({ letter }) => letterLink(letter), 'name wide'],
    ['Datum', ({ letter }) => time(letter.date), 'date'],
    ['Waar in de brief', ({ letter, section: number, note }) => [sectionLink(register, letter, number) ?? letterFileLink(register, letter, null, 'naar de brief'),
      note ? element('span', { class: 'under' }, noteName(note)) : null]],
    ['Zoals het er staat', ({ text }) => said(text, 200), 'wide'],
  ], newestFirst(cites), { size, what: 'verwijzingen' });
}

function noteName(note) {
  const [, kind, number] = /^([fe])(\d+)$/.exec(note) ?? [];
  return kind ? `${kind === 'e' ? 'eindnoot' : 'voetnoot'} ${number}` : note;
}

function dossierView(register, { steps: [number] }) {
  const dossier = register.dossiers.get(number);
  if (!dossier) return missingView();
  const letters = register.letters.filter((letter) => dossier.letters.has(letter));
  const wholeCites = dossier.wholes.flatMap((entry) => entry.cites);
  return {
    title: `Dossier ${dossier.name}`,
    count: [counted(letters.length, 'brief', 'brieven'), counted(dossier.papers.length, 'stuk', 'stukken'),
      `${counted(dossier.motions.length, 'motie', 'moties')}, waarvan ${dutchNumber.format(dossier.motions.filter(isOpen).length)} open`].join(', '),
    content: [
      dossier.title || dossier.url ? facts(['Titel', said(dossier.title)], ['Bekendmaking', outside(dossier.url, 'Naar het dossier bij de officiële bekendmakingen')]) : null,
      section('Tijdlijn', timeline(register, dossier) ?? element('p', { class: 'none' }, 'Geen van de brieven heeft een datum.'), eventsTable(register, dossier)),
      part('Moties', dossier.motions, (some) => table('Moties in dit dossier', motionColumns, openFirst(some), { size: 20, what: 'moties' })),
      part('Toezeggingen', dossier.commitments, (some) => table('Toezeggingen in paragrafen die dit dossier aanhalen', commitmentColumns, openFirst(some), { size: 20, what: 'toezeggingen' })),
      part('Stukken', dossier.papers, (some) => table('Stukken uit dit dossier', entryColumns(), some, { size: 20, what: 'stukken' })),
      part('Het dossier als geheel', wholeCites, (some) => citesTable(register, some, 20)),
      part('Brieven', letters, (some) => table('Brieven die dit dossier aanhalen', letterColumns, newestFirst(some), { size: 20, what: 'brieven' })),
    ],
  };
}

function part(heading, items, show) {
  return items.length > 0 ? section(heading, show(items)) : null;
}

// The timeline in words: every letter of the dossier, with what it says of the dossier's motions.
function eventsTable(register, dossier) {
  const events = dossier.motions.flatMap((motion) => motion.reports.map((report) => ({ motion, report, letter: report.letter })));
  if (events.length === 0) return null;
  events.sort((one, other) => ((one.letter.date ?? '') < (other.letter.date ?? '') ? 1 : (one.letter.date ?? '') > (other.letter.date ?? '') ? -1 : 0));
  return table('De tijdlijn in woorden, het nieuwste bovenaan', [
    ['Datum', ({ letter }) => time(letter.date), 'date'],
    ['Motie', ({ motion }) => [link(motionAddress(motion), motion.name), ' ', said(membersName(motion.members), 60)], 'name'],
    ['Stand', ({ report }) => badge(report.status)],
    ['Brief', ({ letter }) => letterLink(letter), 'wide'],
    ['Paragraaf', ({ letter, report }) => sectionLink(register, letter, report.section) ?? '–'],
  ], events, { size: 10, what: 'gebeurtenissen' });
}

function letterView(register, { steps: [file] }) {
  const letter = register.letterByFile.get(file);
  if (!letter) return missingView();
  return {
    title: shortened(letter.name, 200),
    count: `${counted(letter.cites.length, 'verwijzing', 'verwijzingen')}, ${counted(letter.motions.length, 'motie', 'moties')}, ${counted(letter.commitments.length, 'toezegging', 'toezeggingen')}`,
    content: [
      facts(['Datum', time(letter.date)], ['Ministerie', said(letter.ministry)], ['Kenmerk', said(letter.reference)],
        ['Titel', letter.name.length > 200 ? said(letter.title) : null], ['Brief', letterFileLink(register, letter, null, said(letter.file))]),
      letterParts(letter).map((some) => letterSection(register, letter, some)),
    ],
  };
}

function letterParts(letter) {
  const parts = new Map();
  const partOf = (number) => parts.get(number) ?? parts.set(number, { number, motions: [], commitments: [], cites: [] }).get(number);
  letter.motions.forEach((some) => partOf(some.report.section).motions.push(some));
  letter.commitments.forEach((some) => partOf(some.report.section).commitments.push(some));
  letter.cites.forEach((some) => partOf(some.cite.section).cites.push(some));
  return [...parts.values()].sort((one, other) => (one.number ?? Infinity) - (other.number ?? Infinity));
}

function letterSection(register, letter, { number, motions, commitments, cites }) {
  return section(sectionLink(register, letter, number) ?? 'Elders in de brief',
    [...motions.map((some) => [motionAddress(some.thing), 'Motie ', some]), ...commitments.map((some) => [commitmentAddress(some.thing), 'Toezegging ', some])]
      .map(([address, kind, { thing, report }]) => element('div', { class: 'treated' },
        element('p', {}, kind, link(address, said(thing.name, 60)), ' ', said(membersName(thing.members ?? thing.madeTo), 80), ' ', badge(report.status)),
        element('blockquote', { dir: 'auto' }, element('p', {}, report.disposal ?? report.text)),
        report.promisedBy ? element('p', { class: 'promise' }, 'Toegezegd voor: ', said(report.promisedBy)) : null)),
    cites.length > 0 ? list('cites', cites, ({ entry, cite }) => element('li', {}, link(entryAddress(entry), said(entry.name, 100)), ' ',
      element('span', { class: 'under' }, [cite.text === entry.name ? null : said(cite.text, 200), cite.note && noteName(cite.note)]
        .filter(Boolean).flatMap((some, place) => (place > 0 ? [', ', some] : [some])))), { what: 'verwijzingen' }) : null);
}
