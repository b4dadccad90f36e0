// The view of a letter: section by section, what it says of motions and commitments and what it cites.

function letterView(register, { steps: [file] }) {
  const letter = register.letterByFile.get(file);
  if (!letter) return missingView();
  return {
    title: shortened(letter.name, 200),
    count: [
      counted(letter.cites.length, 'verwijzing', 'verwijzingen'),
      counted(letter.motions.length, 'motie', 'moties'),
      counted(letter.commitments.length, 'toezegging', 'toezeggingen'),
    ].join(', '),
    content: [
      facts(
        ['Datum', time(letter.date)],
        ['Ministerie', said(letter.ministry)],
        ['Kenmerk', said(letter.reference)],
        ['Titel', letter.name.length > 200 ? said(letter.title) : null],
        ['Brief', letterFileLink(register, letter, null, said(letter.file))],
      ),
      letterParts(letter).map((some) => letterSection(register, letter, some)),
    ],
  };
}

function letterParts(letter) {
  const parts = new Map();
  const partOf = (number) =>
    parts.get(number) ?? parts.set(number, { number, motions: [], commitments: [], cites: [] }).get(number);
  letter.motions.forEach((some) => partOf(some.report.section).motions.push(some));
  letter.commitments.forEach((some) => partOf(some.report.section).commitments.push(some));
  letter.cites.forEach((some) => partOf(some.cite.section).cites.push(some));
  return [...parts.values()].sort((one, other) => (one.number ?? Infinity) - (other.number ?? Infinity));
}

function letterSection(register, letter, { number, motions, commitments, cites }) {
  return section(
    sectionLink(register, letter, number) ?? 'Elders in de brief',
    motions.map(({ thing, report }) =>
      treated('Motie ', motionAddress(thing), thing, membersName(thing.members), report),
    ),
    commitments.map(({ thing, report }) =>
      treated('Toezegging ', commitmentAddress(thing), thing, thing.madeTo.join(', '), report),
    ),
    cites.length > 0 ? list('cites', cites, citeItem, { what: 'verwijzingen' }) : null,
  );
}

function treated(kind, address, thing, people, report) {
  const name = link(address, said(thing.name, 60));
  return element(
    'div',
    { class: 'treated' },
    element('p', {}, kind, name, ' ', said(people, 80), ' ', badge(report.status)),
    quotation(report),
  );
}

function citeItem({ entry, cite }) {
  const words = cite.text === entry.name ? null : said(cite.text, 200);
  const details = joined([words, noteName(cite.note)]);
  return element('li', {}, link(entryAddress(entry), said(entry.name, 100)), ' ', under(details));
}
