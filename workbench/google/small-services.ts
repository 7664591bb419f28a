import { sha256 } from '@noble/hashes/sha2.js';
import { googleError } from './faults';
import { type Gate, service } from './service';
import { wallClock } from './time-zone';

/** `Session`: the person's language; a published add-on's script has one fixed zone. */
export function session(gate: Gate, userLocale: () => string): object {
  return service('Session', gate, { getActiveUserLocale: userLocale, getScriptTimeZone: () => 'Etc/UTC' });
}

/** `LockService`: runs follow one another here, so the lock is free unless a test says that another run holds it. */
export function lockService(gate: Gate): object {
  const { faults } = gate;
  const lock = service('Lock', gate, {
    waitLock: (_milliseconds: number) => {
      if (faults.lockHeld) throw googleError(faults, 'lock-timeout');
    },
    tryLock: (_milliseconds: number) => !faults.lockHeld,
    releaseLock: () => undefined,
  });
  return service('LockService', gate, { getDocumentLock: () => lock });
}

/** `Utilities`: dates in a zone, digests, blobs. */
export function utilities(gate: Gate): object {
  return service('Utilities', gate, {
    DigestAlgorithm: { SHA_256: 'SHA_256' },
    Charset: { UTF_8: 'UTF_8' },
    computeDigest: (_algorithm: string, text: string, _charset: string) => [
      ...new Int8Array(sha256(new TextEncoder().encode(text))),
    ],
    formatDate: (date: { getTime(): number }, timeZone: string, format: string) =>
      formatDate(date.getTime(), timeZone, format),
    // Nothing happens in the workbench while a script sleeps.
    sleep: (_milliseconds: number) => undefined,
    newBlob: (text: string, _contentType: string, _name: string) => ({ getDataAsString: () => text }),
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
