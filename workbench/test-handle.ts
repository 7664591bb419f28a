import type { FRange, FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import { ConditionalFormattingService } from '@univerjs/sheets-conditional-formatting';
import type { Account } from './google/account';
import { filledEnd, readValues, shownCells } from './google/cell-values';
import type { ScopeName } from './google/consent';
import { binFile, editDocument, shareFile } from './google/drive';
import { type FaultKind, type Faults, googleError } from './google/faults';
import type { AccountLanguage, TextName } from './google/texts';
import type { LiveBook } from './live-book';
import type { Draft } from './screen';

/** What tests can reach. */
export interface TestDesk {
  live(): LiveBook;
  account: Account;
  faults: Faults;
}

/** What tests can do with an open book: type into cells, read them, see calls and drafts, make Google fail. */
export interface TestHandle {
  /** Kept once every formula shows what follows from the cells. */
  calculated(): Promise<void>;
  /** Types into a cell such as "Sheet!B2" or "B2" of the active sheet, and waits until formulas are done. */
  type(place: string, text: string | number): Promise<void>;
  /** The value of a cell, or the values of a range. */
  read(place: string): unknown;
  /** All that a sheet holds, row by row: an empty cell is the empty text, a day its ISO date. */
  cells(sheet: string): unknown[][];
  /** The formulas of a range; empty if a cell has none. */
  formulas(place: string): string[][];
  /** Name of the active sheet and the cell that is selected. */
  selected(): string;
  /** Shows only those rows of a range that hold a text in its first column, as its owner's filter would; without a text, all. */
  filter(place: string, text?: string): void;
  rules(sheet: string): unknown[];
  /** The visible background, with conditional formats. */
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
  /** Moves a document into the firm's shared drive. */
  share(id: string): void;
  /** From now on lists of files begin with an empty page, as Google's may. */
  beginListsEmpty(): void;
  /** Documents that may still be created today. */
  limitDocuments(left: number): void;
  /** From now on another person is at work, or another script: `owner` is the one who began. */
  actAs(viewer: string): void;
  /** The Drive has room for no more. */
  fillDrive(): void;
  /** What the person does not allow from now on, of what Google asks when the add-on is opened. */
  refuseScopes(...names: ScopeName[]): void;
  /** The next run (of the function, or of any) meets this fault, once. */
  failNext(kind: FaultKind, functionName?: string): void;
  /** Kills the running script once, after this many more calls of Google's services. */
  killAfter(calls: number): void;
  /** Google refuses one call, after so many others, with this text; the script goes on with the error. */
  refuseAfter(calls: number, text: TextName): void;
  /** Another person does something between two calls of the script, after so many of them. */
  meetAfter(calls: number, act: () => void): void;
  /** Google's errors come in this language from now on. */
  speak(language: AccountLanguage): void;
  /** Whether another run holds the lock. */
  holdLock(held: boolean): void;
  /** From now on empty texts that formulas spill count as cells, as they may at Google. */
  countBlanks(): void;
  /** From now on cells of plain text show an apostrophe that is written before their text, as Google's may. */
  showApostrophes(): void;
  /** Another person owns the file and lets nobody write into these sheets, or ranges such as "Sheet!B2:C9". */
  protectPlaces(...places: string[]): void;
  /** From now on, holds back calls to Google or answers from it; those held back already stay so. */
  hold(what: Faults['holds']): void;
  /** Releases what was held back, the oldest first, and holds back nothing more. */
  release(): void;
  /** Round trips of `google.script.run` by function name since the last reset. */
  trips(): Record<string, number>;
  errors(): string[];
  /** Runs the body of a script on Google's stand-ins, as the add-on would; gives what it returns as plain values. */
  script(body: string): unknown;
  /** The book in the hands of a person: to rename a sheet, or insert a column. */
  workbook(): FWorkbook;
  snapshot(): unknown;
}

/** The handle on the open book. */
export function testHandle(desk: TestDesk): TestHandle {
  const book = desk.live;
  const workbook = (): FWorkbook => book().sheet.api.getActiveWorkbook() as FWorkbook;
  const sheetOf = (name: string | undefined): FWorksheet => {
    const plain = name?.replace(/^'|'$/g, '');
    const found = plain ? workbook().getSheetByName(plain) : workbook().getActiveSheet();
    if (!found) throw new Error(`no sheet ${plain}`);
    return found;
  };
  const find = (place: string): { sheet: FWorksheet; range: FRange } => {
    const [cell = '', name] = place.split('!').reverse();
    const sheet = sheetOf(name);
    return { sheet, range: sheet.getRange(cell) };
  };
  return {
    calculated: () => book().sheet.calculated(),
    type: async (place, text) => {
      find(place).range.setValue(
        typeof text === 'string' && text.startsWith('=') ? { f: text } : { v: text },
      );
      await book().sheet.calculated();
    },
    read: (place) => {
      const grid = shownCells(find(place).range, find(place).sheet);
      const values = grid.map((row) => row.map((cell) => cell?.v ?? ''));
      const [first = []] = values;
      return values.length === 1 && first.length === 1 ? (first[0] ?? '') : values;
    },
    cells: (name) => {
      const sheet = sheetOf(name);
      const { row, column } = filledEnd(sheet);
      const range = sheet.getRange(0, 0, Math.max(1, row), Math.max(1, column));
      const { ground } = book().google;
      return readValues(range, sheet, { ...ground, dateOf: isoOfSerial });
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
    shownBackground: (place) => {
      const { range, sheet } = find(place);
      const rules = sheet.getInject().get(ConditionalFormattingService);
      const unit = sheet.getWorkbook().getUnitId();
      const shown = rules.composeStyle(unit, sheet.getSheetId(), range.getRow(), range.getColumn());
      return shown?.style?.bg?.rgb ?? range.getBackground();
    },
    calls: () => book().google.gate.calls,
    resetCalls: () => {
      book().google.gate.calls = {};
      desk.faults.trips = {};
    },
    ...driveHandle(desk),
    ...faultHandle(desk),
    errors: () => book().errors,
    script: (body) => JSON.parse(JSON.stringify(book().runScript(body) ?? null)),
    workbook,
    snapshot: () => book().sheet.snapshot(),
  };
}

type DriveHandle = Pick<
  TestHandle,
  | 'drafts'
  | 'folders'
  | 'editDraft'
  | 'bin'
  | 'share'
  | 'beginListsEmpty'
  | 'limitDocuments'
  | 'actAs'
  | 'fillDrive'
  | 'refuseScopes'
>;

function driveHandle({ account }: TestDesk): DriveHandle {
  const files = (folders: boolean): Draft[] =>
    account.files.filter(({ mimeType }) => /folder$/.test(mimeType) === folders);
  return {
    drafts: () => files(false),
    folders: () => files(true),
    editDraft: (id, html) => editDocument(account, id, html),
    bin: (id) => binFile(account, id),
    share: (id) => shareFile(account, id),
    beginListsEmpty: () => {
      account.beginsEmpty = true;
    },
    limitDocuments: (left) => {
      account.documentsLeft = left;
    },
    actAs: (viewer) => {
      account.viewer = viewer;
    },
    fillDrive: () => {
      account.isFull = true;
    },
    refuseScopes: (...names) => {
      account.refusedScopes = names;
    },
  };
}

type FaultHandle = Pick<
  TestHandle,
  | 'failNext'
  | 'killAfter'
  | 'refuseAfter'
  | 'meetAfter'
  | 'speak'
  | 'holdLock'
  | 'countBlanks'
  | 'showApostrophes'
  | 'protectPlaces'
  | 'hold'
  | 'release'
  | 'trips'
>;

function faultHandle({ faults }: TestDesk): FaultHandle {
  return {
    failNext: (kind, functionName) => {
      faults.pending.push({ kind, functionName });
    },
    killAfter: (calls) => {
      faults.callsLeft = calls;
    },
    refuseAfter: (calls, text) => {
      const refuse = (): never => {
        throw googleError(faults, text);
      };
      faults.later = { calls, happens: refuse };
    },
    meetAfter: (calls, act) => {
      faults.later = { calls, happens: act };
    },
    speak: (language) => {
      faults.language = language;
    },
    countBlanks: () => {
      faults.countsBlanks = true;
    },
    showApostrophes: () => {
      faults.showsApostrophes = true;
    },
    holdLock: (held) => {
      faults.lockHeld = held;
    },
    protectPlaces: (...places) => {
      faults.protectedPlaces = places;
    },
    hold: (what) => {
      faults.holds = what;
    },
    release: () => {
      faults.holds = 'nothing';
      for (const goOn of faults.held.splice(0)) goOn();
    },
    trips: () => faults.trips,
  };
}

/** The ISO date of a serial day, without its time. */
function isoOfSerial(serial: number): string {
  return new Date((Math.floor(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
