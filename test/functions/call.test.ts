import { readCall } from '../../src/functions/call';
import type { Source } from '../../src/functions/cell-function';
import { CLIENTS, TABLES } from '../../src/functions/parameters';
import { isoFromDay } from '../../src/model/day';
import { parseMemory } from '../../src/model/memory';
import { instantOfSerial } from '../../workbench/google/time-zone';

const sourceIn = (timeZone: string): Source => ({
  memory: () => parseMemory(JSON.stringify({ timeZone })),
  grids: () => [],
  timeZone: () => timeZone,
  locale: () => 'de_DE',
  today: () => 0,
});

/** Every day of two years, so that each day on which a clock changes is among them. */
const DAYS = Array.from({ length: 730 }, (_, index) => 19_723 + index);

const ZONES = [
  'Europe/Berlin',
  'Pacific/Auckland',
  'America/Los_Angeles',
  'Australia/Lord_Howe',
  'America/Santiago',
];

describe.each(ZONES)('dates of a sheet in %s', (timeZone) => {
  test.each([
    ['midnight', 0],
    ['half past noon', 12.5 / 24],
    ['the last minute', 1439 / 1440],
  ])('every day at %s is that day', (_what, time) => {
    const cells = DAYS.map((day) => [new Date(instantOfSerial(day + 25_569 + time, timeZone)), 'x']);
    const { tables } = readCall(['Acme', cells], sourceIn(timeZone), [CLIENTS, TABLES]);
    expect(tables[0]?.cells.map(([day]) => day)).toEqual(DAYS.map(isoFromDay));
  });
});

test('a sentence repeats no more than forty characters of an argument', () => {
  const call = () => readCall(['Acme', 'x'.repeat(25_000)], sourceIn('Etc/UTC'), [CLIENTS, TABLES]);
  expect(call).toThrow(`(„${'x'.repeat(39)}…“)`);
});
