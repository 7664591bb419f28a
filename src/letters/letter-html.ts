import { filledParts, type Letter, type LetterPart, type TextRole } from './letter';

/** Plain looks that survive the import into a document. */
const STYLES: Record<TextRole, string> = {
  sender: 'font-size:9pt;color:#5f6368;margin:0 0 24pt',
  client: 'margin:0 0 24pt',
  date: 'text-align:right;margin:0 0 18pt',
  subject: 'font-size:13pt;font-weight:bold;margin:0 0 14pt',
  heading: 'font-size:11pt;font-weight:bold;margin:8pt 0 3pt',
  salutation: 'margin:0 0 9pt',
  paragraph: 'margin:0 0 9pt',
  say: 'margin:0 0 4pt 18pt',
  closing: 'margin:14pt 0 30pt',
  name: 'margin:0',
};
const HTML_TAGS: Partial<Record<TextRole, string>> = { subject: 'h1', heading: 'h2' };

/** The letter as a small HTML document that Drive imports as a Google Doc; every text is escaped. */
export function letterHtml(letter: Letter): string {
  const body = filledParts(letter).map(partHtml).join('\n');
  return `<!DOCTYPE html>
<html lang="${letter.language}"><head><meta charset="utf-8"></head>
<body style="font-family:Arial,sans-serif;font-size:11pt;line-height:1.3;color:#202124">
${body}
</body></html>`;
}

function partHtml(part: LetterPart): string {
  if (part.role === 'invoices') return tableHtml(part.heading, part.rows);
  if (part.role === 'list') {
    const last = part.items.length - 1;
    const items = part.items.map(
      (item, index) => `<li style="margin:0 0 ${index === last ? 9 : 2}pt">${escaped(item)}</li>`,
    );
    return `<ul style="margin:0">${items.join('')}</ul>`;
  }
  const tag = HTML_TAGS[part.role] ?? 'p';
  return `<${tag} style="${STYLES[part.role]}">${escaped(part.text)}</${tag}>`;
}

/** Amounts are in the last column, flush right. The heading is marked bold, since not every import knows `th`. */
function tableHtml(heading: string[], rows: string[][]): string {
  const line = (cells: string[]): string =>
    `<tr>${cells
      .map((html, index) => {
        const side = index === cells.length - 1 ? 'right' : 'left';
        return `<td style="padding:1pt 12pt 1pt 0"><p style="margin:0;text-align:${side}">${html}</p></td>`;
      })
      .join('')}</tr>`;
  const bold = heading.map((text) => `<b>${escaped(text)}</b>`);
  const body = rows.map((cells) => line(cells.map(escaped))).join('');
  return `<table style="border-collapse:collapse;margin:0 0 9pt">${line(bold)}${body}</table>`;
}

/** Text as HTML shows it, line by line; nothing in it is markup. */
function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
    .replace(/\r\n?|\n/g, '<br>');
}
