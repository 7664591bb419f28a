import * as v from 'valibot';
import { lazy } from './lazy';
import { type RememberedLetter, rememberedLetterSchema } from './letter-input';
import { dayNumber, type OutputOf, recordOf } from './schema';
import { enteredSettings, type Settings } from './settings';
import { kindChoicesSchema, roleChoicesSchema } from './table-schema';
import { isTimeZone } from './time-zone';

/** Who writes the letters; what is not known is absent. */
export const senderSchema = lazy(() => {
  const text = v.exactOptional(v.string());
  return v.object({ name: text, company: text, address: text, place: text });
});
export type Sender = OutputOf<typeof senderSchema>;

/** Client key → key of the client it is the same as. */
export const aliasesSchema = lazy(() => recordOf(v.string()));

/** Pairs of clients that look alike and are not the same (`PossibleDuplicate.pair`). */
export const confirmedDistinctSchema = lazy(() => v.array(v.string()));

/** Units of the book's currency for one unit of another (ISO 4217 code). */
export const ratesSchema = lazy(() => recordOf(v.pipe(v.number(), v.finite(), v.gtValue(0))));

/** Client key → the owner's answer to "is what they keep open a retention?". */
export const retentionsSchema = lazy(() => recordOf(v.boolean()));

/** Clients (by key) that the owner named before they saw any figure: those who give most, and those who take most. */
export const blindCheckSchema = lazy(() =>
  v.object({ day: dayNumber(), gives: v.array(v.string()), takes: v.array(v.string()) }),
);
export type BlindCheck = OutputOf<typeof blindCheckSchema>;

const memoryMembers = lazy(() => ({
  /** The day as of which everything is worked out; today where there is none. */
  asOf: v.exactOptional(dayNumber()),
  /** True once the owner has confirmed how the book is read, and the day on which that was. */
  confirmed: v.boolean(),
  checkedOn: v.exactOptional(dayNumber()),
  choices: roleChoicesSchema(),
  kinds: kindChoicesSchema(),
  aliases: aliasesSchema(),
  confirmedDistinct: confirmedDistinctSchema(),
  /** The book's currency, once confirmed. */
  currency: v.exactOptional(v.string()),
  rates: ratesSchema(),
  retentions: retentionsSchema(),
  blindCheck: v.exactOptional(blindCheckSchema()),
  sender: senderSchema(),
  /** The spreadsheet's own locale and zone, so that a cell function need not ask for them. */
  locale: v.optional(v.string()),
  timeZone: v.optional(v.pipe(v.string(), v.check(isTimeZone))),
  /** When the owner last had everything worked out again: a new text makes every formula that is given it do so. */
  refreshed: v.exactOptional(v.string()),
}));

/** What a book remembers for everyone who shares it: the rows of its sheet Energy settings. */
export interface Memory extends v.InferOutput<v.ObjectSchema<ReturnType<typeof memoryMembers>, undefined>> {
  /** What the owner entered; every other setting has its default. */
  settings: Partial<Settings>;
}

/** The memory of a book that remembers nothing yet. */
function emptyMemory(): Memory {
  return {
    confirmed: false,
    choices: {},
    kinds: {},
    aliases: {},
    confirmedDistinct: [],
    rates: {},
    retentions: {},
    settings: {},
    sender: {},
  };
}

/** The memory that older books keep as a JSON text; the defaults where there is none. */
export function parseMemory(text: string | undefined): Memory {
  const given = membersIn(text ?? '');
  // Books of version 0.1 keep these pairs under another name.
  if (!given.has('confirmedDistinct')) given.set('confirmedDistinct', given.get('apart'));
  return memoryFrom(given);
}

/** A memory of members that nobody has checked; one that is missing or damaged is the default, so that a formula never fails for it. */
export function memoryFrom(given: Map<string, unknown>): Memory {
  return {
    ...emptyMemory(),
    ...intactMembers(memoryMembers(), given),
    settings: enteredSettings(given.get('settings')),
  };
}

/** What was entered for a letter, as far as it is intact; undefined where the text does not say for which client. */
export function parseLetter(text: string): RememberedLetter | undefined {
  const { client, ...facts } = intactMembers(rememberedLetterSchema().entries, membersIn(text));
  return client ? { client, ...facts } : undefined;
}

/** The members of an object that are what their schemas say. */
function intactMembers<Members extends v.ObjectEntries>(
  members: Members,
  given: Map<string, unknown>,
): { [Name in keyof Members]?: v.InferOutput<Members[Name]> } {
  const intact = Object.entries(members).flatMap(([name, schema]) => {
    const read = given.has(name) ? v.safeParse(schema, given.get(name)) : undefined;
    return read?.success ? [[name, read.output]] : [];
  });
  return Object.fromEntries(intact);
}

/** The members of the object in a JSON text; none where the text is damaged. */
function membersIn(text: string): Map<string, unknown> {
  try {
    return new Map(Object.entries(Object(JSON.parse(text))));
  } catch {
    return new Map();
  }
}
