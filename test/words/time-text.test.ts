import { timeText } from '../../src/words/time-text';
import { wordsFor } from '../../src/words/words-for';

test.each([
  [2.25, '2 hours 15 minutes', '2 Stunden 15 Minuten'],
  [1, '1 hour', '1 Stunde'],
  [0.034, '2 minutes', '2 Minuten'],
  [1 / 60, '1 minute', '1 Minute'],
  [0, '0 minutes', '0 Minuten'],
  [1.9999, '2 hours', '2 Stunden'],
  [1_234.5, '1,234 hours 30 minutes', '1.234 Stunden 30 Minuten'],
])('%d hours', (hours, english, german) => {
  expect([timeText(hours, wordsFor('en')), timeText(hours, wordsFor('de'))]).toEqual([english, german]);
});
