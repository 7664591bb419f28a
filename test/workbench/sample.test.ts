import { CLIENT_KINDS } from '../../src/model/client-kind';
import type { Line } from '../../src/model/line';
import { defaultSettings } from '../../src/model/settings';
import type { Cell } from '../../src/model/table';
import { readBook } from '../../src/reading/read-book';
import { scoreBook } from '../../src/scoring/score-book';
import { usualAssumptions, whatIf } from '../../src/scoring/what-if';
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

  const { clients } = scoreBook(book, { today: LAST_DAY - 25_569, settings: defaultSettings() });
  const named = (...names: string[]) => {
    const found = clients.find(({ name }) => names.includes(name));
    if (!found) throw new Error(`no ${names[0]}`);
    return found;
  };
  const takes = (client: (typeof clients)[number], wanted: Line) =>
    client.lines.some(({ line, side, amount }) => line === wanted && side === 'takes' && amount > 0);

  test('it tells a story: clients to part with, to talk to and to keep, a newcomer, and every kind', () => {
    const verdicts = new Set(clients.map(({ verdict }) => verdict));
    // Nobody is a dream client before the owner has said who makes them glad.
    expect([...verdicts].sort()).toEqual(['keep', 'part', 'talk', 'too-early']);
    expect(clients.filter(({ dreamObstacles }) => dreamObstacles.join() === 'joy').length).toBeGreaterThan(5);
    const kinds = new Set(clients.map(({ kind }) => kind));
    for (const kind of CLIENT_KINDS) expect(kinds).toContain(kind);
  });

  test('the one farewell that is advised pays: within a year the freed hours have made up for it', () => {
    const toPart = clients.filter(({ verdict }) => verdict === 'part');
    expect(toPart.map(({ name }) => name)).toEqual([named('Eiscafé Polarstern', 'Pole Star Ice Cream').name]);
    const [money] = whatIf(
      clients,
      toPart.map(({ key }) => key),
      book.currency,
      100,
      usualAssumptions(defaultSettings()),
    ).money;
    expect(money?.moneyAYear).toBeLessThan(0);
    expect(money?.monthsToBreakEven).toBeLessThan(12);
    expect(money?.afterThreeYears).toBeGreaterThan(0);
  });

  test('a habitual late payer with good money, a loss, and a misfit that makes one smile', () => {
    const habitual = named('Hotel Seeblick GmbH', 'Lakeview Hotel Ltd');
    expect(habitual.verdict).toBe('talk');
    expect(habitual.energy).toBeGreaterThan(60);
    expect(habitual.lateHabit).toBeGreaterThan(0.99);
    const lost = named('Küchenwelt Nord KG', 'Northern Kitchens LLP');
    expect(lost.writtenOff).toBeGreaterThan(0);
    expect(takes(lost, 'loss')).toBe(true);
    expect(named('Reisebuchhandlung Fernweh', 'Far Away Travel Books').kind).toBe('misfit');
    expect(book.events.filter(({ kind }) => kind === 'not-offered')).toHaveLength(3);
  });
});

test('the same at every call', () => {
  expect(sampleBook('de', LAST_DAY)).toEqual(sampleBook('de', LAST_DAY));
});
