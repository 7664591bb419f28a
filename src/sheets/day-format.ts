import type { Language } from '../model/language';

/** The number format in which our sheets show days. */
export function dayFormat(language: Language): string {
  return language === 'de' ? 'dd.mm.yyyy' : 'd mmm yyyy';
}
