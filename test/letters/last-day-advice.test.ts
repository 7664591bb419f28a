import { lastDayAdvice } from '../../src/letters/last-day-advice';
import { isoFromDay } from '../../src/model/day';
import { CONTRACTS, type Contract } from '../../src/model/letter-input';
import { CONTRACT_WORDS } from '../../src/words/letter-words-for';
import { day } from '../scoring/books';

const dayOf = (contract: Contract, notice: string, period?: string) => {
  const { lastDay } = lastDayAdvice(contract, day(notice), 'de', period);
  return lastDay === undefined ? undefined : isoFromDay(lastDay);
};

test.each<[Contract, string, string | undefined, string]>([
  ['day', '2025-12-31', undefined, '2026-01-01'],
  ['week', '2025-06-02', undefined, '2025-06-07'],
  ['week', '2025-06-03', undefined, '2025-06-14'],
  ['month', '2025-06-15', undefined, '2025-06-30'],
  ['month', '2025-06-16', undefined, '2025-07-31'],
  ['quarter', '2025-02-17', undefined, '2025-03-31'],
  ['quarter', '2025-02-18', undefined, '2025-06-30'],
  ['untimed', '2025-06-14', undefined, '2025-06-14'],
  ['main-occupation', '2024-02-15', undefined, '2024-02-29'],
  ['clause', '2025-03-31', '3 Monate zum Quartalsende', '2025-06-30'],
  ['clause', '2025-06-02', '4 weeks to the end of a month', '2025-06-30'],
  ['abroad', '2025-01-31', '1 month', '2025-02-28'],
  ['abroad', '2025-06-02', '30 Tage', '2025-07-02'],
])('%s, notice on %s (%s): %s', (contract, notice, period, last) => {
  expect(dayOf(contract, notice, period)).toBe(last);
});

test.each<[Contract, RegExp]>([
  ['work', /§ 648 BGB.*§ 648a BGB/],
  ['fixed-term', /befristeter Vertrag/],
  ['adviser', /^Halt: .*§ 627 Abs\. 2 BGB.*Kammer/],
])('%s is a stop sign without a day, whatever the period', (contract, words) => {
  expect(lastDayAdvice(contract, day('2025-06-02'), 'de', '30 Tage')).toEqual({
    note: expect.stringMatching(words),
  });
});

test.each(['', 'soon', 'month', 'main occupation', '4 Wochen zum 15. des Monats'])(
  'a contract or a country with the period "%s" gets no day',
  (period) => {
    for (const contract of ['clause', 'abroad'] as const) {
      expect(lastDayAdvice(contract, day('2025-06-02'), 'en', period)).toEqual({
        note: `${CONTRACT_WORDS.en.needsPeriod} This is not legal advice.`,
      });
    }
  },
);

test.each(CONTRACTS.flatMap((contract) => ['de', 'en'].map((language) => [contract, language] as const)))(
  '%s in %s is named, and its note is no legal advice',
  (contract, language) => {
    const { lastDay, note } = lastDayAdvice(contract, day('2025-06-02'), language as 'de' | 'en', '1 month');
    expect(CONTRACT_WORDS[language as 'de' | 'en'].contracts[contract].name).toMatch(/^\S.{8,}[^.]$/);
    expect(note).toMatch(
      language === 'de' ? / Das ist keine Rechtsberatung\.$/ : / This is not legal advice\.$/,
    );
    // Beside a day it is said which day counts; the law's own days yield to the contract.
    expect(/ankommt|reaches/.test(note)).toBe(lastDay !== undefined);
    const byLaw = lastDay !== undefined && contract !== 'clause' && contract !== 'abroad';
    expect(/geht sie vor|comes first/.test(note)).toBe(byLaw);
  },
);
