import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionsPage, settingsPage, troubleshootingPage } from '../../build/docs/pages';

/** `npm run accept` rewrites the pages; every other run holds them against the code. */
const accepting = process.env.ACCEPT === '1';

test.each([
  ['functions.md', functionsPage],
  ['settings.md', settingsPage],
  ['troubleshooting.md', troubleshootingPage],
])('docs/%s says what the code says', (name, page) => {
  const path = join(__dirname, '../../docs', name);
  if (accepting) writeFileSync(path, page());
  expect(readFileSync(path, 'utf8')).toBe(page());
});
