import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dependenciesPage, REASONS } from '../../build/docs/dependencies-page';
import { googlePage } from '../../build/docs/google-page';
import { functionsPage, settingsPage, troubleshootingPage } from '../../build/docs/pages';
import { recordedFacts } from './recorded-facts';

const root = join(__dirname, '../..');

/** `npm run accept` rewrites the pages; every other run holds them against the code. */
const accepting = process.env.ACCEPT === '1';

test.each([
  ['functions.md', functionsPage],
  ['settings.md', settingsPage],
  ['troubleshooting.md', troubleshootingPage],
  ['google.md', () => googlePage(recordedFacts())],
  ['dependencies.md', () => dependenciesPage(root)],
])('docs/%s says what the code says', (name, page) => {
  const path = join(root, 'docs', name);
  if (accepting) writeFileSync(path, page());
  expect(readFileSync(path, 'utf8')).toBe(page());
});

test.each(['README.md', 'docs/google.md', 'docs/architecture.md'])(
  '%s says that the add-on has never run at Google until somebody has asked Google',
  (page) => {
    const text = readFileSync(join(root, page), 'utf8');
    expect(/never run at Google/.test(text)).toBe(recordedFacts() === undefined);
  },
);

test('every package has a job and a reason, and no package that is gone has one', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(Object.keys(REASONS).sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
});

test('the lockfile knows every package for every platform, so that it can be installed as it is', () => {
  const packages: Record<string, { optionalDependencies?: Record<string, string> }> = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  ).packages;
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isInstalled(path, name)),
  );
  expect(missing).toEqual([]);

  /** As Node looks for it: beside the package, or beside one around it. */
  function isInstalled(path: string, name: string): boolean {
    if (`${path && `${path}/`}node_modules/${name}` in packages) return true;
    if (path === '') return false;
    return isInstalled(path.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, ''), name);
  }
});
