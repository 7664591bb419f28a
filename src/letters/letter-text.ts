import { filledParts, type Letter, type LetterPart } from './letter';

/** The letter as plain text, as it is pasted into a mail or read aloud. */
export function letterText(letter: Letter): string {
  return filledParts(letter).map(partText).join('\n\n');
}

function partText(part: LetterPart): string {
  if (part.role === 'list') return part.items.map((item) => `• ${item}`).join('\n');
  if (part.role === 'invoices') return aligned([part.heading, ...part.rows]);
  return part.text;
}

/** Rows as columns of equal width; the last one, of amounts, flush right. */
function aligned(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === row.length - 1 ? cell.padStart(width) : cell.padEnd(width);
        })
        .join('   '),
    )
    .join('\n');
}

/** Parts that a letter on paper has and a mail does not. */
const ON_PAPER = ['sender', 'client', 'date', 'subject'];

/**
 * A link that opens the letter in the owner's own mail program, with subject and text; nothing is sent. What is no
 * e-mail address is left out, and the owner chooses one there.
 */
export function mailLink(letter: Letter, email: string | undefined): string {
  const subject = letter.parts.find((part) => part.role === 'subject');
  const body = letterText({ ...letter, parts: letter.parts.filter(({ role }) => !ON_PAPER.includes(role)) });
  const address = /^[^\s@,;<>]+@[^\s@,;<>]+$/.test(email?.trim() ?? '') ? encoded(email?.trim() ?? '') : '';
  return `mailto:${address.replace('%40', '@')}?subject=${encoded(subject ? partText(subject) : '')}&body=${encoded(body.replace(/\r?\n/g, '\r\n'))}`;
}

/** Percent-encoded; half a character, which a cell may hold, cannot be and is left out. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, ''));
}
