import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Connection, DialogStart, DraftLink, LetterMemory, Sender } from '../../src/actions/exchange';
import { wordingSentence } from '../../src/letters/wording-problem';
import { readWording } from '../../src/letters/wording-sheet';
import type { Entry } from '../../src/model/entry';
import type { ClientReport } from '../../src/model/report';
import type { ScreenWords } from '../../src/words/screen-words';
import { screenWordsFor } from '../../src/words/screen-words-for';
import { languageOfLocale } from '../../src/words/words-for';
import { WORDING_SHEETS, wordingPlan } from '../plans/wording-plan';
import { entryIn } from '../session/reviewed-entries';
import { callServer } from '../session/server';
import { type CallState, useCall } from '../session/use-call';
import { type LetterDraft, type LetterEdits, letterDraftFor } from './letter-draft';
import { editsIn, inputFor } from './letter-input';
import { type Drafting, useDrafting } from './use-drafting';

/** A letter with its draft, as soon as there is one. */
export type SavedLetterDraft = LetterDraft & { draft: DraftLink | undefined };

/** The letters of a book, in the dialog. */
export interface Letters extends Drafting {
  call: CallState;
  words: ScreenWords;
  connection: Connection | undefined;
  sender: Sender;
  farewells: SavedLetterDraft[];
  talks: ClientReport[];
  /** What cannot be read in the owner's own wording, in sentences. */
  wordingProblems: string[];
  /** The sheet of the owner's own wording; empty where there is none. */
  wordingSheet: string;
  /** True while what was entered last is not remembered. */
  isUnkept: boolean;
  read(): void;
  enter(client: ClientReport, change: Partial<LetterEdits>): void;
  setSender(change: Sender): void;
  /** Remembers what was entered for a letter, what was changed in it, and who writes it. */
  keep(desk: LetterDraft): void;
  /** Makes the sheet of the owner's own wording, begun with our sentences. */
  addWording(): void;
}

/** Reads the book and what is remembered when the dialog opens, and keeps what is entered in it. */
export function useLetters(start: DialogStart): Letters {
  const call = useCall();
  const [connection, setConnection] = useState<Connection>();
  const [memory, setMemory] = useState<LetterMemory>();
  const [sender, setSender] = useState<Sender>({});
  const [entered, setEntered] = useState<ReadonlyMap<string, Partial<LetterEdits>>>(new Map());
  // What is to be remembered does not wait for the screen to be drawn.
  const latest = useRef(entered);
  // Clients may be called "Constructor", which every object has.
  const [drafts, setDrafts] = useState<ReadonlyMap<string, DraftLink>>(new Map());
  const [isUnkept, setUnkept] = useState(false);
  const [wordingSheet, setWordingSheet] = useState('');
  // What was sent last to be remembered.
  const kept = useRef('');
  const words = screenWordsFor(connection?.language ?? languageOfLocale(navigator.language));

  const read = (): void => {
    call.run(
      words.sidebar.reading,
      () => Promise.all([callServer('readConnection'), callServer('readLetters', WORDING_SHEETS)]),
      ([found, remembered]) => {
        setConnection(found);
        setMemory(remembered);
        setSender(remembered.sender);
        setWordingSheet(remembered.wording?.sheet ?? '');
        document.documentElement.lang = found.language;
      },
    );
  };
  // Once, when the dialog opens.
  useEffect(read, []);

  const { wording, problems } = useMemo(() => readWording(memory?.wording?.cells ?? []), [memory]);
  const review = connection?.review;
  const clients = review?.report.clients ?? [];
  const entryOf = (key: string): Entry => entryIn(review?.entries ?? {}, key);
  const deskOf = (client: ClientReport): SavedLetterDraft => {
    const { key } = client;
    const today = review?.today ?? 0;
    const remembered = memory?.facts.find((facts) => facts.client === key) ?? {};
    const usual = inputFor(client, entryOf(key), remembered, connection as Connection, today);
    const own = { input: usual, edits: editsIn(remembered), accepted: false, ...entered.get(key) };
    const known = entryOf(key).draft;
    const draft = drafts.get(key) ?? (known ? { url: known, existed: true } : undefined);
    return { ...letterDraftFor(client, own, sender, today, wording, words.language), draft };
  };
  // The decision for the client it begins with may not be saved yet.
  const isFarewell = ({ key }: ClientReport): boolean =>
    key === start.client ? !start.isTalk : entryOf(key).decision === 'part';
  const drafting = useDrafting(connection, words, (key, draft) =>
    setDrafts((now) => new Map(now).set(key, draft)),
  );
  return {
    call,
    words,
    connection,
    sender,
    farewells: memory ? clients.filter(isFarewell).map(deskOf) : [],
    talks: clients.filter((client) => entryOf(client.key).decision === 'talk' && !isFarewell(client)),
    wordingSheet,
    isUnkept,
    wordingProblems: problems.map((problem) => wordingSentence(problem, words.language)),
    read,
    enter: ({ key }, change) => {
      latest.current = new Map(latest.current).set(key, { ...latest.current.get(key), ...change });
      setEntered(latest.current);
    },
    setSender: (change) => setSender((now) => ({ ...now, ...change })),
    keep: ({ client: { key }, ...desk }) => {
      const { input, edits }: Pick<LetterEdits, 'input' | 'edits'> = { ...desk, ...latest.current.get(key) };
      const facts = { client: key, ...input, edits };
      const change = { sender, ...(latest.current.has(key) ? { facts } : {}) };
      // Whoever only walks through the fields has changed nothing.
      if (kept.current === JSON.stringify(change)) return;
      kept.current = JSON.stringify(change);
      callServer('saveLetterFacts', change).then(
        () => setUnkept(false),
        () => {
          kept.current = '';
          setUnkept(true);
        },
      );
    },
    addWording: () => {
      call.run(words.sidebar.reading, () => callServer('addWording', wordingPlan(words)), setWordingSheet);
    },
    ...drafting,
  };
}
