import { dayFromIso, isoFromDay } from '../../src/model/day';
import { dueByTerms, type Terms } from '../../src/model/terms';

test.each<[string, string, Terms, string]>([
  ['30 days net', '2025-01-31', { from: 'issue', days: 30 }, '2025-03-02'],
  ['due on receipt', '2025-01-31', { from: 'issue', days: 0 }, '2025-01-31'],
  ['EOM', '2024-02-01', { from: 'end-of-month', days: 0 }, '2024-02-29'],
  ['net 30 EOM', '2025-01-15', { from: 'end-of-month', days: 30 }, '2025-03-02'],
  ['EOM on the last day', '2025-04-30', { from: 'end-of-month', days: 0 }, '2025-04-30'],
  ['30 jours fin de mois', '2025-01-15', { from: 'issue-to-end-of-month', days: 30 }, '2025-02-28'],
  ['45 jours fin de mois', '2025-12-20', { from: 'issue-to-end-of-month', days: 45 }, '2026-02-28'],
  ['20th of the month', '2025-12-01', { from: 'next-month', dayOfMonth: 20 }, '2026-01-20'],
  ['31st of a short month', '2025-01-31', { from: 'next-month', dayOfMonth: 31 }, '2025-02-28'],
])('%s', (_words, issued, terms, due) => {
  expect(isoFromDay(dueByTerms(dayFromIso(issued) as number, terms))).toBe(due);
});
