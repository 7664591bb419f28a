import { addSheet } from '../../src/google/new-sheet';
import type { SheetPlan } from '../../src/model/sheet-plan';
import { openTestBook } from '../test-book';

const PLAN: SheetPlan = {
  name: 'Made',
  headings: ['Client', 'Day', 'Choice'],
  rows: [['Acme', { day: 20_000 }, null]],
  columns: [
    { width: 200 },
    { width: 80, format: 'yyyy-mm-dd', validation: { type: 'day', help: 'A day' } },
    { width: 60, validation: { type: 'list', values: ['one', 'two'], help: 'One of two' } },
    { width: 90, format: '0' },
  ],
  liveFormulas: { formulas: ['=1+1'], protectionNote: 'Worked out' },
};

const open = (sheets: Record<string, unknown[][]> = {}) => openTestBook({ First: [['x']], ...sheets });
const sheetOf = `const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Made');`;

test('headings, rows and formulas are there, and the sheet in front stays', () => {
  const book = open();
  expect(addSheet(PLAN, 'Etc/UTC')).toBe('Made');
  expect(
    book
      .cells('Made')
      .slice(0, 2)
      .map((row) => row.slice(0, 3)),
  ).toEqual([
    ['Client', 'Day', 'Choice'],
    ['Acme', '2024-10-04', ''],
  ]);
  expect(book.formulas('Made!D1')).toEqual([['=1+1']]);
  expect(book.selected()).toMatch(/^First!/);
});

test('columns have their formats, and refuse what they do not take', () => {
  const book = open();
  addSheet(PLAN, 'Etc/UTC');
  expect(book.script(`${sheetOf} return sheet.getRange('B2').getNumberFormat();`)).toBe('yyyy-mm-dd');
  expect(JSON.stringify(book.snapshot())).toContain('One of two');
});

test('the formulas ask back before they are changed', () => {
  const book = open();
  addSheet(PLAN, 'Etc/UTC');
  const guards = book.script(`${sheetOf} return sheet.getProtections('RANGE')
    .map((one) => [one.getDescription(), one.isWarningOnly(), one.getRange().getA1Notation()]);`);
  expect(guards).toEqual([['Worked out', true, 'D1']]);
});

test('a plan without formulas and chart makes neither', () => {
  const book = open();
  const { liveFormulas: _, ...plain } = PLAN;
  addSheet(plain, 'Etc/UTC');
  expect(
    book.script(`${sheetOf} return [sheet.getProtections('RANGE').length, sheet.getCharts().length];`),
  ).toEqual([0, 0]);
});

test('a name that is taken gets a number; a sheet that was cut short is taken and made whole', () => {
  const taken = open({ Made: [['mine']] });
  expect(addSheet(PLAN, 'Etc/UTC')).toBe('Made 2');
  expect(taken.cells('Made')).toEqual([['mine']]);
  const begun = open({ Made: [['', '', '', '=1+1']] });
  expect(addSheet(PLAN, 'Etc/UTC')).toBe('Made');
  expect(begun.cells('Made')[0]?.[0]).toBe('Client');
});

test('rows beyond the end of a new sheet have their formats too, their own and those of their column', () => {
  const book = open();
  const rows = Array.from({ length: 1_200 }, (_, index) => [`Client ${index}`, index, null]);
  const formats = rows.map(() => ['General', '0.0', '@', '0']);
  addSheet({ ...PLAN, rows }, 'Etc/UTC');
  expect(book.script(`${sheetOf} return sheet.getRange('B1201').getNumberFormat();`)).toBe('yyyy-mm-dd');
  expect(addSheet({ ...PLAN, name: 'Other', rows, formats }, 'Etc/UTC')).toBe('Other');
  const last = `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Other').getRange('B1201')`;
  expect(book.script(`return [${last}.getValue(), ${last}.getNumberFormat()];`)).toEqual([1_199, '0.0']);
});
