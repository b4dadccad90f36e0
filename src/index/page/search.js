// Finds as you type. All that can be found has a line of plain words; every word of the question must stand in it.

const UNASKED = new Set(['nr', 'nrs']);

// "29 628, nr. 1230" and "kst-29628-1230" end in the same words; so do "Özdemir" and "ozdemir".
function plainWords(text) {
  const joined = text.replace(/\b(\d{2})[ .\u00a0](\d{3})\b/g, '$1$2').toLowerCase();
  // Most text is ASCII, for which this takes a third of the time; there are megabytes of it.
  if (/^[\0-\x7f]*$/.test(joined)) return joined.match(/[a-z]+|\d+/g) ?? [];
  return (
    joined
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/\p{L}+|\p{N}+/gu) ?? []
  );
}

function questionWords(question) {
  return plainWords(question).filter((word) => !UNASKED.has(word));
}

// A number is looked for from its first digit; a word anywhere, as Dutch joins words, unless it is too short for that.
function sought(word) {
  return /^\d+$/.test(word) || word.length < 3 ? ` ${word}` : word;
}

function findable(item, texts) {
  return { item, words: ['', ...plainWords(texts.filter(Boolean).join(' ')), ''].join(' ') };
}

function reportTexts(thing) {
  return thing.reports.flatMap((report) => [report.request, report.text]);
}

// The groups as they are shown, with what is in each, in its order, and the texts that it is found by.
const GROUPS = [
  {
    one: 'motie',
    many: 'moties',
    items: (register) => byNews(register.motions),
    texts: (motion) => [motion.identifier, motion.dossier, ...motion.members, 'motie', ...reportTexts(motion)],
    passes: (motion, filters) => motionPasses(motion, filters),
    show: (motion) => motionResult(motion),
  },
  {
    one: 'toezegging',
    many: 'toezeggingen',
    items: (register) => byNews(register.commitments),
    texts: ({ number, madeTo, madeIn, ...rest }) => [number, ...madeTo, madeIn, 'toezegging', ...reportTexts(rest)],
    passes: (commitment, filters) => commitmentPasses(commitment, filters),
    show: (commitment) => commitmentResult(commitment),
  },
  {
    one: 'dossier',
    many: 'dossiers',
    items: (register) => dossiersByUse(register),
    texts: (dossier) => [dossier.number, dossier.title, 'dossier'],
    passes: (dossier, filters) => dossierPasses(dossier, filters),
    show: (dossier) => dossierResult(dossier),
  },
  {
    one: 'stuk',
    many: 'stukken',
    items: (register) => entriesByUse(register.entries.filter((entry) => !isShownElsewhere(register, entry))),
    texts: (entry) => [entry.identifier, entry.dossier, kindsName(entry.kind), entry.called, entry.cites[0]?.text],
    passes: (entry, filters) => entryPasses(entry, filters),
    show: (entry) => entryResult(entry),
  },
  {
    one: 'brief',
    many: 'brieven',
    items: (register) => newestFirst(register.letters),
    texts: ({ title, file, reference, ministry, date }) => [title, file, reference, ministry, date && dutchDate(date)],
    passes: (letter, filters) => letterPasses(letter, filters),
    show: (letter) => letterResult(letter),
  },
  {
    one: 'paragraaf',
    many: 'paragrafen',
    items: (register) => newestFirst(register.letters).flatMap(headedSections),
    texts: ({ section }) => [section.heading],
    passes: ({ letter }, filters) => letterPasses(letter, filters),
    show: (found, register) => sectionResult(register, found),
  },
];

function headedSections(letter) {
  return [...letter.sections.values()].filter(({ heading }) => heading).map((section) => ({ letter, section }));
}

// A motion's paper is found as the motion, a dossier as the dossier.
function isShownElsewhere(register, entry) {
  return entry.whole || entry.motion !== null || register.papers.get(entry.identifier).commitments.length > 0;
}

// Made ready behind the first view, a group at a time, so that nobody's typing waits for all of them.
function findableGroups(register) {
  return GROUPS.map((group) => {
    let made = null;
    const lines = () => {
      made = made ?? group.items(register).map((item) => findable(item, group.texts(item)));
      return made;
    };
    setTimeout(lines, 50);
    return { ...group, lines };
  });
}

function search(groups, question, filters) {
  const words = questionWords(question);
  if (words.length === 0) return [];
  const patterns = words.map(sought).sort((one, other) => other.length - one.length);
  const filtered = anyFilter(filters);
  const matches = (line) => patterns.every((pattern) => line.words.includes(pattern));
  return groups.map((group) => {
    const found = group.lines().filter((line) => matches(line) && (!filtered || group.passes(line.item, filters)));
    return { ...group, items: literalFirst(found, ` ${words.join(' ')} `).map((line) => line.item) };
  });
}

function literalFirst(lines, phrase) {
  const literal = (line) => line.words.includes(phrase);
  return [...lines.filter(literal), ...lines.filter((line) => !literal(line))];
}
