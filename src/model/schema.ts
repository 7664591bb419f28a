import * as v from 'valibot';

/**
 * Schemas are built when they are first used: every formula loads this code, and none pays for what only the sidebar
 * needs.
 */
export type LazySchema<T = unknown> = () => v.GenericSchema<unknown, T>;

/** What a schema lets through. */
export type OutputOf<Schema extends LazySchema> = v.InferOutput<ReturnType<Schema>>;

/** A schema for each member of a type: one that is left out does not compile. */
export type MembersOf<T> = { [Name in keyof T]-?: v.GenericSchema<unknown, T[Name]> };

/** A whole number within a range. */
export function whole(min: number, max = Number.MAX_SAFE_INTEGER) {
  return v.custom<number>(
    (input) => typeof input === 'number' && Number.isInteger(input) && input >= min && input <= max,
  );
}

/** Row or column as a sheet counts them, from 1. */
export function position() {
  return whole(1);
}

/** A calendar day, counted from 1970-01-01; as far as `Date` reaches. */
export function dayNumber() {
  return whole(-100_000_000, 100_000_000);
}

/** The names of a client's rows in the Client Energy sheet: first that of the row in which an entry is saved. */
export function namesSchema() {
  const texts = v.array(v.string());
  return v.custom<[string, ...string[]]>((input) => v.is(texts, input) && input.length > 0);
}

/** How many members of a list are checked. */
const LOOKED_AT = 100;

/**
 * A list with a member for each client of the book. One piece of code makes them all, so the first hundred tell whether
 * they are what they should be: to look at all of 5,000 took twice as long as to parse their JSON.
 */
export function listOf<T>(member: v.GenericSchema<unknown, T>) {
  return v.custom<T[]>(
    (input) => Array.isArray(input) && input.slice(0, LOOKED_AT).every((one) => v.is(member, one)),
  );
}

/**
 * An object with any names and members of one kind. valibot's own `record` drops the name "constructor", but a client may
 * have that name.
 */
export function recordOf<T>(member: v.GenericSchema<unknown, T>) {
  return v.custom<Record<string, T>>(
    (input) => isPlainObject(input) && Object.values(input).every((value) => v.is(member, value)),
  );
}

/** The same, with these names only; any of them may be missing. */
export function partialRecordOf<Name extends string, T>(
  names: readonly Name[],
  member: v.GenericSchema<unknown, T>,
) {
  const known = new Set<string>(names);
  return v.custom<Partial<Record<Name, T>>>(
    (input) =>
      isPlainObject(input) &&
      Object.entries(input).every(([name, value]) => known.has(name) && v.is(member, value)),
  );
}

function isPlainObject(input: unknown): input is object {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
