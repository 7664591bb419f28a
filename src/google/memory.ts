import { Refusal } from '../model/refusal';
import { digestOf } from './digest';

/** All that the add-on remembers about a book stands under this key of its document properties. */
const KEY = 'client-energy';

/** Begins the keys under which letters are remembered. */
const LETTER = 'letter ';

/** What was remembered as JSON text; absent in a book that was never connected, or where reading is denied. */
export function readMemory(): string | undefined {
  return bookProperties().getProperty(KEY) ?? undefined;
}

/** Remembers the JSON text for everyone who shares the file. */
export function saveMemory(text: string): void {
  bookProperties().setProperty(KEY, text);
}

/** What a letter to a client needs, as JSON texts; a property for each, since one holds no more than 9 KB. */
export function readLetterTexts(): string[] {
  const all = bookProperties().getProperties();
  return Object.keys(all)
    .filter((key) => key.startsWith(LETTER))
    .map((key) => all[key]);
}

/** Remembers what a letter to a client needs. */
export function saveLetterText(client: string, text: string): void {
  bookProperties().setProperty(LETTER + digestOf(client), text);
}

/** The language that the person at the screen chose for the sidebar; absent where they chose none. */
export function readUserLanguage(): string | undefined {
  return PropertiesService.getUserProperties().getProperty(KEY) ?? undefined;
}

/** Remembers the language of the person at the screen. */
export function saveUserLanguage(language: string): void {
  PropertiesService.getUserProperties().setProperty(KEY, language);
}

/**
 * Runs a change of what is remembered, or of the drafts, while nobody else can make one; throws a `Refusal` where others
 * hold the lock for 20 seconds.
 */
export function whileLocked<T>(change: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(20_000)) throw new Refusal('busy', 'lock');
  try {
    const result = change();
    // What was written waits at Google; the next one must not read the book as it was before.
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}

function bookProperties(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getDocumentProperties();
}
