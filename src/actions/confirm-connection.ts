import { checkedSettings } from '../core/settings';
import { saveMemory, whileLocked } from '../google/memory';
import type { Confirmation, Review } from './exchange';
import { measureOpenBook } from './measured';
import { reviewOf } from './review';

/** Remembers how the book is read and what the owner assumes, then measures it. */
export function confirmConnection({ settings, ...answers }: Confirmation): Review {
  return whileLocked(() => {
    const measured = measureOpenBook({ ...answers, settings: checkedSettings(settings), confirmed: true });
    const { locale, timeZone } = measured.facts;
    saveMemory(JSON.stringify({ ...measured.memory, locale, timeZone }));
    return reviewOf(measured);
  });
}
