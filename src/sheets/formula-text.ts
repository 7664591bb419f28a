/** A formula with one call; its arguments have the separator of the book's locale between them. */
export function formulaOf(name: string, list: string[], locale: string): string {
  return `=${callOf(name, list, locale)}`;
}

/** The same as a part of another formula. */
export function callOf(name: string, list: string[], locale: string): string {
  return `${name}(${list.join(separatorOf(locale))})`;
}

/** A formula below its heading, in one: it is in the row of headings, from where sorting does not move it. */
export function headed(heading: string, formula: string, locale: string): string {
  return formulaOf('VSTACK', [textLiteral(heading), formula.slice(1)], locale);
}

/** A text as a formula writes it. */
export function textLiteral(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Semicolons where a comma is the decimal sign. */
function separatorOf(locale: string): string {
  return new Intl.NumberFormat(locale.replace('_', '-')).format(1.5).includes(',') ? '; ' : ', ';
}
