import { useEffect, useRef, useState } from 'preact/hooks';
import type { Confirmation, Connection, LogLine, Review } from '../src/actions/exchange';
import type { Origin } from '../src/core/book';
import { columnLetters } from '../src/core/column-letters';
import type { Entry } from '../src/core/entry';
import type { ClientReport } from '../src/core/report';
import { quotedSheet } from '../src/words/problem-sentence';
import type { ScreenWords } from '../src/words/screen/screen-words';
import { screenWordsFor } from '../src/words/screen/screen-words-for';
import type { Language } from '../src/words/words';
import { languageOfLocale } from '../src/words/words-for';
import { fieldText } from './panels/field-text';
import { shortName } from './panels/short-name';
import { changeOf } from './plans/confirmation-change';
import { withDecision } from './plans/decision-plan';
import { formulaOrder } from './plans/formula-plan';
import { highlightOf } from './plans/highlight-plan';
import { type Incident, logLine } from './plans/log-plan';
import { entryIn } from './plans/reviewed-entries';
import { callServer } from './server';
import { type CallState, useCall } from './use-call';
import { type Entries, useEntries } from './use-entries';

/** The open book in the sidebar, and what can be done with it. */
export interface Session {
  words: ScreenWords;
  call: CallState;
  connection: Connection | undefined;
  review: Review | undefined;
  entries: Entries;
  read(): void;
  confirm(confirmation: Confirmation, done: () => void): void;
  change(client: ClientReport, fields: Partial<Entry>): void;
  note(client: ClientReport, incident: Incident): void;
  undo(): void;
  highlight(on: boolean): void;
  insertFormulas(): void;
  /** Opens the dialog of letters with that to a client. */
  openLetters(client: ClientReport): void;
  show(origin: Origin): void;
  speak(language: Language): void;
}

/** Reads the book when the sidebar opens; `onReview` is called when its review is there. */
export function useSession(onReview: () => void): Session {
  const call = useCall();
  const [connection, setConnection] = useState<Connection>();
  const [review, setReview] = useState<Review>();
  const [language, setLanguage] = useState<Language>(languageOfLocale(navigator.language));
  const words = screenWordsFor(language);
  const bookWords = screenWordsFor(languageOfLocale(connection?.bookLocale ?? ''));
  const entries = useEntries(
    connection,
    review,
    (by) => setReview((now) => (now ? by(now) : now)),
    bookWords,
  );
  const { sidebar } = words;

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  // What the server is known to have: a change that failed is sent again with the next one.
  const saved = useRef<Confirmation | undefined>(undefined);
  const found = (value: Connection): void => {
    saved.current = value;
    setConnection(value);
    setLanguage(value.language);
    if (value.review) {
      setReview(entries.received(value.review));
      onReview();
    }
  };
  const read = (): void => {
    call.run(sidebar.reading, () => callServer('readConnection'), found);
  };
  // Once, when the sidebar opens.
  useEffect(read, []);

  const confirm = (confirmation: Confirmation, done: () => void): void => {
    const changed = changeOf(saved.current as Confirmation, confirmation);
    setConnection((now) => now && { ...now, ...confirmation });
    call.run(
      sidebar.connect.confirming,
      () => callServer('confirmConnection', changed),
      (value) => {
        saved.current = confirmation;
        setReview(entries.received(value));
        done();
      },
    );
  };

  const change = (client: ClientReport, fields: Partial<Entry>): void => {
    const { today } = review as Review;
    const { settings } = connection as Connection;
    const name = shortName(client.name);
    const [field, value] = Object.entries(fields)[0] as [keyof Entry, Entry[keyof Entry]];
    const text = `${words.roles[field]}: ${shortName(fieldText(field, value, words)) || sidebar.saving.nothing}`;
    entries.save({
      key: client.key,
      fields: withDecision(fields, client, today, settings),
      saved: sidebar.saving.saved(text, name),
      undone: sidebar.saving.undone(text, name),
    });
  };

  const note = (client: ClientReport, incident: Incident): void => {
    const line = logLine(entryIn(review as Review, client.key).label, incident, bookWords);
    const text = String(line.cells.event);
    const name = shortName(client.name);
    const unlog = (): boolean =>
      call.run(sidebar.log.adding, logCall('unlogEvent', line), (back) => {
        setReview(entries.received(back));
        entries.done(sidebar.saving.undone(text, name));
      });
    call.run(sidebar.log.adding, logCall('logEvent', line), (value) => {
      setReview(entries.received(value));
      entries.done(sidebar.log.added(text, name), unlog);
    });
  };

  const highlight = (on: boolean): void => {
    const shown = (highlighted: boolean, sheet?: string): void =>
      setReview((now) => now && { ...now, highlighted, entrySheet: sheet ?? now.entrySheet });
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
    const order = highlightOf(now.review as Review, now.tables, now.bookLocale, bookWords);
    const sheet = await callServer('paintHighlights', order);
    return order.place.plan && order.place.plan.name !== sheet ? paint() : sheet;
  };

  const insertFormulas = (): void => {
    const write = async (): Promise<string> => {
      const now = await callServer('readConnection');
      const order = formulaOrder(now.tables, now.bookLocale, bookWords);
      if (!order) return '';
      const column = await callServer('insertFormulas', order);
      return `${quotedSheet(order.sheet)}!${columnLetters(column)}${order.headingRow}`;
    };
    call.run(sidebar.overview.inserting, write, (place) => {
      if (place) entries.done(sidebar.overview.inserted(place));
    });
  };

  const [inDialog, setInDialog] = useState(false);
  useReturn(inDialog, () => {
    setInDialog(false);
    read();
  });
  const openLetters = ({ key }: ClientReport): void => {
    const { title } = sidebar.letters.dialog;
    call.run(
      sidebar.reading,
      () => callServer('showLetters', { title, client: key, isTalk: entries.of(key).decision === 'talk' }),
      () => setInDialog(true),
    );
  };

  return {
    words,
    call,
    connection,
    review,
    entries,
    read,
    confirm,
    change,
    note,
    undo: () => {
      if (!entries.undo()) entries.done(sidebar.saving.nothingToUndo);
    },
    highlight,
    insertFormulas,
    openLetters,
    show: (origin) => {
      callServer('selectCell', origin).catch(() => undefined);
    },
    speak: (chosen) => {
      setLanguage(chosen);
      callServer('saveLanguage', chosen).catch(() => undefined);
    },
  };
}

/** Notices that the owner is back in the sidebar after a dialog, which may have drafted letters meanwhile. */
function useReturn(away: boolean, onReturn: () => void): void {
  useEffect(() => {
    if (!away) return undefined;
    const root = document.documentElement;
    window.addEventListener('focus', onReturn);
    root.addEventListener('pointerenter', onReturn);
    return () => {
      window.removeEventListener('focus', onReturn);
      root.removeEventListener('pointerenter', onReturn);
    };
  });
}

/** A call for the log; every attempt but the first says that it comes again, since the line may stand there already. */
function logCall(name: 'logEvent' | 'unlogEvent', line: LogLine): () => Promise<Review> {
  let again = false;
  return () => {
    const order = { ...line, again };
    again = true;
    return callServer(name, order);
  };
}
