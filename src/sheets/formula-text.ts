/** A formula with one call. Sheets takes semicolons between arguments in every locale, and writes commas where it has them. */
export function formulaOf(name: string, list: string[]): string {
  return `=${callOf(name, list)}`;
}

/** The same as a part of another formula. */
export function callOf(name: string, list: string[]): string {
  return `${name}(${list.join('; ')})`;
}

/** A formula below its heading, in one: it is in the row of headings, from where sorting does not move it. */
export function headed(heading: string, formula: string): string {
  return formulaOf('VSTACK', [textLiteral(heading), formula.slice(1)]);
}

/** A text as a formula writes it. */
export function textLiteral(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
