import { LANGUAGES, type Language } from '../model/language';
import type { RememberedLetter } from '../model/letter-input';
import { type Memory, parseLetter, parseMemory } from '../model/memory';
import { Refusal } from '../model/refusal';
import { digestOf } from './digest';

/** Older books keep all that they remember under this key of the document's properties, and each person their language. */
const KEY = 'client-energy';

/** Begins the keys under which letters are remembered. */
const LETTER = 'letter ';

/** What an older book remembers; the defaults where it was never connected, or has Energy settings. */
export function readOlderMemory(): Memory {
  return parseMemory(bookProperties().getProperty(KEY) ?? undefined);
}

/** Forgets it, once it is in Energy settings. */
export function forgetOlderMemory(): void {
  // What was written waits at Google; it must be there before its source goes.
  SpreadsheetApp.flush();
  bookProperties().deleteProperty(KEY);
}

/** Forgets all that is kept beside the cells of the document. */
export function forgetProperties(): void {
  bookProperties().deleteAllProperties();
}

/** What older books remember for letters: a property for each client. */
export function readLetterFacts(): RememberedLetter[] {
  const texts = Object.entries(bookProperties().getProperties());
  return texts
    .filter(([key]) => key.startsWith(LETTER))
    .map(([, text]) => parseLetter(text))
    .filter((letter) => letter !== undefined);
}

/** Forgets what older books remember for the letters to some clients, once it is written elsewhere. */
export function forgetLetters(clients: string[]): void {
  // What was written waits at Google; it must be there before its source goes.
  SpreadsheetApp.flush();
  for (const client of clients) bookProperties().deleteProperty(LETTER + digestOf(client));
}

/** The language that the person at the screen chose for the sidebar; undefined where they chose none. */
export function readUserLanguage(): Language | undefined {
  const chosen = PropertiesService.getUserProperties().getProperty(KEY);
  return LANGUAGES.find((language) => language === chosen);
}

/** Remembers the language of the person at the screen. */
export function saveUserLanguage(language: Language): void {
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
