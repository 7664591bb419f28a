import * as v from 'valibot';
import { byField, DECISIONS, ENTRY_FIELDS, type Entry, type EntryField, type FieldValues } from './entry';
import { lazy } from './lazy';
import { LETTER_REASONS, LETTER_VOICES } from './letter-facts';
import { CONTRACTS } from './letter-input';
import { dayNumber, whole } from './schema';

type SchemaOf<T> = v.GenericSchema<unknown, T>;

/** What the owner noted about a client; null where a cell is empty. */
export const entrySchema = lazy(() => {
  const types: { [Type in keyof FieldValues]: SchemaOf<FieldValues[Type] | null> } = {
    rating: v.nullable(whole(1, 5)),
    decision: v.nullable(v.picklist(DECISIONS)),
    day: v.nullable(dayNumber()),
    number: v.nullable(v.number()),
    text: v.nullable(v.string()),
    yes: v.nullable(v.boolean()),
    voice: v.nullable(v.picklist(LETTER_VOICES)),
    reason: v.nullable(v.picklist(LETTER_REASONS)),
    contract: v.nullable(v.picklist(CONTRACTS)),
  };
  return v.strictObject(
    byField<{ [Field in EntryField]: SchemaOf<Entry[Field]> }>((field) => types[ENTRY_FIELDS[field].type]),
  );
});

/** Some of its fields. None may be undefined, which valibot's `partial` would allow but JSON cannot hold. */
export const entryPartSchema = lazy(() => {
  const part = v.partial(entrySchema());
  return v.custom<Partial<Entry>>((input) => v.is(part, input));
});
