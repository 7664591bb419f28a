import { LANGUAGES, type Language } from '../model/language';
import type { SheetPlan } from '../model/sheet-plan';
import { SHEET_WORDS } from '../words/sheet-words-for';

/** Names under which the sheet of the owner's own wording is looked for, in either language. */
export const WORDING_SHEETS = LANGUAGES.map((language) => SHEET_WORDS[language].letters.sheet);

/** The sheet of the owner's own wording, which begins with ours. */
export function wordingSheet(headings: string[], rows: string[][], language: Language): SheetPlan {
  return {
    name: SHEET_WORDS[language].letters.sheet,
    headings,
    rows,
    columns: [90, 70, 150, 180, 640].map((width) => ({ width })),
  };
}
