// 5,000 letters of 15 citations: the size of the page, the time of a keystroke, and lists that are shown in pieces.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeBrowser, focused, pageOf, text, visit } from './browser.mjs';
import { assemble } from './assemble.mjs';
import { largeIndex } from './sample_data.mjs';

const index = largeIndex();
const large = pageOf('large', index);
after(closeBrowser);

test('the page stays under 20 MB', (context) => {
  assert.equal(index.letters.length, 5000);
  assert.equal(
    index.entries.reduce((sum, entry) => sum + entry[6].length, 0),
    75000,
  );
  const size = Buffer.byteLength(assemble(index)) / 1e6;
  context.diagnostic(`${size.toFixed(1)} MB`);
  assert.ok(size < 20, `${size} MB`);
});

// From the key's own time stamp to after the frame that shows what it found.
async function measureKeystrokes(page) {
  await page.evaluate(() => {
    window.keystrokes = [];
    const painted = new MessageChannel();
    let pressed = 0;
    painted.port1.onmessage = () => window.keystrokes.push(performance.now() - pressed);
    document.getElementById('search').addEventListener(
      'input',
      (event) => {
        pressed = event.timeStamp;
        requestAnimationFrame(() => painted.port2.postMessage(null));
      },
      true,
    );
  });
}

test('a keystroke is answered within 100 ms', async (context) => {
  const page = await large('');
  await page.waitForTimeout(2000);
  await measureKeystrokes(page);
  await page.focus('#search');
  for (const question of ['29 628, nr. 1230', 'kst-24000-12', 'meldkamer', 'e', 'ozdogan fietsbruggen', 'tz2021']) {
    await page.fill('#search', '');
    await page.keyboard.type(question, { delay: 120 });
  }
  const times = (await page.evaluate(() => window.keystrokes)).sort((one, other) => one - other);
  const at = (share) => `${times[Math.floor((times.length - 1) * share)].toFixed(0)} ms`;
  context.diagnostic(`${times.length} keystrokes: half within ${at(0.5)}, 95 % within ${at(0.95)}, slowest ${at(1)}`);
  assert.ok(times.length > 50 && times[times.length - 1] < 100, at(1));
  await page.done();
});

test('filtered searches are as quick', async (context) => {
  const page = await large('#/zoeken?q=motie&jaar=2024&status=openstaand&dossier=24000');
  await page.waitForTimeout(2000);
  await measureKeystrokes(page);
  await page.focus('#search');
  await page.keyboard.type(' de', { delay: 200 });
  await page.waitForFunction(() => window.keystrokes.length === 3);
  const slowest = Math.max(...(await page.evaluate(() => window.keystrokes)));
  context.diagnostic(`slowest ${slowest.toFixed(0)} ms`);
  assert.ok(slowest < 100, `${slowest} ms`);
  await page.done();
});

test('the first view is there soon', async (context) => {
  const page = await large('');
  const shown = await page.evaluate(() => performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd);
  context.diagnostic(`${shown.toFixed(0)} ms`);
  assert.ok(shown < 5000, `${shown} ms`);
  await page.done();
});

test('no view shows thousands of rows, and each unfolds from the keyboard', async () => {
  const page = await large('');
  for (const fragment of [
    '#/',
    '#/moties',
    '#/toezeggingen',
    '#/dossiers',
    '#/stukken',
    '#/stukken?soort=kamerstuk',
    '#/brieven',
    '#/dossier/24000',
    '#/stuk/kst-24000-1',
    '#/zoeken?q=de',
  ]) {
    await visit(page, fragment);
    assert.ok((await page.locator('tr, li').count()) < 300, fragment);
    assert.ok((await page.evaluate(() => document.querySelectorAll('#view *').length)) < 5000, fragment);
  }
  await visit(page, '#/moties');
  const rows = page.locator('tbody tr');
  assert.equal(await rows.count(), 50);
  const next = await page.getByRole('button', { name: /^Toon meer moties \(nog / });
  await next.focus();
  await page.keyboard.press('Enter');
  assert.equal(await rows.count(), 100);
  assert.equal(
    await focused(page),
    await page
      .locator('tbody tr')
      .nth(50)
      .locator('a')
      .evaluate((link) => `a ${link.textContent.replace(/\s+/g, ' ')}`),
  );
  await page.keyboard.press('Enter');
  await page.goBack();
  assert.equal(await text(page, 'h1'), 'Moties');
  assert.equal(await rows.count(), 100);
  await page.done();
});

test('a timeline with many motions draws the latest first, and all when asked', async () => {
  const page = await large('#/dossier/24000');
  assert.equal(await page.locator('.timeline .lane').count(), 13);
  await page.getByRole('button', { name: /^Toon alle \d+ moties in het beeld$/ }).click();
  assert.ok((await page.locator('.timeline .lane').count()) > 30);
  await page.done();
});
