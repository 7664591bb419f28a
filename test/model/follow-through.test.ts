import { type Entry, NO_ENTRY } from '../../src/model/entry';
import { isBilledAfterEnd, nextStep } from '../../src/model/follow-through';
import { bookOf, day, invoice, onlyClient, TODAY } from '../scoring/books';

const paid = onlyClient(bookOf([invoice('2025-11-01', '2025-11-20')]));
const owing = onlyClient(bookOf([invoice('2025-11-01', undefined)]));
const entry = (change: Partial<Entry>): Entry => ({ ...NO_ENTRY, decision: 'part', ...change });
const sent = { draft: 'https://docs.example/1', confirmed: true };

test.each([
  ['no draft yet', entry({}), paid, 'draft'],
  ['drafted, not confirmed', entry({ draft: 'x', lastDay: TODAY - 1 }), paid, 'send'],
  ['confirmed, still working', entry({ ...sent, lastDay: TODAY }), paid, 'deliver'],
  ['the last day is over', entry({ ...sent, lastDay: TODAY - 1 }), paid, 'hand-over'],
  ['handed over, money open', entry({ ...sent, lastDay: TODAY - 1, handedOver: true }), owing, 'collect'],
  ['all done', entry({ ...sent, lastDay: TODAY - 1, handedOver: true }), paid, 'done'],
  ['no last day', entry({ ...sent, handedOver: false }), paid, 'hand-over'],
] as const)('%s', (_story, one, client, wanted) => {
  expect(nextStep(one, client, TODAY)).toBe(wanted);
});

test('an invoice after the last day is told, one on it is not', () => {
  expect(paid.newest?.day).toBe(day('2025-11-01'));
  expect(isBilledAfterEnd(entry({ lastDay: day('2025-10-31') }), paid)).toBe(true);
  expect(isBilledAfterEnd(entry({ lastDay: day('2025-11-01') }), paid)).toBe(false);
  expect(isBilledAfterEnd(entry({}), paid)).toBe(false);
});
