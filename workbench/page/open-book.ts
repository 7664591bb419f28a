import type { Account } from '../google/account';
import { createGoogle, type Google } from '../google/create-google';
import { type Faults, TIME_LIMIT } from '../google/faults';
import { isWarned } from '../google/protections';
import type { Mode } from '../google/service';
import { instantOfSerial, serialOfInstant } from '../google/time-zone';
import type { OpenedBook } from '../opened-book';
import { openRealm } from '../realm/realm';
import { runName } from '../realm/script-run';
import type { Screen } from '../screen';
import { createSheet, type Sheet } from '../sheet/create-sheet';
import { customFunctions } from '../sheet/custom-functions';
import { type Edit, followEdits } from '../sheet/edits';
import { shiftRanges } from '../sheet/shifted-ranges';
import type { Language } from '../words/words';
import { wordsFor } from '../words/words-for';
import { chartCards } from './chart-cards';
import { element } from './element';

/** A book in the page with the add-on at work on it. */
export interface LiveBook {
  book: OpenedBook;
  sheet: Sheet;
  google: Google;
  /** Runs a function of the add-on in a realm of its own, as Google does. */
  run(mode: Mode, name: string, args: unknown[]): unknown;
  /** Runs a script's `main` in the place of the add-on, on the same services. */
  runScript(source: string): unknown;
  /** What formulas threw, newest last. */
  errors: string[];
  redrawCharts(): void;
  dispose(): Promise<void>;
}

/** The built add-on, as it would be pushed to Google. */
export interface Bundle {
  code: string;
  sidebar: string;
}

/** What a book is opened in: the add-on, the page, the person and their account. */
export interface Around {
  bundle: Bundle;
  screen: Screen;
  language: Language;
  account: Account;
  faults: Faults;
}

/** Opens a book with the unchanged bundle behind its formulas and its menu. */
export function liveBook(book: OpenedBook, { bundle, screen, language, account, faults }: Around): LiveBook {
  const container = document.createElement('div');
  container.style.height = '100%';
  element('sheet').replaceChildren(container);
  const errors: string[] = [];
  let current = openRealm(bundle.code, {});
  const instants = new Map<number, number>();
  const dateOf = (serial: number): unknown => {
    let instant = instants.get(serial);
    if (instant === undefined) {
      instant = instantOfSerial(serial, book.timeZone);
      instants.set(serial, instant);
    }
    return current.newDate(instant);
  };
  const names = [...bundle.code.matchAll(/@customfunction\s+\*\/\s+function (\w+)/g)].map(
    (match) => match[1],
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
  );
  const sheet = createSheet(container, book, functions, language);
  const google = createGoogle({
    api: sheet.api,
    book,
    account,
    faults,
    screen,
    userLocale: language,
    files: { sidebar: bundle.sidebar },
    dateOf,
  });
  const charts = chartCards(sheet.api, book);
  element('sheet').append(charts.element);
  charts.redraw();
  shiftRanges(sheet.api, book);
  followEdits(sheet.api, () => google.gate.running !== '', onEdit);
  const formulas = openRealm(bundle.code, google.globals);
  current = formulas;
  return {
    book,
    sheet,
    google,
    errors,
    redrawCharts: charts.redraw,
    run: (mode, name, args) => runIn(bundle.code, mode, name, args),
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

  function runIn(code: string, mode: Mode, name: string, args: unknown[]): unknown {
    // A fresh realm for each call: at Google nothing is kept from one to the next.
    current = openRealm(code, google.globals);
    const { gate } = google;
    Object.assign(gate, { mode, running: runName(name, args), killed: false });
    let result: unknown;
    try {
      result = current.call(name, args);
    } catch (error) {
      if (!gate.killed) throw error;
    } finally {
      current.close();
      current = formulas;
      gate.mode = 'full';
      gate.running = '';
    }
    // A script cannot catch its own end, whatever it made of the error.
    if (gate.killed) throw new Error(TIME_LIMIT);
    return result;
  }
}
