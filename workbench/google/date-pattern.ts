const known = new Map<string, boolean>();

/** Whether a number format shows a date: it has years, days or months besides quoted text and colours. */
export function isDatePattern(pattern: string | undefined | null): boolean {
  if (!pattern) return false;
  let isDate = known.get(pattern);
  if (isDate === undefined) {
    const bare = pattern.replace(/"[^"]*"|\\.|\[[^[\]]*\]/g, '');
    isDate = /[yd]/i.test(bare) || /m{3,}/i.test(bare);
    known.set(pattern, isDate);
  }
  return isDate;
}
