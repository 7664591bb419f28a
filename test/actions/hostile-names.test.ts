import { isoFromDay } from '../../src/model/day';
import type { Connection } from '../../src/model/exchange';
import { openConfirmed, RECENT } from './small-books';

/** Names that look like something else than a name. */
const NAMES = [
  '<img src=x onerror="document.title=\'hacked\'">',
  '=HYPERLINK("http://evil.example")',
  '+49 30 123',
  'مقهى الصباح',
  '🍀🍀🍀',
  'x'.repeat(2_000),
  "'quoted'",
  'TRUE',
  '1/2',
];

test('names that look like code or figures stay text in sheet and log, and are found again', async () => {
  const day = isoFromDay(RECENT);
  const book = openConfirmed({
    Invoices: [
      ['Invoice no.', 'Client', 'Date', 'Due date', 'Total', 'Paid on'],
      // Behind an apostrophe anything is text, as it is in a file.
      ...NAMES.map((name, index) => [`${index}`, `'${name}`, day, day, 10.5, day]),
    ],
  });
  const connection = () => (book.ask('readConnection') as { value: Connection }).value;
  const clients = connection().review?.report.clients ?? [];
  expect(clients.map(({ name }) => name).sort()).toEqual([...NAMES].sort());
  for (const client of clients) {
    const fields = { joy: 3, decision: 'keep', note: client.name };
    expect(book.ask('saveEntry', { client, before: {}, fields })).toMatchObject({ value: { saved: true } });
    const incident = { day: RECENT, what: 'unfounded-complaint', minutes: null };
    expect(book.ask('logIncident', { client, incident, again: false })).toMatchObject({ ok: true });
  }
  const wanted = NAMES.map((name) => [name, 3, 'keep', name]).sort();
  const entries = () =>
    book
      .cells('Client Energy')
      .slice(1)
      .map(([name, joy, decision, , , , note]) => [name, joy, decision, note])
      .sort();
  expect(entries()).toEqual(wanted);
  expect(
    book
      .cells('Energy log')
      .slice(1)
      .map(([, name]) => name)
      .sort(),
  ).toEqual([...NAMES].sort());
  const formulas = [book.formulas('Client Energy!A1:K12'), book.formulas('Energy log!A1:E12')];
  expect(formulas.flat(2).filter(Boolean)).toEqual([]);

  await book.reopen();
  const after = connection().review;
  for (const { key, name } of after?.report.clients ?? [])
    expect(after?.entries[key]).toMatchObject({ joy: 3, decision: 'keep', note: name });
  // What was read back is what was written: another note is no conflict.
  const [client] = after?.report.clients ?? [];
  expect(
    book.ask('saveEntry', { client, before: { note: client?.name }, fields: { note: '=2+2' } }),
  ).toMatchObject({ value: { saved: true } });
  expect(entries().map(([, , , note]) => note)).toContain('=2+2');
});
