import { useLayoutEffect, useRef } from 'preact/hooks';

/** What a key does; letters in small letters, others by their name ("ArrowLeft"). */
export type Keys = Record<string, () => void>;

/** Listens to keys while a panel is shown. Where a person writes or chooses, keys are theirs; Escape leaves. */
export function useKeys(keys: Keys): void {
  // An effect runs only once the screen is drawn: a key that is pressed before would still mean the client before.
  const latest = useRef(keys);
  latest.current = keys;
  // Before the panel is drawn, so that a key right after the click that opened it is not lost.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const name = nameOf(event);
      const target = event.target as HTMLElement;
      const act = latest.current[name];
      if (!act || event.repeat) return;
      if (isEntry(target)) {
        if (name !== 'Escape' || isSearching(target)) return;
        // Leaving a field is what saves it; one that is taken off the screen does not notice.
        target.blur();
      }
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** The name of a key; undoing by Ctrl or ⌘ and Z is the same as U, other combinations are the browser's. */
function nameOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string {
  const small = key.length === 1 ? key.toLowerCase() : key;
  if (!ctrlKey && !metaKey && !altKey) return small;
  return small === 'z' && !altKey && !shiftKey ? 'u' : '';
}

/** Whether keys that arrive at an element are what a person enters; a checkbox takes but the space bar. */
function isEntry(element: HTMLElement): boolean {
  return element.matches('input:not([type=checkbox]), textarea, select');
}

/** Whether Escape would first empty a field of search, as browsers have it. */
function isSearching(element: HTMLElement): boolean {
  return element instanceof HTMLInputElement && element.type === 'search' && element.value !== '';
}
