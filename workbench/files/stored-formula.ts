/** IFERROR(__xludf.DUMMYFUNCTION("…"), value): how Google's export stores what Excel does not know. */
const WRAPPED = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)/;

/** Functions younger than the .xlsx format, which a file names with a prefix. */
const YOUNG =
  /\b(XLOOKUP|XMATCH|SORTBY|UNIQUE|SEQUENCE|TEXTJOIN|CONCAT|IFS|SWITCH|MAXIFS|MINIFS|IFNA|DAYS|LET|LAMBDA|VSTACK|HSTACK|TOCOL|TOROW|NUMBERVALUE|ISOWEEKNUM)\(/g;
const YOUNG_IN_SHEETS = /\b(FILTER|SORT)\(/g;

/** A formula of a file as a person would type it, without "=". */
export function readFormula(stored: string): string {
  const wrapped = WRAPPED.exec(stored)?.[1];
  const formula = wrapped?.replace(/""/g, '"') ?? stored;
  return formula.replace(/\b_xl(fn|ws)\./g, '');
}

/** A typed formula as a file stores it, without "=". */
export function writtenFormula(formula: string): string {
  return formula.replace(/^=/, '').replace(YOUNG, '_xlfn.$1(').replace(YOUNG_IN_SHEETS, '_xlfn._xlws.$1(');
}
