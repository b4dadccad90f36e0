// The view of a dossier: its timeline, as a picture and in words, and everything that belongs to it.

function dossierView(register, { steps: [number] }) {
  const dossier = register.dossiers.get(number);
  if (!dossier) return missingView();
  const letters = register.letters.filter((letter) => dossier.letters.has(letter));
  const wholeCites = dossier.wholes.flatMap((entry) => entry.cites);
  return {
    title: `Dossier ${dossier.name}`,
    count: [
      counted(letters.length, 'brief', 'brieven'),
      counted(dossier.papers.length, 'stuk', 'stukken'),
      openOf(dossier.motions),
    ].join(', '),
    content: [
      facts(
        ['Titel', said(dossier.title)],
        ['Bekendmaking', outside(dossier.url, 'Naar het dossier bij de officiële bekendmakingen')],
        ['Zie ook', joined(relatedDossiers(register, dossier.number).map(dossierLink))],
      ),
      section('Tijdlijn', timeline(register, dossier) ?? noDates(), eventsTable(register, dossier)),
      part('Moties', 'Moties in dit dossier', motionColumns, openFirst(dossier.motions)),
      part(
        'Toezeggingen',
        'Toezeggingen in paragrafen die dit dossier aanhalen',
        commitmentColumns,
        openFirst(dossier.commitments),
      ),
      part('Stukken', 'Stukken uit dit dossier', entryColumns(), dossier.papers),
      wholeCites.length > 0 ? section('Het dossier als geheel', citesTable(register, wholeCites, 20)) : null,
      part('Brieven', 'Brieven die dit dossier aanhalen', letterColumns, newestFirst(letters)),
    ],
  };
}

function openOf(motions) {
  if (motions.length === 0) return 'geen moties';
  const open = dutchNumber.format(motions.filter(isOpen).length);
  return `${counted(motions.length, 'motie', 'moties')}, waarvan ${open} open`;
}

function noDates() {
  return element('p', { class: 'none' }, 'Geen van de brieven heeft een datum.');
}

// The other chapters of a budget, the other parts of 21501.
function relatedDossiers(register, number) {
  const [main] = number.split('-');
  return [...register.dossiers.keys()]
    .filter((other) => other !== number && inDossier(other, main))
    .sort(byNumber)
    .slice(0, 40);
}

function part(heading, caption, columns, items) {
  return items.length > 0
    ? section(heading, table(caption, columns, items, { size: 20, what: heading.toLowerCase() }))
    : null;
}

// The timeline in words: every letter of the dossier, with what it says of the dossier's motions.
function eventsTable(register, dossier) {
  const events = dossier.motions.flatMap((motion) =>
    motion.reports.map((report) => ({ motion, report, letter: report.letter })),
  );
  if (events.length === 0) return null;
  const columns = [
    ['Datum', ({ letter }) => time(letter.date), 'date'],
    [
      'Motie',
      ({ motion }) => [link(motionAddress(motion), said(motion.name, 80)), ' ', said(membersName(motion.members), 60)],
      'name',
    ],
    ['Stand', ({ report }) => badge(report.status)],
    ['Brief', ({ letter }) => letterLink(letter), 'wide'],
    ['Paragraaf', ({ letter, report }) => sectionLink(register, letter, report.section) ?? '–'],
  ];
  const newest = sortedDownBy(events, ({ letter }) => letter.date ?? '');
  return table('De tijdlijn in woorden, het nieuwste bovenaan', columns, newest, { size: 10, what: 'gebeurtenissen' });
}
