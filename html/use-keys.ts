import { useEffect } from 'preact/hooks';

/** What a key does; letters in small letters, others by their name ("ArrowLeft"). */
export type Keys = Record<string, () => void>;

/** Listens to keys while a panel is shown. Where a person writes or chooses, letters are theirs; Escape always works. */
export function useKeys(keys: Keys): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const name = nameOf(event);
      if (name !== 'Escape' && isEntry(event.target)) return;
      if (!keys[name]) return;
      event.preventDefault();
      // Leaving a field is what saves it; one that is taken off the screen does not notice.
      if (isEntry(event.target)) (event.target as HTMLElement).blur();
      keys[name]();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}

/** The name of a key; undoing by Ctrl or ⌘ and Z is the same as U, other combinations are the browser's. */
function nameOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): string {
  const small = key.length === 1 ? key.toLowerCase() : key;
  if (!ctrlKey && !metaKey && !altKey) return small;
  return small === 'z' && !altKey ? 'u' : '';
}

/** Whether keys that arrive at an element are what a person enters. */
function isEntry(target: EventTarget | null): boolean {
  const element = target as HTMLElement | null;
  return (
    ['INPUT', 'TEXTAREA', 'SELECT'].includes(element?.tagName ?? '') || element?.isContentEditable === true
  );
}
