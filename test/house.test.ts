import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

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
// The copy is in a folder that the project's own settings leave out, so it is named file by file.
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

/** What each room at Google may import. The linter and the compiler are told the same, which is checked below. */
const ROOMS: Record<string, string[]> = {
  model: [],
  scoring: ['model'],
  languages: ['model'],
  reading: ['model', 'languages'],
  words: ['model', 'scoring'],
  letters: ['model', 'words'],
  sheets: ['model', 'words'],
  functions: ['model', 'scoring', 'languages', 'reading', 'words', 'letters'],
  google: ['model'],
  actions: ['model', 'scoring', 'languages', 'reading', 'words', 'letters', 'sheets', 'functions', 'google'],
};
const NAMES = Object.keys(ROOMS);

/** A file that imports something of each of some rooms; `to` leads from its room to those. */
const importing = (rooms: string[], to: string) =>
  rooms.map((room) => `export * as ${room} from '${to}/${room}/something';\n`).join('');

/** How many imports the linter refuses in a new file of a room. */
function refused(room: string, text: string): number {
  const file = `${room}/new-file.ts`;
  const { output } = withFile(file, text, () => lint(file));
  return output.match(/noRestrictedImports/g)?.length ?? 0;
}

describe.each(Object.entries(ROOMS))('src/%s', (room, allowed) => {
  const others = NAMES.filter((one) => one !== room && !allowed.includes(one));

  test('the linter lets its neighbours in', () => {
    expect(refused(`src/${room}`, importing(allowed, '..'))).toBe(0);
  });

  test('and keeps out every other room, the sidebar and the workbench', () => {
    const outside = importing(['html', 'workbench'], '../..');
    expect(refused(`src/${room}`, importing(others, '..') + outside)).toBe(others.length + 2);
  });

  test('the compiler knows the same neighbours', () => {
    const { references } = JSON.parse(readFileSync(join(root, `src/${room}/tsconfig.json`), 'utf8'));
    const known = references.map(({ path }: { path: string }) => path.replace('../', ''));
    expect(known.sort()).toEqual([...allowed].sort());
  });
});

test('a folder inside a room has the same walls', () => {
  expect(refused('src/words/de', importing(NAMES, '../..'))).toBe(NAMES.length - (ROOMS.words ?? []).length);
});

test('no room switches a check of the compiler off', () => {
  const rooms = [...NAMES.map((room) => `src/${room}`), 'html', 'workbench', 'build', 'test'];
  const settings = rooms.map((room) => readFileSync(join(root, room, 'tsconfig.json'), 'utf8'));
  expect(settings.filter((text) => /"(strict|no[A-Z]\w+|exact\w+)": false/.test(text))).toEqual([]);
});

test('every room is in the list', () => {
  const rooms = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((one) => one.isDirectory());
  expect(rooms.map(({ name }) => name).sort()).toEqual([...NAMES].sort());
});

describe('html', () => {
  const ALLOWED = ['model', 'scoring', 'letters', 'words'];

  test('imports what runs anywhere, and nothing that needs a sheet or Google', () => {
    expect(refused('html/session', importing(ALLOWED, '../../src'))).toBe(0);
    expect(refused('html/session', importing(NAMES, '../../src'))).toBe(NAMES.length - ALLOWED.length);
    expect(refused('html', importing(['workbench'], '..'))).toBe(1);
  });
});

describe('project references', () => {
  test('the house as it is passes', () => {
    expect(types('src')).toEqual({ good: true, output: '' });
  });

  test.each([
    ['src/model', '../scoring/energy'],
    ['src/scoring', '../reading/read-book'],
    ['src/reading', '../words/format'],
    ['src/sheets', '../reading/read-book'],
    ['src/google', '../words/format'],
    ['src/functions', '../google/menu'],
  ])('%s cannot reach %s', (room, forbidden) => {
    const { good, output } = withFile(`${room}/new-file.ts`, `export * from '${forbidden}';\n`, () =>
      types(room),
    );
    expect(good).toBe(false);
    expect(output).toContain('TS6307');
  });

  test.each([
    ['src/model', 'SpreadsheetApp.getActive();'],
    ['src/scoring', 'document.title;'],
    ['src/reading', 'console.log(1);'],
    ['src/functions', 'Utilities.getUuid();'],
  ])('%s knows no %s', (room, statement) => {
    const { good, output } = withFile(`${room}/new-file.ts`, `export const used = () => ${statement}\n`, () =>
      types(room),
    );
    expect(good).toBe(false);
    expect(output).toMatch(/TS2304|TS2584/);
  });
});

/** Whether something of a file is left once its types are gone. */
function hasRuntime(file: string): boolean {
  const { code } = transformSync(readFileSync(join(root, file), 'utf8'), {
    loader: 'ts',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  return code.trim() !== '';
}

/** All files of a folder and of those in it, by their paths from it. */
const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );

test.each([
  ...['src/model', 'src/scoring', 'src/reading', 'src/sheets', 'src/letters', 'src/actions'],
  'html/session',
])('each module of %s has a test file of its own name', (room) => {
  const modules = filesIn(room).filter((file) => file.endsWith('.ts') && hasRuntime(`${room}/${file}`));
  const tests = new Set(filesIn(room.replace('src/', 'test/').replace('html/', 'test/html/')));
  expect(modules.length).toBeGreaterThan(0);
  expect(modules.filter((file) => !tests.has(file.replace(/\.ts$/, '.test.ts')))).toEqual([]);
});

test('every test that mutants run does without Jest, and waits for nothing', () => {
  // build/mutation runs these itself; one that it cannot run would end the whole command.
  const folders = ['model', 'scoring', 'scoring/lines', 'reading', 'sheets', 'cases', 'html/session'];
  const unfit = folders
    .flatMap((folder) => readdirSync(join(root, 'test', folder)).map((file) => join('test', folder, file)))
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return (
        !text.includes('/test-book') &&
        /\bjest\.|\bawait\b|\bbefore(All|Each)\(|\bafter(All|Each)\(/.test(text)
      );
    });
  expect(unfit).toEqual([]);
});
