import type { ACTION_ANSWERS, answerSchema } from './action-answers';
import type { ACTION_ARGUMENTS } from './action-arguments';
import type { OutputOf } from './schema';
import type { Settings } from './settings';

/** The name of something that the sidebar can ask of the server. */
export type ActionName = keyof typeof ACTION_ARGUMENTS & keyof typeof ACTION_ANSWERS;

/** What an action is asked. */
export type ArgumentOf<Name extends ActionName> = OutputOf<(typeof ACTION_ARGUMENTS)[Name]>;

/** What it answers. */
export type AnswerOf<Name extends ActionName> = OutputOf<(typeof ACTION_ANSWERS)[Name]>;

/** What comes back of it: its answer, or what went wrong. */
export type Answer = OutputOf<typeof answerSchema>;
export type Failure = Extract<Answer, { ok: false }>['failure'];

/** Who is meant: the client's key in the book, and the names of their rows in the Client Energy sheet. */
export type ClientRef = ArgumentOf<'saveEntry'>['client'];

/** What a person notes about a client on a day. */
export type Incident = ArgumentOf<'logIncident'>['incident'];

/** With what the dialog of letters begins. */
export type DialogStart = ArgumentOf<'openLetters'>;

/** What was found in the book, and its review where the owner has confirmed how it is read. */
export type Connection = AnswerOf<'readConnection'>;

/** The scored book with what the file says beside it. */
export type Review = AnswerOf<'logIncident'>;

/** A client of the report, who is handed back as the one who is meant. */
export type ReviewedClient = Review['report']['clients'][number];

/** A spelling or an id that counts as another client, because the owner said so. */
export type MergedClient = Connection['merged'][number];

/** What the owner confirms, and what of it is new. */
export type Confirmation = Pick<
  Connection,
  'choices' | 'aliases' | 'confirmedDistinct' | 'currency' | 'rates' | 'retentions'
> & {
  settings: Partial<Settings>;
};
export type ConfirmationChange = ArgumentOf<'confirmConnection'>;

/** A client who may keep a retention. */
export type RetentionQuestion = Connection['questions']['retentions'][number];

/** What is remembered for letters. */
export type LetterMemory = AnswerOf<'readLetters'>;

/** A draft in Google Docs. */
export type DraftLink = AnswerOf<'draftLetter'>;
