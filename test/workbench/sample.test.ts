import { defaultSettings } from '../../src/model/settings';
import type { Cell } from '../../src/model/table';
import { readBook } from '../../src/reading/read-book';
import { scoreBook } from '../../src/scoring/score-book';
import { sampleBook } from '../../workbench/sample/sample-book';

const LAST_DAY = 46_022;

/** The sample's sheets as the add-on reads them. */
function gridsOf(language: 'de' | 'en') {
  const { snapshot } = sampleBook(language, LAST_DAY);
  return (snapshot.sheetOrder ?? []).map((id) => {
    const sheet = snapshot.sheets?.[id];
    const rows = Object.keys(sheet?.cellData ?? {}).map(Number);
    const cells: Cell[][] = Array.from({ length: Math.max(...rows) + 1 }, (_, row) =>
      Array.from({ length: 12 }, (_cell, column) => (sheet?.cellData?.[row]?.[column]?.v ?? '') as Cell),
    );
    return { sheet: sheet?.name ?? '', cells };
  });
}

describe.each(['de', 'en'] as const)('%s', (language) => {
  const locale = sampleBook(language, LAST_DAY).locale;
  const { book, tables } = readBook(gridsOf(language), { locale });

  test('about 25 clients and 300 invoices over two years, read without a problem', () => {
    expect(tables.map(({ kind }) => kind)).toEqual(['invoices', 'clients', 'log']);
    expect(book.clients).toHaveLength(25);
    expect(book.invoices.length).toBeGreaterThan(280);
    expect(book.problems).toEqual([]);
  });

  test('it tells a story: dream clients, a late payer and a complainer to talk to, a newcomer', () => {
    const { clients } = scoreBook(book, { today: LAST_DAY - 25_569, settings: defaultSettings() });
    const verdicts = new Set(clients.map(({ verdict }) => verdict));
    const kinds = new Set(clients.map(({ kind }) => kind));
    expect([...verdicts].sort()).toEqual(['dream', 'keep', 'part', 'talk', 'too-early']);
    expect(kinds).toContain('late-payer');
    expect(kinds).toContain('complainer');
    expect(kinds).toContain('locust');
    expect(kinds).toContain('misfit');
  });
});

test('the same at every call', () => {
  expect(sampleBook('de', LAST_DAY)).toEqual(sampleBook('de', LAST_DAY));
});
