import * as v from 'valibot';
import { entryPartSchema } from './entry-schema';
import { LANGUAGES } from './language';
import { lazy } from './lazy';
import { TALK_LINES } from './line';
import { EVENT_KINDS } from './log-event';
import {
  aliasesSchema,
  blindCheckSchema,
  confirmedDistinctSchema,
  ratesSchema,
  retentionsSchema,
  senderSchema,
} from './memory';
import { originSchema } from './origin-schema';
import { dayNumber, type LazySchema, namesSchema } from './schema';
import { settingsPartSchema } from './settings-schema';
import { kindChoicesSchema, roleChoicesSchema } from './table-schema';

/*
 * What the sidebar asks of the server: JSON that crosses as text. The server checks it; what it answers is checked in the
 * sidebar (`action-answers.ts`), so that formulas need not load that.
 */

const nothing = lazy(() => v.null());

/** Who is meant: the client's key in the book, and the names of their rows in the Client Energy sheet. */
const clientRef = lazy(() => v.object({ key: v.string(), names: namesSchema() }));

/** What a person notes about a client on a day. */
const incident = lazy(() =>
  v.object({
    day: dayNumber(),
    /** What happened; a line where the owner has shown a yellow card for it. */
    what: v.picklist([...EVENT_KINDS, ...TALK_LINES]),
    minutes: v.nullable(v.number()),
  }),
);

const loggedIncident = lazy(() =>
  v.object({
    client: clientRef(),
    incident: incident(),
    /** Whether it was sent before and no answer came, so that it may be done already. */
    again: v.boolean(),
  }),
);

/** What each action is asked. */
export const ACTION_ARGUMENTS = {
  readConnection: nothing,
  /**
   * What of a confirmation is new: the rest stays as it is, for somebody else may have changed that meanwhile. With `kinds` the
   * owner only says what tables are, and has yet to look at what is then read of them.
   */
  confirmConnection: lazy(() =>
    v.object({
      choices: v.exactOptional(roleChoicesSchema()),
      kinds: v.exactOptional(kindChoicesSchema()),
      aliases: v.exactOptional(aliasesSchema()),
      confirmedDistinct: v.exactOptional(confirmedDistinctSchema()),
      currency: v.exactOptional(v.string()),
      rates: v.exactOptional(ratesSchema()),
      retentions: v.exactOptional(retentionsSchema()),
      settings: settingsPartSchema(),
    }),
  ),
  /** The clients that the owner named before the figures were shown. */
  saveBlindCheck: blindCheckSchema,
  /** `before` is what the owner saw in the fields that change. */
  saveEntry: lazy(() =>
    v.object({ client: clientRef(), before: entryPartSchema(), fields: entryPartSchema() }),
  ),
  logIncident: loggedIncident,
  unlogIncident: loggedIncident,
  highlight: lazy(() => v.object({ on: v.boolean() })),
  insertFormulas: nothing,
  /** The client by key whose letter is shown first; the guide for a talk where `isTalk`. */
  openLetters: lazy(() => v.object({ client: v.string(), isTalk: v.boolean() })),
  readLetters: nothing,
  saveSender: senderSchema,
  /** The wording that the sheet begins with. */
  addWording: lazy(() => v.object({ headings: v.array(v.string()), rows: v.array(v.array(v.string())) })),
  /** A letter as the sidebar wrote it. */
  draftLetter: lazy(() =>
    v.object({
      client: clientRef(),
      /** The last day of the contract, as the letter names it. */
      lastDay: dayNumber(),
      /** The last day that was with the client when the owner saw it. */
      before: v.nullable(dayNumber()),
      /** The name of the document. */
      title: v.string(),
      html: v.string(),
      /** Whether another draft is made where one is kept that this person may not see. */
      isAnotherWanted: v.boolean(),
    }),
  ),
  saveLanguage: lazy(() => v.picklist(LANGUAGES)),
  selectCell: originSchema,
} satisfies Record<string, LazySchema>;
