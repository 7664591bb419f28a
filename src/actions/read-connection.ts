import { readMemory, readUserLanguage, saveMemory, whileLocked } from '../google/memory';
import { readUserLocale } from '../google/menu';
import { parseMemory } from '../model/memory';
import { clientKey } from '../reading/client-name';
import { languageOfLocale } from '../words/words-for';
import type { Connection, MergedClient } from './exchange';
import { type OpenBook, readOpenBook } from './measured';
import { reviewOf } from './review';

/** What was found in the open book, for the owner to look over and confirm; with the review where that is done. */
export function readConnection(): Connection {
  const measured = readOpenBook();
  const { memory, facts } = measured;
  const { locale, timeZone } = facts;
  // Formulas take both from the memory; the owner may have changed them in the file since.
  if (memory.confirmed && (memory.locale !== locale || memory.timeZone !== timeZone))
    whileLocked(() => saveMemory(JSON.stringify({ ...parseMemory(readMemory()), locale, timeZone })));
  return connectionOf(measured);
}

/** A measured book as the sidebar shows it; with its review where the owner has confirmed how it is read. */
export function connectionOf(measured: OpenBook): Connection {
  const { memory, tables, book, report, facts } = measured;
  return {
    language: languageOfLocale(readUserLanguage() ?? readUserLocale()),
    bookLocale: facts.locale,
    review: memory.confirmed ? reviewOf(measured) : null,
    tables,
    choices: memory.choices,
    clients: clientsIn(measured),
    merged: mergedIn(measured),
    aliases: memory.aliases,
    apart: memory.apart,
    settings: memory.settings,
    currency: book.currency,
    excludedDocuments: book.excludedDocuments,
    problems: report.problems,
  };
}

function clientsIn({ book }: OpenBook): Connection['clients'] {
  const rows = new Map<string, number>();
  for (const { client } of book.invoices) rows.set(client, (rows.get(client) ?? 0) + 1);
  return book.clients.map(({ key, name, id }) => ({
    key,
    name,
    plain: clientKey(name),
    hasId: id !== undefined,
    rows: rows.get(key) ?? 0,
  }));
}

/** The clients that were merged into others; one that stands in no row any more is left out. */
function mergedIn({ book, memory }: OpenBook): MergedClient[] {
  return Object.keys(memory.aliases).flatMap((key) => {
    for (const client of book.clients) {
      const name = client.spellings.find((spelling) => spelling === key || clientKey(spelling) === key);
      if (name !== undefined && client.key !== key)
        return [{ key, name, into: { key: client.key, name: client.name } }];
    }
    return [];
  });
}
