import { settingsInRange } from '../functions/settings-range';
import type { BookFacts } from '../google/book-grids';
import { nameSettings, sheetOfName } from '../google/named-sheets';
import { addSheet } from '../google/new-sheet';
import { readSettingsRange, writeSettings } from '../google/settings-cells';
import { readGrid } from '../google/sheet-cells';
import { forgetOlderMemory, readOlderMemory } from '../google/stored-memory';
import type { Day } from '../model/day';
import type { Memory } from '../model/memory';
import { linesOf } from '../model/memory-lines';
import { textOf } from '../model/plain-text';
import { pairKey } from '../model/possible-duplicates';
import { Refusal } from '../model/refusal';
import type { SettingsSheet } from '../model/settings-sheet';
import { RANGE_NAMES } from '../model/sheet-plan';
import type { Grid } from '../model/table';
import { readSettings } from '../reading/read-settings';
import { type ClientNames, isChange, settingsChange, settingsSheet } from '../sheets/energy-settings';
import { SETTINGS_WORDS } from '../words/settings-words-for';

/** What a book remembers, and the Energy settings that say it; undefined where it has none. */
export interface Remembered {
  memory: Memory;
  settings: SettingsSheet | undefined;
  /** Whether their range has its name, which formulas are given. */
  isNamed: boolean;
}

/**
 * What a book remembers by its sheets; older books say it elsewhere. The sheet that has the name counts, wherever it is among the
 * others: formulas are given it. Throws a `Refusal` where it has lost its headings: a second sheet beside it, or a copy of it,
 * is not what the owner wants.
 */
export function rememberedIn(grids: Grid[]): Remembered {
  const name = sheetOfName(RANGE_NAMES.settings);
  const isFilled = ({ cells }: Grid): boolean => cells.some((row) => row.some((cell) => textOf(cell) !== ''));
  const named = grids.find((grid) => grid.sheet === name && isFilled(grid));
  const settings = (named ? [named] : grids).map(settingsIn).find((found) => found);
  if (named && !settings) throw new Refusal('no-column', named.sheet);
  return { memory: settings?.memory ?? readOlderMemory(), settings, isNamed: named !== undefined };
}

/** Energy settings as a grid says them, in any language of ours; undefined where it has none. */
export function settingsIn(grid: Grid): SettingsSheet | undefined {
  return readSettings(grid, Object.values(SETTINGS_WORDS));
}

/** What a book remembers, for a formula that is not given its settings. */
export function readMemory(timeZone: () => string): Memory {
  const range = readSettingsRange();
  return (range && settingsInRange(range, timeZone)?.memory) ?? readOlderMemory();
}

/** A memory in which clients are named by their keys, however the owner names them. */
export function keyedMemory(memory: Memory, keyOf: (name: string) => string): Memory {
  const { aliases, retentions, confirmedDistinct, blindCheck } = memory;
  return {
    ...memory,
    aliases: Object.fromEntries(Object.entries(aliases).map(([from, to]) => [keyOf(from), keyOf(to)])),
    retentions: Object.fromEntries(
      Object.entries(retentions).map(([client, answer]) => [keyOf(client), answer]),
    ),
    confirmedDistinct: confirmedDistinct.map((pair) => {
      const [one = '', other = ''] = pair.split('\n');
      return pairKey(keyOf(one), keyOf(other));
    }),
    ...(blindCheck
      ? {
          blindCheck: {
            ...blindCheck,
            gives: blindCheck.gives.map(keyOf),
            takes: blindCheck.takes.map(keyOf),
          },
        }
      : {}),
  };
}

/** What is to be known of a book before its memory is changed. */
export interface MemoryPlace extends Remembered {
  facts: BookFacts;
  today: Day;
  names: ClientNames;
}

/**
 * Changes what a book remembers: what its Energy settings say now, and no more of it. The sheet is made where there is none,
 * from what an older book says. To be called while nobody else can do so.
 */
export function saveMemory(place: MemoryPlace, change: (memory: Memory) => Memory): void {
  const { facts, names, today } = place;
  const { locale, timeZone } = facts;
  const now = place.settings ? settingsNow(place.settings, timeZone) : undefined;
  const changed = change(keyedMemory(now?.memory ?? place.memory, names.keyOf));
  const lines = linesOf(changed.confirmed ? { checkedOn: today, ...changed } : changed);
  if (now) {
    const plan = settingsChange(now, lines, names, locale);
    if (isChange(plan)) writeSettings(plan, timeZone);
    nameSettings(now);
  } else {
    const sheet = addSheet(settingsSheet(lines, names, locale), timeZone);
    const made = readGrid(sheet, timeZone);
    const settings = made && settingsIn(made);
    if (settings) nameSettings(settings);
    forgetOlderMemory();
  }
}

/**
 * The settings as they are at this moment: the owner or a colleague may have typed into them since the book was read. A row that
 * is inserted while they are read hides the last one.
 */
function settingsNow({ sheet, rows }: SettingsSheet, timeZone: string): SettingsSheet {
  const grid = readGrid(sheet, timeZone);
  const settings = grid && settingsIn(grid);
  if (!settings || settings.rows.length < rows.length) throw new Refusal('changed', sheet);
  return settings;
}
