import * as v from 'valibot';
import { lazy } from './lazy';
import { tableProblemSchema } from './report-schema';
import { type MembersOf, partialRecordOf, position, recordOf, whole } from './schema';
import {
  type Column,
  EXTRA_ROLES,
  type KindChoice,
  ROLES,
  type RoleChoice,
  type RowCount,
  type Table,
} from './table';
import { LIST_KINDS, TABLE_KINDS } from './table-kind';

const roleSchema = lazy(() => v.picklist([...ROLES, ...EXTRA_ROLES]));

const columnSchema = lazy(() =>
  v.object({
    role: roleSchema(),
    heading: v.string(),
    column: position(),
    sample: v.string(),
    unsure: v.boolean(),
  } satisfies MembersOf<Column>),
);

/** A table as it was understood. */
export const tableSchema = lazy(() =>
  v.object({
    sheet: v.string(),
    key: v.string(),
    kind: v.picklist(TABLE_KINDS),
    isCredits: v.boolean(),
    rowGrain: v.picklist(['invoice', 'line']),
    clientIn: v.picklist(['row', 'above', 'title']),
    headingRow: position(),
    headings: v.array(v.string()),
    firstColumn: position(),
    lastColumn: position(),
    firstRow: position(),
    lastRow: whole(0),
    language: v.optional(v.string()),
    columns: v.array(columnSchema()),
    problems: v.array(tableProblemSchema()),
  } satisfies MembersOf<Table>),
);

/** How many rows of each table were read, by its key. */
export const rowCountsSchema = lazy(() =>
  recordOf(v.object({ read: whole(0), left: whole(0) } satisfies MembersOf<RowCount>)),
);

/** The owner's corrections. */
export const roleChoicesSchema = lazy(() => {
  const choice = v.object({ column: whole(0), heading: v.string() } satisfies MembersOf<RoleChoice>);
  return recordOf(partialRecordOf([...ROLES, ...EXTRA_ROLES], choice));
});

/** What the owner says that tables are. */
export const kindChoicesSchema = lazy(() =>
  recordOf(
    v.object({
      kind: v.picklist(LIST_KINDS),
      headings: v.array(v.string()),
    } satisfies MembersOf<KindChoice>),
  ),
);

/** The cells of a sheet. */
export const gridSchema = lazy(() =>
  v.object({
    sheet: v.string(),
    cells: v.array(v.array(v.nullish(v.union([v.string(), v.number(), v.boolean()])))),
    isHidden: v.exactOptional(v.boolean()),
  }),
);
