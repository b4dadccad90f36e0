// What a registrar sees first: how much is open and since when, what nobody disposes of, and where most is going on.

const ROWS_OF_EXTRACT = 7;

function overview(register, { filters }) {
  if (register.letters.length === 0) {
    return { title: 'Overzicht', count: 'Dit register is leeg: er staat geen enkele brief in.', content: [] };
  }
  const motions = register.motions.filter((motion) => motionPasses(motion, filters));
  const commitments = register.commitments.filter((commitment) => commitmentPasses(commitment, filters));
  const left = {
    openMotions: longestFirst(motions.filter(isOpen)),
    openCommitments: longestFirst(commitments.filter(isOpen)),
    silentMotions: longestFirst(motions.filter((motion) => motion.status === 'vermeld')),
    dossiers: dossiersByUse(register).filter((dossier) => dossierPasses(dossier, filters)),
    letters: register.letters.filter((letter) => letterPasses(letter, filters)),
    entries: register.entries.filter((entry) => entryPasses(entry, filters)),
  };
  return {
    title: 'Overzicht',
    count: coverage(register, left.letters),
    content: [keyFigures(left, filters), ...extracts(left, filters)],
  };
}

function coverage(register, letters) {
  const days = letters.map((letter) => letter.date).filter(isDay);
  const span = days.length > 0 ? `, van ${dutchDate(days[0])} tot ${dutchDate(days[days.length - 1])}` : '';
  return `${share(letters.length, register.letters.length, 'brief', 'brieven')}${span}`;
}

function keyFigures({ openMotions, openCommitments, silentMotions, letters, entries }, filters) {
  const figure = (items, one, many, view, status) => {
    const number = element('strong', {}, dutchNumber.format(items.length));
    return element('li', {}, link(listAddress(view, filters, status), number, ' ', items.length === 1 ? one : many));
  };
  return element(
    'ul',
    { class: 'figures', role: 'list', 'aria-label': 'Kerncijfers' },
    figure(openMotions, 'motie staat open', 'moties staan open', 'moties', 'openstaand'),
    figure(openCommitments, 'toezegging staat open', 'toezeggingen staan open', 'toezeggingen', 'openstaand'),
    figure(silentMotions, 'motie alleen vermeld', 'moties alleen vermeld', 'moties', 'vermeld'),
    figure(letters, 'brief', 'brieven', 'brieven'),
    figure(entries, 'aangehaald stuk', 'aangehaalde stukken', 'stukken'),
  );
}

function extracts({ openMotions, openCommitments, silentMotions, dossiers, letters }, filters) {
  return [
    extract(
      {
        heading: 'Openstaande moties',
        what: 'openstaande moties',
        address: listAddress('moties', filters, 'openstaand'),
      },
      'De moties die het langst openstaan, geteld vanaf de eerste brief die ze noemt',
      motionColumns,
      openMotions,
    ),
    extract(
      {
        heading: 'Openstaande toezeggingen',
        what: 'openstaande toezeggingen',
        address: listAddress('toezeggingen', filters, 'openstaand'),
      },
      'De toezeggingen die het langst openstaan, geteld vanaf de dag dat ze zijn gedaan',
      commitmentColumns,
      openCommitments,
    ),
    extract(
      {
        heading: 'Moties die alleen vermeld zijn',
        what: 'moties die alleen vermeld zijn',
        address: listAddress('moties', filters, 'vermeld'),
      },
      'Moties die brieven alleen vermelden: geen brief zegt wat ervan werd',
      motionColumns,
      silentMotions,
    ),
    extract(
      { heading: 'Meest aangehaalde dossiers', what: 'dossiers', address: listAddress('dossiers', filters) },
      'Dossiers naar het aantal brieven dat ze aanhaalt',
      dossierColumns,
      dossiers,
    ),
    extract(
      { heading: 'Laatste brieven', what: 'brieven', address: listAddress('brieven', filters) },
      'De jongste brieven',
      letterColumns,
      newestFirst(letters),
    ),
  ];
}

function extract({ heading, what, address }, caption, columns, items) {
  if (items.length === 0) return section(heading, element('p', { class: 'none' }, `Geen ${what}.`));
  return section(
    heading,
    table(caption, columns, items.slice(0, ROWS_OF_EXTRACT)),
    items.length > ROWS_OF_EXTRACT ? linkToAll(address, `Alle ${dutchNumber.format(items.length)} ${what}`) : null,
  );
}

function linkToAll(address, words) {
  return element('p', { class: 'all' }, link(address, words));
}
