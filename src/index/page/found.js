// What the search has found, group by group, and the lines that it is shown as.

function searchView(register, { filters, query }) {
  const question = query.q ?? '';
  const found = search(register.findable, question, filters).filter((group) => group.items.length > 0);
  const total = found.reduce((sum, group) => sum + group.items.length, 0);
  return {
    title: question ? `Zoeken: ${shortened(question, 60)}` : 'Zoeken',
    count: questionWords(question).length === 0 ? 'Typ een nummer, dossier, naam of woord.' : foundWords(found, total),
    content: found.map((group) =>
      section(
        `${capital(group.many)} (${dutchNumber.format(group.items.length)})`,
        list('results', group.items, (item) => group.show(item, register), { size: 10, what: group.many }),
      ),
    ),
  };
}

function foundWords(found, total) {
  if (total === 0) return 'Niets gevonden. Elk woord moet erin voorkomen; probeer er minder.';
  const parts = found.map((group) => counted(group.items.length, group.one, group.many));
  return `${counted(total, 'resultaat', 'resultaten')}: ${parts.join(', ')}`;
}

function capital(word) {
  return word[0].toUpperCase() + word.slice(1);
}

function result(heading, ...details) {
  return element('li', {}, element('p', {}, heading), element('p', { class: 'under' }, joined(details, ' · ')));
}

function motionResult(motion) {
  return result(
    [
      link(motionAddress(motion), said(motion.name, 80)),
      ' ',
      said(membersName(motion.members), 80),
      ' ',
      badge(motion.status),
    ],
    said(motion.summary, 160),
  );
}

function commitmentResult(commitment) {
  return result(
    [link(commitmentAddress(commitment), said(commitment.name, 40)), ' ', badge(commitment.status)],
    said(commitment.summary, 160),
  );
}

function dossierResult(dossier) {
  return result(
    [dossierLink(dossier.number), ' ', said(dossier.title, 140)],
    counted(dossier.letters.size, 'brief', 'brieven'),
    counted(dossier.motions.length, 'motie', 'moties'),
  );
}

function entryResult(entry) {
  return result(
    [link(entryAddress(entry), said(entry.name, 100)), ' ', said(entry.called, 140)],
    kindName(entry.kind),
    `aangehaald in ${counted(citingLetters(entry), 'brief', 'brieven')}`,
  );
}

function letterResult(letter) {
  return result(letterLink(letter), time(letter.date), said(letter.ministry, 80), said(letter.reference, 60));
}

function sectionResult(register, { letter, section: { number } }) {
  return result(sectionLink(register, letter, number), letterLink(letter), time(letter.date));
}
