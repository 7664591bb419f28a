import { type FailureCode, Refusal } from '../../src/model/refusal';
import { failureSentence } from '../../src/words/failure-sentence';
import { failureOf } from '../../src/words/refusals';
import { GoogleError, TEXTS, type TextName } from '../../workbench/google/texts';

/** The code of our sentence for each text with which Google refuses. */
const CODES: Record<TextName, FailureCode> = {
  'two-accounts': 'denied',
  'not-authorized': 'denied',
  'no-permission': 'denied',
  'no-scope': 'denied',
  'server-error': 'try-again',
  'service-failed': 'try-again',
  'service-timed-out': 'too-long',
  'too-many-runs': 'too-many',
  'too-many-a-second': 'too-many',
  quota: 'quota',
  'time-limit': 'too-long',
  'lock-timeout': 'busy',
  protected: 'protected',
  validation: 'validation',
  'too-many-cells': 'full',
  'long-text': 'too-large',
  'too-large': 'too-large',
  'properties-full': 'too-large',
  // These two are faults of ours, and say what it was.
  signature: 'google',
  'sheet-exists': 'google',
  'denied-drive': 'denied-drive',
  'drive-off': 'drive-off',
  'drive-full': 'drive-full',
  'drive-quota': 'too-many',
  'no-file': 'google',
};

describe.each(['en', 'de'] as const)('in %s', (language) => {
  test.each(Object.entries(CODES) as [TextName, FailureCode][])('“%s” is %s', (name, code) => {
    const error = new GoogleError(name, language, 'A1');
    expect(failureOf(error).code).toBe(code);
    // The browser gets no more of it than its text, perhaps with the kind of error before it.
    expect(failureOf(`Exception: ${error.message}`).code).toBe(code);
  });
});

test.each(['denied-drive', 'drive-off', 'drive-full', 'drive-quota'] as const)(
  'a failure of Drive is known by its reason, whatever the language of its text: %s',
  (name) => {
    const { drive } = TEXTS[name];
    const details = { code: drive.code, errors: [{ domain: 'global', reason: drive.reason }] };
    const message = 'Kutsu drive.files epäonnistui.';
    expect(failureOf({ name: 'GoogleJsonResponseException', message, details }).code).toBe(CODES[name]);
  },
);

test('what Google says and we do not know is said as Google says it, on one line and not for long', () => {
  const failure = failureOf(new Error('Exception: Das geht  hier\nnicht.'));
  expect(failure).toEqual({ code: 'google', detail: 'Das geht hier nicht.' });
  expect(failureSentence('Das geht hier nicht.', 'de')).toBe(
    'Google hat das abgelehnt und sagt: „Das geht hier nicht.“',
  );
  expect(failureSentence('No such thing.', 'en')).toBe('Google has refused this and says: “No such thing.”');
  expect(failureOf('x'.repeat(5000)).detail).toHaveLength(200);
});

test.each([
  new TypeError('x.quota is not a function'),
  new RangeError('Maximum call stack size exceeded'),
  'ReferenceError: permission is not defined',
])('a fault of ours stays ours: %s', (error) => {
  expect(failureOf(error).code).toBe('unexpected');
});

test('a refusal of ours has its code, and where the person can go on', () => {
  expect(failureOf(new Refusal('no-column', 'joy'))).toEqual({ code: 'no-column', detail: 'joy' });
  expect(failureOf(new Refusal('denied-drive', 'Drive', 'https://accounts.google.com/x'))).toEqual({
    code: 'denied-drive',
    detail: 'Drive',
    url: 'https://accounts.google.com/x',
  });
});
