import { useEffect, useId, useRef } from 'preact/hooks';

interface Props {
  label: string;
  help?: string;
  value: string;
  /** Several lines. */
  lines?: boolean;
  autoFocus?: boolean;
  onInput: (value: string) => void;
}

/** A text that the owner enters, on one line or on several. */
export function Field({ label, help, value, lines, autoFocus, onInput }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  // Once, as the form appears.
  useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, []);
  const shared = {
    id,
    ref: field,
    value,
    ...(help ? { 'aria-describedby': `${id}-help` } : {}),
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {lines ? <textarea rows={2} {...shared} /> : <input type="text" {...shared} />}
      {help && (
        <p id={`${id}-help`} class="quiet">
          {help}
        </p>
      )}
    </div>
  );
}
