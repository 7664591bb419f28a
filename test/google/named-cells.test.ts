import { marksNamed, nameCells } from '../../src/google/named-cells';
import { RANGE_NAMES } from '../../src/model/sheet-plan';
import { openTestBook } from '../test-book';

const place = (name: string): string =>
  `const range = SpreadsheetApp.getActiveSpreadsheet().getRangeByName('${name}');
  return range && range.getSheet().getName() + '!' + range.getA1Notation();`;

test('cells get a name, which goes from where it was; never more of them than the sheet has', () => {
  const book = openTestBook({ Lists: [['To part with'], ['Acme']], Other: [['x']] });
  nameCells('Other', [{ name: RANGE_NAMES.part, row: 1, column: 1, rows: 2 }]);
  nameCells('Lists', [{ name: RANGE_NAMES.part, row: 2, column: 1, rows: 9_999 }]);
  expect(book.script(place(RANGE_NAMES.part))).toBe('Lists!A2:A200');
});

test('the marks are there once both have a name, and gone with the cells of either', () => {
  const book = openTestBook({ Lists: [['To part with', 'To talk to']] });
  nameCells('Lists', [{ name: RANGE_NAMES.part, row: 1, column: 1, rows: 9 }]);
  expect(marksNamed()).toBe(false);
  nameCells('Lists', [{ name: RANGE_NAMES.talk, row: 1, column: 2, rows: 9 }]);
  expect(marksNamed()).toBe(true);
  book.workbook().getSheetByName('Lists')?.deleteColumns(1, 1);
  expect(marksNamed()).toBe(false);
});
