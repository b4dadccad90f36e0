// What holds whatever the letters say and whoever looks: hostile text is only text, every view is accessible in both
// schemes, fits a phone and goes to paper.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { closeBrowser, pageOf, text, texts, visit } from './browser.mjs';
import { hostileIndex } from './hostile_index.mjs';
import { smallIndex } from './small_index.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const small = pageOf('small', smallIndex());
const hostile = pageOf('hostile', hostileIndex());
after(closeBrowser);

const LISTS = ['#/', '#/moties', '#/toezeggingen', '#/dossiers', '#/stukken', '#/brieven'];
const SMALL_VIEWS = [
  ...LISTS,
  '#/moties?jaar=1999',
  '#/stukken?soort=wet',
  '#/zoeken?q=29628',
  '#/stuk/kst-29628-1230',
  '#/stuk/TZ202412-156',
  '#/stuk/BWBR0031788',
  '#/motie/3',
  '#/toezegging/2',
  '#/dossier/29628',
  '#/brief/brieven%2F2025%2Fpolitie.docx',
  '#/weg',
];

// Every view of an index, by following what the lists lead to.
async function everyView(page) {
  const found = new Set([...LISTS, '#/zoeken?q=script', '#/zoeken?q=window']);
  for (const fragment of found) {
    await visit(page, fragment);
    for (const address of await addresses(page)) if (address.startsWith('#/')) found.add(address);
    if (found.size > 150) break;
  }
  return [...found];
}

async function addresses(page) {
  return page.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
}

test('whatever a letter says is only text', async () => {
  const page = await hostile('');
  const scripts = await page.locator('script').count();
  const views = await everyView(page);
  assert.ok(views.length > 40, `${views.length} views`);
  for (const fragment of views) {
    await visit(page, fragment);
    assert.notEqual(await text(page, 'h1'), '', fragment);
    assert.equal(
      await page.locator('#view :is(script, img, iframe, style, b, [onerror], [style])').count(),
      0,
      fragment,
    );
  }
  assert.equal(await page.locator('script').count(), scripts);
  assert.equal(await page.evaluate(() => window.broken), undefined);
  await visit(page, '#/brieven');
  assert.ok((await texts(page, 'tbody th')).includes('</script><script>window.broken = true</script><!-- <script>'));
  await page.done();
});

test('links lead into the page, to web addresses, or to files beside it, and nowhere else', async () => {
  const page = await hostile('');
  const seen = new Set();
  for (const fragment of await everyView(page)) {
    await visit(page, fragment);
    for (const address of await addresses(page)) seen.add(address);
  }
  const others = [...seen].filter((address) => !address.startsWith('#'));
  const web = others.filter((address) => /^https?:/i.test(address));
  assert.deepEqual(web.sort(), ['HTTP://goed.example/', 'https://goed.example/?a="><b>&c']);
  const files = new Set(others.filter((address) => !web.includes(address)).map((address) => address.split('#')[0]));
  assert.deepEqual(
    [...files].sort(),
    [
      '%20',
      '%5C%5Cserver%5Cshare.docx',
      '../../../hoog.docx',
      '/elders.invalid/brief.docx',
      'a%23b%3Fc%25d/%C3%A9%20%26%20%3Cb%3E.docx',
      'constructor',
      'half%EF%BF%BD.txt',
      'javascript%3Aalert(1).docx',
    ].sort(),
  );
  assert.ok(others.includes('a%23b%3Fc%25d/%C3%A9%20%26%20%3Cb%3E.docx#%23'));
  await page.done();
});

test('the way to the letters stands in front of their names, and is no more than a way', async () => {
  for (const [base, wanted] of [
    ['../brieven bank/', '../brieven%20bank/brieven/ongedateerd.txt'],
    ['javascript:', 'javascript%3Abrieven/ongedateerd.txt'],
    ['//elders.invalid/', '/elders.invalid/brieven/ongedateerd.txt'],
  ]) {
    const page = await pageOf('base', { ...smallIndex(), base })('#/brief/brieven%2Fongedateerd.txt');
    assert.equal(await page.locator('.facts a').getAttribute('href'), wanted);
    await page.done();
  }
});

async function axeFaults(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map((node) => `${node.html} ${node.failureSummary}`)
        .join(' | ')}`,
  );
}

for (const colorScheme of ['light', 'dark']) {
  for (const width of [1280, 320]) {
    test(`axe finds nothing in any view, ${colorScheme}, ${width} wide`, async () => {
      const page = await small('', { colorScheme, width });
      for (const fragment of SMALL_VIEWS) {
        await visit(page, fragment);
        assert.deepEqual(await axeFaults(page), [], fragment);
      }
      await page.done();
    });
  }
}

test('axe finds nothing in hostile letters', async () => {
  const page = await hostile('');
  for (const fragment of [...LISTS, '#/dossier/29628', '#/brief/constructor', '#/stuk/kst-29628-1230']) {
    await visit(page, fragment);
    assert.deepEqual(await axeFaults(page), [], fragment);
  }
  await page.done();
});

// 640 is a screen of 1280 at 200 %.
for (const width of [320, 640, 900, 1280]) {
  test(`every view fits a screen ${width} wide`, async () => {
    for (const open of [small, hostile]) {
      const page = await open('', { width });
      for (const fragment of [...SMALL_VIEWS, '#/stuk/kst-29628-1230', '#/brief/constructor']) {
        await visit(page, fragment);
        assert.ok(
          (await page.evaluate(() => document.documentElement.scrollWidth)) <= width,
          `${await page.title()} ${fragment}`,
        );
      }
      await page.done();
    }
  });
}

test('the timeline follows the width of the window', async () => {
  const page = await small('#/dossier/29628');
  const wide = Number(await page.locator('.timeline > svg').getAttribute('width'));
  await page.setViewportSize({ width: 400, height: 800 });
  await page.waitForFunction(() => document.querySelector('.timeline > svg').getAttribute('width') < 400);
  assert.ok(wide > 1000, String(wide));
  await page.done();
});

test('on paper: black on white in either scheme, no controls, links with their addresses', async () => {
  const page = await small('#/stuk/kst-29628-1230', { colorScheme: 'dark' });
  const colours = () =>
    page.evaluate(() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]);
  assert.notDeepEqual(await colours(), ['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  assert.deepEqual(await colours(), ['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  for (const hidden of ['#search', '#navigation', '#filters', '#skip'])
    assert.equal(await page.locator(hidden).isVisible(), false, hidden);
  assert.equal(
    await page.evaluate(() => getComputedStyle(document.querySelector('a.outside'), '::after').content),
    '" <https://zoek.officielebekendmakingen.nl/kst-29628-1230.html>"',
  );
  assert.equal(
    await page.evaluate(() => getComputedStyle(document.querySelector('main a[href^="#/dossier"]'), '::after').content),
    'none',
  );
  assert.ok((await page.pdf({ format: 'A4' })).length > 1000);
  await page.done();
});

test('on paper a list tells by which filters it was chosen', async () => {
  for (const [fragment, visible] of [
    ['#/moties', false],
    ['#/moties?status=openstaand', true],
  ]) {
    const page = await small(fragment);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('#filter-status').isVisible(), visible);
    assert.equal(await page.locator('#clear-filters').isVisible(), false);
    await page.done();
  }
});

test('nothing moves for who asks for that', async () => {
  const page = await small('', { reducedMotion: 'reduce' });
  assert.equal(await page.evaluate(() => getComputedStyle(document.getElementById('skip')).transitionDuration), '0s');
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior), 'auto');
  await page.done();
});

test('focus can be seen', async () => {
  for (const colorScheme of ['light', 'dark']) {
    const page = await small('', { colorScheme });
    for (let step = 0; step < 16; ++step) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
      assert.equal(outline, 'solid', `step ${step}`);
    }
    await page.done();
  }
});
