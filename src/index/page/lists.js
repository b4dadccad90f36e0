// The views that list everything of a sort that the filters leave. Each takes the register and the route, and gives
// { title, count, content }.

function share(shown, all, one, many) {
  return shown === all ? counted(all, one, many) : `${dutchNumber.format(shown)} van ${counted(all, one, many)}`;
}

function motionsView(register, { filters }) {
  const motions = register.motions.filter((motion) => motionPasses(motion, filters));
  const count = share(motions.length, register.motions.length, 'motie', 'moties');
  return listView(
    'Moties',
    count,
    'wat openstaat eerst, het langst openstaande bovenaan',
    motionColumns,
    openFirst(motions),
  );
}

function commitmentsView(register, { filters }) {
  const commitments = register.commitments.filter((commitment) => commitmentPasses(commitment, filters));
  const count = share(commitments.length, register.commitments.length, 'toezegging', 'toezeggingen');
  const order = 'wat openstaat eerst, het langst openstaande bovenaan';
  return listView('Toezeggingen', count, order, commitmentColumns, openFirst(commitments));
}

function lettersView(register, { filters }) {
  const letters = register.letters.filter((letter) => letterPasses(letter, filters));
  const count = share(letters.length, register.letters.length, 'brief', 'brieven');
  return listView('Brieven', count, 'de jongste bovenaan', letterColumns, newestFirst(letters));
}

function dossiersView(register, { filters }) {
  const dossiers = dossiersByUse(register).filter((dossier) => dossierPasses(dossier, filters));
  const count = share(dossiers.length, register.dossiers.size, 'dossier', 'dossiers');
  return listView('Dossiers', count, 'het meest aangehaalde bovenaan', dossierColumns, dossiers);
}

function listView(title, count, order, columns, items) {
  if (items.length === 0) return { title, count, content: nothingLeft() };
  return { title, count, content: table(`${title}; ${order}`, columns, items, { what: title.toLowerCase() }) };
}

function nothingLeft() {
  return element('p', { class: 'none' }, 'Niets gevonden. Ruimere filters geven misschien meer.');
}

function entriesView(register, { filters, query }) {
  const entries = register.entries.filter((entry) => entryPasses(entry, filters));
  const kinds = byKind(entries);
  const chosen = query.soort ? kinds.filter(([kind]) => kind === query.soort) : kinds;
  const shown = chosen.reduce((sum, [, some]) => sum + some.length, 0);
  return {
    title: query.soort ? kindsName(query.soort) : 'Stukken',
    count: share(shown, register.entries.length, 'aangehaald stuk', 'aangehaalde stukken'),
    content: [
      kindChoice(kinds, filters, query.soort),
      shown === 0 ? nothingLeft() : null,
      chosen.map(([kind, some]) => kindSection(kind, entriesByUse(some, filters), filters, query.soort)),
    ],
  };
}

function byKind(entries) {
  const kinds = new Map([...KINDS.keys()].map((kind) => [kind, []]));
  for (const entry of entries) {
    if (!kinds.has(entry.kind)) kinds.set(entry.kind, []);
    kinds.get(entry.kind).push(entry);
  }
  return [...kinds].filter(([, some]) => some.length > 0);
}

function kindChoice(kinds, filters, chosen) {
  const all = kinds.reduce((sum, [, some]) => sum + some.length, 0);
  const choice = (name, count, address, current) => {
    const anchor = element('a', { href: address, 'aria-current': current && 'true' }, name);
    return element('li', {}, anchor, ` ${dutchNumber.format(count)}`);
  };
  const choices = kinds.map(([kind, some]) =>
    choice(kindsName(kind), some.length, kindAddress(kind, filters), kind === chosen),
  );
  return element(
    'nav',
    { 'aria-label': 'Soorten stukken' },
    element(
      'ul',
      { class: 'choice', role: 'list' },
      choice('Alle', all, listAddress('stukken', filters), !chosen),
      choices,
    ),
  );
}

function kindAddress(kind, filters) {
  return `#/stukken?${queryText({ soort: kind, ...filters })}`;
}

function kindSection(kind, entries, filters, alone) {
  const caption = `${kindsName(kind)}; het meest aangehaalde bovenaan`;
  if (alone) return table(caption, entryColumns(filters), entries, { what: 'stukken' });
  const words = `Alle ${dutchNumber.format(entries.length)}: ${kindsName(kind)}`;
  return section(
    kindsName(kind),
    table(caption, entryColumns(filters), entries.slice(0, 5)),
    entries.length > 5 ? linkToAll(kindAddress(kind, filters), words) : null,
  );
}
