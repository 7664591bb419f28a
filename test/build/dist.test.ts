import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { transformSync } from 'esbuild';
import { CELL_FUNCTIONS } from '../../src/functions/registry';

const root = join(__dirname, '../..');
const code = readFileSync(join(root, 'dist/Code.js'), 'utf8');
const alarms: Record<string, number> = JSON.parse(readFileSync(join(root, 'build/alarms.json'), 'utf8'));
const manifest = JSON.parse(readFileSync(join(root, 'dist/appsscript.json'), 'utf8'));

const SERVER_FUNCTIONS = [
  'onOpen',
  'onInstall',
  'openSidebar',
  'callAction',
  'refreshEnergy',
  'freezeEnergy',
  'forgetEverything',
];

const SERVICES = [
  'SpreadsheetApp',
  'HtmlService',
  'PropertiesService',
  'Session',
  'Utilities',
  'LockService',
  'Drive',
];

test('dist holds what is pushed to Google and nothing else', () => {
  expect(readdirSync(join(root, 'dist')).sort()).toEqual(['Code.js', 'appsscript.json', 'sidebar.html']);
});

test('clasp would push exactly these files', () => {
  const status = execFileSync(
    process.execPath,
    [join(root, 'node_modules/@google/clasp/build/src/index.js'), 'show-file-status', '--json'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, HOME: tmpdir(), NODE_OPTIONS: '' } },
  );
  const { filesToPush } = JSON.parse(status);
  expect(filesToPush.map((file: string) => file.replace(/\\/g, '/')).sort()).toEqual([
    'dist/Code.js',
    'dist/appsscript.json',
    'dist/sidebar.html',
  ]);
});

test('the manifest asks for the three scopes, V8 and Drive, and logs nothing', () => {
  expect(manifest.oauthScopes).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
    'https://www.googleapis.com/auth/drive.file',
  ]);
  expect(manifest.runtimeVersion).toBe('V8');
  expect(manifest.exceptionLogging).toBe('NONE');
  expect(manifest.dependencies.enabledAdvancedServices).toEqual([
    { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
  ]);
});

test('the code needs no syntax newer than ES2020', () => {
  const asIs = transformSync(code, { target: 'esnext' }).code;
  const lowered = transformSync(code, { target: 'es2020' }).code;
  expect(lowered === asIs).toBe(true);
});

test('the code loads in a context without any global but the language’s own', () => {
  const context = vm.createContext({});
  vm.runInContext(code, context);
  for (const name of [...SERVER_FUNCTIONS, ...CELL_FUNCTIONS.map((cell) => cell.name)]) {
    expect(vm.runInContext(`typeof ${name}`, context)).toBe('function');
  }
});

test('an error names our functions', () => {
  const context = vm.createContext({});
  vm.runInContext(code, context);
  const stack = vm.runInContext(
    'try { CLIENT_ENERGY("Acme", "soon") } catch (error) { error.stack }',
    context,
  );
  expect(stack).toMatch(/at argumentError .* at readCall .* at CLIENT_ENERGY /s);
});

test('loading touches no Google service', () => {
  const touched: string[] = [];
  const sandbox = {};
  for (const service of SERVICES) {
    Object.defineProperty(sandbox, service, { get: () => touched.push(service), configurable: true });
  }
  const context = vm.createContext(sandbox);
  vm.runInContext(code, context);
  expect(touched).toEqual([]);
  vm.runInContext('SpreadsheetApp', context);
  expect(touched).toEqual(['SpreadsheetApp']);
});

test('the globals are those of the two registries, and the bundle itself', () => {
  const context = vm.createContext({});
  vm.runInContext(code, context);
  const cells = CELL_FUNCTIONS.map((cell) => cell.name);
  expect(Object.keys(context).sort()).toEqual(['addOn', ...SERVER_FUNCTIONS, ...cells].sort());
});

test('every entry of the menu is a global', () => {
  const entries: string[] = [];
  const menu = { addItem: (_caption: string, name: string) => entries.push(name), addToUi: () => {} };
  const context = vm.createContext({
    SpreadsheetApp: { getUi: () => ({ createAddonMenu: () => menu }) },
    Session: { getActiveUserLocale: () => 'en' },
    PropertiesService: { getUserProperties: () => ({ getProperty: () => null }) },
  });
  vm.runInContext(`${code}; onOpen()`, context);
  expect(entries).toContain('openSidebar');
  for (const name of entries) expect(context[name]).toBeInstanceOf(vm.runInContext('Function', context));
});

describe.each(CELL_FUNCTIONS)('$name', ({ name, summary, parameters }) => {
  const list = parameters.map((parameter) => parameter.name).join(', ');
  const start = code.indexOf(`function ${name}(${list}) {`);

  test('is declared with the parameters of its help', () => {
    const context = vm.createContext({});
    vm.runInContext(code, context);
    expect(context[name]).toHaveLength(parameters.length);
    expect(start).toBeGreaterThan(0);
  });

  test('has help that Sheets can show', () => {
    const comment = code.slice(code.lastIndexOf('/**', start), start);
    expect(comment).toContain(' * @customfunction\n */\n');
    expect(comment).toContain(` * ${summary}\n`);
    for (const { name: parameter, text, isTables } of parameters) {
      expect(comment).toContain(` * @param ${isTables ? '{range} ' : ''}${parameter} ${text}\n`);
    }
  });

  test('takes tables last, if at all', () => {
    expect(parameters.slice(0, -1).filter(({ isTables }) => isTables)).toEqual([]);
  });
});

test.each(Object.entries(alarms))('%s is not so large that its alarm of %d bytes goes off', (file, alarm) => {
  expect(statSync(join(root, 'dist', file)).size).toBeLessThan(alarm);
});

test('the sidebar loads nothing from outside', () => {
  const html = readFileSync(join(root, 'dist/sidebar.html'), 'utf8');
  // `new URL(…)` only takes an address apart.
  expect(html).not.toMatch(/<link\b|<script[^>]+src=|@import|(?<!new )url\((?!['"]?data:)/i);
  expect(html).not.toMatch(/\/\*(STYLE|SCRIPT)\*\//);
  // What a dialog begins with, and the script.
  expect(html.match(/<\/script>/g)).toHaveLength(2);
});

test.each([
  ['Code.js', ['valibot']],
  ['sidebar.html', ['fastest-levenshtein', 'preact', 'valibot']],
])('%s carries the licences of the packages that are in it', (file, packages) => {
  const text = readFileSync(join(root, 'dist', file), 'utf8');
  for (const name of packages) {
    const folder = join(root, 'node_modules', name);
    const licence = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one)) as string;
    expect(text).toContain(readFileSync(join(folder, licence), 'utf8').trim());
  }
});
