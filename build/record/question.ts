import type { BehaviourId } from '../../workbench/google/behaviours/behaviours';

/** What Google answers, as it is kept. */
export type Answer = string | number | boolean | null | Answer[] | { [name: string]: Answer };

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A question to Google. Each has a sheet of its own, and formulas are worked out between its steps. */
export interface Question {
  prepare?: (sheet: Sheet) => void;
  /** A second step, which waits for formulas as well. */
  again?: (sheet: Sheet) => void;
  answer: (sheet: Sheet) => Answer;
  /**
   * What the product is right under: what Google is known or believed to answer, several where nobody knows. None of them
   * where the workbench has no answer either.
   */
  expected: Answer[];
}

/** Questions by the behaviour that they settle. */
export type Questions = Partial<Record<BehaviourId, Question>>;

/** Google's own words for what it refused in the question that is being asked. */
export const refusals: string[] = [];

/** Whether Google refuses something; its words are kept. */
export function refuses(work: () => unknown): boolean {
  try {
    work();
    SpreadsheetApp.flush();
    return false;
  } catch (error) {
    const text = wordsOf(error);
    // What the workbench lacks is no refusal of Google's.
    if (text.startsWith('the workbench has no')) throw error;
    refusals.push(text);
    return true;
  }
}

/** What an error says, without addresses of people and ids of files. */
export function wordsOf(error: unknown): string {
  return String((error as { message?: unknown }).message ?? error).replace(/\S+@\S+|[\w-]{25,}/g, '…');
}

/** A question about what one formula in A1 gives; `fill` writes what it reads. */
export function asksFormula(
  formula: string,
  fill: (sheet: Sheet) => void,
  read: (value: unknown, sheet: Sheet) => Answer,
  expected: Answer[],
): Question {
  return {
    prepare: (sheet) => {
      fill(sheet);
      sheet.getRange('A1').setFormula(formula);
    },
    answer: (sheet) => read(sheet.getRange('A1').getValue(), sheet),
    expected,
  };
}
