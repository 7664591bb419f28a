import { useId, useState } from 'preact/hooks';
import type { DraftLink, LetterOrder } from '../../src/actions/exchange';
import type { Day } from '../../src/core/book';
import { dayFromIso } from '../../src/core/day';
import type { ClientReport } from '../../src/core/report';
import { LETTER_VOICES, type LetterVoice } from '../../src/words/letters/letter-facts';
import { letterHtml } from '../../src/words/letters/letter-html';
import { writeLetter } from '../../src/words/letters/write-letter';
import type { ScreenWords } from '../../src/words/screen/screen-words';
import type { CallState } from '../use-call';
import { Choice } from './choice';
import { Heading } from './heading';
import { Status } from './status';

interface Props {
  client: ClientReport;
  words: ScreenWords;
  call: CallState;
  sender: string;
  today: Day;
  draft: DraftLink | undefined;
  onBack: () => void;
  onDraft: (order: LetterOrder) => void;
}

/** The reasons that have a name on the screen. */
const REASONS = ['none', 'late-payer'] as const;

/** Asks what a farewell needs, and shows where its draft is. */
export function LetterPanel({ client, words, call, sender, today, draft, onBack, onDraft }: Props) {
  const text = words.sidebar.letter;
  const [voice, setVoice] = useState<LetterVoice>(words.language === 'de' ? 'de-sie' : 'en');
  const [reason, setReason] = useState<(typeof REASONS)[number]>(
    client.kind === 'late-payer' ? 'late-payer' : 'none',
  );
  const [lastDay, setLastDay] = useState('');
  const [name, setName] = useState(sender);
  const [asked, setAsked] = useState(false);
  const id = useId();
  const day = dayFromIso(lastDay);
  const dayProblem = day === undefined ? text.lastDayMissing : day <= today ? text.lastDayPast : '';
  const submit = (event: Event): void => {
    event.preventDefault();
    setAsked(true);
    if (day === undefined || dayProblem || !name.trim()) return;
    const written = writeLetter({
      voice,
      reason,
      sender: { name },
      client: { name: client.name },
      today,
      lastDay: day,
      openInvoices: client.openInvoices,
    });
    if (!written.ok) return;
    const { letter } = written;
    onDraft({ client: client.key, title: letter.title, html: letterHtml(letter), sender: name });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Heading text={text.title(client.name)} onBack={onBack} back={words.sidebar.back} />
      <p class="quiet">{text.note}</p>
      <Choice
        label={text.voice}
        value={voice}
        options={LETTER_VOICES}
        names={text.voices}
        onChange={setVoice}
      />
      <Choice
        label={text.reason}
        help={text.reasonHelp}
        value={reason}
        options={REASONS}
        names={text.reasons}
        onChange={setReason}
      />
      <div class="field">
        <label for={`${id}-day`}>{text.lastDay}</label>
        <input
          id={`${id}-day`}
          type="date"
          value={lastDay}
          aria-describedby={`${id}-help`}
          aria-invalid={asked && dayProblem !== ''}
          onInput={(event) => setLastDay(event.currentTarget.value)}
        />
        <p id={`${id}-help`} class={asked && dayProblem ? 'failure' : 'quiet'}>
          {(asked && dayProblem) || text.lastDayHelp}
        </p>
      </div>
      <div class="field">
        <label for={`${id}-name`}>{text.sender}</label>
        <input
          id={`${id}-name`}
          type="text"
          autoComplete="name"
          value={name}
          aria-invalid={asked && !name.trim()}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        {asked && !name.trim() && <p class="failure">{text.senderMissing}</p>}
      </div>
      <Status call={call} words={words} />
      {draft && (
        <p class="done" role="status">
          {draft.existed ? text.existed : text.created}{' '}
          <a href={draft.url} target="_blank" rel="noopener noreferrer">
            {text.open}
          </a>
        </p>
      )}
      <div class="actions">
        <button type="submit" class="primary" disabled={call.pending !== ''}>
          {text.draft}
        </button>
      </div>
    </form>
  );
}
