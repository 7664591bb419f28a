import type { BehaviourId } from './behaviours';

/** What a review of the add-on at f5195a6 found, by its numbers. What names no behaviour of Google's was a fault of our own. */
export const FINDINGS: Record<number, string> = {
  1: 'A picture in a cell ended the sidebar.',
  2: 'A chart on a sheet of its own ended it.',
  3: 'One column with NOW() made every formula an error.',
  4: 'With another ICU every day was unreadable.',
  5: 'Changed settings could leave old figures in the sheet.',
  6: 'Formulas do not grow older with the days.',
  7: '`#N/A` and `Loading...` became clients.',
  8: 'A scope that was refused was never asked for.',
  9: 'Highlights took the owner’s bold off.',
  10: 'Highlights broke when our sheet was renamed.',
  11: 'The cost of highlights grew with clients × cells.',
  12: 'Google’s errors in German were called our own fault.',
  13: 'A drop-down list of the owner’s refused our words, and the row was half there.',
  14: 'A draft beyond the first page was made twice.',
  15: 'A draft in a shared drive was made twice.',
  16: 'A colleague’s draft is made twice.',
  17: 'A copy of the file has lost all settings.',
  18: 'More than 159 merged clients could not be saved.',
  19: 'What was entered for letters could not be deleted.',
  20: 'Freezing could put “Loading...” in the place of a formula.',
  21: 'Formulas that were being worked out were inserted a second time.',
  22: 'A row could be written that somebody had moved meanwhile.',
  23: 'A curve without figures showed #N/A.',
  24: 'Text cells may show our apostrophe.',
  25: 'Sorting the sheet asked back each time.',
  26: 'Separators were chosen by a list of locales.',
  27: 'The start of a dialog was written behind `</html>`.',
  28: 'The dialog was taller than a laptop’s window.',
  29: 'Keys reach the sidebar only after a click into it.',
  30: 'The help of functions showed no types.',
  31: 'Examples have commas, German owners must type “;”.',
  32: 'A changed locale was kept without refreshing formulas.',
  33: 'The bundle was at its limit of bytes.',
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
