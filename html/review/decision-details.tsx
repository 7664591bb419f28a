import type { RefObject } from 'preact';
import type { Day } from '../../src/model/day';
import type { Entry } from '../../src/model/entry';
import type { Incident } from '../../src/model/exchange';
import type { ClientReport } from '../../src/model/report';
import type { ScreenWords } from '../../src/words/screen-words';
import { CardForm } from './card-form';
import { cardLineOf } from './card-line';
import { LateIsFine } from './late-is-fine';
import { LookAgain } from './look-again';
import { Note } from './note';

interface Props {
  client: ClientReport;
  entry: Entry;
  today: Day;
  words: ScreenWords;
  note: RefObject<HTMLTextAreaElement | null>;
  onChange: (fields: Partial<Entry>, before?: Partial<Entry>) => void;
  onIncident: (incident: Incident) => void;
}

/** What goes with a decision: the talk, a mark, a note and the day on which to look again. */
export function DecisionDetails({ client, entry, today, words, note, onChange, onIncident }: Props) {
  const { key } = client;
  return (
    <>
      {entry.decision === 'talk' && (
        <details class="folded" open>
          <summary>{words.sidebar.log.cardTitle}</summary>
          <CardForm key={key} today={today} words={words} line={cardLineOf(client)} onAdd={onIncident} />
        </details>
      )}
      {(client.lateInvoices > 0 || client.overdueInvoices > 0 || entry.lateIsFine) && (
        <LateIsFine
          isFine={entry.lateIsFine ?? false}
          words={words}
          onMark={(isFine) => onChange({ lateIsFine: isFine ? true : null })}
        />
      )}
      <Note key={`${key}-note`} field={note} entry={entry} words={words} onChange={onChange} />
      {entry.decision && entry.decision !== 'part' && (
        <LookAgain
          key={`${key}-again`}
          day={entry.lookAgain}
          today={today}
          words={words}
          onChange={(lookAgain) => onChange({ lookAgain })}
        />
      )}
    </>
  );
}
