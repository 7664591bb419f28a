import type { Behaviour } from './behaviour';

/** What cells hold and show. */
export const CELLS = {
  'cell-image': {
    does: 'A picture that was put in a cell is read as an object of the class `CellImage`, neither a text nor a date.',
    rank: 'documented',
    sources: ['Apps Script reference: Class CellImage'],
    findings: [1],
    workbench: 'played',
    tests: [
      ['test/google/pictures.test.ts', 'a picture in a cell reads as an empty cell'],
      ['test/google/pictures.test.ts', 'the sidebar opens, and no client is called like a picture'],
    ],
  },
  'cell-image-argument': {
    does: 'A custom function is given the same object for such a cell, or nothing.',
    rank: 'believed',
    sources: [],
    findings: [1],
    workbench: 'both ways',
    tests: [
      ['test/google/pictures.test.ts', 'a formula over a picture works'],
      ['test/functions/bad-input.test.ts', '%s change no other row'],
    ],
  },
  'error-value': {
    does: 'A cell whose formula failed is read as the text of its error, such as `#N/A`.',
    rank: 'seen by others',
    sources: ['burnash/gspread#164'],
    findings: [7],
    workbench: 'played',
  },
  'loading-text': {
    does: 'Until a custom function has answered, its cell is read as `Loading...`.',
    rank: 'seen by others',
    sources: ['jsoma/tabletop#60'],
    findings: [7, 20, 21],
    workbench: 'both ways',
    tests: [
      [
        'test/actions/insert-formulas.test.ts',
        'they are known while they are worked out, and whatever their headings are called later',
      ],
    ],
  },
  'apostrophe-in-cell': {
    does: 'An apostrophe before what a script writes makes it text and is not shown.',
    rank: 'seen by others',
    sources: ['haeminway.com/en/notes/sheet-cell-json-limit'],
    findings: [24],
    workbench: 'played',
  },
  'apostrophe-in-text-cell': {
    does: 'In a cell that is formatted as plain text the apostrophe is shown, or it is not.',
    rank: 'believed',
    sources: [],
    findings: [24],
    workbench: 'both ways',
    tests: [['test/google/sheet-cells.test.ts', 'plain text has no apostrophe']],
  },
  'spilled-blanks': {
    does: 'Empty texts that a formula spills count for `getLastRow()`, or they do not.',
    rank: 'believed',
    sources: [],
    findings: [],
    workbench: 'both ways',
    tests: [['test/actions/spilled-blanks.test.ts', 'blanks that our formulas spill change nothing']],
  },
  'chart-sheet': {
    does: '`getSheets()` also gives sheets without cells: `OBJECT`, a chart of its own, and `DATASOURCE`, a connected table.',
    rank: 'documented',
    sources: ['Apps Script reference: Enum SheetType'],
    findings: [2],
    workbench: 'played',
    tests: [
      [
        'test/google/active-book.test.ts',
        'a chart on a sheet of its own and a connected table are no sheets with cells',
      ],
    ],
  },
  'chart-sheet-cells': {
    does: 'Who asks a chart sheet for its cells gets an error.',
    rank: 'believed',
    sources: [],
    findings: [2],
    workbench: 'played',
    tests: [
      [
        'test/google/active-book.test.ts',
        'beside them everything is read, highlighted, frozen and added as without them',
      ],
    ],
  },
  'colleague-between-calls': {
    does: 'While a script holds the lock, people may insert, sort and change rows: `LockService` guards sections of code.',
    rank: 'documented',
    sources: ['Apps Script reference: Class LockService'],
    findings: [22],
    workbench: 'played',
    tests: [['test/actions/cut-short.test.ts', 'what a colleague types between two calls of %s stays']],
  },
  'ten-million-cells': {
    does: 'A book holds ten million cells at most; a script that adds more gets an error.',
    rank: 'seen by others',
    sources: ['how-to-sheets.com: Google Sheets size limit'],
    findings: [12],
    workbench: 'played',
    tests: [
      ['test/actions/huge.test.ts', 'a book of ten million cells'],
      ['test/actions/huge.test.ts', 'takes the sheet as soon as there is room'],
    ],
  },
  'long-cell': {
    does: 'A cell holds 50,000 characters at most.',
    rank: 'seen by others',
    sources: ['haeminway.com/en/notes/sheet-cell-json-limit'],
    findings: [12],
    workbench: 'played',
    tests: [['test/actions/huge.test.ts', 'a note that is longer than a cell']],
  },
} satisfies Record<string, Behaviour>;
