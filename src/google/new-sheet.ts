import { openBook, sheetOfBook, sheetsOfBook } from './open-book';
import { type SheetValue, writeRows } from './sheet-cells';

/** How a sheet of ours is made; columns counted from 1. */
export interface SheetPlan {
  name: string;
  /** The headings, and rows below them. */
  rows: SheetValue[][];
  /** Of every column, in pixels. */
  widths: number[];
  /** Number formats below the heading; they follow the customs of the book's locale. */
  formats: Record<number, string>;
  /** Cells that offer a list, or without one take a day, with a word of help; anything else is refused. */
  choices: { column: number; values: string[]; help: string }[];
  /** Written side by side into the heading row behind the headings, from where they fill the columns below. */
  formulas: string[];
  /** Why a change of the formulas asks back. */
  guard: string;
  /** A curve of what a column and the one behind it hold, beside them. */
  chart: { column: number; title: string } | null;
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes a sheet behind the others and gives its name; the sheet that the owner was looking at stays in front. By its
 * headings a sheet of ours is known, so they are written last: one that was cut short before is taken and made whole.
 */
export function addSheet(plan: SheetPlan, timeZone: string): string {
  const book = openBook();
  const before = book.getActiveSheet();
  const sheet = unfinishedSheet(plan.name) ?? book.insertSheet(freeName(plan.name), sheetsOfBook().length);
  dress(sheet, plan);
  addFormulas(sheet, plan);
  addChart(sheet, plan);
  const name = sheet.getName();
  writeRows(name, 1, 1, plan.rows, timeZone);
  book.setActiveSheet(before);
  return name;
}

/** A sheet of this name in which nothing stands but, at most, headings of formulas: one of ours that was cut short. */
function unfinishedSheet(name: string): Sheet | undefined {
  const sheet = sheetOfBook(name);
  const [headings, ...below] = sheet?.getDataRange().getValues() ?? [];
  const isBegun = headings?.[0] === '' && below.every((cells) => cells.every((cell) => cell === ''));
  return sheet && isBegun ? sheet : undefined;
}

/** The name, with a number behind it where it is taken. */
function freeName(wanted: string): string {
  let name = wanted;
  for (let number = 2; sheetOfBook(name); number += 1) name = `${wanted} ${number}`;
  return name;
}

/** Quiet paper colours; the headings stay in view. */
function dress(sheet: Sheet, { widths, formats, choices }: SheetPlan): void {
  const below = (column: number) => sheet.getRange(2, column, sheet.getMaxRows() - 1, 1);
  sheet
    .getRange(1, 1, 1, widths.length)
    .setFontWeight('bold')
    .setBackground('#f1ede4')
    .setVerticalAlignment('middle')
    .setWrap(true);
  widths.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  for (const column of Object.keys(formats).map(Number)) below(column).setNumberFormat(formats[column]);
  for (const { column, values, help } of choices) {
    const any = SpreadsheetApp.newDataValidation();
    const rule = (values.length > 0 ? any.requireValueInList(values, true) : any.requireDate())
      .setAllowInvalid(false)
      .setHelpText(help)
      .build();
    below(column).setDataValidation(rule);
  }
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(1);
}

function addFormulas(sheet: Sheet, { rows, formulas, guard }: SheetPlan): void {
  if (formulas.length === 0) return;
  const column = rows[0].length + 1;
  sheet.getRange(1, column, 1, formulas.length).setFormulas([formulas]);
  sheet
    .getRange(1, column, sheet.getMaxRows(), formulas.length)
    .protect()
    .setDescription(guard)
    .setWarningOnly(true);
}

function addChart(sheet: Sheet, { chart }: SheetPlan): void {
  if (!chart) return;
  const { column, title } = chart;
  const made = sheet
    .newChart()
    .setChartType(Charts.ChartType.AREA)
    .addRange(sheet.getRange(1, column, sheet.getMaxRows(), 2))
    .setNumHeaders(1)
    .setOption('title', title)
    .setPosition(2, column + 2, 0, 0)
    .build();
  sheet.insertChart(made);
}
