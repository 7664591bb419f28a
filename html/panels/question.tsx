import { useId } from 'preact/hooks';

interface Props {
  label: string;
  help?: string;
  value: string;
  max: number;
  onInput: (value: string) => void;
}

/** A number that only the owner knows, with a word on what is meant. */
export function Question({ label, help, value, max, onInput }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="decimal"
        min={0}
        max={max}
        step="any"
        required
        value={value}
        {...(help ? { 'aria-describedby': `${id}-help` } : {})}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {help && (
        <p id={`${id}-help`} class="quiet">
          {help}
        </p>
      )}
    </div>
  );
}
