import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * How a test would wait by the clock, or give up by it. What it waits for comes sooner or later than that on another machine:
 * it waits for a state that stays, which the page or the book announces (`settled`, `calculated`), or lets go itself what it
 * has held back (`hold`, `release`).
 */
const CLOCKS = /\bwaitForTimeout\b|\bsetTimeout\b|\bsetInterval\b|\bdelay\(|[{,]\s*timeout\s*:/;

/** To see what may be over already: the sidebar works only for a moment. */
const PASSING = /(pending|busy)[^;]*state: '(visible|attached)'/;

/**
 * The one limit there is, far away, for what hangs; how often a page is drawn, and when a process that has nothing to test any
 * more lets go of its pages, for which nothing waits.
 */
const KNOWN = ['watchdog.ts', 'fewer-frames.ts', 'environment.ts'];

const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !KNOWN.includes(basename(file)) && !__filename.endsWith(file),
);

const found = (text: string): string[] =>
  text.split('\n').filter((line) => CLOCKS.test(line) || PASSING.test(line));

test('no test waits by the clock, or for what may have come and gone', () => {
  expect(files.length).toBeGreaterThan(100);
  const clocks = files.flatMap((file) =>
    found(readFileSync(join(__dirname, file), 'utf8')).map((line) => `${file}: ${line.trim()}`),
  );
  expect(clocks).toEqual([]);
});

test.each([
  'await page.waitForTimeout(600);',
  'await new Promise((done) => setTimeout(done, 100));',
  'jest.setTimeout(120_000);',
  'await row.waitFor({ timeout: 300_000 });',
  "await sidebar.locator('.pending').waitFor({ state: 'visible' });",
])('it would notice %s', (line) => expect(found(line)).toEqual([line]));
