import * as v from 'valibot';
import { entrySchema } from './entry-schema';
import { LANGUAGES } from './language';
import { lazy } from './lazy';
import {
  aliasesSchema,
  blindCheckSchema,
  confirmedDistinctSchema,
  ratesSchema,
  retentionsSchema,
  senderSchema,
} from './memory';
import type { NamedClient } from './possible-duplicates';
import { FAILURE_CODES } from './refusal';
import { clientMembers, problemSchema, reportMembers } from './report-schema';
import {
  dayNumber,
  type LazySchema,
  listOf,
  type MembersOf,
  namesSchema,
  position,
  recordOf,
} from './schema';
import { SETTING_NAMES } from './settings';
import { settingsSchema } from './settings-schema';
import {
  gridSchema,
  kindChoicesSchema,
  roleChoicesSchema,
  rowCountsSchema,
  tableSchema,
} from './table-schema';

/*
 * What the server answers: JSON that crosses as text, because `google.script.run` loses a whole answer that holds a Date or
 * undefined. The sidebar checks it.
 */

const nothing = lazy(() => v.null());

/** The scored book with what the file says beside it. */
const review = lazy(() =>
  v.object({
    report: v.object(reportMembers(v.object({ ...clientMembers(), names: namesSchema() }))),
    today: dayNumber(),
    highlighted: v.boolean(),
    /** What the owner noted, by the client's key. */
    entries: recordOf(entrySchema()),
  }),
);

const namedClient = lazy(() =>
  v.object({
    key: v.string(),
    name: v.string(),
    plain: v.string(),
    hasId: v.boolean(),
    rows: v.number(),
  } satisfies MembersOf<NamedClient>),
);

/** A spelling or an id that counts as another client, because the owner said so. */
const mergedClient = lazy(() =>
  v.object({ key: v.string(), name: v.string(), into: v.object({ key: v.string(), name: v.string() }) }),
);

/** What only the owner can tell of the book; all but this is read. */
const questions = lazy(() =>
  v.object({
    /** Whether there are amounts of which nothing says how much tax is in them. */
    isTaxUnknown: v.boolean(),
    /** The currencies (ISO 4217 codes) of all invoices, the book's own first. */
    currencies: v.array(v.string()),
    /** Clients who keep a part open that looks like a retention, or about which the owner was asked before. */
    retentions: v.array(
      v.object({
        key: v.string(),
        name: v.string(),
        /** How many invoices, and what is open of them; both 0 where the owner said that it is none. */
        invoices: v.number(),
        outstanding: v.number(),
        currency: v.string(),
      }),
    ),
  }),
);

/** What was found in the book, and its review where the owner has confirmed how it is read. */
const connection = lazy(() =>
  v.object({
    /** The language of the person at the screen, and the locale of the book. */
    language: v.picklist(LANGUAGES),
    bookLocale: v.string(),
    review: v.nullable(review()),
    tables: v.array(tableSchema()),
    choices: roleChoicesSchema(),
    kinds: kindChoicesSchema(),
    /** How many rows of each table were read, by its key. */
    rows: rowCountsSchema(),
    aliases: aliasesSchema(),
    confirmedDistinct: confirmedDistinctSchema(),
    settings: settingsSchema(),
    /** The settings that the owner entered. */
    answered: v.array(v.picklist(SETTING_NAMES)),
    rates: ratesSchema(),
    retentions: retentionsSchema(),
    questions: questions(),
    /** The clients that the owner named before the figures were shown; null where they named none. */
    blindCheck: v.nullable(blindCheckSchema()),
    /** All clients, so that the sidebar can find those that may be the same. */
    clients: listOf(namedClient()),
    merged: v.array(mergedClient()),
    currency: v.string(),
    /** Drafts and voided invoices that are not counted. */
    excludedDocuments: v.number(),
    problems: v.array(problemSchema()),
  }),
);

/** What each action answers. */
export const ACTION_ANSWERS = {
  readConnection: connection,
  confirmConnection: connection,
  saveBlindCheck: nothing,
  /** What was in the sheet; nothing was written where somebody else had been quicker. */
  saveEntry: lazy(() => v.object({ saved: v.boolean(), entry: entrySchema() })),
  /** The book as it is then. */
  logIncident: review,
  unlogIncident: review,
  highlight: lazy(() => v.object({ on: v.boolean() })),
  /** The place of the first formula; null where there is nothing beside which to write. */
  insertFormulas: lazy(() =>
    v.nullable(v.object({ sheet: v.string(), row: position(), column: position() })),
  ),
  openLetters: nothing,
  /** What all letters need: who writes them, and the owner's own wording. */
  readLetters: lazy(() =>
    v.object({
      sender: senderSchema(),
      wording: v.nullable(gridSchema()),
    }),
  ),
  saveSender: nothing,
  addWording: lazy(() => v.object({ sheet: v.string() })),
  /** A draft in Google Docs; `existed` when it was found instead of made. */
  draftLetter: lazy(() => v.object({ url: v.string(), existed: v.boolean() })),
  saveLanguage: nothing,
  selectCell: nothing,
} satisfies Record<string, LazySchema>;

/**
 * What comes back of an action, before its value is looked at. `detail` is what was thrown, shortened; `url` is where the
 * person can go on.
 */
export const answerSchema = lazy(() =>
  v.variant('ok', [
    v.object({ ok: v.literal(true), value: v.unknown() }),
    v.object({
      ok: v.literal(false),
      failure: v.object({
        code: v.picklist(FAILURE_CODES),
        detail: v.string(),
        url: v.exactOptional(v.string()),
      }),
    }),
  ]),
);
