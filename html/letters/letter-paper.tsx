import { useEffect, useRef } from 'preact/hooks';
import type { Letter } from '../../src/letters/letter';
import type { FactName } from '../../src/model/letter-facts';
import type { ScreenWords } from '../../src/words/screen-words';
import { CopyOrMail } from './copy-or-mail';
import { Findings } from './findings';
import { LetterBlock } from './letter-block';
import { editOf } from './letter-draft';
import type { LettersEvent } from './letters';
import type { SavedLetterDraft } from './shown-letters';

interface Props {
  draft: SavedLetterDraft;
  words: ScreenWords;
  dispatch: (event: LettersEvent) => void;
}

/** The letter as it will be in Google Docs, to be read and changed, with what is still in its way. */
export function LetterPaper({ draft, words, dispatch }: Props) {
  const { client, input, written, letter, edits, missing, useful, problems } = draft;
  const { key } = client;
  const text = words.sidebar.letters.dialog;
  const keep = (): void => dispatch({ kind: 'keep', key, input, edits });
  // A change of a text that says something else by now is none.
  const isEdited = written?.parts.some((part) => 'text' in part && editOf(edits, part.text) !== part.text);
  const named = (names: FactName[]): string => names.map((name) => text.facts[name]).join(', ');
  return (
    <section class="paper-side">
      {missing.length > 0 && <p class="to-come">{text.missing(named(missing))}</p>}
      {problems.map((problem) => (
        <p key={problem} class="failure">
          {problem}
        </p>
      ))}
      {written && letter && (
        <>
          <Findings draft={draft} words={words} dispatch={dispatch} />
          <Paper
            written={written}
            letter={letter}
            label={text.preview}
            partLabel={text.part}
            onEdit={(before, after) =>
              dispatch({
                kind: 'enter',
                key,
                change: { edits: { ...edits, [before]: after }, accepted: false },
              })
            }
            onLeave={keep}
          />
          {isEdited && (
            <p class="quiet">
              {text.edited}{' '}
              <button
                type="button"
                class="link"
                onClick={() => {
                  dispatch({ kind: 'enter', key, change: { edits: {} } });
                  keep();
                }}
              >
                {text.asBefore}
              </button>
            </p>
          )}
          {useful.length > 0 && <p class="quiet">{text.useful(named(useful))}</p>}
          {draft.ready && <CopyOrMail words={words} letter={letter} email={input.email} />}
        </>
      )}
    </section>
  );
}

function Paper({
  written,
  letter,
  label,
  partLabel,
  onEdit,
  onLeave,
}: {
  written: Letter;
  letter: Letter;
  label: string;
  partLabel: (text: string) => string;
  onEdit: (before: string, after: string) => void;
  onLeave: () => void;
}) {
  return (
    <article class="letter" lang={letter.language} aria-label={label} onFocusOut={onLeave}>
      {letter.parts.map((part, index) => {
        const before = written.parts[index];
        if (!('text' in part) || !before || !('text' in before))
          return <LetterBlock key={String(index)} part={part} />;
        return (
          <EditableText
            key={`${index}-${before.text}`}
            role={part.role}
            text={part.text}
            label={partLabel(before.text.slice(0, 40))}
            onEdit={(after) => onEdit(before.text, after)}
          />
        );
      })}
    </article>
  );
}

/** A paragraph that grows with its text. */
function EditableText({
  role,
  text,
  label,
  onEdit,
}: {
  role: string;
  text: string;
  label: string;
  onEdit: (text: string) => void;
}) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!area.current) return;
    area.current.style.height = '0';
    area.current.style.height = `${area.current.scrollHeight}px`;
  }, [text]);
  return (
    <textarea
      ref={area}
      rows={1}
      class={role}
      dir="auto"
      aria-label={label}
      value={text}
      onInput={(event) => onEdit(event.currentTarget.value)}
    />
  );
}
