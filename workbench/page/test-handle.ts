import type { FRange, FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import { shownCells } from '../google/spreadsheet-app';
import type { Draft } from '../screen';
import type { LiveBook } from './open-book';

/** What tests may do in the page beside clicking: type into cells, read them, see calls and drafts. */
export interface TestHandle {
  ready: Promise<void>;
  /** Types into a cell such as "Sheet!B2" or "B2" of the active sheet, and waits until formulas are done. */
  type(place: string, text: string | number): Promise<void>;
  /** The value of a cell, or the values of a range. */
  read(place: string): unknown;
  /** The formulas of a range; empty where there is none. */
  formulas(place: string): string[][];
  /** Name of the active sheet and the cell that is selected. */
  selected(): string;
  rules(sheet: string): unknown[];
  /** Background as it is shown, conditional formats included. */
  shownBackground(place: string): string;
  calls(): Record<string, number>;
  resetCalls(): void;
  drafts(): Draft[];
  denyDrive(denied: boolean): void;
  errors(): string[];
  snapshot(): unknown;
}

/** The handle that the page puts at `window.workbench`. */
export function testHandle(live: () => LiveBook | undefined, ready: Promise<void>): TestHandle {
  const book = (): LiveBook => live() as LiveBook;
  const workbook = (): FWorkbook => book().sheet.api.getActiveWorkbook() as FWorkbook;
  const sheetOf = (name: string | undefined): FWorksheet => {
    const plain = name?.replace(/^'|'$/g, '');
    const found = plain ? workbook().getSheetByName(plain) : workbook().getActiveSheet();
    if (!found) throw new Error(`no sheet ${plain}`);
    return found;
  };
  const find = (place: string): { sheet: FWorksheet; range: FRange } => {
    const [cell, name] = place.split('!').reverse();
    const sheet = sheetOf(name);
    return { sheet, range: sheet.getRange(cell) };
  };
  return {
    ready,
    type: async (place, text) => {
      const done = new Promise<void>((end) => once(book().sheet.api.getFormula(), end));
      find(place).range.setValue(
        typeof text === 'string' && text.startsWith('=') ? { f: text } : { v: text },
      );
      // A value that no formula reads starts no calculation.
      await Promise.race([done, new Promise((late) => setTimeout(late, 3000))]);
    },
    read: (place) => {
      const grid = shownCells(find(place).range, find(place).sheet);
      const values = grid.map((row) => row.map((cell) => cell?.v ?? ''));
      return values.length === 1 && values[0].length === 1 ? values[0][0] : values;
    },
    formulas: (place) => find(place).range.getFormulas(),
    selected: () => {
      const sheet = workbook().getActiveSheet();
      return `${sheet.getSheetName()}!${workbook().getActiveRange()?.getA1Notation() ?? ''}`;
    },
    rules: (sheet) => sheetOf(sheet).getConditionalFormattingRules(),
    shownBackground: (place) => find(place).range.getBackground(),
    calls: () => book().google.gate.calls,
    resetCalls: () => {
      book().google.gate.calls = {};
    },
    drafts: () => book().google.drive.drafts(),
    denyDrive: (denied) => {
      book().google.drive.denied = denied;
    },
    errors: () => book().errors,
    snapshot: () => book().sheet.snapshot(),
  };
}

function once(formula: { calculationEnd(callback: () => void): { dispose(): void } }, end: () => void): void {
  const listener = formula.calculationEnd(() => {
    listener.dispose();
    end();
  });
}
