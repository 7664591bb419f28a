import type { Connection } from '../model/exchange';
import { sumOf } from '../model/sum';
import type { OpenBook } from './open-book';

type Questions = Connection['questions'];

/** What only the owner can tell of a book. */
export function questionsOf(open: Pick<OpenBook, 'book' | 'memory' | 'report'>): Questions {
  const { invoices, currency } = open.book;
  const found = new Set(invoices.map((invoice) => invoice.currency).filter(isCode));
  return {
    isTaxUnknown: invoices.some(({ amount, net }) => amount !== undefined && net === undefined),
    currencies: [...found].sort(
      (a, b) => Number(b === currency) - Number(a === currency) || (a < b ? -1 : 1),
    ),
    retentions: retentionsIn(open),
  };
}

/** A sign that nobody knows has no rate. */
function isCode(currency: string): boolean {
  return /^[A-Z]{3}$/.test(currency);
}

function retentionsIn({ report, memory }: Pick<OpenBook, 'memory' | 'report'>): Questions['retentions'] {
  const answered = new Set(Object.keys(memory.retentions));
  return report.clients
    .filter(({ key, retentions }) => retentions.length > 0 || answered.has(key))
    .map(({ key, name, currency, retentions }) => ({
      key,
      name,
      invoices: retentions.length,
      outstanding: sumOf(retentions, ({ outstanding }) => outstanding),
      currency,
    }));
}
