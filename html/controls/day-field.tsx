import { useId } from 'preact/hooks';
import { type Day, isoFromDay } from '../../src/model/day';

/** A year of two figures is a slip. */
const EARLIEST = '2000-01-01';

interface Props {
  label: string;
  iso: string;
  today: Day;
  onInput: (iso: string) => void;
}

/** A day on which something happened, up to today; the form that holds it says what is wrong with it. */
export function DayField({ label, iso, today, onInput }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        required
        min={EARLIEST}
        max={isoFromDay(today)}
        value={iso}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
