import type { Invoice } from '../../src/model/invoice';
import type { ClientReport } from '../../src/model/report';
import {
  after,
  bookOf,
  clientIn,
  entry,
  invoice,
  late,
  loggedBook,
  onlyClient,
  repeated,
  reportOn,
  writtenOff,
} from './books';

const monthly = (count: number, days: number, change: Partial<Invoice> = {}): Invoice[] =>
  repeated(count, (index) => late(after('2025-02-03', 28 * index), days, change));

test('that what is overdue is paid', () => {
  const client = onlyClient(bookOf([...monthly(6, 0), invoice('2025-07-01', undefined)]));
  expect(client).toMatchObject({ verdict: 'talk', remedy: { fact: 'paid', verdict: 'keep' } });
});

test('paid, it is neither lost nor overdue, but as late as it is', () => {
  const [client] = [onlyClient(bookOf(monthly(4, 0).map((one) => ({ ...one, ...openSince(one) }))))];
  // Four invoices open for 240 to 330 days: a late habit stays.
  expect(client).toMatchObject({ verdict: 'talk' });
  expect(client?.remedy?.fact).not.toBe('paid');
});
const openSince = ({ amount = 0 }: Invoice): Partial<Invoice> => ({
  settlement: { state: 'open', payments: [], outstanding: amount },
});

test('what was written off is not paid any more', () => {
  const lost = invoice('2025-05-01', undefined, { settlement: writtenOff(100_000) });
  const client = onlyClient(
    bookOf([...monthly(2, 0, { amount: 20_000 }), lost, invoice('2025-07-01', undefined, { amount: 1_000 })]),
  );
  expect(client.verdict).toBe('talk');
  expect(client.remedy).toBeUndefined();
});

test('the fewest invoices on time that end a habit', () => {
  const client = onlyClient(bookOf(monthly(9, 20)));
  expect(client).toMatchObject({ verdict: 'talk', remedy: { fact: 'on-time', verdict: 'keep' } });
  const { remedy } = client;
  if (remedy?.fact !== 'on-time') throw new Error('no invoices');
  const habitWith = (more: number): ClientReport =>
    onlyClient(
      bookOf([
        ...monthly(9, 20),
        ...repeated(more, () => late('2025-12-31', -1, { issued: monthly(1, 0)[0]?.issued })),
      ]),
    );
  expect(habitWith(remedy.invoices).lateHabit).toBeLessThan(0.8);
  expect(habitWith(remedy.invoices - 1).lateHabit).toBeGreaterThanOrEqual(0.8);
});

test('the fewest invoices on time that lift the energy', () => {
  // 10 × 1,000 on time and 24 hours of haggling: G = 3,000, T = 1,440; 40 points at 3,360, two invoices more.
  const client = onlyClient(
    loggedBook(monthly(10, 0), [entry('haggled', '2025-06-10', { minutes: 24 * 60 })]),
  );
  expect(client.remedy).toEqual({ fact: 'on-time', invoices: 2, verdict: 'keep' });
});

test('more than a dozen are no small fact, and mood is not lifted by them', () => {
  const drained = onlyClient(
    loggedBook(monthly(10, 0), [entry('haggled', '2025-06-10', { minutes: 100 * 60 })]),
  );
  expect(drained).toMatchObject({ verdict: 'talk', remedy: undefined });
  const dreaded = onlyClient(bookOf(monthly(10, 0), {}, [{ key: 'a', joy: 2 }]));
  expect(dreaded).toMatchObject({ verdict: 'talk', remedy: undefined });
});

test('from part to talk, too', () => {
  const others = ['b', 'c', 'd', 'e', 'f'].flatMap((client) => monthly(10, 0, { client, amount: 10_000 }));
  const events = repeated12().map((month) => entry('haggled', `2025-${month}-10`, { minutes: 60 }));
  const book = bookOf([...monthly(10, 20, { amount: 10_000 }), ...others], { events });
  const client = clientIn(reportOn(book), 'a');
  expect(client).toMatchObject({ verdict: 'part', remedy: { fact: 'on-time', verdict: 'talk' } });
});
const repeated12 = (): string[] =>
  Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'));

test('of one to keep that the owner is glad, if nothing else is missing for a dream', () => {
  const clients = (joy: number | undefined, change: Partial<Invoice> = {}) =>
    onlyClient(bookOf(monthly(10, 0, change), {}, [{ key: 'a', joy }]));
  expect(clients(undefined)).toMatchObject({ verdict: 'keep', remedy: { fact: 'joy', verdict: 'dream' } });
  expect(clients(3).remedy).toEqual({ fact: 'joy', verdict: 'dream' });
  expect(clients(4)).toMatchObject({ verdict: 'dream', remedy: undefined });
  // Worth less than the median client: more than joy is missing.
  const rich = monthly(10, 0, { client: 'b', amount: 900_000 });
  const poor = clientIn(reportOn(bookOf([...monthly(10, 0), ...rich])), 'a');
  expect(poor).toMatchObject({ verdict: 'keep', dreamObstacles: ['joy', 'value'], remedy: undefined });
});

test('too early, there is nothing to lift', () => {
  expect(onlyClient(bookOf(monthly(2, 0)))).toMatchObject({ verdict: 'too-early', remedy: undefined });
});
