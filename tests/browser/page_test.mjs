// What the views show, on an index small enough to know by heart.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeBrowser, lookingAt, open, pageOf, rowsOf, text, texts, visit, written } from './browser.mjs';
import { assemble } from './assemble.mjs';
import { emptyIndex, smallIndex } from './small_index.mjs';

const small = pageOf('small', smallIndex());
const looking = lookingAt(small);
after(closeBrowser);

test('the overview tells what is open, since when and promised for when', () =>
  looking('', async (page) => {
    assert.equal(await page.title(), 'Overzicht – Register van Kamerbrieven');
    assert.equal(await text(page, '#count'), '5 brieven, van 2 november 2023 tot 13 juni 2025');
    assert.deepEqual(await texts(page, '.figures li'), [
      '2 moties staan open',
      '2 toezeggingen staan open',
      '1 motie alleen vermeld',
      '5 brieven',
      '11 aangehaalde stukken',
    ]);
    assert.deepEqual(await rowsOf(page, 'De moties die het langst openstaan'), [
      'Motie zonder nummer Nabben',
      '29 628, nr. 1230 Özdoğan en Van der Terp',
    ]);
    assert.match(
      (await texts(page, 'table:has(caption:text("De moties die het langst")) tbody tr'))[1],
      /om elk wijkbureau overdag open te houden in uitvoering 14 juni 2024 voor de zomer van 2025 13 juni 2025$/,
    );
    assert.deepEqual(await rowsOf(page, 'Moties die brieven alleen vermelden'), ['31 305, nr. 88 Tjalma']);
    assert.deepEqual(await rowsOf(page, 'De toezeggingen die het langst'), [
      'TZ202412-156 Haverkort',
      'Toezegging zonder nummer',
    ]);
    assert.deepEqual(await rowsOf(page, 'De jongste brieven'), [
      'Halfjaarbrief politie 2025',
      'Tweede halfjaarbrief politie',
      'Eerste halfjaarbrief politie',
      'Veilige kades',
      'brieven/ongedateerd.txt',
    ]);
    assert.equal((await rowsOf(page, 'Dossiers naar'))[0], '29 628');
  }));

test('a motion has its history in time, with what each letter says, and the official paper', () =>
  looking('#/stuk/kst-29628-1230', async (page) => {
    assert.equal(await text(page, 'h1'), 'Motie 29 628, nr. 1230');
    assert.match(
      await text(page, '.facts'),
      /Stand in uitvoering Indieners Özdoğan en Van der Terp Verzoek om elk wijkbureau overdag open te houden Sinds 14 juni 2024/,
    );
    const history = await texts(page, '.history > li');
    assert.equal(history.length, 3);
    assert.match(
      history[0],
      /^14 juni 2024 open Eerste halfjaarbrief politie · § Wijkbureaus Ik kom hier in de volgende halfjaarbrief op terug\. Toegezegd voor: in de volgende halfjaarbrief$/,
    );
    assert.match(history[1], /^13 december 2024 in uitvoering .*proeven in drie eenheden/);
    assert.match(history[2], /^13 juni 2025 alleen vermeld/);
    assert.equal(
      await page.getByRole('link', { name: 'Naar de officiële bekendmaking' }).getAttribute('href'),
      'https://zoek.officielebekendmakingen.nl/kst-29628-1230.html',
    );
    assert.equal(
      await page.locator('.history a', { hasText: '§ Wijkbureaus' }).first().getAttribute('href'),
      'brieven/2024/politie%20eerste%20helft.docx#_Toc100000003',
    );
  }));

test('a commitment, with a number or without, and a day of an unknown year', () =>
  looking('#/stuk/TZ202412-156', async (page) => {
    assert.equal(await text(page, 'h1'), 'Toezegging TZ202412-156');
    assert.match(
      await text(page, '.facts'),
      /Stand open Gedaan op 11 december 2024 Gedaan in commissiedebat Politie Gedaan aan Haverkort .*Toegezegd voor na de zomer/,
    );
    await visit(page, '#/stuk/TZ202306-004');
    assert.match(await text(page, '.facts'), /Stand afgedaan Gedaan op 20 juni Gedaan aan Brémond/);
    await visit(page, '#/toezegging/2');
    assert.equal(await text(page, 'h1'), 'Toezegging zonder nummer');
    assert.match(await text(page, '.history'), /13 december 2024 open nieuw toegezegd Tweede halfjaarbrief politie/);
    await visit(page, '#/motie/3');
    assert.match(
      await text(page, '.history'),
      /2 november 2023 ontraden Veilige kades · § Financiën Deze motie ontraad ik\./,
    );
  }));

test('laws, rulings and acts of the Union tell which letters cite them, and where', () =>
  looking('#/stuk/ECLI%3ANL%3AHR%3A2019%3A2006', async (page) => {
    assert.equal(await text(page, 'h1'), 'ECLI:NL:HR:2019:2006');
    assert.match(
      await text(page, 'tbody tr'),
      /^Halfjaarbrief politie 2025 13 juni 2025 § Rechtspraak en Europa voetnoot 6 ECLI:NL:HR:2019:2006$/,
    );
    await visit(page, '#/stuk/32016R0679');
    assert.deepEqual(
      (await texts(page, 'tbody tr')).map((row) => row.slice(0, 45)),
      ['Halfjaarbrief politie 2025 13 juni 2025 § Rec', 'brieven/ongedateerd.txt zonder datum § Over d'],
    );
  }));

test('a dossier has its papers, motions and letters, and a timeline told in words too', () =>
  looking('#/dossier/29628', async (page) => {
    assert.equal(await text(page, '#count'), '3 brieven, 3 stukken, 2 moties, waarvan 1 open');
    const picture = page.getByRole('img', { name: 'Tijdlijn van het dossier' });
    assert.equal(await picture.locator('.event').count(), 5);
    assert.equal(await picture.locator('.tick').count(), 3);
    assert.deepEqual(await picture.locator('.lane').allTextContents(), [
      'Brieven 3',
      'in uitvoering 29\u00a0628, nr.\u00a01230, Özdoğan en Van der Terp',
      'afgedaan 29\u00a0628, nr.\u00a01231, Waterman',
    ]);
    assert.deepEqual(await texts(page, '.legend li'), ['open', 'in uitvoering', 'afgedaan', 'alleen vermeld']);
    assert.equal(await page.locator('table:has(caption:text("De tijdlijn in woorden")) tbody tr').count(), 5);
    assert.deepEqual(await rowsOf(page, 'Stukken uit dit dossier'), [
      '29 628, nr. 1100',
      '29 628, nr. 1230 motie',
      '29 628, nr. 1231 motie',
    ]);
    assert.deepEqual(await rowsOf(page, 'Toezeggingen in paragrafen'), [
      'TZ202412-156 Haverkort',
      'Toezegging zonder nummer',
    ]);
    await visit(page, '#/stuk/29628');
    assert.equal(await text(page, 'h1'), 'Dossier 29 628');
  }));

test('a letter shows what it cites and treats, by section, and leads to its file', () =>
  looking('#/brieven', async (page) => {
    await page.getByRole('link', { name: 'Halfjaarbrief politie 2025' }).click();
    assert.equal(await text(page, '#count'), '8 verwijzingen, 2 moties, 1 toezegging');
    assert.deepEqual(await texts(page, 'h2'), ['§ Stand van de moties', '§ Rechtspraak en Europa']);
    assert.deepEqual(
      await page.locator('h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
      ['brieven/2025/politie.docx#_Toc100000006', 'brieven/2025/politie.docx'],
    );
    assert.match(
      (await texts(page, '.treated'))[1],
      /^Motie 29 628, nr. 1231 Waterman afgedaan Hiermee beschouw ik de motie als afgedaan\.$/,
    );
    assert.equal(await page.locator('.facts a').getAttribute('href'), 'brieven/2025/politie.docx');
  }));

test('papers are told by kind', () =>
  looking('#/stukken', async (page) => {
    assert.deepEqual(await texts(page, '.choice li'), [
      'Alle 11',
      'Kamerstukken 6',
      'Toezeggingen 1',
      'Staatsblad 1',
      'Wetten en verdragen 1',
      'Uitspraken (ECLI) 1',
      'Europese regels en stukken 1',
    ]);
    await page.getByRole('link', { name: 'Wetten en verdragen' }).click();
    assert.equal(await text(page, 'h1'), 'Wetten en verdragen');
    assert.match(await text(page, 'tbody tr'), /^BWBR0031788 Politiewet 2012 2 brieven 13 juni 2025 officieel/);
  }));

test('what is not there says so, whatever the address', () =>
  looking('#/brief/weg.docx', async (page) => {
    for (const fragment of [
      '#/brief/weg.docx',
      '#/stuk/kst-1-1',
      '#/dossier/1',
      '#/motie/99',
      '#/motie/__proto__',
      '#/constructor',
      '#/stuk/%E0%A4%A',
      '#/stuk',
      '#/zoeken?q=%',
      '#/a/b/c',
    ]) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, fragment);
      await page.waitForTimeout(30);
      if (!fragment.startsWith('#/zoeken')) assert.equal(await text(page, 'h1'), 'Niet gevonden', fragment);
    }
  }));

test('an empty index says that it is empty', async () => {
  const page = await pageOf('empty', emptyIndex())('');
  assert.equal(await text(page, '#count'), 'Dit register is leeg: er staat geen enkele brief in.');
  for (const view of ['moties', 'toezeggingen', 'dossiers', 'stukken', 'brieven', 'zoeken?q=x'])
    await visit(page, `#/${view}`);
  await page.done();
});

test('without JavaScript it says what it needs', async () => {
  const page = await small('', { javaScriptEnabled: false, ready: false });
  assert.match(await page.locator('noscript').innerText(), /heeft JavaScript nodig/);
  await page.done();
});

test('a changed or added script does not run', async () => {
  const changed = assemble(smallIndex()).replace(
    '</main>',
    '<script>document.body.dataset.foreign = "yes"</script></main>',
  );
  const page = await open(written('changed', changed));
  assert.equal(await page.evaluate(() => document.body.dataset.foreign), undefined);
  assert.match(page.faults.splice(0).join(), /Content Security Policy/);
  const policy = await page.locator('meta[http-equiv]').getAttribute('content');
  assert.match(
    policy,
    /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; script-src 'sha256-[\w+/]{43}='; base-uri 'none'; form-action 'none'$/,
  );
  await page.done();
});
