// How a registrar finds her way: search, filters, the keyboard alone, addresses that can be kept.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeBrowser, focused, lookingAt, pageOf, rowsOf, text, texts, visit } from './browser.mjs';
import { smallIndex } from './small_index.mjs';

const small = pageOf('small', smallIndex());
const looking = lookingAt(small);
after(closeBrowser);

test('every way to write a paper finds it; every word must match; case and accents do not count', () =>
  looking('', async (page) => {
    for (const question of ['29628 1230', '29 628, nr. 1230', 'kst-29628-1230', '29.628 1230', 'KST-29628-1230']) {
      await page.fill('#search', question);
      assert.equal(await text(page, '#count'), '1 resultaat: 1 motie', question);
      assert.match(await text(page, '.results li'), /^29 628, nr. 1230 Özdoğan/);
    }
    for (const [question, count] of [
      ['ozdogan', '1 resultaat: 1 motie'],
      ['ÖZDOĞAN wijkbureau', '1 resultaat: 1 motie'],
      ['ozdogan bodycams', 'Niets gevonden.'],
      ['tz202412-156', '1 resultaat: 1 toezegging'],
      ['36600-VI, nr. 32', '1 resultaat: 1 stuk'],
      ['politiewet', '1 resultaat: 1 stuk'],
      ['6412277', '1 resultaat: 1 brief'],
      ['politie-tweede-helft', '1 resultaat: 1 brief'],
      ['bodycams', '2 resultaten: 1 motie, 1 paragraaf'],
      ['2006', '1 resultaat: 1 stuk'],
      ['stb 2011 35', '1 resultaat: 1 stuk'],
      ['financien', '1 resultaat: 1 paragraaf'],
      ['!?', 'Typ een nummer'],
    ]) {
      await page.fill('#search', question);
      assert.ok((await text(page, '#count')).startsWith(count), `${question}: ${await text(page, '#count')}`);
    }
    await page.fill('#search', '29628');
    assert.deepEqual(await texts(page, 'h2'), ['Moties (2)', 'Dossiers (1)', 'Stukken (1)']);
    assert.equal(await page.locator('#count').getAttribute('role'), 'status');
  }));

test('filters narrow every list, live in the address and come along', () =>
  looking('#/moties', async (page) => {
    assert.equal(await text(page, '#count'), '4 moties');
    await page.selectOption('#filter-status', 'openstaand');
    assert.equal(await text(page, '#count'), '2 van 4 moties');
    await page.selectOption('#filter-ministerie', 'Ministerie van Justitie en Veiligheid');
    assert.deepEqual(await rowsOf(page, 'Moties'), ['29 628, nr. 1230 Özdoğan en Van der Terp']);
    assert.equal(
      await page.evaluate(() => location.hash),
      '#/moties?ministerie=Ministerie+van+Justitie+en+Veiligheid&status=openstaand',
    );
    await page.getByRole('link', { name: 'Toezeggingen' }).click();
    assert.equal(await text(page, '#count'), '2 van 3 toezeggingen');
    await page.goBack();
    assert.equal(await text(page, '#count'), '1 van 4 moties');
    await page.goBack();
    assert.equal(await text(page, '#count'), '2 van 4 moties');
    assert.equal(await page.inputValue('#filter-ministerie'), '');
    await page.getByRole('button', { name: 'Wis filters' }).click();
    assert.equal(await text(page, '#count'), '4 moties');
    assert.equal(await page.evaluate(() => location.hash), '#/moties');
    assert.equal(await page.getByRole('button', { name: 'Wis filters' }).isVisible(), false);
  }));

test('a filtered address can be kept', () =>
  looking('#/brieven?jaar=2024', async (page) => {
    assert.equal(await text(page, '#count'), '2 van 5 brieven');
    for (const [fragment, count] of [
      ['#/brieven?jaar=geen', '1 van 5 brieven'],
      ['#/brieven?status=afgedaan', '2 van 5 brieven'],
      ['#/brieven?dossier=31305', '1 van 5 brieven'],
      ['#/moties?dossier=31305', '1 van 4 moties'],
      ['#/moties?jaar=2023&status=ontraden', '1 van 4 moties'],
      ['#/toezeggingen?dossier=29628', '2 van 3 toezeggingen'],
      ['#/stukken?soort=kamerstuk&dossier=36600', '1 van 11 aangehaalde stukken'],
      ['#/stukken?status=vermeld', '1 van 11 aangehaalde stukken'],
      ['#/dossiers?ministerie=Ministerie+van+Infrastructuur+en+Waterstaat', '1 van 3 dossiers'],
      ['#/zoeken?q=politie&jaar=2025', '4 resultaten: 1 toezegging, 1 dossier, 1 stuk, 1 brief'],
      ['#/moties?jaar=1999', '0 van 4 moties'],
      ['#/?jaar=2023', '1 van 5 brieven, van 2 november 2023 tot 2 november 2023'],
    ]) {
      await visit(page, fragment);
      assert.ok((await text(page, '#count')).startsWith(count), `${fragment}: ${await text(page, '#count')}`);
    }
  }));

test('a dossier is typed as it is printed, and takes in its chapters', () =>
  looking('#/stukken', async (page) => {
    for (const [typed, taken] of [
      ['36 600', '36600'],
      ['36.600', '36600'],
      ['36600 vi', '36600-VI'],
      ['36 600-VI', '36600-VI'],
    ]) {
      await page.fill('#filter-dossier', typed);
      await page.press('#filter-dossier', 'Enter');
      assert.equal(await text(page, '#count'), '1 van 11 aangehaalde stukken', typed);
      assert.equal(await page.inputValue('#filter-dossier'), taken);
    }
  }));

test('the keyboard alone: skip link, tab order, search, result, back', () =>
  looking('', async (page) => {
    const order = [];
    for (let step = 0; step < 14; ++step) {
      await page.keyboard.press('Tab');
      order.push(await focused(page));
    }
    assert.deepEqual(order, [
      'skip',
      'a Register van Kamerbrieven',
      'search',
      'a Overzicht',
      'a Moties',
      'a Toezeggingen',
      'a Dossiers',
      'a Stukken',
      'a Brieven',
      'filter-dossier',
      'filter-ministerie',
      'filter-status',
      'filter-jaar',
      'a 2 moties staan open',
    ]);
    await page.keyboard.press('Enter');
    assert.equal(await text(page, '#count'), '2 van 4 moties');
    assert.equal(await focused(page), 'heading');
    await page.keyboard.press('/');
    assert.equal(await focused(page), 'search');
    await page.keyboard.type('zebra');
    assert.equal(await focused(page), 'search');
    assert.match(await text(page, '#count'), /^Niets gevonden/);
    await page.keyboard.press('Escape');
    assert.equal(await page.inputValue('#search'), '');
    assert.equal(await focused(page), 'search');
    await page.waitForFunction(() => document.querySelector('h1').textContent === 'Moties');
    await page.goBack();
    assert.equal(await text(page, 'h1'), 'Overzicht');
    await page.keyboard.press('/');
    await page.keyboard.type('1230');
    await page.keyboard.press('Enter');
    assert.match(await focused(page), /^a 29.628, nr..1230$/);
    await page.keyboard.press('Enter');
    assert.equal(await text(page, 'h1'), 'Motie 29 628, nr. 1230');
    assert.equal(await focused(page), 'heading');
    assert.equal(await page.inputValue('#search'), '');
    await page.goBack();
    assert.equal(await text(page, 'h1'), 'Zoeken: 1230');
    assert.equal(await page.inputValue('#search'), '1230');
    await page.goBack();
    assert.equal(await text(page, 'h1'), 'Overzicht');
    await page.keyboard.press('Control+/');
    assert.notEqual(await focused(page), 'search');
  }));

test('the skip link leads to the heading and leaves the address alone', () =>
  looking('#/moties', async (page) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await focused(page), 'heading');
    assert.equal(await page.evaluate(() => location.hash), '#/moties');
  }));

test('Escape leaves a search that was filtered on the way, too', () =>
  looking('#/moties', async (page) => {
    await page.keyboard.press('/');
    await page.keyboard.type('motie');
    await page.selectOption('#filter-jaar', '2023');
    assert.equal(await text(page, '#count'), '2 resultaten: 2 moties');
    await page.focus('#search');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('h1').textContent === 'Moties');
    assert.equal(await page.inputValue('#search'), '');
    assert.equal(await text(page, '#count'), '4 moties');
  }));

test('a view that one returns to is where it was left', () =>
  looking(
    '#/dossier/29628',
    async (page) => {
      await page.getByRole('link', { name: 'Tweede halfjaarbrief politie' }).last().click();
      assert.equal(await page.evaluate(() => scrollY), 0);
      await page.goBack();
      await page.waitForFunction(() => scrollY > 500);
    },
    { height: 500 },
  ));

test('a search can be shared', () =>
  looking('#/zoeken?q=wijkbureau', async (page) => {
    assert.equal(await page.inputValue('#search'), 'wijkbureau');
    await page.fill('#search', 'wijkbureaus');
    await page.waitForFunction(() => location.hash === '#/zoeken?q=wijkbureaus');
    assert.deepEqual(await texts(page, 'h2'), ['Toezeggingen (1)', 'Stukken (1)', 'Paragrafen (2)']);
  }));
