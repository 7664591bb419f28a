import { FAILURE_CODES, Refusal } from '../../src/model/refusal';
import { screenWordsFor } from '../../src/words/screen-words-for';

test('a refusal is an error with a code and a place', () => {
  const refusal = new Refusal('no-column', 'joy');
  expect(refusal).toBeInstanceOf(Error);
  expect(refusal).toMatchObject({ code: 'no-column', place: 'joy', message: 'no-column: joy' });
  expect(new Refusal('changed').place).toBe('');
});

test.each(['de', 'en'] as const)('each failure has one sentence of its own in %s', (language) => {
  const { failures } = screenWordsFor(language).sidebar;
  expect(Object.keys(failures).sort()).toEqual([...FAILURE_CODES, 'offline'].sort());
  expect(new Set(Object.values(failures)).size).toBe(FAILURE_CODES.length + 1);
});
