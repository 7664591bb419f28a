import { bookOf, invoice, late, lineOf, linesOf, onlyClient } from '../books';

test('joy is worth a share of the margin, as a loss only what it takes', () => {
  const joyOf = (joy: number | undefined, amount: number) =>
    linesOf(onlyClient(bookOf([invoice('2025-03-01', '2025-03-02', { amount })], {}, [{ key: 'a', joy }])))
      .joy;
  expect([5, 4, 3, undefined, 2, 1].map((joy) => joyOf(joy, 100_000))).toEqual([
    7_500, 3_000, 0, 0, -15_000, -37_500,
  ]);
  expect([5, 4, 3, undefined, 2, 1].map((joy) => joyOf(joy, -100_000))).toEqual([
    0, 0, 0, 0, -15_000, -37_500,
  ]);
});

test('joy names the first row that tells of the client, and is no money', () => {
  const book = bookOf([late('2025-03-31', 0)], {}, [
    { key: 'a', joy: 4, origins: [5, 8].map((row) => ({ sheet: 'Clients', row })) },
  ]);
  const client = onlyClient(book);
  expect(lineOf(client, 'joy')).toMatchObject({ count: 1, origins: [{ sheet: 'Clients', row: 5 }] });
  expect(client.value).toBe(30_000);
  const [first] = book.clients;
  if (first) first.joy = 3;
  expect(lineOf(onlyClient(book), 'joy')).toMatchObject({ count: 0, origins: [] });
});
