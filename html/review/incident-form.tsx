import type { RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { type Day, dayFromIso, isoFromDay } from '../../src/model/day';
import type { Incident } from '../../src/model/exchange';
import { EVENT_KINDS, type EventKind } from '../../src/model/log-event';
import type { ScreenWords } from '../../src/words/screen-words';
import { DayField } from '../controls/day-field';
import { isFirst } from '../controls/first-click';

interface Props {
  /** The first of the buttons, which a key can focus. */
  first: RefObject<HTMLButtonElement | null>;
  today: Day;
  words: ScreenWords;
  onAdd: (incident: Incident) => void;
}

/** Notes what happened with a client in one click: today and as long as usual, unless another day or minutes are entered. */
export function IncidentForm({ first, today, words, onAdd }: Props) {
  const { log } = words.sidebar;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [iso, setIso] = useState(isoFromDay(today));
  const [minutes, setMinutes] = useState('');
  const [isOpen, setOpen] = useState(false);
  const add = (what: EventKind): void => {
    const day = dayFromIso(iso);
    if (!form.current?.reportValidity() || day === undefined) return;
    onAdd({ day, what, minutes: minutes === '' ? null : Number(minutes) });
    setIso(isoFromDay(today));
    setMinutes('');
    setOpen(false);
  };
  return (
    // What is noted is said by the buttons; Enter in a field has none of them in mind.
    <form
      ref={form}
      class="incident"
      onSubmit={(event) => event.preventDefault()}
      onInvalidCapture={() => setOpen(true)}
    >
      <fieldset>
        <legend>{log.title}</legend>
        <div class="kinds">
          {EVENT_KINDS.map((kind, place) => (
            <button
              key={kind}
              ref={place === 0 ? first : null}
              type="button"
              onClick={(event) => isFirst(event) && add(kind)}
            >
              {log.events[kind]}
            </button>
          ))}
        </div>
      </fieldset>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{log.other}</summary>
        <div class="pair">
          <DayField label={log.day} iso={iso} today={today} onInput={setIso} />
          <div class="field">
            <label for={id}>{log.minutes}</label>
            <input
              id={id}
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
      </details>
    </form>
  );
}
