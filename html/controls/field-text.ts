import type { Decision, Entry } from '../../src/model/entry';
import { formatDay, formatNumber } from '../../src/words/format';
import type { ScreenWords } from '../../src/words/screen-words';

const DAYS: (keyof Entry)[] = ['decided_on', 'look_again', 'last_day'];

/** What stands in a field of an entry, in words; empty where nothing does. */
export function fieldText(field: keyof Entry, value: Entry[keyof Entry], words: ScreenWords): string {
  const { decisions, log } = words.sidebar;
  if (value === null) return '';
  if (field === 'decision') return decisions[value as Decision];
  if (DAYS.includes(field)) return formatDay(value as number, words.language);
  if (typeof value === 'boolean') return value ? log.yes : log.no;
  return typeof value === 'number' ? formatNumber(value, words.language) : value;
}
