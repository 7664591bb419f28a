import { memoryFrom } from '../model/memory';
import type { LineName, MemoryLine } from '../model/memory-line';
import { membersOfLines } from '../model/memory-lines';
import { textOf } from '../model/plain-text';
import type { Problem } from '../model/problem';
import type { SettingsColumn, SettingsRow, SettingsSheet, SettingsWords } from '../model/settings-sheet';
import type { Cell, Grid } from '../model/table';
import { quoted } from '../model/text-limits';
import { isBlank } from './row-shape';
import { settingsPlace } from './settings-table';
import { settingsReader } from './settings-values';

/**
 * Reads Energy settings, written in any of some languages; undefined where a grid has none. A row that says something else
 * is the owner's own and left out.
 */
export function readSettings(grid: Grid, languages: SettingsWords[]): SettingsSheet | undefined {
  const place = settingsPlace(grid.cells);
  if (!place) return undefined;
  const at = (row: number, column: SettingsColumn): Cell =>
    grid.cells[row]?.[place.columns.get(column) ?? -1];
  const own = new Set(place.columns.values());
  const reader = settingsReader(languages);
  const below = [...grid.cells.keys()].filter(
    (row) => row > place.headingRow && !grid.cells[row]?.every(isBlank),
  );
  const problemAt = (row: number, column: SettingsColumn): Problem => {
    const origin = { sheet: grid.sheet, row: row + 1, column: (place.columns.get(column) ?? 0) + 1 };
    return { code: 'unreadable-setting', origin, detail: quoted(textOf(at(row, column))) };
  };
  const unknown: Problem[] = [];
  const named = below.flatMap((row) => {
    const texts = { setting: textOf(at(row, 'setting')), subject: textOf(at(row, 'subject')) };
    const line = reader.lineOf(texts.setting, texts.subject);
    // What a row means is written by us: one that says so is a row of ours, whatever its first cell has become.
    const isMisspelled = line === undefined && reader.isMeaning(textOf(at(row, 'meaning')));
    if ((line === 'no-role' || isMisspelled) && !isBlank(at(row, 'value')))
      unknown.push(problemAt(row, isMisspelled ? 'setting' : 'subject'));
    if (!line || line === 'no-role') return [];
    const hasMore = grid.cells[row]?.some((cell, column) => !isBlank(cell) && !own.has(column)) ?? false;
    return [{ ...line, row: row + 1, cell: at(row, 'value'), hasMore, texts }];
  });
  const readValue = reader.valuesIn(textOf(cellOf(named, 'locale')));
  const rows = named.map(({ cell, ...line }) => ({
    ...line,
    value: isBlank(cell) ? undefined : readValue(line.name, cell),
  }));
  return {
    sheet: grid.sheet,
    headingRow: place.headingRow + 1,
    columns: new Map([...place.columns].map(([column, index]) => [column, index + 1])),
    rows,
    lastRow: (below[below.length - 1] ?? place.headingRow) + 1,
    memory: memoryFrom(new Map(Object.entries(membersOfLines(rows.flatMap(lineOf))))),
    problems: [
      ...named.flatMap(({ row, cell }, index) =>
        isBlank(cell) || rows[index]?.value !== undefined ? [] : problemAt(row - 1, 'value'),
      ),
      ...unknown,
    ],
  };
}

function cellOf(rows: { name: LineName; cell: Cell }[], name: LineName): Cell {
  return rows.find((row) => row.name === name)?.cell;
}

function lineOf({ value, ...row }: SettingsRow): MemoryLine[] {
  return value === undefined ? [] : [{ ...row, value }];
}
