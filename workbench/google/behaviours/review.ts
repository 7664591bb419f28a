import type { BehaviourId } from './behaviours';

/** What was found, and the tests that failed before it was mended: a file, and how the name of the test begins. */
export interface Finding {
  found: string;
  tests: [file: string, name: string][];
}

/** What a review of the add-on at f5195a6 found, by its numbers. What names no behaviour of Google's was a fault of our own. */
export const FINDINGS: Record<number, Finding> = {
  1: {
    found: 'A picture in a cell ended the sidebar.',
    tests: [['test/google/pictures.test.ts', 'the sidebar opens, and no client is called like a picture']],
  },
  2: {
    found: 'A chart on a sheet of its own ended it.',
    tests: [['test/google/active-book.test.ts', 'beside them everything is read']],
  },
  3: {
    found: 'One column with NOW() made every formula an error.',
    tests: [['test/actions/insert-formulas.test.ts', 'formulas are given the table without it, and work']],
  },
  4: {
    found: 'With another ICU every day was unreadable.',
    tests: [['test/model/time-zone.test.ts', 'a locale that writes days in another order changes nothing']],
  },
  5: {
    found: 'Changed settings could leave old figures in the sheet.',
    tests: [
      ['test/actions/confirm-connection.test.ts', 'another margin'],
      ['test/actions/refresh-energy.test.ts', 'a short form follows the book when it is refreshed'],
    ],
  },
  6: {
    found: 'Formulas do not grow older with the days.',
    tests: [
      ['test/actions/up-to-date.test.ts', 'is today from the first opening of a day on'],
      ['test/workbench/one-truth.test.ts', 'sidebar, cells, highlighted clients and chart show the same'],
    ],
  },
  7: {
    found: '`#N/A` and `Loading...` became clients.',
    tests: [['test/reading/unreadable-cell.test.ts', '%j is unreadable: %s']],
  },
  8: {
    found: 'A scope that was refused was never asked for.',
    tests: [
      ['test/html/controls/failure-link.test.ts', 'Google’s own question is a link'],
      ['test/actions/draft-letter.test.ts', 'where documents are not allowed Google’s own question is given'],
    ],
  },
  9: {
    found: 'Highlights took the owner’s bold off.',
    tests: [
      ['test/google/highlight-rules.test.ts', 'each mark has one sign, and takes the other from nobody'],
    ],
  },
  10: {
    found: 'Highlights broke when our sheet was renamed.',
    tests: [['test/workbench/highlights.test.ts', 'they follow the Client Energy sheet when']],
  },
  11: {
    found: 'The cost of highlights grew with clients × cells.',
    tests: [
      ['test/workbench/highlights.test.ts', 'a rule stays as long as it is, however many clients there are'],
    ],
  },
  12: {
    found: 'Google’s errors in German were called our own fault.',
    tests: [['test/words/refusals.test.ts', '“%s” is %s']],
  },
  13: {
    found: 'A drop-down list of the owner’s refused our words, and the row was half there.',
    tests: [['test/google/sheet-cells.test.ts', 'is not given what its list does not offer']],
  },
  14: {
    found: 'A draft beyond the first page was made twice.',
    tests: [['test/actions/draft-letter.test.ts', 'a draft whose address is gone from the sheet is found']],
  },
  15: {
    found: 'A draft in a shared drive was made twice.',
    tests: [
      [
        'test/actions/draft-letter.test.ts',
        'a draft that was moved into a shared drive is found by its address',
      ],
    ],
  },
  16: {
    found: 'A colleague’s draft is made twice.',
    tests: [['test/actions/draft-letter.test.ts', 'is not written over, and no second one is made']],
  },
  17: {
    found: 'A copy of the file has lost all settings.',
    tests: [['test/workbench/one-truth.test.ts', 'a copy of the file has no properties, and says the same']],
  },
  18: {
    found: 'More than 159 merged clients could not be saved.',
    tests: [
      [
        'test/actions/confirm-connection.test.ts',
        'a thousand spellings at the first confirmation are remembered',
      ],
    ],
  },
  19: {
    found: 'What was entered for letters could not be deleted.',
    tests: [
      ['test/actions/forget-everything.test.ts', 'after one question everything of ours is gone'],
      ['test/actions/letter-columns.test.ts', 'a cell that is deleted forgets it'],
    ],
  },
  20: {
    found: 'Freezing could put “Loading...” in the place of a formula.',
    tests: [['test/actions/freeze-energy.test.ts', 'stays one where its value has changed by the next look']],
  },
  21: {
    found: 'Formulas that were being worked out were inserted a second time.',
    tests: [['test/actions/insert-formulas.test.ts', 'they are known while they are worked out']],
  },
  22: {
    found: 'A row could be written that somebody had moved meanwhile.',
    tests: [
      ['test/actions/cut-short.test.ts', 'a row that a colleague moves between two calls of %s'],
      ['test/google/sheet-cells.test.ts', 'a row that was moved since it was read is not written into'],
    ],
  },
  23: {
    found: 'A curve without figures showed #N/A.',
    tests: [['test/sheets/client-energy-formulas.test.ts', 'the curve adds up what is left']],
  },
  24: {
    found: 'Text cells may show our apostrophe.',
    tests: [['test/google/sheet-cells.test.ts', 'plain text has no apostrophe']],
  },
  25: {
    found: 'Sorting the sheet asked back each time.',
    tests: [['test/google/new-sheet.test.ts', 'the formulas ask back before they are changed']],
  },
  26: {
    found: 'Separators were chosen by a list of locales.',
    tests: [['test/sheets/formula-text.test.ts', 'semicolons separate arguments']],
  },
  27: {
    found: 'The start of a dialog was written behind `</html>`.',
    tests: [['test/actions/open-letters.test.ts', 'the dialog opens in the language of the sidebar']],
  },
  28: {
    found: 'The dialog was taller than a laptop’s window.',
    tests: [['test/browser/stand-ins.test.ts', 'a dialog opens over the sheet in its own size']],
  },
  29: {
    found: 'Keys reach the sidebar only after a click into it.',
    tests: [],
  },
  30: {
    found: 'The help of functions showed no types.',
    tests: [['test/build/dist.test.ts', 'has help that Sheets can show']],
  },
  31: {
    found: 'Examples have commas, German owners must type “;”.',
    tests: [['test/build/docs.test.ts', 'docs/%s says what the code says']],
  },
  32: {
    found: 'A changed locale was kept without refreshing formulas.',
    tests: [
      ['test/actions/read-connection.test.ts', 'locale and zone are remembered as the file has them by now'],
    ],
  },
  33: {
    found: 'The bundle was at its limit of bytes.',
    tests: [['test/build/dist.test.ts', '%s is not so large that its alarm of %d bytes goes off']],
  },
};

/** Where the stand-ins of that time did otherwise than Google, and what that hid. */
export const STAND_INS: [what: string, hides: BehaviourId[]][] = [
  ['cells: numbers, truth values, texts and dates only', ['cell-image', 'loading-text', 'error-value']],
  ['every sheet was a grid', ['chart-sheet', 'chart-sheet-cells']],
  [
    'custom functions took any range, at once, and remembered nothing',
    ['volatile-range', 'volatile-by-way-of-others', 'remembered-results', 'loading-text', 'function-limits'],
  ],
  ['what a custom function is given', ['argument-range-of-one', 'argument-blank', 'argument-error']],
  ['spilled blanks did not count as cells', ['spilled-blanks']],
  ['nothing was protected', ['protected-range']],
  [
    'validation held for people only, and no choice had a comma',
    ['validation-refuses-scripts', 'validation-comma'],
  ],
  ['`flush()` did nothing', ['validation-refuses-scripts']],
  [
    'Drive: one person, whole pages, found at once, no shared drives, never full or off',
    ['partial-pages', 'shared-drives', 'file-of-one-person', 'found-at-once', 'drive-switched-off'],
  ],
  ['HTML was shown, never turned into a document', ['letter-from-html']],
  [
    'formulas of rules were not checked, and `false` was “not set”',
    ['rule-takes-bold-off', 'rule-of-other-sheet'],
  ],
  [
    'no AuthMode NONE, no ScriptApp, services open to formulas',
    ['menu-without-rights', 'limited-mode', 'granular-consent', 'function-rights'],
  ],
  ['errors in English, each once', ['errors-in-own-language', 'runs-that-fail']],
  ['“;” became “,” everywhere', ['semicolon-everywhere', 'comma-in-german-book', 'separator-that-is-read']],
  [
    'no copy of a book, no second script, no second person',
    ['properties-not-copied', 'properties-of-one-script', 'file-of-one-person', 'colleague-between-calls'],
  ],
  [
    'the ICU of this computer, and Univer’s INDIRECT, VSTACK, FILTER and SCAN',
    ['canadian-days', 'indirect-name', 'vstack-pads', 'curve-functions'],
  ],
];
