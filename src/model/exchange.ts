import * as v from 'valibot';
import { entryPartSchema, entrySchema } from './entry-schema';
import { LANGUAGES } from './language';
import { lazy } from './lazy';
import { rememberedLetterSchema } from './letter-input';
import { LINES } from './line';
import { EVENT_KINDS } from './log-event';
import { senderSchema } from './memory';
import type { NamedClient } from './possible-duplicates';
import { FAILURE_CODES } from './refusal';
import { clientMembers, originSchema, problemSchema, reportMembers } from './report-schema';
import {
  dayNumber,
  type LazySchema,
  listOf,
  type MembersOf,
  type OutputOf,
  position,
  recordOf,
} from './schema';
import { settingsPartSchema, settingsSchema } from './settings-schema';
import { gridSchema, roleChoicesSchema, tableSchema } from './table-schema';

/*
 * What the sidebar and the server say to each other. Everything is plain JSON and crosses as text, because
 * `google.script.run` loses a whole answer that holds a Date or undefined. One schema checks it at both ends.
 */

const nothing = lazy(() => v.null());
const language = lazy(() => v.picklist(LANGUAGES));

/** The names under which the rows of a client are known; the first is that of the row in which an entry is saved. */
const namesSchema = lazy(() => v.tupleWithRest([v.string()], v.string()));

/** Who is meant: the client's key in the book, and the names of their rows in the Client Energy sheet. */
const clientRef = lazy(() => v.object({ key: v.string(), names: namesSchema() }));
export type ClientRef = OutputOf<typeof clientRef>;

const reviewedClient = lazy(() => v.object({ ...clientMembers(), names: namesSchema() }));
/** A client of the report, who is handed back as the one who is meant. */
export type ReviewedClient = OutputOf<typeof reviewedClient>;

const review = lazy(() =>
  v.object({
    report: v.object(reportMembers(reviewedClient())),
    today: dayNumber(),
    highlighted: v.boolean(),
    /** What the owner noted, by the client's key. */
    entries: recordOf(entrySchema()),
  }),
);
/** The measured book with what the file says beside it. */
export type Review = OutputOf<typeof review>;

const mergedClient = lazy(() =>
  v.object({ key: v.string(), name: v.string(), into: v.object({ key: v.string(), name: v.string() }) }),
);
/** A spelling or an id that counts as another client, because the owner said so. */
export type MergedClient = OutputOf<typeof mergedClient>;

const confirmation = lazy(() =>
  v.object({
    choices: roleChoicesSchema(),
    aliases: recordOf(v.string()),
    /** Pairs of clients that look alike and are not the same. */
    apart: v.array(v.string()),
    settings: settingsSchema(),
  }),
);
/** What the owner confirmed. */
export type Confirmation = OutputOf<typeof confirmation>;

const confirmationChange = lazy(() => {
  const { choices, aliases, apart } = confirmation().entries;
  return v.object({
    choices: v.exactOptional(choices),
    aliases: v.exactOptional(aliases),
    apart: v.exactOptional(apart),
    settings: settingsPartSchema(),
  });
});
/** What of it is new: the rest stays as it is, for somebody else may have changed that meanwhile. */
export type ConfirmationChange = OutputOf<typeof confirmationChange>;

const connection = lazy(() =>
  v.object({
    /** The language of the person at the screen, and the locale of the book. */
    language: language(),
    bookLocale: v.string(),
    /** Absent until the owner has confirmed how the book is read. */
    review: v.nullable(review()),
    tables: v.array(tableSchema()),
    ...confirmation().entries,
    /** All clients, so that the sidebar can find those that may be the same. */
    clients: listOf(
      v.object({
        key: v.string(),
        name: v.string(),
        plain: v.string(),
        hasId: v.boolean(),
        rows: v.number(),
      } satisfies MembersOf<NamedClient>),
    ),
    merged: v.array(mergedClient()),
    currency: v.string(),
    /** Drafts and voided invoices that are not counted. */
    excludedDocuments: v.number(),
    problems: v.array(problemSchema()),
  }),
);
/** The first thing the sidebar asks for: what was found in the book, and its review where it is confirmed. */
export type Connection = OutputOf<typeof connection>;

const incident = lazy(() =>
  v.object({
    day: dayNumber(),
    /** What happened; a line where the owner has shown a yellow card for it. */
    what: v.picklist([...EVENT_KINDS, ...LINES]),
    minutes: v.nullable(v.pipe(v.number(), v.minValue(0))),
  }),
);
/** What a person notes about a client on a day. */
export type Incident = OutputOf<typeof incident>;

const loggedIncident = lazy(() =>
  v.object({
    client: clientRef(),
    incident: incident(),
    /** Whether it was sent before and no answer came, so that it may be done already. */
    again: v.boolean(),
  }),
);

const letterMemory = lazy(() =>
  v.object({
    sender: senderSchema(),
    facts: v.array(rememberedLetterSchema()),
    /** The sheet that holds the owner's own wording. */
    wording: v.nullable(gridSchema()),
  }),
);
/** What is remembered for letters: who writes them, what was entered for each, and the owner's own wording. */
export type LetterMemory = OutputOf<typeof letterMemory>;

/** A letter as the sidebar wrote it. */
const letterOrder = lazy(() =>
  v.object({
    client: clientRef(),
    /** The last day of the contract, as the letter names it. */
    lastDay: dayNumber(),
    /** The last day that stood with the client when the owner saw it. */
    before: v.nullable(dayNumber()),
    /** The name of the document. */
    title: v.string(),
    html: v.string(),
  }),
);

const draftLink = lazy(() => v.object({ url: v.string(), existed: v.boolean() }));
/** A draft in Google Docs; `existed` when it was found instead of made. */
export type DraftLink = OutputOf<typeof draftLink>;

/** What each action is asked and what it answers. */
export const EXCHANGE = {
  readConnection: { argument: nothing, answer: connection },
  confirmConnection: { argument: confirmationChange, answer: connection },
  /** Writes what the owner noted, unless something else stands there by now; answers with what stood there. */
  saveEntry: {
    argument: lazy(() =>
      v.object({
        client: clientRef(),
        /** What the owner saw in the fields that change. */
        before: entryPartSchema(),
        fields: entryPartSchema(),
      }),
    ),
    answer: lazy(() => v.object({ saved: v.boolean(), entry: entrySchema() })),
  },
  /** Writes a line into the energy log, or takes it out again; answers with the book as it is then. */
  logIncident: { argument: loggedIncident, answer: review },
  unlogIncident: { argument: loggedIncident, answer: review },
  /** Shows in the sheets who to part with and who to talk to, or takes that away. */
  highlight: {
    argument: lazy(() => v.object({ on: v.boolean() })),
    answer: lazy(() => v.object({ on: v.boolean() })),
  },
  /** Writes formulas beside the clients; answers with the place of the first, null where there is nothing beside which to write. */
  insertFormulas: {
    argument: nothing,
    answer: lazy(() => v.nullable(v.object({ sheet: v.string(), row: position(), column: position() }))),
  },
  /** Opens the dialog of letters with that to a client, by key; with the guide for a talk where `isTalk`. */
  openLetters: {
    argument: lazy(() => v.object({ client: v.string(), isTalk: v.boolean() })),
    answer: nothing,
  },
  readLetters: { argument: nothing, answer: letterMemory },
  saveLetterFacts: {
    argument: lazy(() =>
      v.object({ sender: v.exactOptional(senderSchema()), facts: v.exactOptional(rememberedLetterSchema()) }),
    ),
    answer: nothing,
  },
  /** Makes the sheet of the owner's own wording, which begins with ours; answers with its name. */
  addWording: {
    argument: lazy(() => v.object({ headings: v.array(v.string()), rows: v.array(v.array(v.string())) })),
    answer: lazy(() => v.object({ sheet: v.string() })),
  },
  draftLetter: { argument: letterOrder, answer: draftLink },
  saveLanguage: { argument: language, answer: nothing },
  /** Shows the owner a cell. */
  selectCell: { argument: originSchema, answer: nothing },
} satisfies Record<string, { argument: LazySchema; answer: LazySchema }>;

/** The name of an action that the sidebar can ask for. */
export type ActionName = keyof typeof EXCHANGE;

/** What an action is asked. */
export type ArgumentOf<Name extends ActionName> = OutputOf<(typeof EXCHANGE)[Name]['argument']>;

/** What it answers. */
export type AnswerOf<Name extends ActionName> = OutputOf<(typeof EXCHANGE)[Name]['answer']>;

/** What went wrong on Google's side or ours; `detail` is the message of whatever was thrown. */
const failure = lazy(() => v.object({ code: v.picklist(FAILURE_CODES), detail: v.string() }));
export type Failure = OutputOf<typeof failure>;

/** The answer of an action as it crosses. */
export type Answer<T = unknown> = { ok: true; value: T } | { ok: false; failure: Failure };

/** The envelope of an answer, before its value is looked at. */
export const answerSchema = lazy(() =>
  v.variant('ok', [
    v.object({ ok: v.literal(true), value: v.unknown() }),
    v.object({ ok: v.literal(false), failure: failure() }),
  ]),
);

/** With what the dialog of letters begins. */
export type DialogStart = ArgumentOf<'openLetters'>;
