import type { EventKind, LogEvent, YellowCard } from '../core/book';
import { yesOrNo } from './answer-words';
import type { ClientRegister } from './client-register';
import type { ColumnReaders } from './column-readers';
import { type Entry, entryOf } from './event-words';
import { isBlankRow } from './row-shape';
import type { Grid, Table } from './table';

/** What an energy log holds. */
export interface LogRows {
  events: LogEvent[];
  cards: YellowCard[];
}

/** Reads every row of an energy log. What happened and when must be said; minutes need not. */
export function readLog(grid: Grid, table: Table, read: ColumnReaders, register: ClientRegister): LogRows {
  const rows: LogRows = { events: [], cards: [] };
  const stripe = { first: table.firstColumn - 1, last: table.lastColumn - 1 };
  for (let row = table.firstRow - 1; row < table.lastRow; row += 1) {
    if (!isBlankRow(grid.cells[row], stripe)) readEntry(read, row, register, rows);
  }
  return rows;
}

function readEntry(read: ColumnReaders, row: number, register: ClientRegister, rows: LogRows): void {
  const client = register.find(
    read.text(row, 'client_id'),
    read.text(row, 'client'),
    read.origin(row, 'client'),
  );
  const text = read.text(row, 'event');
  const entry = entryOf(text);
  if (!client) {
    read.problem('missing-client', row, 'client', '');
  } else if (!entry) {
    read.problem('unknown-event', row, 'event', text);
  } else {
    const day = read.day(row, 'issued');
    if (day !== undefined)
      addEntry(read, row, { client: client.key, day, origin: read.origin(row) }, entry, rows);
    else if (read.text(row, 'issued') === '') read.problem('unreadable-date', row, 'issued', '');
  }
}

function addEntry(
  read: ColumnReaders,
  row: number,
  place: Omit<LogEvent, 'kind'>,
  entry: Entry,
  rows: LogRows,
): void {
  if ('card' in entry) {
    rows.cards.push({ ...place, line: entry.card });
    return;
  }
  const kind = decided(entry.event, yesOrNo(read.cell(row, 'founded')));
  const minutes = read.number(row, 'minutes');
  if (!kind) read.problem('undecided-complaint', row, 'founded', read.text(row, 'event'));
  else rows.events.push({ ...place, kind, ...(minutes === undefined || minutes < 0 ? {} : { minutes }) });
}

/** A complaint is founded or not by its own words, else by the column that answers; undefined where neither does. */
function decided(event: EventKind | 'complaint', founded: boolean | undefined): EventKind | undefined {
  if (event !== 'complaint') return event;
  if (founded === undefined) return undefined;
  return founded ? 'founded-complaint' : 'unfounded-complaint';
}
