import type { Connection, MergedClient } from '../model/exchange';
import { answeredSettings, checkedSettings } from '../model/settings';
import { clientKey } from '../reading/client-name';
import type { OpenBook } from './open-book';
import { questionsOf } from './questions';
import { reviewOf } from './review';
import { userLanguage } from './user-language';

/** A scored book as the sidebar shows it; with its review where the owner has confirmed how it is read. */
export function connectionOf(open: OpenBook): Connection {
  const { memory, settings, tables, rows, book, report, entries, facts } = open;
  return {
    language: userLanguage(),
    bookLocale: facts.locale,
    review: memory.confirmed ? reviewOf(open) : null,
    tables: tables.filter(({ kind }) => kind !== 'settings'),
    choices: memory.choices,
    kinds: memory.kinds,
    rows,
    clients: clientsIn(open),
    merged: mergedIn(open),
    aliases: memory.aliases,
    confirmedDistinct: memory.confirmedDistinct,
    settings: checkedSettings(memory.settings),
    answered: answeredSettings(memory.settings),
    rates: memory.rates,
    retentions: memory.retentions,
    questions: questionsOf(open),
    blindCheck: memory.blindCheck ?? null,
    currency: book.currency,
    excludedDocuments: book.excludedDocuments,
    problems: [...report.problems, ...(settings?.problems ?? []), ...(entries?.problems ?? [])],
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

/** The clients that were merged into others; one that no row names any more is left out. */
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
