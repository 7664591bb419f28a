import {
  DATE,
  DOUBLE,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBInstance,
  VARCHAR,
} from '@duckdb/node-api';
import { AS_OF, type Form, type SheetCell } from '../ledger';
import { type ClientSums, type Energies, energiesOf } from './energies';

const DAY = 86_400_000;

/** Rows that fit into one of DuckDB's chunks. */
const CHUNK = 2_048;

/** The columns that are needed, by their index in the ledger, and the type that a real value of them has. */
const COLUMNS = [
  { name: 'client', index: 1, type: VARCHAR },
  { name: 'issued', index: 2, type: DATE },
  { name: 'due', index: 3, type: DATE },
  { name: 'net', index: 4, type: DOUBLE },
  { name: 'total', index: 5, type: DOUBLE },
  { name: 'paid', index: 6, type: DATE },
];

/** A ledger in DuckDB's memory, whole columns at a time, which is the quickest way in. */
export async function loadDuckdb(cells: SheetCell[][], form: Form): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const columns = COLUMNS.map((column) => (form === 'text' ? { ...column, type: VARCHAR } : column));
  await connection.run(
    `create table ledger (${columns.map(({ name, type }) => `${name} ${type}`).join(', ')})`,
  );
  const appender = await connection.createAppender('ledger');
  for (let from = 1; from < cells.length; from += CHUNK) {
    const rows = cells.slice(from, from + CHUNK);
    const chunk = DuckDBDataChunk.create(
      columns.map(({ type }) => type),
      rows.length,
    );
    chunk.setColumns(
      columns.map(({ index, type }) =>
        rows.map((row) =>
          type === DATE
            ? new DuckDBDateValue((row[index] as Date).getTime() / DAY)
            : (row[index] as string | number),
        ),
      ),
    );
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  return connection;
}

/** Texts become dates and numbers in the query, by DuckDB's own casts, which cost nothing if they are dates and numbers already. */
const QUERY = `
  with invoices as (
    select client, cast(net as double) as net, cast(total as double) as total,
      greatest(0, cast(paid as date) - cast(due as date)) as late
    from ledger where cast(issued as date) > date '${AS_OF}' - 365
  )
  select client, sum(net * 0.3), sum(total * late / 365 * 0.1),
    sum(case when late > 60 then 90 when late > 30 then 60 when late > 7 then 30 else 0 end)::double
  from invoices group by client`;

/** The energies of a loaded ledger. */
export async function duckdbEnergies(connection: DuckDBConnection): Promise<Energies> {
  const rows = (await connection.runAndReadAll(QUERY)).getRows() as [string, number, number, number][];
  return energiesOf(
    rows.map(([client, margin, waiting, chasing]): ClientSums => ({ client, margin, waiting, chasing })),
  );
}
