import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '../../src/model/table';
import { understandTables } from '../../src/reading/understand-table';
import { sharedData, withData } from '../shared-data';
import { type Layout, OWN_LAYOUTS } from './own-layouts';

/** How a layout was understood, against what a careful reader says. */
function judge(layout: Layout) {
  const above = Array.from({ length: layout.headerRow - 1 }, (_, row) =>
    row === 0 ? ['My list 2025'] : [''],
  );
  const [table] = understandTables({ sheet: 'Sheet', cells: [...above, layout.headers, ...layout.rows] }, {});
  const got = new Map(table?.columns.map(({ role, heading }) => [role, heading]));
  const roles = Object.entries(layout.expect) as [Role, string | string[]][];
  const wrong = roles.filter(([role, headings]) => ![headings].flat().includes(got.get(role) ?? ''));
  return {
    layout: layout.id,
    kind:
      table?.kind === layout.kind || layout.kindAlso?.includes(table?.kind as never)
        ? 'right'
        : String(table?.kind),
    row: table?.headingRow === layout.headerRow ? 'right' : String(table?.headingRow),
    right: roles.length - wrong.length,
    of: roles.length,
    wrong: wrong.map(([role]) => `${role} → ${got.get(role) ?? 'none'}`).join(', '),
    /** A wrong client or amount makes every figure wrong, so there may be none. */
    fatal: wrong.filter(([role]) => (role === 'client' || role === 'amount') && got.has(role)).length,
  };
}

function hold(layouts: Layout[]): void {
  const results = layouts.map(judge);
  const lines = results.map(
    ({ layout, kind, row, right, of, wrong }) =>
      `${layout.padEnd(40)} kind ${kind.padEnd(9)} row ${row.padEnd(6)} roles ${right}/${of} ${wrong}`,
  );
  process.stdout.write(`\n${lines.join('\n')}\n`);
  expect(results.filter(({ kind, row }) => kind !== 'right' || row !== 'right')).toEqual([]);
  expect(results.filter(({ fatal }) => fatal > 0)).toEqual([]);
  const sum = (of: (result: (typeof results)[number]) => number): number =>
    results.reduce((total, one) => total + of(one), 0);
  expect(sum(({ right }) => right) / sum(({ of }) => of)).toBeGreaterThanOrEqual(0.95);
}

withData('layouts of real tools', () => {
  hold(JSON.parse(readFileSync(join(sharedData, 'layouts.json'), 'utf8')));
});

test('layouts of our own making', () => {
  hold(OWN_LAYOUTS);
});
