import type { Invoice } from '../model/invoice';
import type { Problem } from '../model/problem';
import type { RowCount } from '../model/table';
import { quoted } from '../model/text-limits';
import type { ClientRegister } from './client-register';
import { type LogRows, readLog } from './read-log';
import type { TableSource } from './table-source';

/** What all energy logs hold. */
interface BookLogs extends LogRows {
  /** How many rows of each were read, by the key of its table. */
  counts: [string, RowCount][];
  problems: Problem[];
}

/**
 * Reads all energy logs of the book. A client in a log without any invoice is listed: the name is probably misspelled.
 */
export function readLogs(logs: TableSource[], register: ClientRegister, invoices: Invoice[]): BookLogs {
  const all: BookLogs = { events: [], cards: [], counts: [], problems: [] };
  if (logs.length === 0) return all;
  const billed = new Set(invoices.map(({ client }) => client));
  for (const source of logs) {
    const { read, table } = source;
    const { rows, count } = readLog(source, register);
    const { events, cards } = rows;
    const nameOf = read.text('client');
    all.counts.push([table.key, count]);
    // Not as arguments of `push`: there may be more of them than a function can be given.
    all.events = all.events.concat(events);
    all.cards = all.cards.concat(cards);
    all.problems = all.problems.concat(read.problems);
    for (const { client, origin } of [...events, ...cards]) {
      if (!billed.has(client))
        all.problems.push({ code: 'unknown-log-client', origin, detail: quoted(nameOf(origin.row - 1)) });
    }
  }
  return all;
}
