import { useId } from 'preact/hooks';

interface Props {
  label: string;
  help?: string;
  value: string;
  /** 0 unless another is named. */
  min?: number;
  max: number;
  /** Whether it may stay empty. */
  isOptional?: boolean;
  /** What is wrong with the value; says it in place of the help. */
  wrong?: string | undefined;
  onInput: (value: string) => void;
}

/** A number that only the owner knows, with a word on what is meant. */
export function NumberField({ label, help, value, min = 0, max, isOptional = false, wrong, onInput }: Props) {
  const id = useId();
  const said = wrong ?? help;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="decimal"
        min={min}
        max={max}
        step="any"
        required={!isOptional}
        value={value}
        aria-invalid={wrong !== undefined}
        aria-describedby={said ? `${id}-help` : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {said && (
        <p id={`${id}-help`} class={wrong ? 'failure' : 'quiet'}>
          {said}
        </p>
      )}
    </div>
  );
}
