import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');

/** A copy of the house in which one wall is broken: the checks must find it there. */
let house: string;

beforeAll(() => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  house = mkdtempSync(join(root, '.cache/house-'));
  for (const part of ['src', 'html', 'tsconfig.base.json', 'biome.json', 'package.json']) {
    cpSync(join(root, part), join(house, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'junction');
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

function check(program: string, ...args: string[]) {
  const done = spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: house,
    encoding: 'utf8',
  });
  return { good: done.status === 0, output: done.stdout + done.stderr };
}

const types = (room: string) => check('typescript/bin/tsc', '-b', room);
// The copy lies in a folder that the project's own settings leave out, so it is named file by file.
const lint = (file: string) => check('@biomejs/biome/bin/biome', 'lint', '--vcs-enabled=false', file);

/** Writes one file into the copy, checks, and takes it away again. */
function withFile(file: string, text: string, verdict: () => { good: boolean; output: string }) {
  writeFileSync(join(house, file), text);
  try {
    return verdict();
  } finally {
    rmSync(join(house, file));
  }
}

/** Each room, one thing it may import and one it may not. */
const IMPORTS: [room: string, allowed: string, forbidden: string][] = [
  ['src/model', './day', '../scoring/energy'],
  ['src/languages', '../model/table', '../reading/read-book'],
  ['src/scoring', '../model/day', '../reading/read-book'],
  ['src/reading', '../languages/languages', '../words/format'],
  ['src/words', '../model/day', '../google/menu'],
  ['src/letters', '../words/format', '../reading/read-book'],
  ['src/functions', '../words/format', '../google/menu'],
  ['src/google', '../model/report', '../actions/dispatcher'],
  ['src/actions', '../google/menu', '../../html/session/server'],
  ['html', '../src/model/day', '../src/google/menu'],
];

const importing = (path: string) => `import * as other from '${path}';\nexport const used = other;\n`;

describe.each(IMPORTS)('%s', (room, allowed, forbidden) => {
  test('the import rule lets good neighbours in and keeps others out', () => {
    const file = `${room}/new-file.ts`;
    expect(withFile(file, importing(allowed), () => lint(file)).output).not.toContain('noRestrictedImports');
    const refused = withFile(file, importing(forbidden), () => lint(file));
    expect(refused.good).toBe(false);
    expect(refused.output).toContain('noRestrictedImports');
  });
});

describe('project references', () => {
  test('the house as it stands passes', () => {
    expect(types('src')).toEqual({ good: true, output: '' });
  });

  test.each([
    ['src/model', '../scoring/energy'],
    ['src/scoring', '../reading/read-book'],
    ['src/reading', '../words/format'],
    ['src/functions', '../google/menu'],
  ])('%s cannot reach %s', (room, forbidden) => {
    const refused = withFile(`${room}/new-file.ts`, importing(forbidden), () => types(room));
    expect(refused.good).toBe(false);
    expect(refused.output).toContain('TS6307');
  });

  test.each([
    ['src/model', 'SpreadsheetApp.getActive();'],
    ['src/scoring', 'document.title;'],
    ['src/reading', 'console.log(1);'],
    ['src/functions', 'Utilities.getUuid();'],
  ])('%s knows no %s', (room, statement) => {
    const refused = withFile(`${room}/new-file.ts`, `export const used = () => ${statement}\n`, () =>
      types(room),
    );
    expect(refused.good).toBe(false);
    expect(refused.output).toMatch(/TS2304|TS2584/);
  });
});
