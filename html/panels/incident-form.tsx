import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Day, EventKind } from '../../src/core/book';
import { dayFromIso, isoFromDay } from '../../src/core/day';
import type { Line } from '../../src/core/line';
import type { ScreenWords } from '../../src/words/screen/screen-words';
import { CARD_LINES, type Incident } from '../plans/log-plan';
import { Choice } from './choice';

/** What can be noted, a complaint once: whether it had a reason is asked apart. */
const KINDS = [
  'unfounded-complaint',
  'reminder',
  'haggled',
  'quote-not-taken',
  'not-offered',
] as const satisfies readonly EventKind[];

interface Props {
  today: Day;
  busy: boolean;
  words: ScreenWords;
  onAdd: (incident: Incident) => void;
}

/** Notes what happened with a client: what, when, how many minutes, and for a complaint whether there was a reason. */
export function IncidentForm({ today, busy, words, onAdd }: Props) {
  const { log } = words.sidebar;
  const [kind, setKind] = useState<(typeof KINDS)[number]>('unfounded-complaint');
  const [founded, setFounded] = useState(false);
  const [iso, setIso] = useState(isoFromDay(today));
  const [minutes, setMinutes] = useState('');
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  // The form appears because somebody asked for it.
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  const isComplaint = kind === 'unfounded-complaint';
  const add = (event: Event): void => {
    event.preventDefault();
    const day = dayFromIso(iso);
    if (day === undefined) return;
    const what = isComplaint && founded ? 'founded-complaint' : kind;
    onAdd({ day, what, minutes: minutes === '' ? null : Number(minutes) });
  };
  return (
    <form ref={form} class="incident" onSubmit={add}>
      <Choice label={log.what} value={kind} options={KINDS} names={kindNames(words)} onChange={setKind} />
      {isComplaint && (
        <fieldset class="reason">
          <legend>{log.reason}</legend>
          {[false, true].map((answer) => (
            <label key={String(answer)}>
              <input
                type="radio"
                name={id}
                checked={founded === answer}
                onChange={() => setFounded(answer)}
              />
              {answer ? log.yes : log.no}
            </label>
          ))}
        </fieldset>
      )}
      <div class="pair">
        <DayField label={log.day} iso={iso} max={isoFromDay(today)} onInput={setIso} />
        <div class="field">
          <label for={`${id}-minutes`}>{log.minutes}</label>
          <input
            id={`${id}-minutes`}
            type="number"
            min={0}
            max={10_000}
            value={minutes}
            aria-describedby={`${id}-help`}
            onInput={(event) => setMinutes(event.currentTarget.value)}
          />
        </div>
      </div>
      <p id={`${id}-help`} class="quiet">
        {log.minutesHelp}
      </p>
      <button type="submit" disabled={busy}>
        {log.add}
      </button>
    </form>
  );
}

/** Notes that the owner has talked with a client: a yellow card that names the line to improve. */
export function CardForm({ today, busy, words, line, onAdd }: Props & { line: Line }) {
  const { log } = words.sidebar;
  const [about, setAbout] = useState<(typeof CARD_LINES)[number]>(line === 'margin' ? 'chasing' : line);
  const [iso, setIso] = useState(isoFromDay(today));
  const add = (event: Event): void => {
    event.preventDefault();
    const day = dayFromIso(iso);
    if (day !== undefined) onAdd({ day, what: about, minutes: null });
  };
  return (
    <form class="incident" onSubmit={add}>
      <p class="quiet">{log.cardHelp}</p>
      <Choice
        label={log.cardLine}
        value={about}
        options={CARD_LINES}
        names={words.lines}
        onChange={setAbout}
      />
      <DayField label={log.day} iso={iso} max={isoFromDay(today)} onInput={setIso} />
      <button type="submit" disabled={busy}>
        {log.cardAdd}
      </button>
    </form>
  );
}

function DayField({
  label,
  iso,
  max,
  onInput,
}: {
  label: string;
  iso: string;
  max: string;
  onInput: (iso: string) => void;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        required
        max={max}
        value={iso}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}

function kindNames({ sidebar }: ScreenWords): Record<(typeof KINDS)[number], string> {
  const { 'founded-complaint': _founded, ...events } = sidebar.log.events;
  return { ...events, 'unfounded-complaint': sidebar.log.complaint };
}
