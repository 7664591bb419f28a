import { useEffect, useRef, useState } from 'preact/hooks';
import type { Letter, LetterPart } from '../../src/words/letters/letter';
import { letterText, mailLink } from '../../src/words/letters/letter-text';
import type { FactName } from '../../src/words/letters/missing-facts';
import { copyText } from './copy-text';
import type { DraftedDesk, Letters } from './use-letters';

interface Props {
  letters: Letters;
  desk: DraftedDesk;
}

/** The letter as it will stand in Google Docs, to be read and changed, with what is still in its way. */
export function LetterPaper({ letters, desk }: Props) {
  const { words, enter } = letters;
  const { client, written, letter, edits, missing, useful, problems } = desk;
  const text = words.sidebar.letters.dialog;
  // A change of a text that says something else by now is none.
  const isEdited = written?.parts.some(
    (part) => 'text' in part && (edits[part.text] ?? part.text) !== part.text,
  );
  const named = (names: FactName[]): string => names.map((name) => text.facts[name]).join(', ');
  return (
    <section class="paper-side">
      {missing.length > 0 && <p class="failure">{text.missing(named(missing))}</p>}
      {problems.map((problem) => (
        <p key={problem} class="failure">
          {problem}
        </p>
      ))}
      {written && letter && (
        <>
          <Findings {...{ letters, desk }} />
          <Paper
            {...{ written, letter, label: text.preview, partLabel: text.part }}
            onEdit={(before, after) =>
              enter(client, { edits: { ...edits, [before]: after }, accepted: false })
            }
          />
          {isEdited && (
            <p class="quiet">
              {text.edited}{' '}
              <button type="button" class="link" onClick={() => enter(client, { edits: {} })}>
                {text.asBefore}
              </button>
            </p>
          )}
          {useful.length > 0 && <p class="quiet">{text.useful(named(useful))}</p>}
          <Outward {...{ letters, letter }} email={desk.input.email} />
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
}: {
  written: Letter;
  letter: Letter;
  label: string;
  partLabel: (text: string) => string;
  onEdit: (before: string, after: string) => void;
}) {
  return (
    <article class="letter" lang={letter.language} aria-label={label}>
      {letter.parts.map((part, index) => {
        const before = written.parts[index];
        if (!('text' in part) || !('text' in before)) return <Block key={String(index)} part={part} />;
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

/** A list or a table of the letter; it follows the facts. */
export function Block({ part }: { part: LetterPart }) {
  if (part.role === 'list') {
    return (
      <ul>
        {part.items.map((item) => (
          <li key={item} dir="auto">
            {item}
          </li>
        ))}
      </ul>
    );
  }
  if (part.role === 'invoices') {
    return (
      <table>
        <thead>
          <tr>
            {part.heading.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {part.rows.map((row) => (
            <tr key={row.join()}>
              {row.map((cell, column) => (
                <td key={part.heading[column]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    );
  }
  return (
    <p class={part.role} dir="auto">
      {part.text}
    </p>
  );
}

/** What the letter should not hold, with why and what to do. */
function Findings({ letters: { words, enter }, desk }: Props) {
  const text = words.sidebar.letters.dialog;
  const { findings, client, accepted } = desk;
  if (findings.length === 0) return null;
  const isOwners = findings.every(({ code }) => code !== 'tag');
  return (
    <section class="findings" aria-live="polite">
      <h2>{text.findings(findings.length)}</h2>
      <ul>
        {findings.map(({ code, found, why, remedy }) => (
          <li key={code + found}>
            {code !== 'length' && <strong>{text.found(found)}</strong>} {why} {remedy}
          </li>
        ))}
      </ul>
      {isOwners && (
        <label class="check">
          <input
            type="checkbox"
            checked={accepted}
            onChange={(event) => enter(client, { accepted: event.currentTarget.checked })}
          />
          {text.anyway}
        </label>
      )}
    </section>
  );
}

/** The ways out that are the owner's own: the clipboard and the mail program. */
export function Outward({
  letters: { words },
  letter,
  email,
}: {
  letters: Pick<Letters, 'words'>;
  letter: Letter;
  email?: string;
}) {
  const text = words.sidebar.letters.dialog;
  const [copied, setCopied] = useState(false);
  return (
    <p class="outward">
      <button type="button" onClick={() => copyText(letterText(letter)).then(setCopied)}>
        {text.copy}
      </button>
      {email !== undefined && (
        <a href={mailLink(letter, email)} target="_blank" rel="noopener noreferrer">
          {text.mail}
        </a>
      )}
      {copied && (
        <span role="status" class="quiet">
          {text.copied}
        </span>
      )}
    </p>
  );
}
