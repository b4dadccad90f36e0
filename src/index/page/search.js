// Finds as you type. Everything that can be found has one line of plain words; every word of the question must stand in it.

const UNASKED = new Set(['nr', 'nrs']);

// "29 628, nr. 1230" and "kst-29628-1230" end in the same words; so do "Özdemir" and "ozdemir".
function plainWords(text) {
  const joined = text.replace(/\b(\d{2})[ .\u00a0](\d{3})\b/g, '$1$2').toLowerCase();
  // Most text is ASCII, for which this takes a third of the time; there are megabytes of it.
  if (/^[\0-\x7f]*$/.test(joined)) return joined.match(/[a-z]+|\d+/g) ?? [];
  return joined.normalize('NFD').replace(/\p{M}/gu, '').match(/\p{L}+|\p{N}+/gu) ?? [];
}

function questionWords(question) {
  return plainWords(question).filter((word) => !UNASKED.has(word));
}

// A number is looked for from its first digit, a word anywhere (Dutch joins words), what is too short for that at a beginning.
function sought(word) {
  return /^\d+$/.test(word) || word.length < 3 ? ` ${word}` : word;
}

function findable(item, ...texts) {
  return { item, words: ['', ...plainWords(texts.filter(Boolean).join(' ')), ''].join(' ') };
}

function reportTexts(thing) {
  return thing.reports.flatMap((report) => [report.request, report.text]);
}

// Made ready behind the first view, a group at a time, so that nobody's typing waits for all of them.
function readied(make) {
  let made = null;
  const get = () => (made ??= make());
  setTimeout(get, 50);
  return get;
}

// The groups in the order in which they are shown; what comes first in a group is shown first.
function findableGroups(register) {
  return [
    { one: 'motie', many: 'moties', passes: motionPasses, show: motionResult,
      lines: readied(() => byNews(register.motions).map((motion) => findable(motion, motion.identifier, motion.dossier, motion.members.join(' '),
        'motie', ...reportTexts(motion)))) },
    { one: 'toezegging', many: 'toezeggingen', passes: commitmentPasses, show: commitmentResult,
      lines: readied(() => byNews(register.commitments).map((commitment) => findable(commitment, commitment.number, commitment.madeTo.join(' '),
        commitment.madeIn, 'toezegging', ...reportTexts(commitment)))) },
    { one: 'dossier', many: 'dossiers', passes: dossierPasses, show: dossierResult,
      lines: readied(() => dossiersByUse(register).map((dossier) => findable(dossier, dossier.number, dossier.title, 'dossier'))) },
    { one: 'stuk', many: 'stukken', passes: entryPasses, show: entryResult,
      lines: readied(() => entriesByUse(register.entries.filter((entry) => !isShownElsewhere(register, entry))).map((entry) =>
        findable(entry, entry.identifier, entry.dossier, entry.title, kindsName(entry.kind), entry.called, entry.cites[0]?.text))) },
    { one: 'brief', many: 'brieven', passes: letterPasses, show: letterResult,
      lines: readied(() => newestFirst(register.letters).map((letter) => findable(letter, letter.title, letter.file, letter.reference,
        letter.ministry, letter.date && dutchDate(letter.date)))) },
    { one: 'paragraaf', many: 'paragrafen', passes: ({ letter }, filters) => letterPasses(letter, filters), show: sectionResult,
      lines: readied(() => newestFirst(register.letters).flatMap((letter) => [...letter.sections.values()].filter(({ heading }) => heading)
        .map((section) => findable({ letter, section }, section.heading)))) },
  ];
}

// A motion's paper is found as the motion, a dossier as the dossier.
function isShownElsewhere(register, entry) {
  return entry.whole || entry.motion !== null || register.papers.get(entry.identifier).commitments.length > 0;
}

function search(groups, question, filters) {
  const words = questionWords(question);
  if (words.length === 0) return [];
  const patterns = words.map(sought).sort((one, other) => other.length - one.length);
  const phrase = ` ${words.join(' ')} `;
  const filtered = anyFilter(filters);
  return groups.map((group) => {
    const found = group.lines().filter((line) => patterns.every((pattern) => line.words.includes(pattern)) &&
      (!filtered || group.passes(line.item, filters)));
    const exact = found.filter((line) => line.words.includes(phrase));
    const others = found.filter((line) => !line.words.includes(phrase));
    return { ...group, items: [...exact, ...others].map((line) => line.item) };
  });
}
