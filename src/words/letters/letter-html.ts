import type { Letter, LetterPart } from './write-letter';

/** Plain looks that survive the import into a document. */
const STYLES: Record<Exclude<LetterPart['role'], 'invoices'>, string> = {
  sender: 'font-size:9pt;color:#5f6368;margin:0 0 24pt',
  client: 'margin:0 0 24pt',
  date: 'text-align:right;margin:0 0 24pt',
  subject: 'font-size:13pt;font-weight:bold;margin:0 0 18pt',
  paragraph: 'margin:0 0 10pt;line-height:1.4',
  closing: 'margin:18pt 0 36pt',
  name: 'margin:0',
};

/** The letter as a small HTML document that Drive imports as a Google Doc; every text is escaped. */
export function letterHtml({ language, parts }: Letter): string {
  const body = parts.map(partHtml).join('\n');
  return `<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"></head>
<body style="font-family:Arial,sans-serif;font-size:11pt;color:#202124">
${body}
</body></html>`;
}

/** The letter as plain text, as it is pasted into a mail. */
export function letterText({ parts }: Letter): string {
  return parts
    .map((part) =>
      part.role === 'invoices'
        ? [part.heading, ...part.rows].map((cells) => cells.join('   ')).join('\n')
        : part.text,
    )
    .join('\n\n');
}

function partHtml(part: LetterPart): string {
  if (part.role === 'invoices') return tableHtml(part.heading, part.rows);
  const tag = part.role === 'subject' ? 'h1' : 'p';
  return `<${tag} style="${STYLES[part.role]}">${escaped(part.text)}</${tag}>`;
}

function tableHtml(heading: string[], rows: string[][]): string {
  const cell = (tag: string, text: string, index: number): string =>
    `<${tag} style="padding:3pt 12pt 3pt 0;text-align:${index === 2 ? 'right' : 'left'}">${escaped(text)}</${tag}>`;
  const line = (tag: string, cells: string[]): string =>
    `<tr>${cells.map((text, index) => cell(tag, text, index)).join('')}</tr>`;
  return `<table style="border-collapse:collapse;margin:0 0 12pt">${line('th', heading)}${rows
    .map((cells) => line('td', cells))
    .join('')}</table>`;
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
