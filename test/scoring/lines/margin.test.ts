import { bookOf, invoice, late, lineOf, linesOf, onlyClient, overdue } from '../books';

describe('margin', () => {
  test('30 % of net revenue; credit notes subtract', () => {
    const client = onlyClient(
      bookOf([
        late('2025-03-31', 0, { net: 80_000 }),
        invoice('2025-04-01', '2025-04-01', { amount: -10_000, net: -8_000 }),
        late('2025-06-30', 0, { amount: 50_000 }),
      ]),
    );
    // (800 − 80 + 500) × 30 %.
    expect(linesOf(client).margin).toBe(36_600);
    expect(client.revenue).toBe(122_000);
    expect(lineOf(client, 'margin')).toMatchObject({ count: 3, assumed: false, hours: 0 });
    expect(lineOf(client, 'margin')?.origins).toHaveLength(3);
  });

  test('where only gross is known, without the tax of the setting', () => {
    const book = bookOf([
      late('2025-03-31', 0, { amount: 119_000 }),
      late('2025-03-31', 0, { amount: 119_000, net: 119_000 }),
    ]);
    expect(linesOf(onlyClient(book, { vatRate: 19 })).margin).toBe(30_000 + 35_700);
  });

  test('what is taken for lost is not earned', () => {
    // Two thirds of the way: 135 days overdue, 20 % lost.
    expect(linesOf(onlyClient(bookOf([overdue(135)]))).margin).toBe(24_000);
  });

  test('more credited than invoiced: it changes sides', () => {
    const client = onlyClient(bookOf([invoice('2025-03-01', '2025-03-02', { amount: -10_000 })]));
    expect(linesOf(client).margin).toBe(-3_000);
    expect(client.energy).toBe(-100);
  });
});
