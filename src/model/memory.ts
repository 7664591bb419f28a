import * as v from 'valibot';
import { lazy } from './lazy';
import { type RememberedLetter, rememberedLetterSchema } from './letter-input';
import { type OutputOf, recordOf } from './schema';
import { checkedSettings } from './settings';
import { roleChoicesSchema } from './table-schema';

/** Who writes the letters; what is not known is absent. */
export const senderSchema = lazy(() => {
  const text = v.exactOptional(v.string());
  return v.object({ name: text, company: text, address: text, place: text });
});
export type Sender = OutputOf<typeof senderSchema>;

const memorySchema = lazy(() =>
  v.object({
    /** True once the owner has confirmed how the book is read. */
    confirmed: v.boolean(),
    choices: roleChoicesSchema(),
    /** Client key → key of the client it is the same as. */
    aliases: recordOf(v.string()),
    /** Pairs of clients that look alike and are not the same (`Twins.pair`). */
    apart: v.array(v.string()),
    settings: v.pipe(v.unknown(), v.transform(checkedSettings)),
    sender: senderSchema(),
    /** The spreadsheet's own locale and zone, so that a cell function need not ask for them. */
    locale: v.exactOptional(v.string()),
    timeZone: v.exactOptional(v.string()),
    /**
     * The name of the Client Energy sheet while every client has a row in it: an entry is then saved without reading any
     * other sheet.
     */
    entrySheet: v.optional(v.string()),
  }),
);

/** What a book remembers for everyone who shares it, kept as JSON in its document properties. */
export type Memory = OutputOf<typeof memorySchema>;

/** The memory of a book that remembers nothing yet. */
function emptyMemory(): Memory {
  return { confirmed: false, choices: {}, aliases: {}, apart: [], settings: checkedSettings({}), sender: {} };
}

/** The memory in a text; a member that is missing or damaged is the default, so that a formula never fails for it. */
export function parseMemory(text: string | undefined): Memory {
  if (!text) return emptyMemory();
  return { ...emptyMemory(), ...intactMembers(memorySchema().entries, parsed(text)) };
}

/** What was entered for a letter, as far as it is intact; undefined where the text does not say for which client. */
export function parseLetter(text: string): RememberedLetter | undefined {
  const { client, ...facts } = intactMembers(rememberedLetterSchema().entries, parsed(text));
  return client ? { client, ...facts } : undefined;
}

/** The members of an object that are what their schemas say. */
function intactMembers<Members extends v.ObjectEntries>(
  members: Members,
  stored: unknown,
): { [Name in keyof Members]?: v.InferOutput<Members[Name]> } {
  const given = new Map<string, unknown>(Object.entries(Object(stored)));
  const intact = Object.entries(members).flatMap(([name, schema]) => {
    const read = given.has(name) ? v.safeParse(schema, given.get(name)) : undefined;
    return read?.success ? [[name, read.output]] : [];
  });
  return Object.fromEntries(intact);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
