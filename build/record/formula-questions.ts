import { type Answer, asksFormula, type Question, type Questions, refuses, type Sheet } from './question';

/** Whether a function was given what it named: what it is refused shows an error, or nothing for ever. */
const isGiven = (value: unknown): Answer => String(value).startsWith('[');

/** A formula over B1:C2, whose C2 holds another one. */
function over(formula: string, inC2: string, expected: Answer[]): Question {
  const fill = (sheet: Sheet): void => {
    sheet.getRange('B1:C1').setValues([['day', 'age']]);
    sheet.getRange('B2:C2').setFormulas([[inC2 === '=B2' ? '=RAND()' : '=1', inC2]]);
  };
  return asksFormula(formula, fill, isGiven, expected);
}

const block = (sheet: Sheet, place: string): Answer => sheet.getRange(place).getValues() as Answer;

/** Whether a cell of `CLIENT_MOMENT` shows the same number as before it was entered again. */
const REMEMBERED: Question = {
  prepare: (sheet) => {
    sheet.getRange('A1:A2').setFormulas([['=CLIENT_MOMENT("cleared")'], ['=CLIENT_MOMENT("blank")']]);
  },
  again: (sheet) => {
    const cells = sheet.getRange('A1:A2');
    sheet.getRange('B1:B2').setValues(cells.getValues());
    sheet.getRange('A1').clearContent();
    SpreadsheetApp.flush();
    sheet.getRange('A1').setFormula('=CLIENT_MOMENT("cleared")');
    sheet.getRange('A2').setFormula('= CLIENT_MOMENT("blank")');
  },
  answer: (sheet) => {
    const [cleared = [], blank = []] = sheet.getRange('A1:B2').getValues();
    return { whenCleared: cleared[0] === cleared[1], withBlank: blank[0] === blank[1] };
  },
  expected: [
    { whenCleared: false, withBlank: false },
    { whenCleared: true, withBlank: false },
    { whenCleared: true, withBlank: true },
  ],
};

/** The answer in a German book; the locale is put back. */
function inGerman(work: () => Answer): Answer {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const before = book.getSpreadsheetLocale();
  book.setSpreadsheetLocale('de_DE');
  try {
    SpreadsheetApp.flush();
    return work();
  } finally {
    book.setSpreadsheetLocale(before);
  }
}

/** What formulas give, and what they may not be given. */
export const FORMULA_QUESTIONS: Questions = {
  'volatile-range': over('=CLIENT_GIVEN(B1:C2)', '=NOW()', [false]),
  'volatile-by-way-of-others': over('=CLIENT_GIVEN(C1:C2)', '=B2', [false]),
  'volatile-column-left-out': over('=CLIENT_GIVEN(HSTACK(B1:B2;B1:B2))', '=NOW()', [true]),
  'today-in-range': over('=CLIENT_GIVEN(B1:C2)', '=TODAY()', [true]),
  'today-as-argument': over('=CLIENT_GIVEN(B1:B2;TODAY())', '=1', [true]),
  'remembered-results': REMEMBERED,
  'blank-behind-equals': {
    prepare: (sheet) => {
      sheet.getRange('A1').setFormula('= 1+1');
    },
    answer: (sheet) => sheet.getRange('A1').getFormula(),
    // Without the blank our formulas would be entered again as they were.
    expected: ['= 1+1'],
  },
  'semicolon-everywhere': asksFormula('=SUM(1;2)', () => undefined, Number, [3]),
  'separator-that-is-read': {
    prepare: (sheet) => {
      sheet.getRange('A1').setFormula('=SUM(1;2)');
    },
    answer: (sheet) => sheet.getRange('A1').getFormula(),
    expected: ['=SUM(1;2)', '=SUM(1,2)'],
  },
  'rows-in-braces': asksFormula(
    '=COUNTA({"a";"b"})',
    () => undefined,
    (value) => Number(value),
    [2],
  ),
  'vstack-pads': asksFormula(
    '=VSTACK(HSTACK(1;2);3)',
    () => undefined,
    (_value, sheet) => block(sheet, 'A1:B2'),
    [
      [
        [1, 2],
        [3, '#N/A'],
      ],
    ],
  ),
  'curve-functions': asksFormula(
    '=HSTACK(SEQUENCE(COUNT(D1:D4));SCAN(0;SORT(-FILTER(D1:D4;ISNUMBER(D1:D4)));LAMBDA(sum;value;sum-value)))',
    (sheet) => {
      sheet.getRange('D1:D4').setValues([[5], ['none'], [20], [-3]]);
    },
    (_value, sheet) => block(sheet, 'A1:B3'),
    [
      [
        [1, 20],
        [2, 25],
        [3, 22],
      ],
    ],
  ),
  'indirect-name': {
    prepare: (sheet) => {
      const book = SpreadsheetApp.getActiveSpreadsheet();
      sheet.getRange('B1:B2').setValues([['x'], ['y']]);
      book.setNamedRange('CLIENT_RECORDED_NAME', sheet.getRange('B1:B2'));
      sheet.getRange('A1').setFormula('=COUNTIF(INDIRECT("CLIENT_RECORDED_NAME");"x")');
    },
    again: (sheet) => {
      sheet.setName('Facts renamed indirect-name');
      sheet.insertColumnsAfter(1, 1);
    },
    answer: (sheet) => {
      const found = sheet.getRange('A1').getValue();
      SpreadsheetApp.getActiveSpreadsheet().removeNamedRange('CLIENT_RECORDED_NAME');
      return found;
    },
    expected: [1],
  },
  'canadian-days': {
    answer: () => {
      const format = { timeZone: 'UTC', year: 'numeric', month: '2-digit', day: '2-digit' } as const;
      return new Intl.DateTimeFormat('en-CA', format).format(new Date(Date.UTC(2025, 0, 31)));
    },
    expected: ['2025-01-31', '01/31/2025', '1/31/2025'],
  },
  // The last one: with the locale, Google may work all formulas out again.
  'comma-in-german-book': {
    answer: (sheet) =>
      inGerman(() => {
        const cell = sheet.getRange('A1');
        return refuses(() => cell.setFormula('=SUM(A2, A3)')) || String(cell.getValue()).startsWith('#');
      }),
    expected: [true],
  },
};
