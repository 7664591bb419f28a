import type { Invoice } from '../../src/model/invoice';
import type { YellowCard } from '../../src/model/log-event';
import type { ClientReport } from '../../src/model/report';
import {
  after,
  bookOf,
  clientIn,
  day,
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
  expect(client).toMatchObject({
    verdict: 'talk',
    remedy: { fact: 'invoices', without: ['late-payer'], verdict: 'keep' },
  });
  const { remedy } = client;
  if (remedy?.fact !== 'invoices') throw new Error('no invoices');
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

test('the fewest invoices without haggling that lift the energy', () => {
  // 10 × 1,000 on time and 24 hours of haggling: G = 3,000, T = 1,440; 40 points at 3,360, two invoices more.
  const client = onlyClient(
    loggedBook(monthly(10, 0), [entry('haggled', '2025-06-10', { minutes: 24 * 60 })]),
  );
  expect(client.remedy).toEqual({ fact: 'invoices', invoices: 2, without: ['locust'], verdict: 'keep' });
});

test('more than a dozen are no small fact, and mood is not lifted by them', () => {
  const drained = onlyClient(
    loggedBook(monthly(10, 0), [entry('haggled', '2025-06-10', { minutes: 100 * 60 })]),
  );
  expect(drained).toMatchObject({ verdict: 'talk', remedy: undefined });
  const dreaded = onlyClient(bookOf(monthly(10, 0), {}, [{ key: 'a', joy: 2 }]));
  expect(dreaded).toMatchObject({ verdict: 'talk', remedy: undefined });
});

describe('a card that changed nothing is judged again with the invoices to come', () => {
  const others = ['b', 'c', 'd', 'e'].flatMap((client) => monthly(10, 0, { client }));
  /** The client with a card, and minutes of haggling. */
  const withCard = (
    list: Invoice[],
    line: YellowCard['line'],
    on: string,
    haggled: [day: string, minutes: number][],
  ): ClientReport => {
    const card = { client: 'a', day: day(on), line, origin: { sheet: 'Energy log', row: 2 } };
    const events = haggled.map(([when, minutes]) => entry('haggled', when, { minutes }));
    return clientIn(reportOn(loggedBook([...list, ...others], events, [card])), 'a');
  };

  test('days late: 20 before, 18 over four invoices since are 14.4 over five', () => {
    const list = [
      ...repeated(4, (index) => late(after('2025-05-05', 28 * index), 20)),
      ...repeated(4, (index) => late(after('2025-08-25', 28 * index), 18)),
      // A long history on time: paying late is no habit.
      ...repeated(12, (index) => late(after('2024-05-06', 28 * index), 0)),
    ];
    const failed = withCard(list, 'chasing', '2025-08-20', [['2025-06-10', 24 * 60]]);
    expect(failed).toMatchObject({
      verdict: 'part',
      card: { improved: false },
      lateHabit: expect.any(Number),
    });
    expect(failed.lateHabit).toBeLessThan(0.8);
    expect(failed.remedy).toEqual({
      fact: 'invoices',
      invoices: 1,
      without: ['late-payer', 'locust'],
      verdict: 'talk',
    });
  });

  test('minutes for 1,000: 240 before, 240 since are 160 after half as much revenue again', () => {
    const list = ['2025-03-03', '2025-05-05', '2025-09-01', '2025-11-03'].map((due) => late(due, 0));
    const talks = ['2025-03-10', '2025-05-10', '2025-09-10', '2025-11-10'];
    const failed = withCard(
      list,
      'price',
      '2025-07-10',
      talks.map((on) => [on, 240]),
    );
    expect(failed).toMatchObject({ verdict: 'part', card: { improved: false } });
    expect(failed.remedy).toEqual({ fact: 'invoices', invoices: 1, without: ['locust'], verdict: 'talk' });
  });
});

test('who pays on time already is asked for what the verdict is about', () => {
  const complaintIn = (index: number) => (index < 6 ? 'unfounded' : 'none');
  const own = repeated(10, (index) =>
    late(after('2025-02-03', 28 * index), 0, { complaint: complaintIn(index) }),
  );
  const complainer = onlyClient(bookOf(own));
  expect(complainer).toMatchObject({
    verdict: 'talk',
    remedy: { fact: 'invoices', without: ['complainer'] },
  });
  const book = loggedBook(monthly(10, 0, { unbilledHours: 2.4 }), []);
  book.known.unbilledHours = true;
  expect(onlyClient(book)).toMatchObject({ verdict: 'talk', remedy: { invoices: 2, without: ['misfit'] } });
});

test('a kind is no reason where the energy is not low', () => {
  // A late habit, and haggling that leaves 100 · (3,000 − 600) / 3,600 without what is assumed.
  const client = onlyClient(
    loggedBook(monthly(10, 20), [entry('haggled', '2025-06-10', { minutes: 10 * 60 })]),
  );
  expect(client).toMatchObject({ verdict: 'talk', kind: 'locust', remedy: { without: ['late-payer'] } });
});

test('where no conduct is the reason, no invoices are asked for', () => {
  // 20 % of 2,100 by a recommendation, 300 of margin credited more than billed, and a return of 15 minutes.
  const list = [
    ...monthly(3, 0),
    invoice('2025-06-30', undefined, { amount: -400_000 }),
    ...monthly(7, 0, { client: 'b' }),
  ];
  const client = clientIn(reportOn(bookOf(list, {}, [{ key: 'b', recommendedBy: 'a' }])), 'a');
  expect(client).toMatchObject({ verdict: 'talk', kind: undefined, remedy: undefined });
  expect(client.energy).toBeCloseTo((100 * (420 - 315)) / 735, 9);
});

test('from part to talk, too', () => {
  const others = ['b', 'c', 'd', 'e', 'f'].flatMap((client) => monthly(10, 0, { client, amount: 10_000 }));
  const events = repeated12().map((month) => entry('haggled', `2025-${month}-10`, { minutes: 60 }));
  const book = bookOf([...monthly(10, 20, { amount: 10_000 }), ...others], { events });
  const client = clientIn(reportOn(book), 'a');
  expect(client).toMatchObject({ verdict: 'part', remedy: { fact: 'invoices', verdict: 'talk' } });
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
