import type { Failure } from '../model/exchange';
import { type FailureCode, Refusal } from '../model/refusal';

/**
 * What Google says when it refuses, in English or in German, with the code of our sentence for it. Few of its German texts
 * are published, so that of each only the word is looked for that it can hardly do without; codes and numbers are the same
 * in every language. The texts and where they were found: `workbench/google/texts.ts`.
 */
const REFUSALS: [RegExp, FailureCode][] = [
  [/\bprotected\b|geschützt/i, 'protected'],
  [/data validation|datenvalidierung|datenüberprüfung/i, 'validation'],
  [/\b10[.,\u00a0 ]?000[.,\u00a0 ]?000\b/, 'full'],
  [/property storage|argument too large|argument (ist )?zu groß|\b50[.,\u00a0 ]?000\b/i, 'too-large'],
  [/accessNotConfigured|SERVICE_DISABLED|API has not been used/i, 'drive-off'],
  [/storageQuotaExceeded|drive storage quota|speicherkontingent/i, 'drive-full'],
  [/lock timeout|obtain lock|holding the lock|\bsperre/i, 'busy'],
  [
    /short time|kurzer zeit|rate.?limit|too many scripts|zu viele skripts|per second|pro sekunde/i,
    'too-many',
  ],
  [/permission|authoriz|autorisier|berechtig|authentication scopes/i, 'denied'],
  [/too many times|zu oft|quota|kontingent|limit exceeded|limit überschritten/i, 'quota'],
  [/execution time|ausführungszeit|timed out|zeitüberschreitung|DEADLINE_EXCEEDED/i, 'too-long'],
  [
    /server ?error|serverfehler|internal error|interner fehler|backend error|service (error|unavailable)|dienst ist nicht verfügbar|service \w+ failed|empty response/i,
    'try-again',
  ],
];

/** The names of errors that a fault of ours has: what Google throws is an `Exception` or one of its own. */
const OURS = /^(Type|Reference|Range|Syntax|Vali)Error\b/;

/** As much of what Google says as a sentence can hold, in characters. */
const LONGEST = 200;

/** What was thrown, whether by us or by Google, as a failure that can be put into words. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof Refusal) {
    const { code, place, url } = thrown;
    return { code, detail: place, ...(url === undefined ? {} : { url }) };
  }
  const { name, message, details } = partsOf(thrown);
  const detail = shortened(message);
  if (OURS.test(name) || OURS.test(message)) return { code: 'unexpected', detail };
  return { code: refusalOf(`${message} ${details}`) ?? 'google', detail };
}

/** The code for a text with which Google refuses; undefined for one that we do not know. */
function refusalOf(text: string): FailureCode | undefined {
  const code = REFUSALS.find(([pattern]) => pattern.test(text))?.[1];
  return code === 'denied' && /drive/i.test(text) ? 'denied-drive' : code;
}

/** What an error says of itself. Errors of Drive have details too, whose reasons are not translated. */
function partsOf(thrown: unknown): { name: string; message: string; details: string } {
  if (typeof thrown !== 'object' || thrown === null)
    return { name: '', message: String(thrown), details: '' };
  return {
    name: 'name' in thrown ? String(thrown.name) : '',
    message: 'message' in thrown ? String(thrown.message) : String(thrown),
    details: 'details' in thrown ? JSON.stringify(thrown.details) : '',
  };
}

/** A text on one line, without the kind of error before it, and no longer than a sentence. */
function shortened(message: string): string {
  const text = message
    .replace(/^\w*(Exception|Error): /, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
