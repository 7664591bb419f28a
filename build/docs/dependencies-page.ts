import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MADE } from './made';

/** What a package does here, and why this one. */
interface Reason {
  job: string;
  why: string;
}

const UNIVER =
  'Univer: a spreadsheet under a free licence with formulas, rules and lists, in a page and in Node.';

/** Each package that the project names itself. */
export const REASONS: Record<string, Reason> = {
  'fastest-levenshtein': {
    job: 'Ships. How far two names are apart, for clients that may be the same.',
    why: 'One small function; nothing else comes along.',
  },
  preact: {
    job: 'Ships. Draws the sidebar.',
    why: 'What React does, but small: the sidebar is loaded each time it is opened.',
  },
  valibot: {
    job: 'Ships. Checks what crosses between sidebar and server, what is remembered and what a file holds.',
    why: 'Only the checks that are used are in the bundle.',
  },
  '@biomejs/biome': {
    job: 'Linter and formatter.',
    why: 'Both in one, quick, without plug-ins.',
  },
  '@duckdb/node-api': {
    job: 'Bench: a rival.',
    why: 'An engine for tables that works by columns and needs no server.',
  },
  '@e965/xlsx': {
    job: 'Workbench: reads .csv and .ods, and the named ranges of .xlsx.',
    why: 'SheetJS as published for npm; the package of its own name there is old.',
  },
  '@expo-google-fonts/arimo': {
    job: 'Tests: the narrow face, as wide as Arial.',
    why: 'Free, as a plain file in a package.',
  },
  'dejavu-fonts-ttf': {
    job: 'Tests: the wide face, as wide as Verdana.',
    why: 'Free, as a plain file in a package.',
  },
  '@google/clasp': { job: '`npm run push`: brings the built files to Apps Script.', why: 'Google’s own.' },
  '@noble/hashes': {
    job: 'Workbench: the digests of Google’s `Utilities`.',
    why: 'MD5 and SHA without the web’s promises, since Google answers at once; audited, needs nothing else.',
  },
  '@stryker-mutator/api': { job: 'Mutation testing: the types of our runner.', why: 'Belongs to Stryker.' },
  '@stryker-mutator/core': {
    job: 'Mutation testing.',
    why: 'Knows TypeScript, and takes a runner of our own, which needs a tenth of the time of Jest’s.',
  },
  '@swc/core': {
    job: 'Tests: TypeScript for Jest.',
    why: 'Quicker than Jest’s own translator.',
  },
  '@swc/jest': { job: 'Tests: TypeScript for Jest.', why: 'Belongs to swc.' },
  '@turbodocx/html-to-docx': {
    job: 'Workbench: makes a .docx of a letter, as Google Docs would.',
    why: 'Runs without a browser, and keeps the styles and tables of a letter.',
  },
  '@types/google-apps-script': { job: 'Types of Google’s services.', why: 'The only ones.' },
  '@types/jest': { job: 'Types of the tests.', why: 'Belongs to Jest.' },
  '@types/node': { job: 'Types of Node 20, the oldest that we take.', why: 'Belongs to Node.' },
  '@univerjs/core': { job: 'Workbench: the sheet.', why: UNIVER },
  '@univerjs/data-validation': { job: 'Workbench: lists and limits of cells.', why: 'Belongs to Univer.' },
  '@univerjs/engine-formula': { job: 'Workbench: formulas.', why: 'Belongs to Univer.' },
  '@univerjs/preset-sheets-conditional-formatting': {
    job: 'Workbench: rules that colour cells.',
    why: 'Belongs to Univer.',
  },
  '@univerjs/preset-sheets-core': { job: 'Workbench: the sheet in the page.', why: 'Belongs to Univer.' },
  '@univerjs/preset-sheets-data-validation': {
    job: 'Workbench: lists of cells in the page.',
    why: 'Belongs to Univer.',
  },
  '@univerjs/preset-sheets-filter': { job: 'Workbench: filters.', why: 'Belongs to Univer.' },
  '@univerjs/preset-sheets-sort': { job: 'Workbench: sorting.', why: 'Belongs to Univer.' },
  '@univerjs/sheets': { job: 'Workbench: the sheet without a page.', why: 'Belongs to Univer.' },
  '@univerjs/sheets-conditional-formatting': {
    job: 'Workbench: rules without a page.',
    why: 'Belongs to Univer.',
  },
  '@univerjs/sheets-data-validation': { job: 'Workbench: lists without a page.', why: 'Belongs to Univer.' },
  '@univerjs/sheets-filter': { job: 'Workbench: filters without a page.', why: 'Belongs to Univer.' },
  '@univerjs/sheets-formula': { job: 'Workbench: formulas without a page.', why: 'Belongs to Univer.' },
  '@univerjs/sheets-numfmt': { job: 'Workbench: number formats.', why: 'Belongs to Univer.' },
  '@univerjs/themes': { job: 'Workbench: its colours.', why: 'Belongs to Univer.' },
  arquero: { job: 'Bench: a rival.', why: 'A table library in plain JavaScript that works by columns.' },
  'axe-core': {
    job: 'Tests: rules of accessibility.',
    why: 'Follows the WCAG rule by rule, and says where. Under the MPL, but it only tests and never ships.',
  },
  'cldr-core': {
    job: 'Build: which currency a country has, and its decimals.',
    why: 'The Unicode Consortium’s own data.',
  },
  esbuild: { job: 'Build: makes one file of many.', why: 'Quick, and its output can be read.' },
  exceljs: {
    job: 'Workbench: reads and writes .xlsx with styles, rules and lists.',
    why: 'Free, and keeps all three. It is hardly kept any more, so `overrides` in package.json give it the present archiver, unzipper and uuid in place of old ones.',
  },
  expect: { job: 'Mutation testing: `expect` without Jest around it.', why: 'Belongs to Jest.' },
  'fast-check': { job: 'Tests: properties on random books.', why: 'Finds the smallest example by itself.' },
  jest: { job: 'Tests.', why: 'Runs Node and browser tests side by side, with a setup for each.' },
  'jest-each': {
    job: 'Mutation testing: tables of tests without Jest around them.',
    why: 'Belongs to Jest.',
  },
  'jest-environment-node': {
    job: 'Tests: browser pages that outlive a test file.',
    why: 'Belongs to Jest.',
  },
  jsdom: {
    job: 'Tests: the sidebar in a DOM in Node, without a browser.',
    why: 'Follows the standards closely enough for fields, buttons and lists, and runs the built page as it is.',
  },
  '@types/jsdom': { job: 'Types of jsdom.', why: 'Belongs to jsdom.' },
  'playwright-core': {
    job: 'Tests and pictures: drives Chromium.',
    why: 'Waits by itself for what a person would wait for; without browsers of its own.',
  },
  typescript: { job: 'Types.', why: 'The language.' },
};

/** docs/dependencies.md: each package with its version and licence, from the packages that are installed. */
export function dependenciesPage(root: string): string {
  const { dependencies, devDependencies } = readPackage(root);
  const rows = Object.keys({ ...dependencies, ...devDependencies }).map((name) => {
    const { version, license } = readPackage(join(root, 'node_modules', name));
    const { job, why } = REASONS[name] ?? { job: '', why: '' };
    return `| ${name} | ${version} | ${license} | ${job} | ${why} |`;
  });
  return [
    MADE,
    '# Dependencies',
    'One package for a job, in an exact version; what is installed is what package-lock.json says (`npm ci`). Only the first three ship; their licences are at the end of `dist/Code.js` and `dist/sidebar.html`. All others build, test or run the workbench.',
    ['| package | version | licence | its job | why this one |', '|---|---|---|---|---|', ...rows].join('\n'),
    '',
  ].join('\n\n');
}

interface Package {
  version: string;
  license: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

function readPackage(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
