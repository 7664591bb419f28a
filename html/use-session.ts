import { useEffect, useState } from 'preact/hooks';
import type { Confirmation, Connection, Review } from '../src/actions/exchange';
import type { Origin } from '../src/core/book';
import { columnLetters } from '../src/core/column-letters';
import type { Decision, Entry } from '../src/core/entry';
import type { ClientReport } from '../src/core/report';
import type { Settings } from '../src/core/settings';
import { quotedSheet } from '../src/words/problem-sentence';
import type { ScreenWords } from '../src/words/screen/screen-words';
import { screenWordsFor } from '../src/words/screen/screen-words-for';
import type { Language } from '../src/words/words';
import { languageOfLocale } from '../src/words/words-for';
import { fieldText } from './panels/field-text';
import { formulaOrder } from './plans/formula-plan';
import { highlightOf } from './plans/highlight-plan';
import { type Incident, logLine } from './plans/log-plan';
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
  /** What was done last beside the entries, in a sentence; empty where nothing was. */
  said: string;
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

/** Days until a client is looked at again, by decision; a talk is given the time of a yellow card. */
function lookAgainAfter(decision: Decision | null, { cardDays }: Settings): number | null {
  if (decision === null || decision === 'part') return null;
  return { keep: 180, talk: cardDays, later: 30 }[decision];
}

/** Reads the book when the sidebar opens; `onReview` is called when its review is there. */
export function useSession(onReview: () => void): Session {
  const call = useCall();
  const [connection, setConnection] = useState<Connection>();
  const [review, setReview] = useState<Review>();
  const [language, setLanguage] = useState<Language>(languageOfLocale(navigator.language));
  const [said, setSaid] = useState('');
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

  const found = (value: Connection): void => {
    setConnection(value);
    setLanguage(value.language);
    setSaid('');
    if (value.review) {
      setReview(value.review);
      onReview();
    }
  };
  const read = (): void => call.run(sidebar.reading, () => callServer('readConnection'), found);
  // Once, when the sidebar opens.
  useEffect(read, []);

  const confirm = (confirmation: Confirmation, done: () => void): void => {
    setConnection((now) => now && { ...now, ...confirmation });
    call.run(
      sidebar.connect.confirming,
      () => callServer('confirmConnection', confirmation),
      (value) => {
        setReview(value);
        done();
      },
    );
  };

  const change = (client: ClientReport, fields: Partial<Entry>): void => {
    const all = withDecision(fields, client, review as Review, connection as Connection);
    const [field, value] = Object.entries(fields)[0] as [keyof Entry, Entry[keyof Entry]];
    const text = fieldText(field, value, words) || sidebar.saving.nothing;
    entries.save({ key: client.key, fields: all, said: `${words.roles[field]}: ${text}` });
  };

  const note = (client: ClientReport, incident: Incident): void => {
    const label = review?.entries[client.key]?.label ?? client.name;
    const line = logLine(label, incident, bookWords);
    const text = String(line.cells.event);
    call.run(
      sidebar.log.adding,
      () => callServer('logEvent', line),
      (value) => {
        setReview(value);
        setSaid(sidebar.log.added(text, client.name));
        entries.undoable(() =>
          call.run(
            sidebar.log.adding,
            () => callServer('unlogEvent', line),
            (back) => {
              setReview(back);
              setSaid(sidebar.saving.undone(text, client.name));
            },
          ),
        );
      },
    );
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

  /** Reads the tables as they stand now, since columns may have moved, and has their rows marked. */
  const paint = async (): Promise<string> => {
    const now = await callServer('readConnection');
    return callServer(
      'paintHighlights',
      highlightOf(now.review as Review, now.tables, now.bookLocale, bookWords),
    );
  };

  const insertFormulas = (): void => {
    const write = async (): Promise<string> => {
      const now = await callServer('readConnection');
      const order = formulaOrder(now.tables, now.bookLocale, bookWords);
      if (!order) return '';
      const column = await callServer('insertFormulas', order);
      return `${quotedSheet(order.place.sheet)}!${columnLetters(column)}${order.place.firstRow}`;
    };
    call.run(sidebar.overview.inserting, write, (place) => setSaid(sidebar.overview.inserted(place)));
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
      () => callServer('showLetters', { title, client: key }),
      () => setInDialog(true),
    );
  };

  return {
    words,
    call,
    connection,
    review,
    entries,
    said,
    read,
    confirm,
    change,
    note,
    undo: () => {
      if (!entries.undo()) setSaid(sidebar.saving.nothingToUndo);
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

/** A decision with its day, the energy on that day, and when to look again; other fields as they are. */
function withDecision(
  fields: Partial<Entry>,
  { energy }: ClientReport,
  { today }: Review,
  { settings }: Connection,
): Partial<Entry> {
  const { decision } = fields;
  if (decision === undefined) return fields;
  const days = lookAgainAfter(decision, settings);
  return {
    ...fields,
    decided_on: decision === null ? null : today,
    energy_then: decision === null || energy === undefined ? null : Math.round(energy),
    look_again: days === null ? null : today + days,
  };
}
