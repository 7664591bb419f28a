import type { Behaviour } from './behaviour';

/** Conditional formats, validation and protection. */
export const RULES = {
  'rule-takes-bold-off': {
    does: '`setBold(false)` in a conditional format takes bold off; a rule in which bold was never set leaves it.',
    rank: 'documented',
    sources: ['Apps Script reference: Class ConditionalFormatRuleBuilder'],
    findings: [9],
    workbench: 'played',
    tests: [
      ['test/google/highlight-rules.test.ts', 'each mark has one sign, and takes the other from nobody'],
    ],
  },
  'rule-of-other-sheet': {
    does: 'A conditional format that names another sheet is refused, unless within INDIRECT.',
    rank: 'seen by others',
    sources: ['RomainVialard/ErrorHandler: src/ErrorHandler.gs.js'],
    findings: [10],
    workbench: 'played',
  },
  'rule-cost': {
    does: 'A conditional format is worked out for each cell of its range at each edit.',
    rank: 'believed',
    sources: [],
    findings: [11],
    workbench: 'not yet',
  },
  'validation-refuses-scripts': {
    does: 'A drop-down list that rejects other input refuses what a script writes as well, as it writes or at `flush()`.',
    rank: 'seen by others',
    sources: [
      'Apps Script reference: Class DataValidationBuilder',
      'a public script: “The data you entered in cell F1 violates the data validation rules set on this cell.”',
    ],
    findings: [13],
    workbench: 'played',
    tests: [['test/google/sheet-cells.test.ts', 'is not given what its list does not offer']],
  },
  'validation-number': {
    does: 'The number 4 is taken by a list that offers the text “4”.',
    rank: 'believed',
    sources: [],
    findings: [13],
    workbench: 'played',
  },
  'validation-comma': {
    does: 'A choice of a list may have a comma in it.',
    rank: 'believed',
    sources: [],
    findings: [13],
    workbench: 'not yet',
  },
  'protected-range': {
    does: 'Who writes into a range that is protected from them gets an error, and `canEdit()` tells beforehand.',
    rank: 'documented',
    sources: [
      'Apps Script reference: Class Protection',
      'RomainVialard/ErrorHandler: src/ErrorHandler.gs.js',
    ],
    findings: [12],
    workbench: 'played',
    tests: [
      [
        'test/workbench/google/faults.test.ts',
        'into a sheet that somebody else has protected nothing is written',
      ],
    ],
  },
  'protection-warns': {
    does: 'A range that is protected by a warning asks a person before each change of its cells, sorting among them.',
    rank: 'documented',
    sources: ['Apps Script reference: Class Protection'],
    findings: [25],
    workbench: 'played',
    tests: [['test/google/new-sheet.test.ts', 'the formulas ask back before they are changed']],
  },
} satisfies Record<string, Behaviour>;
