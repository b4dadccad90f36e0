// The page as the program writes it, of the sample letters: `KAMERBRIEF` names the program.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { after, test } from 'node:test';
import { closeBrowser, open, rowsOf, text, texts } from './browser.mjs';

const top = fileURLToPath(new URL('../../', import.meta.url));
const program = process.env.KAMERBRIEF ?? join(top, 'build/release/kamerbrief');
const folder = mkdtempSync(join(tmpdir(), 'index-program-'));
const file = join(folder, 'index.html');
const letters = ['halfjaarbrief', 'kort', 'zonder-inhoudsopgave'].map((name) => `${name}.docx`);
execFileSync(program, ['index', '-f', 'html', '-o', file, ...letters], { cwd: join(top, 'samples') });
const address = pathToFileURL(file).href;

after(async () => {
  await closeBrowser();
  rmSync(folder, { recursive: true });
});

test('the overview counts what the letters say', async () => {
  const page = await open(address);
  assert.equal(await text(page, '#count'), '3 brieven, van 4 juli 2025 tot 20 november 2025');
  const openMotions = await rowsOf(page, 'De moties die het langst openstaan');
  assert.ok(openMotions.includes('37 152, nr. 8 Van der Steege'), openMotions.join('\n'));
  const promises = await rowsOf(page, 'De toezeggingen die het langst');
  assert.ok(promises.some((row) => row.startsWith('TZ202506-188')), promises.join('\n'));
  await page.done();
});

test('a motion leads to its paper and to the section of its letter', async () => {
  const page = await open(address, '#/stuk/kst-37016-24');
  assert.equal(await text(page, 'h1'), 'Motie 37 016, nr. 24');
  assert.match(await text(page, '.facts'), /afgedaan/);
  assert.match((await texts(page, '.history > li'))[0], /Hiermee is uitvoering gegeven aan de motie\./);
  const hrefs = await page.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  assert.ok(hrefs.includes('https://zoek.officielebekendmakingen.nl/kst-37016-24.html'), hrefs.join('\n'));
  await page.done();
});

test('a letter leads to its file from where the page is', async () => {
  const page = await open(address, '#/brief/kort.docx');
  const href = await page.locator('.facts a.letter-file').first().getAttribute('href');
  assert.equal(new URL(href, address).href.split('#')[0], pathToFileURL(join(top, 'samples/kort.docx')).href);
  await page.done();
});
