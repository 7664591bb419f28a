import { askForConsent } from '../google/consent';
import type { MenuCommand } from './action';

/** What the menu calls: the person is asked first for what they have not allowed yet. */
export function menuCommand({ run }: MenuCommand): () => void {
  return () => {
    askForConsent();
    run();
  };
}
