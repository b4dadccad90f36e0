// The views of one thing: a motion, a commitment, a paper, and what all letters say of it.

function missingView() {
  return {
    title: 'Niet gevonden',
    count: 'Dit staat niet in het register. Misschien staat het er onder een ander nummer: zoek het hierboven.',
    content: element('p', {}, link('#/', 'Naar het overzicht')),
  };
}

function paperView(register, { steps: [identifier] }) {
  const paper = register.papers.get(identifier);
  if (!paper) return missingView();
  const [entry] = paper.entries;
  if (entry?.whole) return dossierView(register, { steps: [entry.identifier] });
  const cites = paper.entries.flatMap((some) => some.cites);
  const [subject] = [...paper.motions, ...paper.commitments];
  return {
    title: `${paperKind(paper)}${shortened(subject?.name ?? entry.name, 120)}`,
    count: [
      subject ? `Stand: ${statusOf(subject.status).name}. ` : '',
      `Aangehaald in ${counted(lettersOf(paper), 'brief', 'brieven')}.`,
    ].join(''),
    content: [
      paper.motions.map((motion) => motionFacts(motion, entry)),
      paper.commitments.map((commitment) => commitmentFacts(commitment, entry)),
      subject ? null : entryFacts(entry),
      [...paper.motions, ...paper.commitments].map((thing) => historySection(register, thing)),
      cites.length > 0 ? section('Waar het is aangehaald', citesTable(register, cites)) : null,
    ],
  };
}

function paperKind({ motions, commitments, entries }) {
  if (motions.length > 0) return 'Motie ';
  if (commitments.length > 0) return 'Toezegging ';
  return entries[0].kind === 'kamerstuk' ? 'Kamerstuk ' : '';
}

function lettersOf(paper) {
  const cites = paper.entries.flatMap((entry) => entry.cites);
  const reports = [...paper.motions, ...paper.commitments].flatMap((thing) => thing.reports);
  return new Set([...cites, ...reports].map(({ letter }) => letter)).size;
}

function unnumberedView(things, show) {
  return (register, { steps: [place] }) => {
    const thing = register[things][Number(place)];
    if (!thing) return missingView();
    return {
      title: thing.name,
      count: `Stand: ${statusOf(thing.status).name}.`,
      content: [show(thing), historySection(register, thing)],
    };
  };
}

const motionView = unnumberedView('motions', motionFacts);
const commitmentView = unnumberedView('commitments', commitmentFacts);

function motionFacts(motion, entry) {
  return facts(
    ['Stand', badge(motion.status)],
    ['Indieners', said(membersName(motion.members))],
    ['Verzoek', said(motion.request)],
    ['Sinds', time(motion.since)],
    ['Toegezegd voor', said(motion.promisedBy)],
    ['Dossier', dossierLink(motion.dossier)],
    ...publication(motion.identifier, entry),
  );
}

function commitmentFacts(commitment, entry) {
  return facts(
    ['Stand', badge(commitment.status)],
    ['Gedaan op', commitment.madeOn && time(commitment.madeOn)],
    ['Gedaan in', said(commitment.madeIn)],
    ['Gedaan aan', said(commitment.madeTo.join(', '))],
    ['Wat is toegezegd', said(commitment.summary)],
    ['Toegezegd voor', said(commitment.promisedBy)],
    ['Bij dossier', joined([...commitment.dossiers].map(dossierLink))],
    ...publication(commitment.number, entry),
  );
}

function entryFacts(entry) {
  return facts(
    ['Soort', kindName(entry.kind)],
    ['Titel', said(entry.title)],
    ['Genoemd', entry.title ? null : said(entry.called)],
    ['Datum', entry.date && time(entry.date)],
    ['Dossier', dossierLink(entry.dossier)],
    ...publication(entry.identifier, entry),
  );
}

function publication(identifier, entry) {
  const words = entry?.kind === 'url' ? 'Naar dit adres' : 'Naar de officiële bekendmaking';
  return [
    ['Identificatie', identifier && element('code', {}, said(identifier))],
    ['Bekendmaking', entry && outside(entry.url, words)],
  ];
}

function historySection(register, thing) {
  return section(
    'Wat brieven erover zeggen',
    list('history', thing.reports, (report) => historyItem(register, report), { what: 'brieven' }),
  );
}

function historyItem(register, report) {
  const { letter, status, kind } = report;
  const place = placeLink(register, letter, report.section);
  return element(
    'li',
    {},
    element('p', { class: 'when' }, time(letter.date), ' ', badge(status), kind === 'new' ? ' nieuw toegezegd' : null),
    element('p', {}, letterLink(letter), ' · ', place),
    quotation(report),
  );
}

// The sentence that disposes, else the one that speaks of it; and by when the letter promises more.
function quotation({ disposal, text, promisedBy }) {
  return [
    element('blockquote', { dir: 'auto' }, element('p', {}, disposal ?? text)),
    promisedBy ? element('p', { class: 'promise' }, 'Toegezegd voor: ', said(promisedBy)) : null,
  ];
}

function placeLink(register, letter, number) {
  return sectionLink(register, letter, number) ?? letterFileLink(register, letter, null, 'naar de brief');
}

function citesTable(register, cites, size = 50) {
  const columns = [
    ['Brief', ({ letter }) => letterLink(letter), 'name wide'],
    ['Datum', ({ letter }) => time(letter.date), 'date'],
    ['Waar in de brief', (cite) => [placeLink(register, cite.letter, cite.section), under(noteName(cite.note))]],
    ['Zoals het er staat', ({ text }) => said(text, 200), 'wide'],
  ];
  return table('Brieven die ernaar verwijzen', columns, newestFirst(cites), { size, what: 'verwijzingen' });
}

function noteName(note) {
  const [, kind, number] = /^([fe])(\d+)$/.exec(note ?? '') ?? [];
  return kind ? `${kind === 'e' ? 'eindnoot' : 'voetnoot'} ${number}` : note;
}
