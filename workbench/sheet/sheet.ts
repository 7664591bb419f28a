import { IResourceManagerService, type IWorkbookData, type Univer, UniverInstanceType } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import type { OpenedBook } from '../opened-book';
import { followCalculation } from './calculation';
import { makeDue } from './due-formulas';
import { closeOpenRanges } from './open-ranges';

/** A spreadsheet in which a book is open. */
export interface Sheet {
  api: FUniver;
  /** Kept once every formula shows what follows from the cells. */
  calculated(): Promise<void>;
  /** The book with all that has changed since it was opened. */
  snapshot(): IWorkbookData;
  /** The same without a copy: it changes with the book, and must not be changed. */
  current(): IWorkbookData;
  /** Takes the sheet away, once nothing of it runs any more. */
  dispose(): Promise<void>;
}

/** Opens a book in a Univer that has all its plugins. */
export function sheetIn(univer: Univer, api: FUniver, book: OpenedBook): Sheet {
  closeOpenRanges(api);
  makeDue(book.snapshot);
  const workbook = api.createWorkbook(book.snapshot);
  const calculation = followCalculation(univer);
  // Decimal commas and points as the book's locale has them.
  workbook.setNumfmtLocal(book.locale.startsWith('de') ? 'de' : 'en');
  return {
    api,
    calculated: calculation.done,
    snapshot: () => workbook.save(),
    current: () => ({
      ...workbook.getWorkbook().getSnapshot(),
      resources: univer
        .__getInjector()
        .get(IResourceManagerService)
        .getResources(workbook.getId(), UniverInstanceType.UNIVER_SHEET),
    }),
    dispose: async () => {
      // A calculation that goes on in a book taken apart finds no functions, and the next book is told so: Univer keeps
      // what it knows of formulas for the whole page.
      await calculation.stop();
      univer.dispose();
    },
  };
}
