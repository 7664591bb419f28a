import type { Invoice } from '../../../src/model/invoice';
import type { LogEvent } from '../../../src/model/log-event';
import { bookOf, credit, day, entry, invoice, lineOf, lineWith, onlyClient, paid } from '../books';

describe('complaints', () => {
  const disputed = (complaint: Invoice['complaint'], change: Partial<Invoice> = {}) =>
    paid({ complaint, ...change });

  test.each([
    ['unfounded', 2],
    ['unsaid', 1],
    ['founded', 0],
    ['none', 0],
  ] as const)('%s in the column: %d hours', (complaint, hours) => {
    const line = lineOf(onlyClient(bookOf([disputed(complaint)])), 'complaints');
    expect(line).toMatchObject({ hours, count: hours > 0 ? 1 : 0, amount: hours * 6_000 });
  });

  describe('one in the log explains one of the column', () => {
    const on = (issued: string, complaint: Invoice['complaint']): Invoice =>
      invoice(issued, undefined, { issued: day(issued), due: day(issued) + 14, complaint });
    const founded = (when: string): LogEvent => entry('founded-complaint', when);
    const unfounded = (when: string): LogEvent => entry('unfounded-complaint', when, { minutes: 0 });
    /** The invoices whose complaint still counts, whatever the order of the rows. */
    const left = (events: LogEvent[], list: Invoice[]): Invoice[] => {
      const [here, there] = [
        [events, list],
        [[...events].reverse(), [...list].reverse()],
      ].map(([some, rows]) => lineWith('complaints', some as LogEvent[], rows as Invoice[]));
      expect(there?.hours).toBe(here?.hours);
      return list.filter(({ origins }) => here?.origins.includes(origins[0]));
    };
    const [march, june, october] = [
      on('2025-03-03', 'unsaid'),
      on('2025-06-02', 'unsaid'),
      on('2025-10-06', 'unsaid'),
    ] as [Invoice, Invoice, Invoice];

    test('the one nearest in time, before or after it; of two as near the older', () => {
      expect(left([founded('2025-10-20')], [march, june, october])).toEqual([march, june]);
      expect(left([founded('2025-05-20')], [march, june, october])).toEqual([march, october]);
      // 45 days from either.
      expect(left([founded('2025-04-17')], [march, on('2025-06-01', 'unsaid')])).toHaveLength(1);
      expect(left([founded('2025-04-17')], [march, on('2025-06-01', 'unsaid')])).not.toContain(march);
    });

    test('one for each, and no more than there are', () => {
      const two = [founded('2025-10-20'), founded('2025-10-21')];
      expect(left(two, [march, june, october])).toEqual([march]);
      expect(left([...two, ...two], [march, june, october])).toEqual([]);
    });

    test('one with a reason never one that the column calls unfounded', () => {
      const plain = on('2025-10-06', 'unfounded');
      expect(left([founded('2025-10-07')], [march, plain])).toEqual([plain]);
      expect(left([founded('2025-10-07')], [plain])).toEqual([plain]);
      // One without a reason is that one.
      expect(left([unfounded('2025-10-07')], [march, plain])).toEqual([march]);
    });

    test('of one day, one without a reason explains the one that says so; one with a reason the other', () => {
      const [bare, plain] = [on('2025-06-02', 'unsaid'), on('2025-06-02', 'unfounded')];
      expect(left([unfounded('2025-06-10')], [bare, plain])).toEqual([bare]);
      expect(left([unfounded('2025-06-10'), founded('2025-06-10')], [bare, plain])).toEqual([]);
    });

    test('one with a reason chooses first: the other may be either', () => {
      const plain = on('2025-10-06', 'unfounded');
      expect(left([unfounded('2025-03-05'), founded('2025-03-10')], [march, plain])).toEqual([]);
    });
  });

  test('how many count half since nobody says whether there was a reason', () => {
    const list = [disputed('unsaid'), disputed('unsaid'), disputed('unfounded'), disputed('founded')];
    expect(onlyClient(bookOf(list)).unsaidComplaints).toBe(2);
    const explained = bookOf(list, { events: [entry('founded-complaint', '2025-06-10')] });
    expect(onlyClient(explained).unsaidComplaints).toBe(1);
  });

  test('time is assumed where nobody noted it', () => {
    const events = [
      entry('unfounded-complaint', '2025-06-10', { minutes: 30 }),
      entry('unfounded-complaint', '2025-06-11'),
    ];
    const column = [disputed('unsaid'), disputed('unsaid'), disputed('unsaid')];
    // Half an hour as noted, two hours as usual, and one hour of the one that the two do not explain.
    expect(lineWith('complaints', events, column)).toMatchObject({ hours: 3.5, assumedHours: 3 });
  });

  test('one without a reason that is logged explains one too: it counts once', () => {
    expect(
      lineWith('complaints', [entry('unfounded-complaint', '2025-06-10')], [disputed('unfounded')]),
    ).toMatchObject({
      hours: 2,
      count: 1,
    });
  });

  /** What credit after a complaint takes beside its time: 70 % of it. */
  const creditLine = (events: LogEvent[], invoices: Invoice[]) => {
    const line = lineWith('complaints', events, invoices);
    return (line?.amount ?? 0) - (line?.timeAmount ?? 0);
  };
  test.each([
    ['after one without a reason', [entry('unfounded-complaint', '2025-06-10')], 14_000],
    ['after one with a reason', [entry('founded-complaint', '2025-06-10')], 0],
    ['after both', [entry('unfounded-complaint', '2025-06-10'), entry('founded-complaint', '2025-06-11')], 0],
    ['on the day of it', [entry('unfounded-complaint', '2025-06-15')], 14_000],
    ['ninety days after', [entry('unfounded-complaint', '2025-03-17')], 14_000],
    ['ninety-one days after', [entry('unfounded-complaint', '2025-03-16')], 0],
    ['before it', [entry('unfounded-complaint', '2025-06-16')], 0],
    ['without any', [entry('reminder', '2025-06-10')], 0],
  ])('credit %s', (_when, events, amount) => {
    expect(creditLine(events, [paid(), credit('2025-06-15', 20_000)])).toBe(amount);
  });

  test.each<[string, Invoice[], number]>([
    ['marked as unfounded itself', [credit('2025-06-15', 20_000, { complaint: 'unfounded' })], 14_000],
    ['marked as nobody knows what', [credit('2025-06-15', 20_000, { complaint: 'unsaid' })], 14_000],
    ['marked as founded itself', [credit('2025-06-15', 20_000, { complaint: 'founded' })], 0],
    ['for a disputed invoice by its number', [credit('2025-12-15', 20_000, { creditOf: 'D-1' })], 14_000],
    ['for another invoice by its number', [credit('2025-06-15', 20_000, { creditOf: 'D-2' })], 0],
    [
      'for one that was complained about with a reason',
      [credit('2025-06-15', 20_000, { creditOf: 'D-3' })],
      0,
    ],
    ['undated', [credit('2025-06-15', 20_000, { issued: undefined, due: undefined })], 0],
  ])('credit %s', (_how, credits, amount) => {
    const invoices = [
      disputed('unsaid', { number: 'D-1' }),
      disputed('none', { number: 'D-2' }),
      invoice('2025-01-02', '2025-01-03', { complaint: 'founded', number: 'D-3' }),
    ];
    const events = [entry('reminder', '2025-06-10')];
    expect(creditLine(events, [...invoices, ...credits])).toBe(amount);
  });

  test('credit for an invoice that nobody marked, after a complaint in the log', () => {
    const list = [paid({ number: 'D-2' }), credit('2025-06-15', 20_000, { creditOf: 'D-2' })];
    expect(creditLine([entry('unfounded-complaint', '2025-06-10')], list)).toBe(14_000);
    expect(creditLine([entry('founded-complaint', '2025-06-10')], list)).toBe(0);
    // What the column says of the invoice decides.
    const marked = [disputed('founded', { number: 'D-2' }), ...list.slice(1)];
    expect(creditLine([entry('unfounded-complaint', '2025-06-10')], marked)).toBe(0);
  });

  test('credit after a disputed invoice of the column, not after one with a reason', () => {
    const events = [entry('reminder', '2025-06-10')];
    expect(creditLine(events, [disputed('unsaid'), credit('2025-06-15', 20_000)])).toBe(14_000);
    expect(creditLine(events, [disputed('unsaid'), disputed('founded'), credit('2025-06-15', 20_000)])).toBe(
      0,
    );
    expect(creditLine(events, [disputed('none'), credit('2025-06-15', 20_000)])).toBe(0);
  });

  test('names its rows', () => {
    const rows = [disputed('unfounded'), credit('2025-06-15', 20_000)];
    const complaint = entry('unfounded-complaint', '2025-06-20');
    const line = lineWith('complaints', [complaint], [...rows, disputed('unfounded')]);
    expect(line).toMatchObject({ count: 3 });
    expect(line?.origins).toHaveLength(3);
    expect(line?.origins).toContainEqual(complaint.origin);
  });
});
