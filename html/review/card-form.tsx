import { useState } from 'preact/hooks';
import { type Day, dayFromIso, isoFromDay } from '../../src/model/day';
import type { Incident } from '../../src/model/exchange';
import { TALK_LINES } from '../../src/model/line';
import type { ScreenWords } from '../../src/words/screen-words';
import { DayField } from '../controls/day-field';
import { SelectField } from '../controls/select-field';

interface Props {
  today: Day;
  /** What the talk is most likely about. */
  line: (typeof TALK_LINES)[number];
  words: ScreenWords;
  onAdd: (incident: Incident) => void;
}

/** Notes that the owner has talked with a client: a yellow card that names the line to improve. */
export function CardForm({ today, line, words, onAdd }: Props) {
  const { log } = words.sidebar;
  const [about, setAbout] = useState(line);
  const [iso, setIso] = useState(isoFromDay(today));
  // Changed, it is another talk.
  const [isNoted, setNoted] = useState(false);
  const add = (event: Event): void => {
    event.preventDefault();
    const day = dayFromIso(iso);
    if (day === undefined || isNoted) return;
    setNoted(true);
    onAdd({ day, what: about, minutes: null });
  };
  return (
    <form class="boxed" onSubmit={add} onInput={() => setNoted(false)}>
      <p class="quiet">{log.cardHelp}</p>
      <SelectField
        label={log.cardLine}
        value={about}
        options={TALK_LINES}
        names={words.lines}
        onChange={setAbout}
      />
      <DayField label={log.day} iso={iso} today={today} onInput={setIso} />
      <button type="submit" aria-disabled={isNoted}>
        {isNoted ? log.cardAdded : log.cardAdd}
      </button>
    </form>
  );
}
