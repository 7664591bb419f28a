import type { Letter, LetterPart, TextRole } from './letter';

/** Plain looks that survive the import into a document. */
const STYLES: Record<TextRole, string> = {
  sender: 'font-size:9pt;color:#5f6368;margin:0 0 24pt',
  client: 'margin:0 0 24pt',
  date: 'text-align:right;margin:0 0 18pt',
  subject: 'font-size:13pt;font-weight:bold;margin:0 0 14pt',
  heading: 'font-size:11pt;font-weight:bold;margin:12pt 0 4pt',
  salutation: 'margin:0 0 8pt',
  paragraph: 'margin:0 0 8pt',
  say: 'margin:0 0 6pt 18pt;font-style:italic',
  closing: 'margin:14pt 0 30pt',
  name: 'margin:0',
};
const TAGS: Partial<Record<TextRole, string>> = { subject: 'h1', heading: 'h2' };

/** The letter as a small HTML document that Drive imports as a Google Doc; every text is escaped. */
export function letterHtml({ language, parts }: Letter): string {
  const body = parts.map(partHtml).join('\n');
  return `<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"></head>
<body style="font-family:Arial,sans-serif;font-size:11pt;line-height:1.3;color:#202124">
${body}
</body></html>`;
}

function partHtml(part: LetterPart): string {
  if (part.role === 'invoices') return tableHtml(part.heading, part.rows);
  if (part.role === 'list') {
    return `<ul style="margin:0 0 8pt">${part.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
  }
  const tag = TAGS[part.role] ?? 'p';
  return `<${tag} style="${STYLES[part.role]}">${escaped(part.text)}</${tag}>`;
}

/** Amounts stand in the last column, flush right. */
function tableHtml(heading: string[], rows: string[][]): string {
  const cell = (tag: string, text: string, last: boolean): string =>
    `<${tag} style="padding:2pt 12pt 2pt 0;text-align:${last ? 'right' : 'left'}">${escaped(text)}</${tag}>`;
  const line = (tag: string, cells: string[]): string =>
    `<tr>${cells.map((text, index) => cell(tag, text, index === cells.length - 1)).join('')}</tr>`;
  return `<table style="border-collapse:collapse;margin:0 0 8pt">${line('th', heading)}${rows
    .map((cells) => line('td', cells))
    .join('')}</table>`;
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
