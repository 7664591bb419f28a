import { existsSync, readFileSync } from 'node:fs';
import type { Book, Day, Invoice } from '../../src/core/book';
import { isoFromDay } from '../../src/core/day';
import type { ClientReport } from '../../src/core/report';
import { scoreBook } from '../../src/core/score-book';
import { defaultSettings } from '../../src/core/settings';
import { readBook } from '../../src/table/read-book';

const LEDGER = '../shared/data/ibm_accounts_receivable.csv';

/** A score that is to foretell, from what was known on the day of the split. */
interface Score {
  name: string;
  of(client: ClientReport, past: Invoice[]): number;
}

const daysLate = ({ due, payments }: Invoice): number => Math.max(0, (payments[0].day as Day) - (due as Day));
const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const SCORES: Score[] = [
  { name: 'lateness index (ours)', of: (client) => client.lateness ?? 0 },
  { name: 'late trait (ours)', of: (client) => client.lateTrait ?? 0 },
  { name: 'mean days late', of: (_client, past) => mean(past.map(daysLate)) },
  { name: 'share late', of: (_client, past) => mean(past.map((invoice) => Number(daysLate(invoice) > 0))) },
  { name: 'last invoice', of: (_client, past) => daysLate(past[past.length - 1]) },
  { name: 'recency mean 180 d', of: (client) => client.daysLate ?? 0 },
];

/** Client-weighted AUC: each client's score against each of their later invoices, every client weighing the same. */
function auc(clients: { score: number; future: boolean[] }[]): number {
  let pairs = 0;
  let won = 0;
  const share = ({ future }: { future: boolean[] }, value: boolean): number =>
    future.filter((one) => one === value).length / future.length;
  for (const a of clients) {
    for (const b of clients) {
      const weight = share(a, true) * share(b, false);
      pairs += weight;
      won += weight * (a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0);
    }
  }
  return won / pairs;
}

/** AUC of future lateness and disputes on the ledger of others, for three days of splitting it. */
export function printAccuracy(): void {
  console.log('\nAccuracy: what is known on one day, against what came after it (client-weighted AUC)\n');
  if (!existsSync(LEDGER)) {
    console.log(`skipped: ${LEDGER} is not there.`);
    return;
  }
  const cells = readFileSync(LEDGER, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const { book } = readBook([{ sheet: 'ledger', cells }], { locale: 'en_US' });
  const issued = book.invoices.map((invoice) => invoice.issued as Day).sort((a, b) => a - b);
  for (const part of [0.5, 0.6, 0.7]) printSplit(book, issued[Math.floor(issued.length * part)]);
  console.log(
    '\nNot measured: how often the owner’s own rating disagrees. No ledger with such ratings is known to us.',
  );
}

function printSplit(book: Book, day: Day): void {
  const report = scoreBook(book, { today: day, asOf: day, settings: defaultSettings() });
  const known = (invoice: Invoice): boolean => (invoice.payments[0]?.day ?? Infinity) <= day;
  const rows = report.clients.flatMap((client) => {
    const own = book.invoices.filter((invoice) => invoice.client === client.key);
    const past = own.filter(known).sort((a, b) => (a.due as Day) - (b.due as Day));
    const future = own.filter((invoice) => (invoice.issued as Day) > day);
    return past.length > 0 && future.length > 0 ? [{ client, past, future }] : [];
  });
  console.log(`split on ${isoFromDay(day)}: ${rows.length} clients`);
  console.log(`  ${'score'.padEnd(24)}late > 0   late > 7`);
  for (const score of SCORES) {
    const column = (late: (invoice: Invoice) => boolean): string =>
      auc(
        rows.map(({ client, past, future }) => ({ score: score.of(client, past), future: future.map(late) })),
      ).toFixed(3);
    console.log(
      `  ${score.name.padEnd(24)}${column((one) => daysLate(one) > 0).padStart(8)}${column((one) => daysLate(one) > 7).padStart(11)}`,
    );
  }
  const disputes = (of: Score['of']): string =>
    auc(
      rows.map(({ client, past, future }) => ({
        score: of(client, past),
        future: future.map(({ disputed }) => disputed === true),
      })),
    ).toFixed(3);
  console.log(
    `  disputes: trait (ours) ${disputes((client) => client.disputeTrait ?? 0)}, share disputed ${disputes((_c, past) => mean(past.map(({ disputed }) => Number(disputed))))}\n`,
  );
}
