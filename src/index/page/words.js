// What the data's values are called in Dutch, and how dates, numbers and papers are written. A new kind or status is
// one row here.

const KINDS = new Map([
  ['kamerstuk', ['Kamerstuk', 'Kamerstukken']],
  ['handelingen', ['Handelingen', 'Handelingen']],
  ['aanhangsel', ['Beantwoorde Kamervragen', 'Beantwoorde Kamervragen (Aanhangsel)']],
  ['document', ['Document van de Kamer', 'Documenten van de Kamer']],
  ['zaak', ['Zaak van de Kamer', 'Zaken van de Kamer']],
  ['activiteit', ['Activiteit van de Kamer', 'Activiteiten van de Kamer']],
  ['toezegging', ['Toezegging', 'Toezeggingen']],
  ['staatsblad', ['Staatsblad', 'Staatsblad']],
  ['staatscourant', ['Staatscourant', 'Staatscourant']],
  ['tractatenblad', ['Tractatenblad', 'Tractatenblad']],
  ['gemeenteblad', ['Gemeenteblad', 'Gemeenteblad']],
  ['provinciaalblad', ['Provinciaal blad', 'Provinciaal blad']],
  ['waterschapsblad', ['Waterschapsblad', 'Waterschapsblad']],
  ['bgr', ['Blad gemeenschappelijke regeling', 'Blad gemeenschappelijke regeling']],
  ['wet', ['Wet of verdrag', 'Wetten en verdragen']],
  ['lokale-regeling', ['Lokale regeling', 'Lokale regelingen']],
  ['ecli', ['Uitspraak', 'Uitspraken (ECLI)']],
  ['ljn', ['Uitspraak', 'Uitspraken (LJN)']],
  ['ehrm', ['Uitspraak van het EHRM', 'Uitspraken van het EHRM']],
  ['eu', ['Europees stuk', 'Europese regels en stukken']],
  ['woo', ['Woo-besluit', 'Woo-besluiten']],
  ['rapport', ['Rapport', 'Rapporten']],
  ['url', ['Webadres', 'Webadressen']],
]);

// `group` is what a registrar sorts by: does somebody still have to do something?
const STATUSES = new Map([
  ['open', { name: 'open', group: 'openstaand', shape: 'ring' }],
  ['in_uitvoering', { name: 'in uitvoering', group: 'openstaand', shape: 'triangle' }],
  ['deels_afgedaan', { name: 'deels afgedaan', group: 'openstaand', shape: 'half' }],
  ['overgenomen', { name: 'overgenomen', group: 'openstaand', shape: 'diamond' }],
  ['aangehouden', { name: 'aangehouden', group: 'openstaand', shape: 'square' }],
  ['ontraden', { name: 'ontraden', group: 'openstaand', shape: 'barred' }],
  ['afgedaan', { name: 'afgedaan', group: 'afgerond', shape: 'disc' }],
  ['niet_uitgevoerd', { name: 'niet uitgevoerd', group: 'gestopt', shape: 'cross' }],
  ['ingetrokken', { name: 'ingetrokken', group: 'gestopt', shape: 'cross' }],
  ['verworpen', { name: 'verworpen', group: 'gestopt', shape: 'cross' }],
  ['vervallen', { name: 'vervallen', group: 'gestopt', shape: 'cross' }],
  ['vermeld', { name: 'alleen vermeld', group: 'vermeld', shape: 'dot' }],
]);

const STATUS_GROUPS = new Map([
  ['openstaand', ['openstaand']],
  ['afgerond', ['afgerond', 'gestopt']],
]);

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

const SHORT_MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

const UNDATED = 'zonder datum';

function statusOf(status) {
  return STATUSES.get(status) ?? { name: shortened(status.replace(/_/g, ' '), 20), group: 'openstaand', shape: 'ring' };
}

function inStatus(status, wanted) {
  const groups = STATUS_GROUPS.get(wanted);
  return groups ? groups.includes(statusOf(status).group) : status === wanted;
}

function kindName(kind) {
  return KINDS.get(kind)?.[0] ?? kind;
}

function kindsName(kind) {
  return KINDS.get(kind)?.[1] ?? kind;
}

// "2025-06-13", and what commitments may have: "--04-16", where the letter does not say the year.
function dutchDate(date) {
  if (!date) return UNDATED;
  const parts = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(date);
  const month = parts && MONTHS[parts[2] - 1];
  if (!month) return date;
  const day = `${Number(parts[3])} ${month}`;
  return parts[1] === '-' ? day : `${day} ${parts[1]}`;
}

function isDay(date) {
  return /^\d{4}-\d{2}-\d{2}$/.test(date ?? '') && !Number.isNaN(Date.parse(date));
}

function yearOf(letter) {
  return letter.date ? letter.date.slice(0, 4) : 'geen';
}

const dutchNumber = new Intl.NumberFormat('nl-NL');

function counted(count, one, many) {
  return `${dutchNumber.format(count)} ${count === 1 ? one : many}`;
}

// "29628-12" as parliament prints it: the thousands apart, by a blank that does not break.
function dossierName(dossier) {
  return dossier.replace(/^(\d{2})(\d{3})(?!\d)/, '$1\u00a0$2');
}

function paperName(identifier) {
  const numbered = /^kst-(?:\d{8}-)?(.+?)-(\d+)(?:-[hn]\d+)?$/.exec(identifier);
  if (numbered) return `${dossierName(numbered[1])}, nr.\u00a0${numbered[2]}`;
  const lettered = /^kst-(?:\d{8}-)?(.+?)-([A-Z]+)$/.exec(identifier);
  if (lettered) return `${dossierName(lettered[1])}, ${lettered[2]}`;
  return identifier;
}

function dossierOfPaper(identifier) {
  return /^kst-(?:\d{8}-)?(.+?)-[^-]+(?:-[hn]\d+)?$/.exec(identifier)?.[1] ?? null;
}

function membersName(members) {
  if (members.length < 2) return members.join('');
  return `${members.slice(0, -1).join(', ')} en ${members[members.length - 1]}`;
}

// Cuts between characters, at a blank where there is one near.
function shortened(text, length) {
  const characters = Array.from(text);
  if (characters.length <= length) return text;
  const cut = characters.slice(0, length).join('');
  const blank = cut.lastIndexOf(' ');
  return `${blank > cut.length * 0.7 ? cut.slice(0, blank) : cut}…`;
}
