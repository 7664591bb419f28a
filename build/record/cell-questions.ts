import { type Question, type Questions, refuses, type Sheet } from './question';

/** A grey point, one pixel wide. */
const POINT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mOsbwAAAYMBAS3mTnMAAAAASUVORK5CYII=';

function putImage(sheet: Sheet): void {
  sheet.getRange('B1').setValue(SpreadsheetApp.newCellImage().setSourceUrl(POINT).build());
}

/** What is read of a text that was written with an apostrophe. */
const apostrophe = (format: string, expected: string[]): Question => ({
  prepare: (sheet) => {
    sheet.getRange('A1').setNumberFormat(format).setValue("'007");
  },
  answer: (sheet) => sheet.getRange('A1').getValue() as string,
  expected,
});

/** A list that takes nothing else, and whether it takes a value. */
const list = (choices: string[], value: unknown, expected: boolean[]): Question => ({
  answer: (sheet) => {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList(choices, true)
      .setAllowInvalid(false)
      .build();
    sheet.getRange('A1').setDataValidation(rule);
    return !refuses(() => sheet.getRange('A1').setValue(value));
  },
  expected,
});

/** What cells hold, take and show. */
export const CELL_QUESTIONS: Questions = {
  'cell-image': {
    prepare: putImage,
    answer: (sheet) => {
      const value: unknown = sheet.getRange('B1').getValue();
      return {
        type: typeof value,
        isImage: (value as { valueType?: unknown }).valueType === SpreadsheetApp.ValueType.IMAGE,
        hasTime: typeof (value as { getTime?: unknown }).getTime === 'function',
      };
    },
    expected: [],
  },
  'cell-image-argument': {
    prepare: (sheet) => {
      putImage(sheet);
      sheet.getRange('A1').setFormula('=CLIENT_GIVEN(B1:B1)');
    },
    answer: (sheet) => sheet.getRange('A1').getValue() as string,
    expected: [],
  },
  'error-value': {
    prepare: (sheet) => {
      sheet.getRange('A1').setFormula('=NA()');
    },
    answer: (sheet) => sheet.getRange('A1').getValue() as string,
    expected: ['#N/A'],
  },
  'loading-text': {
    prepare: (sheet) => {
      sheet.getRange('A1').setFormula('=CLIENT_MOMENT("loading")');
      SpreadsheetApp.flush();
      const shown: unknown = sheet.getRange('A1').getValue();
      sheet.getRange('B1').setValue(typeof shown === 'number' ? 'a number' : `text ${String(shown)}`);
    },
    answer: (sheet) => sheet.getRange('B1').getValue() as string,
    expected: ['text Loading...', 'a number'],
  },
  'apostrophe-in-cell': apostrophe('0', ['007']),
  'apostrophe-in-text-cell': apostrophe('@', ['007']),
  'spilled-blanks': {
    prepare: (sheet) => {
      sheet.getRange('A1').setFormula('=CLIENT_BLANKS()');
    },
    answer: (sheet) => sheet.getLastRow(),
    expected: [1, 50],
  },
  'chart-sheet-cells': {
    prepare: (sheet) => {
      sheet.getRange('A1:A2').setValues([[1], [2]]);
      const chart = sheet.newChart().addRange(sheet.getRange('A1:A2')).setPosition(1, 3, 0, 0).build();
      sheet.insertChart(chart);
    },
    answer: (sheet) => {
      const [chart] = sheet.getCharts();
      if (!chart) return 'no chart';
      const book = SpreadsheetApp.getActiveSpreadsheet();
      const own = book.moveChartToObjectSheet(chart);
      const isRefused = refuses(() => own.getDataRange().getValues());
      book.deleteSheet(own);
      return isRefused;
    },
    expected: [],
  },
  'validation-refuses-scripts': list(['yes', 'no'], 'perhaps', [false]),
  'validation-number': list(['1', '2', '3', '4', '5'], 4, [true]),
  'validation-comma': list(['yes, gladly', 'no'], 'yes, gladly', []),
  'rule-takes-bold-off': {
    answer: (sheet) => {
      const rule = (change: (made: GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder) => unknown) => {
        const made = SpreadsheetApp.newConditionalFormatRule()
          .whenFormulaSatisfied('=TRUE')
          .setRanges([sheet.getRange('A1')]);
        change(made.setBackground('#eeeeee'));
        return made.build();
      };
      sheet.setConditionalFormatRules([rule((made) => made.setBold(false)), rule(() => undefined)]);
      return sheet.getConditionalFormatRules().map((one) => one.getBooleanCondition()?.getBold() ?? null);
    },
    expected: [[false, null]],
  },
  'rule-of-other-sheet': {
    answer: (sheet) => {
      const other = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]?.getName() ?? '';
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(`='${other.replace(/'/g, "''")}'!A1=1`)
        .setBackground('#eeeeee')
        .setRanges([sheet.getRange('A1')])
        .build();
      return refuses(() => sheet.setConditionalFormatRules([rule]));
    },
    expected: [true],
  },
  'text-behind-html': {
    answer: () =>
      !refuses(() => HtmlService.createHtmlOutput('<html><body>x</body></html><i>y</i>').getContent()),
    expected: [true, false],
  },
};
