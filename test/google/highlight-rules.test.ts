import { clearHighlights, highlightsShown, paintHighlights } from '../../src/google/highlight-rules';
import { nameCells } from '../../src/google/named-cells';
import { MARK_SIGN, type MarkedTable, RANGE_NAMES } from '../../src/model/sheet-plan';
import { openTestBook } from '../test-book';
import { INVOICES } from './invoices';

const TABLE: MarkedTable = {
  sheet: 'Invoices',
  firstRow: 2,
  lastRow: 4,
  firstColumn: 1,
  lastColumn: 6,
  formulas: { part: `=$B2="Birch"+${MARK_SIGN}>0`, talk: `=$B2="Acme"+${MARK_SIGN}>0` },
};

/** Bold and italic of each rule of the sheet: true sets, false takes off, null leaves the cell as it is. */
const signs = `return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Invoices').getConditionalFormatRules()
  .map((rule) => rule.getBooleanCondition()).map((condition) => [condition.getBold(), condition.getItalic()]);`;

test('each mark has one sign, and takes the other from nobody', () => {
  const book = openTestBook({ Invoices: INVOICES });
  paintHighlights([TABLE]);
  expect(book.script(signs)).toEqual([
    [true, null],
    [null, true],
  ]);
});

test('they are shown until they are cleared, and the owner’s own rules stay', () => {
  const book = openTestBook({ Invoices: INVOICES });
  book.script(`const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Invoices');
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied('=$E2>900').setBold(false).setRanges([sheet.getRange('E2:E4')]).build()]);`);
  expect(highlightsShown()).toBe(false);
  paintHighlights([TABLE]);
  // What they look up is not there yet.
  expect(highlightsShown()).toBe(false);
  nameCells(
    'Invoices',
    [RANGE_NAMES.part, RANGE_NAMES.talk].map((name) => ({
      name,
      row: 1,
      column: 2,
      rows: 3,
    })),
  );
  expect(highlightsShown()).toBe(true);
  expect(book.script(signs)).toEqual([
    [false, null],
    [true, null],
    [null, true],
  ]);
  clearHighlights();
  expect(highlightsShown()).toBe(false);
  expect(book.script(signs)).toEqual([[false, null]]);
});

test('rules of an older book are shown as long as the sheet that they name is there', () => {
  const book = openTestBook({ Invoices: INVOICES, "Owner's": [['x']] });
  const formula = `=SUMPRODUCT((INDIRECT("'Owner''s'!R2:R77")=TRIM($B2&""))*1)+${MARK_SIGN}>0`;
  paintHighlights([{ ...TABLE, formulas: { part: formula, talk: formula } }]);
  expect(highlightsShown()).toBe(true);
  book.workbook().getSheetByName("Owner's")?.setName('Mine');
  expect(highlightsShown()).toBe(false);
});
