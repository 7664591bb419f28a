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

/** Letters without case and accents, so that "muller" finds Müller. */
export function searchable(text: string): string {
  return text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
