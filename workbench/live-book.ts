import type { Account } from './google/account';
import { createGoogle, type Google } from './google/create-google';
import { type Faults, googleError } from './google/faults';
import type { Mode } from './google/modes';
import { isWarned } from './google/protections';
import { instantOfSerial, serialOfInstant } from './google/time-zone';
import type { OpenedBook } from './opened-book';
import type { OpenRealm, Realm } from './realm/realm';
import { runName } from './realm/script-run';
import type { Screen } from './screen';
import { customFunctions, type FormulaClass } from './sheet/custom-functions';
import { type Edit, followEdits } from './sheet/edits';
import type { Sheet } from './sheet/sheet';
import { shiftRanges } from './sheet/shifted-ranges';
import { refuseVolatile } from './sheet/volatile-cells';
import type { Language } from './words/words';
import { wordsFor } from './words/words-for';

/** A book with the add-on at work on it. */
export interface LiveBook<S extends Sheet = Sheet> {
  book: OpenedBook;
  sheet: S;
  google: Google;
  /** Runs a function of the add-on in a realm of its own, as Google does. */
  run(mode: Mode, name: string, args: unknown[]): unknown;
  /** Runs a script's `main` in the place of the add-on, on the same services. */
  runScript(source: string): unknown;
  /** Runs code that is not in the bundle as one run of a script, in this realm and on the same services. */
  runHere<T>(name: string, work: () => T): T;
  /** Errors thrown by formulas, newest last. */
  errors: string[];
  dispose(): Promise<void>;
}

/** The built add-on, as it would be pushed to Google. */
export interface Bundle {
  code: string;
  sidebar: string;
}

/** The surroundings of a book: the add-on and how it runs, the screen, the person and their account. */
export interface Around<S extends Sheet> {
  openSheet(book: OpenedBook, functions: [FormulaClass, string][]): S;
  openRealm: OpenRealm;
  bundle: Bundle;
  screen: Screen;
  language: Language;
  /** As `Session.getActiveUserLocale()` gives it. */
  userLocale: string;
  account: Account;
  faults: Faults;
}

/** Opens a book whose formulas and menu run the unchanged bundle. */
export function liveBook<S extends Sheet>(
  book: OpenedBook,
  { openSheet, openRealm, bundle, screen, language, userLocale, account, faults }: Around<S>,
): LiveBook<S> {
  const errors: string[] = [];
  let current: Pick<Realm, 'newDate'> = openRealm(bundle.code, {});
  const instants = new Map<number, number>();
  const dateOf = (serial: number): unknown => {
    let instant = instants.get(serial);
    if (instant === undefined) {
      instant = instantOfSerial(serial, book.timeZone);
      instants.set(serial, instant);
    }
    return current.newDate(instant);
  };
  const names = [...bundle.code.matchAll(/@customfunction\s+\*\/\s+function (\w+)/g)].flatMap(
    (match) => match[1] ?? [],
  );
  const runFormula = (name: string, args: unknown[]): unknown => {
    google.gate.mode = 'customFunction';
    try {
      return formulas.call(name, args);
    } finally {
      google.gate.mode = 'full';
    }
  };
  const functions = customFunctions(
    names,
    runFormula,
    dateOf,
    (date) => serialOfInstant(date.getTime(), book.timeZone),
    (name, message) => errors.push(`${name}: ${message}`),
    (sheetId, row, column) => refuseVolatile(sheet.api, sheetId, row, column),
  );
  const sheet = openSheet(book, functions);
  const google = createGoogle({
    api: sheet.api,
    book,
    account,
    faults,
    screen,
    userLocale,
    files: { sidebar: bundle.sidebar },
    dateOf,
  });
  shiftRanges(sheet.api, book);
  followEdits(sheet.api, () => google.gate.running !== '', onEdit);
  const formulas = openRealm(bundle.code, google.globals);
  current = formulas;
  return {
    book,
    sheet,
    google,
    errors,
    run: (mode, name, args) => runIn(bundle.code, mode, name, args),
    runHere: (name, work) => asRun('full', name, { newDate: (instant) => new Date(instant) }, work),
    runScript: (source) => runIn(`\nfunction main() {${source}\n}`, 'full', 'main', []),
    dispose: async () => {
      await sheet.dispose();
      formulas.close();
    },
  };

  /** The simple trigger, if the add-on has one: it runs after the edit, and its failures are not shown. */
  function onEdit(edit: Edit): void {
    if (isWarned(edit, book)) screen.alert('', wordsFor(language).page.warned);
    if (!bundle.code.includes('\nfunction onEdit(')) return;
    setTimeout(() => {
      try {
        runIn(bundle.code, 'limited', 'onEdit', [google.editEvent(edit)]);
      } catch (error) {
        errors.push(`onEdit: ${(error as Error).message}`);
      }
    });
  }

  /** A fresh realm for each call: at Google nothing is kept from one to the next. */
  function runIn(code: string, mode: Mode, name: string, args: unknown[]): unknown {
    const realm = openRealm(code, google.globals);
    try {
      return asRun(mode, runName(name, args), realm, () => realm.call(name, args));
    } finally {
      realm.close();
    }
  }

  function asRun<T>(mode: Mode, running: string, realm: Pick<Realm, 'newDate'>, work: () => T): T {
    const { gate } = google;
    Object.assign(gate, { mode, running, killed: false });
    current = realm;
    try {
      const result = work();
      // A killed script stays killed, even if it caught the error.
      if (gate.killed) throw googleError(faults, 'time-limit');
      return result;
    } catch (error) {
      throw gate.killed ? googleError(faults, 'time-limit') : error;
    } finally {
      current = formulas;
      gate.mode = 'full';
      gate.running = '';
    }
  }
}
