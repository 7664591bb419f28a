import type { FRange, FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import type { Account } from '../google/account';
import { shownCells } from '../google/cell-values';
import { binFile, editDocument } from '../google/drive';
import type { FaultKind, Faults } from '../google/faults';
import type { Draft } from '../screen';
import type { LiveBook } from './open-book';

/** What the page lets tests lay hands on. */
export interface LetterDraft {
  live(): LiveBook;
  account: Account;
  faults: Faults;
  reopen(): Promise<void>;
  openSecondSidebar(): void;
}

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
  /** Shows only those rows of a range that hold a text in its first column, as its owner's filter would; without a text, all. */
  filter(place: string, text?: string): void;
  rules(sheet: string): unknown[];
  /** Background as it is shown, conditional formats included. */
  shownBackground(place: string): string;
  calls(): Record<string, number>;
  resetCalls(): void;
  /** The documents in the owner's Drive, those in the bin among them. */
  drafts(): Draft[];
  folders(): Draft[];
  /** Changes a draft's text as its owner would in Docs. */
  editDraft(id: string, html: string): void;
  /** Puts a document or a folder into the bin. */
  bin(id: string): void;
  /** Documents that may still be created today. */
  limitDocuments(left: number): void;
  denyDrive(denied: boolean): void;
  /** Closes the book and opens it again as it is, with what Google keeps beside its cells. */
  reopen(): Promise<void>;
  /** A copy of the sidebar beside the first, in `#sidebar-2`, as a second person would have it. */
  openSecondSidebar(): void;
  /** The next run (of the function, or of any) meets this fault, once. */
  failNext(kind: FaultKind, functionName?: string): void;
  /** Every call of `google.script.run` takes so many milliseconds longer. */
  delay(milliseconds: number): void;
  /** Every answer of `google.script.run` is so many milliseconds on its way, after the function has run. */
  delayAnswers(milliseconds: number): void;
  /** After so many more calls of Google's services the script that runs is killed, once. */
  killAfter(calls: number): void;
  /** Whether another run holds the lock. */
  holdLock(held: boolean): void;
  /** Round trips of `google.script.run` by function name since the last reset. */
  trips(): Record<string, number>;
  errors(): string[];
  /** Runs the body of a script on Google's stand-ins, as the add-on would; gives what it returns as plain values. */
  script(body: string): unknown;
  snapshot(): unknown;
}

/** The handle that the page puts at `window.workbench`. */
export function testHandle(desk: LetterDraft, ready: Promise<void>): TestHandle {
  const book = desk.live;
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
    filter: (place, text) => {
      const { range, sheet } = find(place);
      if (text === undefined) sheet.getFilter()?.remove();
      else {
        const column = range.getColumn();
        range
          .createFilter()
          ?.setColumnFilterCriteria(column, { colId: column, filters: { filters: [text] } });
      }
    },
    rules: (sheet) => sheetOf(sheet).getConditionalFormattingRules(),
    shownBackground: (place) => find(place).range.getBackground(),
    calls: () => book().google.gate.calls,
    resetCalls: () => {
      book().google.gate.calls = {};
      desk.faults.trips = {};
    },
    ...driveHandle(desk),
    ...faultHandle(desk),
    reopen: desk.reopen,
    openSecondSidebar: desk.openSecondSidebar,
    errors: () => book().errors,
    script: (body) => JSON.parse(JSON.stringify(book().runScript(body) ?? null)),
    snapshot: () => book().sheet.snapshot(),
  };
}

type DriveHandle = Pick<
  TestHandle,
  'drafts' | 'folders' | 'editDraft' | 'bin' | 'limitDocuments' | 'denyDrive'
>;

function driveHandle({ account }: LetterDraft): DriveHandle {
  const files = (folders: boolean): Draft[] =>
    account.files.filter(({ mimeType }) => /folder$/.test(mimeType) === folders);
  return {
    drafts: () => files(false),
    folders: () => files(true),
    editDraft: (id, html) => editDocument(account, id, html),
    bin: (id) => binFile(account, id),
    limitDocuments: (left) => {
      account.documentsLeft = left;
    },
    denyDrive: (denied) => {
      account.driveDenied = denied;
    },
  };
}

type FaultHandle = Pick<
  TestHandle,
  'failNext' | 'delay' | 'delayAnswers' | 'killAfter' | 'holdLock' | 'trips'
>;

function faultHandle({ faults }: LetterDraft): FaultHandle {
  return {
    failNext: (kind, functionName) => {
      faults.pending.push({ kind, functionName });
    },
    delay: (milliseconds) => {
      faults.delay = milliseconds;
    },
    delayAnswers: (milliseconds) => {
      faults.answerDelay = milliseconds;
    },
    killAfter: (calls) => {
      faults.callsLeft = calls;
    },
    holdLock: (held) => {
      faults.lockHeld = held;
    },
    trips: () => faults.trips,
  };
}

function once(formula: { calculationEnd(callback: () => void): { dispose(): void } }, end: () => void): void {
  const listener = formula.calculationEnd(() => {
    listener.dispose();
    end();
  });
}
