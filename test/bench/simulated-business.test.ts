import { randomFrom } from '../../build/bench/bootstrap';
import { daysLate } from '../../build/bench/forecast';
import { AS_OF_DAY } from '../../build/bench/ledger';
import { CLIENTS, simulatedBusiness } from '../../build/bench/simulated-business';
import { groupBy } from '../../src/model/group-by';
import type { Invoice } from '../../src/model/invoice';

const drawn = (real: number[][]): Invoice[][] => {
  const book = simulatedBusiness(real, { invoicesAYear: 2, years: 3 }, randomFrom(1));
  return [...groupBy(book.invoices, ({ client }) => client).values()];
};

test('each client has so many invoices in each year up to the as-of date', () => {
  const clients = drawn([[0]]);
  expect(clients).toHaveLength(CLIENTS);
  for (const own of clients) {
    const years = own.map(({ issued = 0 }) => Math.floor((AS_OF_DAY - issued) / 365));
    expect(years.sort()).toEqual([0, 0, 1, 1, 2, 2]);
  }
});

test('a client pays as late as one of the real ones; what is paid after the as-of date is open', () => {
  const clients = drawn([
    [1, 2],
    [400, 500],
  ]);
  const told = clients.map((own) => {
    const paid = own.filter(({ settlement }) => settlement.state === 'paid');
    for (const { issued = 0, settlement } of own) {
      // Nobody else is open than those with days up to 500.
      if (settlement.state === 'open') expect(issued + 30 + 500).toBeGreaterThan(AS_OF_DAY);
    }
    return { open: own.length - paid.length, days: [...new Set(paid.map(daysLate))].sort((a, b) => a - b) };
  });
  expect(told.some(({ open }) => open > 0)).toBe(true);
  // Nobody has days of both, and all days are drawn.
  const days = [...new Set(told.map((one) => one.days.join()))].filter((one) => one !== '').sort();
  expect(days).toEqual(['1,2', '400', '400,500']);
});
