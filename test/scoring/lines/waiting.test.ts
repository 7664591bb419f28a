import {
  bookOf,
  day,
  invoice,
  late,
  lineOf,
  linesOf,
  onlyClient,
  openFor,
  paidBy,
  UNKNOWN,
  writtenOff,
} from '../books';

describe('waiting', () => {
  test('each part on its own days, an open one to the as-of date and without what is lost of it', () => {
    const one = invoice('2025-03-03', undefined, {
      due: day('2025-04-02'),
      settlement: openFor(60_000, { day: day('2025-06-14'), amount: 40_000 }),
    });
    // 400 × 73/365 × 10 % = 8; 600 × 273/365 × 10 % × (1 − (50 % + 3/130 of 50 %)): 8 + 44.8767 × 0.48846.
    expect(linesOf(onlyClient(bookOf([one]))).waiting).toBe(-Math.round(800 + 4_487.67 * (0.5 - 1.5 / 130)));
  });

  test('only days inside the window', () => {
    // Due in 2023 and paid on 2025-02-05: 36 days of the window.
    const paid = invoice('2023-01-02', '2025-02-05');
    expect(linesOf(onlyClient(bookOf([paid]))).waiting).toBe(-Math.round((100_000 * 36 * 0.1) / 365));
  });

  test('a credited part waits until its credit note', () => {
    const credited = [
      invoice('2025-03-03', undefined, { number: 'K', due: day('2025-04-02') }),
      invoice('2025-06-14', undefined, { amount: -100_000, creditOf: 'K', settlement: UNKNOWN }),
    ];
    expect(linesOf(onlyClient(bookOf([...credited, late('2025-06-30', 0)]))).waiting).toBe(-2_000);
  });

  test('even where it is the only invoice, or the rest of it came in time', () => {
    const creditNote = invoice('2025-06-14', undefined, {
      amount: -100_000,
      creditOf: 'K',
      settlement: UNKNOWN,
    });
    const unpaid = invoice('2025-03-03', undefined, { number: 'K', due: day('2025-04-02') });
    expect(linesOf(onlyClient(bookOf([unpaid, creditNote]))).waiting).toBe(-2_000);
    const partly = { ...unpaid, settlement: openFor(40_000, { day: day('2025-03-20'), amount: 60_000 }) };
    expect(linesOf(onlyClient(bookOf([partly, creditNote]))).waiting).toBe(-800);
  });

  test('credited in two parts, until the last of them', () => {
    const unpaid = invoice('2024-09-01', undefined, { number: 'K', due: day('2024-10-01') });
    const parts = [
      ['2024-11-01', 40_000],
      ['2025-01-15', 60_000],
    ] as const;
    const credits = parts.map(([iso, amount]) =>
      invoice(iso, undefined, { amount: -amount, creditOf: 'K', settlement: UNKNOWN }),
    );
    // Of the second one 15 days are in the window.
    expect(linesOf(onlyClient(bookOf([unpaid, ...credits]))).waiting).toBe(
      -Math.round((60_000 * 15) / 3_650),
    );
  });

  test('nobody waits twice: what was paid on top of what was credited, or of the amount', () => {
    const paid = invoice('2025-03-03', '2025-06-14', { number: 'K', due: day('2025-04-02') });
    const credited = (amount: number) =>
      invoice('2025-05-01', undefined, { amount: -amount, creditOf: 'K', settlement: UNKNOWN });
    // 200 for 29 days and 800 for 73 days, at 10 % a year; all of it for 29 days.
    const [partly, wholly] = [20_000, 100_000].map((amount) => onlyClient(bookOf([paid, credited(amount)])));
    expect(partly && linesOf(partly).waiting).toBe(-Math.round((20_000 * 29 + 80_000 * 73) / 3_650));
    expect(wholly && linesOf(wholly).waiting).toBe(-Math.round((100_000 * 29) / 3_650));
    // What was credited whole, but for no more than a deduction, says nothing of punctuality, whatever was paid.
    const nearly = onlyClient(bookOf([paid, credited(96_500)]));
    expect([partly, nearly, wholly].map((client) => client?.timedInvoices)).toEqual([1, 0, 0]);
    const over = { ...paid, settlement: paidBy({ day: day('2025-06-14'), amount: 300_000 }) };
    expect(linesOf(onlyClient(bookOf([over]))).waiting).toBe(-2_000);
  });

  test('a rest that was paid after all, once the invoice counted as settled, did not wait', () => {
    const settlement = {
      state: 'paid' as const,
      payments: [
        { day: day('2025-04-02'), amount: 97_000 },
        { day: day('2025-12-01'), amount: 3_000 },
      ],
    };
    expect(linesOf(onlyClient(bookOf([invoice('2025-03-03', undefined, { settlement })]))).waiting).toBe(0);
  });

  test('a part that came early makes up for nothing', () => {
    const settlement = {
      state: 'paid' as const,
      payments: [
        { day: day('2025-03-10'), amount: 50_000 },
        { amount: 10_000 },
        { day: day('2025-06-14'), amount: 40_000 },
      ],
    };
    // 400 × 73/365 × 10 %, due on 2025-04-02.
    const client = onlyClient(bookOf([invoice('2025-03-03', undefined, { settlement })]));
    expect(linesOf(client).waiting).toBe(-800);
  });

  test('a credit note before the due date, or without a day, makes up for nothing either', () => {
    const partly = invoice('2025-03-03', undefined, {
      number: 'K',
      settlement: openFor(60_000, { day: day('2025-06-14'), amount: 40_000 }),
    });
    const early = invoice('2025-03-10', undefined, { amount: -30_000, creditOf: 'K', settlement: UNKNOWN });
    const undated = { ...early, issued: undefined, due: undefined };
    for (const credits of [
      [early, { ...early, issued: day('2025-03-11') }],
      [undated, undated],
    ]) {
      const client = onlyClient(bookOf([partly, ...credits, late('2025-06-30', 0)]));
      expect(linesOf(client).waiting).toBe(-800);
    }
  });

  test('what was written off takes nothing off what was paid late', () => {
    const settlement = writtenOff(60_000, { day: day('2025-06-14'), amount: 40_000 });
    const client = onlyClient(bookOf([invoice('2025-03-03', undefined, { settlement })]));
    expect(linesOf(client).waiting).toBe(-800);
  });

  test('nobody waits without a due date, or for a payment that is still to come', () => {
    const undue = invoice('2025-03-03', '2025-06-14', { issued: undefined, due: undefined });
    expect(linesOf(onlyClient(bookOf([undue, late('2025-06-30', 5)]))).waiting).toBe(-137);
    const future = { state: 'paid' as const, payments: [{ day: day('2026-02-01'), amount: 100_000 }] };
    const open = invoice('2025-10-01', undefined, { due: day('2025-12-01'), settlement: future });
    expect(linesOf(onlyClient(bookOf([open]))).waiting).toBe(-822);
  });

  test('in the client’s currency', () => {
    const book = bookOf(
      [late('2025-06-30', 0), late('2025-06-30', 0), late('2025-06-30', 73, { currency: 'USD' })],
      {
        rates: { USD: 0.5 },
      },
    );
    expect(linesOf(onlyClient(book)).waiting).toBe(-1_000);
  });

  test('names the invoices that waited', () => {
    const [late1, onTime] = [late('2025-03-31', 5), late('2025-04-30', 0)];
    const line = lineOf(onlyClient(bookOf([late1, onTime])), 'waiting');
    expect(line).toMatchObject({ count: 1, origins: [late1.origins[0]] });
  });
});
