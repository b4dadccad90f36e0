// Puts the page together from its files as the build does, around an index, to look at too:
// `node assemble.mjs small|large|hostile|empty FILE`.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { hostileIndex } from './hostile_index.mjs';
import { largeIndex } from './sample_data.mjs';
import { emptyIndex, smallIndex } from './small_index.mjs';

const folder = new URL('../../src/index/page/', import.meta.url);

function read(name) {
  return readFileSync(new URL(name, folder), 'utf8');
}

function hashOf(text) {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}

function escapedJson(index) {
  return JSON.stringify(index).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
}

export function assemble(index) {
  const style = read('page.css');
  const script = read('scripts.txt').trim().split('\n').map(read).join('');
  const values = {
    STYLE: style,
    STYLE_HASH: hashOf(style),
    SCRIPT: script,
    SCRIPT_HASH: hashOf(script),
    DATA: escapedJson(index),
  };
  return read('page.html').replace(/@PAGE_(\w+)@/g, (_, name) => values[name]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const indexes = { empty: emptyIndex, hostile: hostileIndex, large: largeIndex, small: smallIndex };
  const [, , name, file] = process.argv;
  writeFileSync(file, assemble(indexes[name]()));
}
