import * as v from 'valibot';
import { lazy } from './lazy';
import type { Origin } from './origin';
import { type MembersOf, position } from './schema';

/** A place in the book. */
export const originSchema = lazy(() =>
  v.object({
    sheet: v.string(),
    row: position(),
    column: v.exactOptional(position()),
  } satisfies MembersOf<Origin>),
);
