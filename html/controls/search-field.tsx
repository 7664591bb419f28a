interface Props {
  label: string;
  value: string;
  onInput: (value: string) => void;
}

/** A field by which clients are found. */
export function SearchField({ label, value, onInput }: Props) {
  return (
    <input
      type="search"
      class="search"
      placeholder={label}
      aria-label={label}
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}
