import type { Client } from '../model/client';
import { dayOfInvoice, type Invoice } from '../model/invoice';
import type { Table } from '../model/table';
import { addressFormOf, yesOrNo } from './answer-words';
import { inOrderOfWeight } from './client-name';
import type { ClientRegister } from './client-register';
import type { ColumnReaders } from './column-readers';

/** A row of a clients sheet, counted from 0, with the client and the id or name in the row. */
export interface NamedRow {
  row: number;
  client: Client;
  label: string;
}

/** The rows of a clients sheet that name somebody. */
export function namedRows(table: Table, read: ColumnReaders, register: ClientRegister): NamedRow[] {
  const [idOf, nameOf, placeOf] = [read.text('client_id'), read.text('client'), read.origin('client')];
  const rows: NamedRow[] = [];
  for (let row = table.firstRow - 1; row < table.lastRow; row += 1) {
    const [id, name] = [idOf(row), nameOf(row)];
    const client = register.find(id, name, row, placeOf);
    if (client) rows.push({ row, client, label: id || name });
  }
  return rows;
}

/**
 * The clients with who recommended them, as their invoices name it: of several the one on the oldest invoice counts. Names that
 * are no client's are left out.
 */
export function withRecommenders(clients: Client[], invoices: Invoice[], register: ClientRegister): Client[] {
  const named = invoices.filter(({ recommendedBy }) => recommendedBy !== undefined).sort(inOrderOfDays);
  if (named.length === 0) return clients;
  const recommenders = new Map<string, string>();
  for (const { client, recommendedBy = '' } of named) {
    const key = register.keyOf('', recommendedBy);
    if (key !== undefined && !recommenders.has(client)) recommenders.set(client, key);
  }
  return clients.map((client) => ({ ...client, recommendedBy: recommenders.get(client.key) }));
}

/** Those without a day last; of one day by the name, so that the order of rows never matters. */
function inOrderOfDays(a: Invoice, b: Invoice): number {
  const [first = Infinity, second = Infinity] = [dayOfInvoice(a), dayOfInvoice(b)];
  if (first !== second) return first - second;
  return (a.recommendedBy ?? '') < (b.recommendedBy ?? '') ? -1 : 1;
}

/** The clients with what the rows of clients sheets tell of them; of several rows the last one that tells it counts. */
export function withClientFacts(
  clients: Client[],
  sheets: { read: ColumnReaders; rows: NamedRow[] }[],
  register: ClientRegister,
): Client[] {
  const told = new Map(clients.map((client) => [client.key, client]));
  for (const { read, rows } of sheets) {
    const completed = factsReader(read, register);
    for (const { row, client } of inOrderOfWeight(rows)) {
      told.set(client.key, completed(told.get(client.key) ?? client, row));
    }
  }
  return [...told.values()];
}

/** Completes a client by what a row tells. */
function factsReader(read: ColumnReaders, register: ClientRegister): (client: Client, row: number) => Client {
  const joyOf = read.number('joy');
  const [email, contact, address] = [read.text('email'), read.text('contact'), read.text('address')];
  const [formOf, fineAt] = [read.cell('address_form'), read.cell('late_is_fine')];
  const recommenderAt = read.text('recommended_by');
  return (client, row) => ({
    ...client,
    joy: ratingOf(joyOf(row)) ?? client.joy,
    email: email(row) || client.email,
    contact: contact(row) || client.contact,
    address: address(row) || client.address,
    recommendedBy: register.keyOf('', recommenderAt(row)) ?? client.recommendedBy,
    lateIsFine: yesOrNo(fineAt(row)) ?? client.lateIsFine,
    addressForm: addressFormOf(formOf(row)) ?? client.addressForm,
  });
}

function ratingOf(joy: number | undefined): number | undefined {
  return joy !== undefined && Number.isInteger(joy) && joy >= 1 && joy <= 5 ? joy : undefined;
}
