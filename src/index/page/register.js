// The index as the views want it: the data's arrays as objects with names, and who refers to whom, both ways.
//
// The data, as the program writes it, where anything but a list, a letter, a kind or a status may be null:
//   letters      [file, title, date, reference, ministry, [[number, heading, bookmark] of each section]]; by date
//   entries      [kind, identifier, url, dossier, title, date, [[letter, section, footnote, text] of each citation]]
//   motions      [identifier, [member],
//                 [[letter, section, status, disposal, promised_by, request, text] of each letter]]
//   commitments  [number, made_on, made_in, [made_to],
//                 [[letter, section, "answered" or "new", status, disposal, promised_by, text] of each letter]]
//   base         the way from the page to where the names of letters begin, as "../"; in front of one that begins with
//                no slash
// where a letter is its place in the list, from 0, and a section its number.

function readRegister(data) {
  const letters = data.letters.map(readLetter);
  const register = {
    base: data.base ?? '',
    letters,
    entries: data.entries.map((entry) => readEntry(entry, letters)),
    motions: data.motions.map((motion, place) => readMotion(motion, place, letters)),
    commitments: data.commitments.map((commitment, place) => readCommitment(commitment, place, letters)),
    dossiers: new Map(),
    letterByFile: new Map(),
    papers: new Map(),
  };
  for (const letter of letters) {
    if (!register.letterByFile.has(letter.file)) register.letterByFile.set(letter.file, letter);
  }
  register.entries.forEach((entry) => joinEntry(register, entry));
  register.motions.forEach((motion) => joinMotion(register, motion));
  register.commitments.forEach((commitment) => joinCommitment(register, commitment));
  return register;
}

function readLetter([file, title, date, reference, ministry, sections]) {
  const byNumber = new Map(sections.map(([number, heading, bookmark]) => [number, { number, heading, bookmark }]));
  return {
    file,
    title,
    date,
    reference,
    ministry,
    sections: byNumber,
    name: title || file,
    dossiers: new Set(),
    dossiersBySection: new Map(),
    cites: [],
    motions: [],
    commitments: [],
  };
}

function readEntry([kind, identifier, url, dossier, title, date, cites], letters) {
  const whole = kind === 'kamerstuk' && !identifier.startsWith('kst-');
  const entry = {
    kind,
    identifier,
    url,
    title,
    date,
    whole,
    dossier: whole ? identifier : narrowestDossier(dossier, kind === 'kamerstuk' ? dossierOfPaper(identifier) : null),
    name: (whole ? dossierName(identifier) : paperName(identifier)) || kindName(kind),
    motion: null,
  };
  entry.cites = cites.map(([letter, section, note, text]) => ({ letter: letters[letter], section, note, text }));
  entry.latest = latestOf(entry.cites);
  entry.called = title ?? (kind === 'kamerstuk' ? null : shortestName(entry));
  return entry;
}

// The papers of a budget's chapter are a dossier of their own: of "36600" and "36600-VI" it is the latter.
function narrowestDossier(given, derived) {
  return given === null || derived?.startsWith(`${given}-`) ? derived : given;
}

// A law or an act of the Union is known by what letters call it, rarely by its number.
function shortestName({ identifier, cites }) {
  const names = cites.map(({ text }) => text).filter((text) => text && text !== identifier);
  return names.reduce((shortest, name) => (name.length < shortest.length ? name : shortest), names[0] ?? null);
}

function readMotion([identifier, members, reports], place, letters) {
  return withOutcome({
    place,
    identifier,
    members,
    dossier: identifier && dossierOfPaper(identifier),
    name: identifier ? paperName(identifier) : 'Motie zonder nummer',
    reports: reports.map(([letter, section, status, disposal, promisedBy, request, text]) => ({
      letter: letters[letter],
      section,
      status,
      disposal,
      promisedBy,
      request,
      text,
    })),
  });
}

function readCommitment([number, madeOn, madeIn, madeTo, reports], place, letters) {
  return withOutcome({
    place,
    number,
    madeOn,
    madeIn,
    madeTo,
    name: number ?? 'Toezegging zonder nummer',
    dossiers: new Set(),
    reports: reports.map(([letter, section, kind, status, disposal, promisedBy, text]) => ({
      letter: letters[letter],
      section,
      kind,
      status,
      disposal,
      promisedBy,
      text,
    })),
  });
}

// What has become of it is what the last letter says that says more than its name.
function withOutcome(thing) {
  const telling = thing.reports.filter((report) => report.status !== 'vermeld');
  const last = telling[telling.length - 1] ?? thing.reports[thing.reports.length - 1];
  const promises = thing.reports.filter((report) => report.promisedBy);
  thing.status = telling.length > 0 ? last.status : 'vermeld';
  thing.promisedBy = isOpen(thing) && promises.length > 0 ? promises[promises.length - 1].promisedBy : null;
  thing.since = thing.madeOn ?? thing.reports.map((report) => report.letter.date).find(Boolean) ?? null;
  thing.latest = latestOf(thing.reports);
  thing.request = thing.reports.map((report) => report.request ?? null).find(Boolean) ?? null;
  thing.summary = thing.request ?? thing.reports.map((report) => report.text).find(Boolean) ?? '';
  return thing;
}

function latestOf(references) {
  return (
    references.reduce((latest, { letter }) => (letter.date && letter.date > latest ? letter.date : latest), '') || null
  );
}

function isOpen(thing) {
  return inStatus(thing.status, 'openstaand');
}

function dossierIn(register, number) {
  if (!register.dossiers.has(number)) {
    register.dossiers.set(number, {
      number,
      name: dossierName(number),
      title: null,
      url: null,
      papers: [],
      wholes: [],
      motions: [],
      commitments: [],
      letters: new Set(),
    });
  }
  return register.dossiers.get(number);
}

function paperIn(register, identifier) {
  if (!register.papers.has(identifier)) register.papers.set(identifier, { entries: [], motions: [], commitments: [] });
  return register.papers.get(identifier);
}

function joinEntry(register, entry) {
  paperIn(register, entry.identifier).entries.push(entry);
  const dossier = entry.dossier === null ? null : dossierIn(register, entry.dossier);
  if (dossier && entry.whole) {
    dossier.wholes.push(entry);
    dossier.title = dossier.title ?? entry.title;
    dossier.url = dossier.url ?? entry.url;
  } else if (dossier) {
    dossier.papers.push(entry);
  }
  for (const cite of entry.cites) {
    cite.letter.cites.push({ entry, cite });
    if (dossier) {
      dossier.letters.add(cite.letter);
      cite.letter.dossiers.add(entry.dossier);
      dossiersOfSection(cite.letter, cite.section).add(entry.dossier);
    }
  }
}

function dossiersOfSection(letter, section) {
  if (!letter.dossiersBySection.has(section)) letter.dossiersBySection.set(section, new Set());
  return letter.dossiersBySection.get(section);
}

function joinMotion(register, motion) {
  if (motion.identifier) {
    const paper = paperIn(register, motion.identifier);
    paper.motions.push(motion);
    for (const entry of paper.entries) {
      entry.motion = motion;
      motion.dossier = entry.dossier ?? motion.dossier;
    }
  }
  const dossier = motion.dossier ? dossierIn(register, motion.dossier) : null;
  dossier?.motions.push(motion);
  for (const report of motion.reports) {
    report.letter.motions.push({ thing: motion, report });
    if (dossier) {
      dossier.letters.add(report.letter);
      report.letter.dossiers.add(motion.dossier);
    }
  }
}

// A commitment has no dossier of its own; it belongs with those that are cited in the section that speaks of it.
function joinCommitment(register, commitment) {
  if (commitment.number) paperIn(register, commitment.number).commitments.push(commitment);
  for (const report of commitment.reports) {
    report.letter.commitments.push({ thing: commitment, report });
    if (report.section === null) continue;
    for (const dossier of dossiersOfSection(report.letter, report.section)) commitment.dossiers.add(dossier);
  }
  for (const number of commitment.dossiers) dossierIn(register, number).commitments.push(commitment);
}
