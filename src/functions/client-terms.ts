import type { ClientReport } from '../model/report';
import { isBlank } from '../reading/row-shape';
import { newTermsFor, type TermsOutcome } from '../scoring/new-terms';
import type { Words } from '../words/words';
import { isTable, single } from './call';
import { type CallBook, isHeading, readCallBook } from './call-book';
import type { CellFunction, CellValue } from './cell-function';
import { CLIENTS, TABLES } from './parameters';

/**
 * New terms for clients to talk with or to part with, a row for each: the name, the percent on the price that would lift the
 * energy to where nobody needs to talk, and the energy with prepayment, without extra hours, without the discount. Blank
 * where a term is not needed.
 */
export const clientTerms: CellFunction = {
  name: 'CLIENT_TERMS',
  summary:
    'Shows which new terms would help with a client: the client, the price increase in percent, and the energy with prepayment, without extra hours and without discount. Blank where a term is not needed or does not help.',
  parameters: [CLIENTS, TABLES],
  example: '=CLIENT_TERMS(A2:A, Invoices!A1:H)',
  run: (call) => {
    const book = readCallBook(call);
    if (call.bare)
      return [
        headingsIn(book.words),
        ...book.report.clients.map((client) => rowOf(client, client.name, book)),
      ];
    const names = isTable(call.clients) ? call.clients.flat() : [single(call.clients)];
    return names.map((name, index) => {
      if (index === 0 && isHeading(name, book)) return headingsIn(book.words);
      const client = isBlank(name) ? undefined : book.find(name);
      return rowOf(client === 'ambiguous' ? undefined : client, asShown(name), book);
    });
  },
};

/** A name as the cell has it; no number that is none. */
function asShown(name: unknown): CellValue {
  if (typeof name === 'number') return Number.isFinite(name) ? name : '';
  return typeof name === 'boolean' ? name : String(name ?? '');
}

function headingsIn({ cells }: Words): CellValue[] {
  const { price, prepayment, withoutExtraHours, withoutDiscount } = cells.terms;
  return [cells.client, price, prepayment, withoutExtraHours, withoutDiscount];
}

function rowOf(client: ClientReport | undefined, name: CellValue, { settings }: CallBook): CellValue[] {
  if (client === undefined) return [name, '', '', '', ''];
  const { price, prepayment, withoutExtraHours, withoutDiscount } = newTermsFor(client, settings);
  return [
    name,
    price?.percent ?? '',
    energyOf(prepayment),
    energyOf(withoutExtraHours),
    energyOf(withoutDiscount),
  ];
}

/** A whole number, as CLIENT_ENERGY gives it. */
function energyOf(outcome: TermsOutcome | undefined): CellValue {
  return outcome?.energy === undefined ? '' : Math.round(outcome.energy) || 0;
}
