import { useEffect, useId, useRef } from 'preact/hooks';

interface Props {
  label: string;
  help?: string | undefined;
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
  const described = help ? `${id}-help` : undefined;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {lines ? (
        <textarea
          id={id}
          ref={field}
          rows={2}
          value={value}
          aria-describedby={described}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      ) : (
        <input
          id={id}
          ref={field}
          type="text"
          value={value}
          aria-describedby={described}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
      {help && (
        <p id={`${id}-help`} class="quiet">
          {help}
        </p>
      )}
    </div>
  );
}
