import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { googlePage } from '../../build/docs/google-page';
import { functionsPage, settingsPage, troubleshootingPage } from '../../build/docs/pages';
import { recordedFacts } from './recorded-facts';

/** `npm run accept` rewrites the pages; every other run holds them against the code. */
const accepting = process.env.ACCEPT === '1';

test.each([
  ['functions.md', functionsPage],
  ['settings.md', settingsPage],
  ['troubleshooting.md', troubleshootingPage],
  ['google.md', () => googlePage(recordedFacts())],
])('docs/%s says what the code says', (name, page) => {
  const path = join(__dirname, '../../docs', name);
  if (accepting) writeFileSync(path, page());
  expect(readFileSync(path, 'utf8')).toBe(page());
});

test.each(['README.md', 'docs/google.md', 'docs/architecture.md'])(
  '%s says that the add-on has never run at Google until somebody has asked Google',
  (page) => {
    const text = readFileSync(join(__dirname, '../..', page), 'utf8');
    expect(/never run at Google/.test(text)).toBe(recordedFacts() === undefined);
  },
);
