import { sha256 } from '@noble/hashes/sha2.js';
import { type Gate, service } from './service';
import { wallClock } from './time-zone';

/** Google's limit for one value of the properties, in bytes. */
const LONGEST_VALUE = 9 * 1024;

/** `PropertiesService`, with the document's properties only: nothing of a user's may change a figure. */
export function propertiesService(gate: Gate): object {
  const values = new Map<string, string>();
  const properties = service('Properties', gate, {
    getProperty: (key: string) => values.get(key) ?? null,
    setProperty: (key: string, value: string) => {
      if (new TextEncoder().encode(value).length > LONGEST_VALUE)
        throw new Error('Argument too large: value');
      values.set(key, String(value));
    },
    deleteProperty: (key: string) => {
      values.delete(key);
    },
  });
  return service('PropertiesService', gate, { getDocumentProperties: () => properties });
}

/** `Session`: the person's language; a published add-on's script has one fixed zone. */
export function session(gate: Gate, userLocale: () => string): object {
  return service('Session', gate, { getActiveUserLocale: userLocale, getScriptTimeZone: () => 'Etc/UTC' });
}

/** `LockService`: one page has one add-on, so the lock is always free. */
export function lockService(gate: Gate): object {
  const lock = service('Lock', gate, {
    waitLock: () => undefined,
    tryLock: () => true,
    releaseLock: () => undefined,
  });
  return service('LockService', gate, { getDocumentLock: () => lock });
}

/** `HtmlService`, for the files of the bundle. */
export function htmlService(gate: Gate, files: Record<string, string>): object {
  return service('HtmlService', gate, {
    createHtmlOutputFromFile: (name: string) => {
      let title = '';
      const output: object = service('HtmlOutput', gate, {
        setTitle: (text: string) => {
          title = text;
          return output;
        },
        getTitle: () => title,
        getContent: () => files[name],
      });
      return output;
    },
  });
}

/** `Utilities`: dates in a zone, digests, blobs. */
export function utilities(gate: Gate): object {
  return service('Utilities', gate, {
    DigestAlgorithm: { SHA_256: 'SHA_256' },
    Charset: { UTF_8: 'UTF_8' },
    computeDigest: (_algorithm: string, text: string) => [
      ...new Int8Array(sha256(new TextEncoder().encode(text))),
    ],
    formatDate: (date: { getTime(): number }, timeZone: string, format: string) =>
      formatDate(date.getTime(), timeZone, format),
    newBlob: (text: string) => ({ getDataAsString: () => text }),
  });
}

/** The parts of Java's date patterns that the add-on uses. */
function formatDate(instant: number, timeZone: string, format: string): string {
  const wall = wallClock(instant, timeZone);
  const two = (value: number): string => String(value).padStart(2, '0');
  return format.replace(/yyyy|MM|dd|[A-Za-z]+/g, (part) => {
    if (part === 'yyyy') return String(wall.year).padStart(4, '0');
    if (part === 'MM') return two(wall.month);
    if (part === 'dd') return two(wall.day);
    throw new Error(`the workbench has no date pattern "${part}"`);
  });
}
