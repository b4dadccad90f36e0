// Which letters, motions, commitments and papers pass the filters that the address names.

const FILTERS = ['dossier', 'ministerie', 'status', 'jaar'];

function anyFilter(filters) {
  return FILTERS.some((name) => filters[name]);
}

// "36600" takes in its chapters, as "21501" does its parts.
function inDossier(dossier, wanted) {
  return dossier === wanted || dossier.startsWith(`${wanted}-`);
}

// "36 410 xiv" is 36410-XIV.
function dossierAsTyped(text) {
  return text
    .toUpperCase()
    .replace(/[\s.]/g, '')
    .replace(/^(\d+)(?=[A-Z])/, '$1-');
}

function someInDossier(dossiers, wanted) {
  if (dossiers.has(wanted)) return true;
  for (const dossier of dossiers) if (inDossier(dossier, wanted)) return true;
  return false;
}

function letterItselfPasses(letter, filters) {
  return (
    (!filters.ministerie || letter.ministry === filters.ministerie) &&
    (!filters.jaar || yearOf(letter) === filters.jaar)
  );
}

function letterPasses(letter, filters) {
  return (
    letterItselfPasses(letter, filters) &&
    (!filters.dossier || someInDossier(letter.dossiers, filters.dossier)) &&
    (!filters.status ||
      [...letter.motions, ...letter.commitments].some(({ report }) => inStatus(report.status, filters.status)))
  );
}

function thingPasses(thing, filters) {
  return (
    (!filters.status || inStatus(thing.status, filters.status)) &&
    thing.reports.some((report) => letterItselfPasses(report.letter, filters))
  );
}

function motionPasses(motion, filters) {
  return (
    (!filters.dossier || (motion.dossier !== null && inDossier(motion.dossier, filters.dossier))) &&
    thingPasses(motion, filters)
  );
}

function commitmentPasses(commitment, filters) {
  return (!filters.dossier || someInDossier(commitment.dossiers, filters.dossier)) && thingPasses(commitment, filters);
}

function entryPasses(entry, filters) {
  return (
    (!filters.dossier || (entry.dossier !== null && inDossier(entry.dossier, filters.dossier))) &&
    (!filters.status || (entry.motion !== null && inStatus(entry.motion.status, filters.status))) &&
    entry.cites.some((cite) => letterItselfPasses(cite.letter, filters))
  );
}

function dossierPasses(dossier, filters) {
  if (filters.dossier && !inDossier(dossier.number, filters.dossier)) return false;
  if (filters.status && !dossier.motions.some((motion) => inStatus(motion.status, filters.status))) return false;
  for (const letter of dossier.letters) if (letterItselfPasses(letter, filters)) return true;
  return false;
}

// What to choose from, once, of what the letters have.
function fillFilters(register) {
  const ministries = new Set(register.letters.map((letter) => letter.ministry).filter(Boolean));
  const years = new Set(register.letters.map(yearOf));
  fillSelect(
    'ministerie',
    [...ministries].sort(byText).map((name) => [name, name]),
  );
  fillSelect(
    'jaar',
    [...years]
      .sort()
      .reverse()
      .map((year) => [year, year === 'geen' ? UNDATED : year]),
  );
  fillSelect('status', [
    ['openstaand', 'alles wat openstaat'],
    ['afgerond', 'alles wat is afgerond'],
    ...[...STATUSES].map(([value, { name }]) => [value, name]),
  ]);
  document
    .getElementById('dossiers')
    .append(...[...register.dossiers.keys()].sort(byNumber).map((number) => element('option', { value: number })));
}

function fillSelect(name, options) {
  document
    .getElementById(`filter-${name}`)
    .append(
      element('option', { value: '' }, 'alle'),
      ...options.map(([value, text]) => element('option', { value }, text)),
    );
}

function showFilters(filters, visible) {
  const form = document.getElementById('filters');
  form.hidden = !visible;
  form.classList.toggle('chosen', anyFilter(filters));
  document.getElementById('clear-filters').hidden = !anyFilter(filters);
  for (const name of FILTERS) document.getElementById(`filter-${name}`).value = filters[name] ?? '';
}
