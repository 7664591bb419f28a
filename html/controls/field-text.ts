import { type Decision, ENTRY_FIELDS, type Entry } from '../../src/model/entry';
import { formatDay, formatNumber } from '../../src/words/format';
import type { ScreenWords } from '../../src/words/screen-words';

/** The value of a field of an entry, in words; empty where there is none. */
export function fieldText(field: keyof Entry, value: Entry[keyof Entry], words: ScreenWords): string {
  const { decisions, log } = words.sidebar;
  if (value === null) return '';
  if (field === 'decision') return decisions[value as Decision];
  if (ENTRY_FIELDS[field].type === 'day') return formatDay(value as number, words.language);
  if (typeof value === 'boolean') return value ? log.yes : log.no;
  return typeof value === 'number' ? formatNumber(value, words.language) : value;
}
