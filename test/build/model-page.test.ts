import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bookOf, entry, late, linesOf, onlyClient, openFor } from '../scoring/books';

/** The page, with its tables as they are written, not as they are aligned. */
const PAGE = readFileSync(join(__dirname, '../../docs/model.md'), 'utf8').replace(/ +\|/g, ' |');
const text = (figure: number, digits: number): string =>
  figure.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

test('the example of docs/model.md comes out as the page says', () => {
  const net = { amount: 238_000, net: 200_000 };
  const client = onlyClient(
    bookOf(
      [
        late('2025-03-03', 0, net),
        late('2025-06-02', 28, net),
        late('2025-08-18', 0, { ...net, settlement: openFor(238_000) }),
      ],
      { events: [entry('unfounded-complaint', '2025-09-10', { minutes: 90 })] },
    ),
  );
  expect(client).toMatchObject({ verdict: 'talk', remedy: { fact: 'paid' }, unpaid: { oldestDays: 135 } });
  const { margin, joy, price, effort, ...taken } = linesOf(client);
  expect([joy, price, effort]).toEqual([0, 0, 0]);
  expect(PAGE).toContain(`| + ${text((margin ?? 0) / 100, 2)} |`);
  for (const [line, amount] of Object.entries(taken)) {
    const row = PAGE.split('\n').find((one) => one.startsWith(`| ${line} |`) && one.includes('| − '));
    expect(row).toContain(`| − ${text(-amount / 100, 2)} |`);
  }
  const takes = -Object.values(taken).reduce((sum, amount) => sum + amount, 0);
  expect(PAGE).toContain(`T is ${text(takes / 100, 2)}`);
  expect(PAGE).toContain(`**${text(client.energy ?? 0, 1)}**`);
  expect(PAGE).toContain(`it is ${text(client.provenEnergy ?? 0, 1)}`);
  expect(PAGE).toContain(`is ${text(client.value / 100, 2)}`);
});
