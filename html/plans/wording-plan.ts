import type { SheetPlan } from '../../src/actions/exchange';
import { wordingRows } from '../../src/letters/wording-sheet';
import { deScreen } from '../../src/words/de/screen';
import { enScreen } from '../../src/words/en/screen';
import type { ScreenWords } from '../../src/words/screen-words';

/** Names under which the sheet of the owner's own wording is looked for, in either language. */
export const WORDING_SHEETS = [enScreen, deScreen].map(({ sidebar }) => sidebar.letters.dialog.sheet);

/** The sheet of the owner's own wording, begun with our sentences. */
export function wordingPlan(words: ScreenWords): SheetPlan {
  return {
    name: words.sidebar.letters.dialog.sheet,
    rows: wordingRows(words.language),
    widths: [90, 70, 150, 180, 640],
    formats: {},
    choices: [],
    formulas: [],
    guard: '',
    chart: null,
  };
}
