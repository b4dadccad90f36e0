// The page itself: reads the address, shows the view that it names, listens to search box, filters and keys.

const VIEWS = new Map([
  ['', { show: overview, filtered: true }],
  ['moties', { show: motionsView, filtered: true }],
  ['toezeggingen', { show: commitmentsView, filtered: true }],
  ['dossiers', { show: dossiersView, filtered: true }],
  ['stukken', { show: entriesView, filtered: true }],
  ['brieven', { show: lettersView, filtered: true }],
  ['zoeken', { show: searchView, filtered: true }],
  ['stuk', { show: paperView }],
  ['motie', { show: motionView }],
  ['toezegging', { show: commitmentView }],
  ['dossier', { show: dossierView }],
  ['brief', { show: letterView }],
]);

const page = {
  heading: document.getElementById('heading'),
  count: document.getElementById('count'),
  view: document.getElementById('view'),
  search: document.getElementById('search'),
  filters: document.getElementById('filters'),
  register: null,
  route: null,
  clearing: false, // Escape leaves what was found, but not the box: the next word may be typed at once
};

// "#/dossier/29628" or "#/moties?status=open"; a half percent sign typed by hand must not stop the page.
function readAddress(fragment) {
  const [path, query = ''] = splitOnce(fragment.replace(/^#?\/?/, ''), '?');
  const [view, ...steps] = path.split('/').map(decoded);
  const values = Object.fromEntries(new URLSearchParams(query));
  const filters = Object.fromEntries(FILTERS.filter((name) => values[name]).map((name) => [name, values[name]]));
  return { view, steps, query: values, filters };
}

function splitOnce(text, sign) {
  const at = text.indexOf(sign);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function decoded(step) {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

function queryText(values) {
  return new URLSearchParams(Object.entries(values).filter(([, value]) => value)).toString();
}

function listAddress(view, filters, status) {
  const query = queryText(status ? { ...filters, status } : filters);
  return `#/${view}${query ? `?${query}` : ''}`;
}

function routeAddress({ view, steps, query }) {
  const text = queryText(query);
  return `${inside(view, ...steps)}${text ? `?${text}` : ''}`;
}

function show(route) {
  const known = VIEWS.get(route.view);
  page.route = route;
  const { title, count, content } = known ? known.show(page.register, route) : missingView();
  page.heading.textContent = title;
  page.heading.dir = 'auto';
  document.title = `${title} – Register van Kamerbrieven`;
  page.view.replaceChildren(...[content].flat(Infinity).filter(Boolean));
  page.count.textContent = count;
  showFilters(route.filters, known?.filtered ?? false);
  if (known?.filtered) carryFilters(route.filters);
  markPlace(route.view);
  if (document.activeElement !== page.search) page.search.value = route.view === 'zoeken' ? (route.query.q ?? '') : '';
}

// From one list to another the filters come along; a detail leaves them as they were.
function carryFilters(filters) {
  for (const anchor of document.querySelectorAll('#navigation a'))
    anchor.href = listAddress(anchor.dataset.view, filters);
}

function markPlace(view) {
  for (const anchor of document.querySelectorAll('#navigation a')) {
    if (anchor.dataset.view === view) anchor.setAttribute('aria-current', 'page');
    else anchor.removeAttribute('aria-current');
  }
}

// A view reached by a link is read from its top; one returned to stays where the browser puts it.
function followAddress() {
  if (location.hash !== '' && !location.hash.startsWith('#/')) return;
  const returned = history.state?.shown === true;
  if (!page.clearing) page.search.blur();
  show(readAddress(location.hash));
  if (!returned) {
    history.replaceState({ shown: true }, '');
    scrollTo(0, 0);
  }
  if (!page.clearing) page.heading.focus({ preventScroll: true });
  page.clearing = false;
}

// `begun` in the history's state counts the steps back to where the search was begun.
// The address follows the typing a little later: browsers refuse to change it more than some times a second.
let addressTimer = 0;

function writeSearchAddress() {
  clearTimeout(addressTimer);
  addressTimer = 0;
  history.replaceState(history.state, '', routeAddress(page.route));
}

function searchWhatIsTyped() {
  const filters = page.route.filters;
  const route = { view: 'zoeken', steps: [], query: { q: page.search.value, ...filters }, filters };
  if (page.route.view !== 'zoeken') history.pushState({ shown: true, begun: 1 }, '', routeAddress(route));
  show(route);
  clearTimeout(addressTimer);
  addressTimer = setTimeout(writeSearchAddress, 300);
}

function leaveSearch() {
  clearTimeout(addressTimer);
  addressTimer = 0;
  page.search.value = '';
  if (page.route.view !== 'zoeken') return;
  page.clearing = true;
  if (history.state?.begun) history.go(-history.state.begun);
  else location.hash = listAddress('', page.route.filters);
}

function filterByForm() {
  const chosen = Object.fromEntries(
    [...new FormData(page.filters)].map(([name, value]) => [name, value.trim()]).filter(([, value]) => value),
  );
  if (chosen.dossier) chosen.dossier = dossierAsTyped(chosen.dossier);
  const others = Object.fromEntries(Object.entries(page.route.query).filter(([name]) => !FILTERS.includes(name)));
  const route = { ...page.route, query: { ...others, ...chosen }, filters: chosen };
  history.pushState({ shown: true, begun: history.state?.begun && history.state.begun + 1 }, '', routeAddress(route));
  show(route);
}

function clearFilters() {
  for (const name of FILTERS) document.getElementById(`filter-${name}`).value = '';
  filterByForm();
  document.getElementById('filter-dossier').focus();
}

function typesElsewhere(target) {
  return target.closest('input, select, textarea') !== null;
}

function pressed(event) {
  if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typesElsewhere(event.target)) {
    event.preventDefault();
    page.search.focus();
    page.search.select();
  } else if (event.key === 'Escape' && event.target === page.search) {
    event.preventDefault();
    leaveSearch();
  }
}

function listen() {
  addEventListener('hashchange', followAddress);
  document.addEventListener('keydown', pressed);
  page.search.addEventListener('input', searchWhatIsTyped);
  page.search.addEventListener('focusout', () => addressTimer && writeSearchAddress());
  document.getElementById('search-form').addEventListener('submit', (event) => {
    event.preventDefault();
    page.view.querySelector('a')?.focus();
  });
  page.filters.addEventListener('change', filterByForm);
  page.filters.addEventListener('submit', (event) => event.preventDefault());
  document.getElementById('clear-filters').addEventListener('click', clearFilters);
  document.getElementById('skip').addEventListener('click', (event) => {
    event.preventDefault();
    page.heading.focus();
  });
}

page.register = readRegister(JSON.parse(document.getElementById('index-data').textContent));
page.register.findable = findableGroups(page.register);
fillFilters(page.register);
listen();
show(readAddress(location.hash));
history.replaceState({ ...history.state, shown: true }, '');
