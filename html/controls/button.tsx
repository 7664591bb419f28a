import type { ComponentChildren } from 'preact';

interface Props {
  class?: string;
  /** While something is going on it does nothing, and keeps the focus. */
  busy: boolean;
  onClick: () => void;
  children: ComponentChildren;
}

/** A button that starts a call to the server. */
export function Button({ class: name, busy, onClick, children }: Props) {
  return (
    <button type="button" class={name} aria-disabled={busy} onClick={() => !busy && onClick()}>
      {children}
    </button>
  );
}
