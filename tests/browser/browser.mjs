// Opens pages in Chromium over file:// and holds them to what every page promises: no error, no request but for itself.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { assemble } from './assemble.mjs';

const folder = mkdtempSync(join(tmpdir(), 'index-page-'));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});

export async function closeBrowser() {
  await browser.close();
  rmSync(folder, { recursive: true });
}

export function written(name, html) {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, html);
  return pathToFileURL(file).href;
}

// Gives a function that opens the index at a fragment; `options` are the browser's (width, scheme).
export function pageOf(name, index) {
  const address = written(name, assemble(index));
  return (fragment, options) => open(address, fragment, options);
}

// Gives a function that looks at such a page and then holds it to what every page promises.
export function lookingAt(pageAt) {
  return async (fragment, look, options) => {
    const page = await pageAt(fragment, options);
    await look(page);
    await page.done();
  };
}

export async function open(address, fragment = '', { width = 1280, height = 900, ready = true, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'nl-NL', ...options });
  const page = await context.newPage();
  const faults = [];
  page.on(
    'console',
    (message) => ['error', 'warning'].includes(message.type()) && faults.push(`console: ${message.text()}`),
  );
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => faults.push(`dialog: ${dialog.message()}`));
  page.on('request', (request) => request.url().split('#')[0] !== address && faults.push(`request: ${request.url()}`));
  await page.goto(address + fragment);
  if (ready) await page.waitForFunction(() => document.title.includes(' – '));
  return Object.assign(page, {
    faults,
    async done() {
      await context.close();
      assert.deepEqual(faults, []);
    },
  });
}

export async function visit(page, fragment) {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
  await page.waitForFunction((hash) => decodeURIComponent(location.hash) === decodeURIComponent(hash), fragment);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}

export async function texts(page, selector) {
  return (await page.locator(selector).allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
}

export async function text(page, selector) {
  return (await texts(page, selector)).join(' | ');
}

// The first cell of each row of the table with this caption: what it lists, in its order.
export async function rowsOf(page, caption) {
  return texts(page, `table:has(caption:text("${caption}")) tbody th`);
}

export async function focused(page) {
  return page.evaluate(() => {
    const { tagName, id, textContent } = document.activeElement;
    return id || `${tagName.toLowerCase()} ${textContent.trim().replace(/\s+/g, ' ')}`.slice(0, 60);
  });
}
