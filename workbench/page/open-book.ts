import { createGoogle, type Google } from '../google/create-google';
import type { Mode } from '../google/service';
import { instantOfSerial, serialOfInstant } from '../google/time-zone';
import type { OpenedBook } from '../opened-book';
import { openRealm } from '../realm/realm';
import type { Screen } from '../screen';
import { createSheet, type Sheet } from '../sheet/create-sheet';
import { customFunctions } from '../sheet/custom-functions';
import type { Language } from '../words/words';
import { element } from './element';

/** A book in the page with the add-on at work on it. */
export interface LiveBook {
  book: OpenedBook;
  sheet: Sheet;
  google: Google;
  /** Runs a function of the add-on in a realm of its own, as Google does. */
  run(mode: Mode, name: string, args: unknown[]): unknown;
  /** What formulas threw, newest last. */
  errors: string[];
  dispose(): void;
}

/** The built add-on, as it would be pushed to Google. */
export interface Bundle {
  code: string;
  sidebar: string;
}

/** Opens a book with the unchanged bundle behind its formulas and its menu. */
export function liveBook(
  book: OpenedBook,
  bundle: Bundle,
  screen: Screen,
  language: Language,
  userLocale: string,
): LiveBook {
  const container = document.createElement('div');
  container.style.height = '100%';
  element('sheet').replaceChildren(container);
  const errors: string[] = [];
  let current = openRealmOf({});
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
    screen,
    userLocale: () => userLocale,
    files: { sidebar: bundle.sidebar },
    dateOf,
  });
  const formulas = openRealmOf(google.globals);
  current = formulas;
  return {
    book,
    sheet,
    google,
    errors,
    run: (mode, name, args) => {
      // A fresh realm for each call: at Google nothing is kept from one to the next.
      current = openRealmOf(google.globals);
      google.gate.mode = mode;
      try {
        return current.call(name, args);
      } finally {
        current.close();
        current = formulas;
        google.gate.mode = 'full';
      }
    },
    dispose: () => {
      sheet.dispose();
      formulas.close();
    },
  };

  function openRealmOf(globals: Record<string, unknown>) {
    return openRealm(bundle.code, globals);
  }
}
