// Builds what is shown. What comes from a letter only ever becomes text, never markup; a link only ever leads into the
// page, to a web address, or to the percent-encoded path of a letter.

const SVG = 'http://www.w3.org/2000/svg';

function element(name, attributes = {}, ...children) {
  return filled(document.createElement(name), attributes, children);
}

function drawn(name, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

function filled(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== ''));
  return node;
}

// Text of a letter; apart from its surroundings, so that its writing direction does not turn them round.
function said(text, length = Infinity) {
  return text ? element('bdi', {}, length === Infinity ? text : shortened(text, length)) : null;
}

function time(date) {
  return isDay(date) ? element('time', { datetime: date }, dutchDate(date)) : said(dutchDate(date), 40);
}

function inside(...steps) {
  return `#/${steps.map(encoded).join('/')}`;
}

// Half a surrogate pair has no encoding and would throw.
function encoded(text) {
  return encodeURIComponent(
    String(text).replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'),
  );
}

function link(address, ...children) {
  return element('a', { href: address }, ...children);
}

function outside(address, ...children) {
  if (!/^https?:\/\//i.test(address ?? '')) return null;
  return element('a', { href: address, rel: 'external noreferrer', class: 'outside' }, ...children);
}

// Two slashes in front would name another computer.
function letterAddress(register, letter, section) {
  const path = letter.file.startsWith('/') ? letter.file : register.base + letter.file;
  const address = path.split('/').map(encoded).join('/').replace(/^[/]{2,}/, '/');
  return section?.bookmark ? `${address}#${encoded(section.bookmark)}` : address;
}

function letterFileLink(register, letter, section, ...children) {
  return element('a', { href: letterAddress(register, letter, section), class: 'letter-file' }, ...children);
}

function letterLink(letter, length = 140) {
  return link(inside('brief', letter.file), said(letter.name, length));
}

function sectionLink(register, letter, number) {
  if (number === null || number === undefined) return null;
  const section = letter.sections.get(number);
  // What stands before the first heading has none.
  const name = section?.heading ? ['§ ', said(section.heading, 140)] : [number === 1 ? 'Begin van de brief' : `§ ${number}`];
  return letterFileLink(register, letter, section, ...name);
}

function entryAddress(entry) {
  return entry.whole ? inside('dossier', entry.identifier) : inside('stuk', entry.identifier);
}

function motionAddress(motion) {
  return motion.identifier ? inside('stuk', motion.identifier) : inside('motie', motion.place);
}

function commitmentAddress(commitment) {
  return commitment.number ? inside('stuk', commitment.number) : inside('toezegging', commitment.place);
}

function dossierLink(number) {
  return number ? link(inside('dossier', number), said(dossierName(number), 40)) : null;
}

function badge(status) {
  const { name, group, shape } = statusOf(status);
  return element(
    'span',
    { class: `status ${group}` },
    drawn(
      'svg',
      { viewBox: '-7 -7 14 14', width: 14, height: 14, 'aria-hidden': 'true', class: 'sign' },
      statusShape(shape),
    ),
    name,
  );
}

function under(...children) {
  return children.some(Boolean) ? element('span', { class: 'under' }, ...children) : null;
}

function unseen(text) {
  return element('span', { class: 'unseen' }, text);
}

function section(heading, ...children) {
  return element('section', {}, element('h2', {}, heading), ...children);
}

function joined(parts, between = ', ') {
  const there = parts.filter(Boolean);
  return there.length > 0 ? there.flatMap((some, place) => (place > 0 ? [between, some] : [some])) : null;
}

// A list of facts; those that the letters do not give are left out.
function facts(...pairs) {
  const known = pairs.filter(([, value]) => value);
  if (known.length === 0) return null;
  const rows = known.map(([name, value]) => element('div', {}, element('dt', {}, name), element('dd', {}, value)));
  return element('dl', { class: 'facts' }, rows);
}

// How far somebody has unfolded a list, so that going back shows it as it was left.
const unfolded = new Map();

// Shows the items in pieces: `container` with its first ones, and a button that adds more.
function inPieces(container, body, items, size, build, what) {
  const key = `${routeAddress(page.route)} ${what}`;
  let shown = 0;
  const button = element('button', { type: 'button', class: 'more' });
  const add = (until) => {
    body.append(...items.slice(shown, until).map(build));
    shown = Math.min(until, items.length);
    button.hidden = shown === items.length;
    button.textContent = `Toon meer ${what} (nog ${dutchNumber.format(items.length - shown)})`;
  };
  button.addEventListener('click', () => {
    const first = shown;
    add(shown + size);
    unfolded.set(key, shown);
    body.children[first].querySelector('a')?.focus();
  });
  add(Math.max(size, unfolded.get(key) ?? 0));
  return items.length > size ? [container, button] : [container];
}

// The first column heads its row. The roles are written out because the narrow layout takes rows apart, and browsers
// then forget what is a table.
function table(caption, columns, items, { size = 50, what = 'rijen' } = {}) {
  const body = element('tbody', { role: 'rowgroup' });
  const head = element(
    'tr',
    { role: 'row' },
    columns.map(([name, , style]) => element('th', { scope: 'col', role: 'columnheader', class: style }, name)),
  );
  const grid = element(
    'table',
    { role: 'table' },
    element('caption', {}, caption),
    element('thead', { role: 'rowgroup' }, head),
    body,
  );
  const row = (item) =>
    element(
      'tr',
      { role: 'row' },
      columns.map(([name, cell, style], place) =>
        element(
          place === 0 ? 'th' : 'td',
          { scope: place === 0 && 'row', role: place === 0 ? 'rowheader' : 'cell', 'data-name': name, class: style },
          place === 0 ? cell(item) : element('div', {}, cell(item)),
        ),
      ),
    );
  return inPieces(grid, body, items, size, row, what);
}

function list(kind, items, build, { size = 20, what = 'regels' } = {}) {
  const body = element(kind === 'history' ? 'ol' : 'ul', { class: kind, role: 'list' });
  return inPieces(body, body, items, size, build, what);
}
