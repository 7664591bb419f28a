import { useEffect, useRef, useState } from 'preact/hooks';
import type { Confirmation, Connection, Review } from '../../src/actions/exchange';
import { columnLetters } from '../../src/model/a1-notation';
import { withDecision } from '../../src/model/decision';
import { ENTRY_FIELDS, type Entry } from '../../src/model/entry';
import type { Origin } from '../../src/model/origin';
import type { ClientReport } from '../../src/model/report';
import { quotedSheet } from '../../src/words/problem-sentence';
import type { ScreenWords } from '../../src/words/screen-words';
import { screenWordsFor } from '../../src/words/screen-words-for';
import type { Language } from '../../src/words/words';
import { languageOfLocale } from '../../src/words/words-for';
import { fieldText } from '../controls/field-text';
import { shortName } from '../controls/short-name';
import { formulaOrder, standingFormulas } from '../plans/formula-plan';
import { highlightOf } from '../plans/highlight-plan';
import type { Incident } from '../plans/log-plan';
import { changeOf } from './confirmation-change';
import { entryIn } from './reviewed-entries';
import { callServer, failureOf, ServerFailure } from './server';
import { type CallState, useCall } from './use-call';
import { type Entries, useEntries } from './use-entries';
import { useLog } from './use-log';
import { useReturn } from './use-return';
import { type Saving, useSaving } from './use-saving';

/** The open book in the sidebar, and what can be done with it. */
export interface Session {
  words: ScreenWords;
  call: CallState;
  connection: Connection | undefined;
  review: Review | undefined;
  saving: Saving;
  entries: Entries;
  entryOf(key: string): Entry;
  read(): void;
  confirm(confirmation: Confirmation, done: () => void): void;
  /** Changes an entry; `before` is what the owner saw, where that may differ from what is shown by now. */
  change(client: ClientReport, fields: Partial<Entry>, before?: Partial<Entry>): void;
  note(client: ClientReport, incident: Incident): void;
  undo(): void;
  highlight(on: boolean): void;
  insertFormulas(): void;
  /** Opens the dialog of letters with that to a client. */
  openLetters(client: ClientReport): void;
  show(origin: Origin): void;
  speak(language: Language): void;
}

/** Reads the book when the sidebar opens; `onReview` is called when it has a review by then. */
export function useSession(onReview: () => void): Session {
  const call = useCall();
  const [connection, setConnection] = useState<Connection>();
  const [review, setReview] = useState<Review>();
  const [language, setLanguage] = useState<Language>(languageOfLocale(navigator.language));
  const words = screenWordsFor(language);
  const bookWords = screenWordsFor(languageOfLocale(connection?.bookLocale ?? ''));
  const saving = useSaving();
  const change = (by: (review: Review) => Review): void => setReview((now) => now && by(now));
  const entries = useEntries(connection, review, change, bookWords, saving);
  const entryOf = (key: string): Entry => entryIn((review as Review).entries, key);
  const { sidebar } = words;

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  // What the server is known to have: of a confirmation only what differs is sent.
  const saved = useRef<Confirmation | undefined>(undefined);
  const connecting = async (ask: () => Promise<Connection>): Promise<Connection> => {
    const takeIn = entries.reading();
    const value = await ask();
    return { ...value, review: value.review && takeIn(value.review) };
  };
  const connected = (value: Connection): void => {
    saved.current = value;
    setConnection(value);
    setLanguage(value.language);
    if (value.review) setReview(value.review);
  };
  const read = (): void => {
    const ask = () => callServer('readConnection');
    call.run(
      sidebar.reading,
      () => connecting(ask),
      (value) => {
        const isFirst = saved.current === undefined;
        connected(value);
        // Later ones come while the owner is at work somewhere.
        if (isFirst && value.review) onReview();
      },
    );
  };
  // Once, when the sidebar opens.
  useEffect(read, []);

  const confirm = (confirmation: Confirmation, done: () => void): void => {
    const changed = changeOf(saved.current as Confirmation, confirmation);
    const ask = () => callServer('confirmConnection', changed);
    call.run(
      sidebar.connect.confirming,
      () => connecting(ask),
      (value) => {
        connected(value);
        done();
      },
    );
  };

  const enter = (client: ClientReport, fields: Partial<Entry>, before: Partial<Entry> = {}): void => {
    const { today } = review as Review;
    const { settings } = connection as Connection;
    const name = shortName(client.name);
    const [field, value] = Object.entries(fields)[0] as [keyof Entry, Entry[keyof Entry]];
    const text = `${words.roles[ENTRY_FIELDS[field].role]}: ${shortName(fieldText(field, value, words)) || sidebar.saving.nothing}`;
    entries.save({
      key: client.key,
      fields: withDecision(fields, client, today, settings),
      before,
      saved: sidebar.saving.saved(text, name),
      undone: sidebar.saving.undone(text, name),
    });
  };

  const note = useLog(review, setReview, entries, saving, bookWords, sidebar);

  const highlight = (on: boolean): void => {
    const shown = (highlighted: boolean, sheet?: string): void => {
      // Readings that began before know nothing of it.
      const takeIn = entries.reading();
      change((now) => takeIn({ ...now, highlighted, entrySheet: sheet ?? now.entrySheet }));
    };
    if (!on) {
      call.run(
        sidebar.overview.clearing,
        () => callServer('clearHighlights'),
        () => shown(false),
      );
      return;
    }
    call.run(sidebar.overview.highlighting, paint, (sheet) => shown(true, sheet));
  };

  /**
   * Reads the tables as they stand now, since columns may have moved, and has their rows marked. Where the Client
   * Energy sheet got another name than was planned, once more with that one, because the rules name it.
   */
  const paint = async (): Promise<string> => {
    const now = await callServer('readConnection');
    if (!now.review) throw new ServerFailure('changed');
    const order = highlightOf(now.review, now.tables, now.bookLocale, bookWords);
    const sheet = await callServer('paintHighlights', order);
    return order.place.plan && order.place.plan.name !== sheet ? paint() : sheet;
  };

  const insertFormulas = (): void => {
    const write = async (): Promise<string> => {
      const now = await callServer('readConnection');
      const order = formulaOrder(now.tables, now.bookLocale, bookWords);
      if (!order) return '';
      const column =
        standingFormulas(now.tables, order, bookWords) ?? (await callServer('insertFormulas', order));
      return `${quotedSheet(order.sheet)}!${columnLetters(column)}${order.headingRow}`;
    };
    call.run(sidebar.overview.inserting, write, (place) => {
      saving.say(place ? sidebar.overview.inserted(place) : sidebar.overview.nowhere);
    });
  };

  const [inDialog, setInDialog] = useState(false);
  useReturn(inDialog && call.pending === '', () => {
    setInDialog(false);
    read();
  });
  const openLetters = ({ key }: ClientReport): void => {
    const { title } = sidebar.letters.dialog;
    call.run(
      sidebar.reading,
      () => callServer('showLetters', { title, client: key, isTalk: entryOf(key).decision === 'talk' }),
      () => setInDialog(true),
    );
  };

  /** What needs no word when it works, and one when it does not. */
  const quietly = (done: Promise<null>, { failures } = sidebar): void => {
    done.catch((error: unknown) => saving.say(failures[failureOf(error)]));
  };

  return {
    words,
    call,
    connection,
    review,
    saving,
    entries,
    entryOf,
    read,
    confirm,
    change: enter,
    note,
    undo: () => {
      if (!saving.undo()) saving.say(sidebar.saving.nothingToUndo);
    },
    highlight,
    insertFormulas,
    openLetters,
    show: (origin) => quietly(callServer('selectCell', origin)),
    speak: (chosen) => {
      setLanguage(chosen);
      quietly(callServer('saveLanguage', chosen), screenWordsFor(chosen).sidebar);
    },
  };
}
