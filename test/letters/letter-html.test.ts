import fc from 'fast-check';
import type { Letter } from '../../src/letters/letter';
import { letterHtml } from '../../src/letters/letter-html';
import { day } from '../scoring/books';
import { BARE, FULL, FULL_EN, letterOf, open } from './letter-facts';

test('it has a language, a heading, lists and a table; line breaks stay', () => {
  const html = letterHtml(letterOf(FULL_EN));
  expect(html).toContain('<html lang="en">');
  expect(html).toMatch(/<h1 [^>]*>Our work together ends on 31 January 2026<\/h1>/);
  expect(html.match(/<li /g)).toHaveLength(5);
  expect(html.match(/<tr>/g)).toHaveLength(3);
  expect(html).toContain('Café Morgenrot GmbH<br>Dr. Anna Berger<br>Lindenallee 12');
  expect(html).not.toMatch(/<(script|link|img|style)|https?:/);
});

test('text from a sheet stays text, on one line, and its braces are not filled again', () => {
  const nasty = '<img src=x onerror=alert(1)>\n"&\' {{client}} {{letzter Tag}}';
  const shown = '&lt;img src=x onerror=alert(1)&gt; &quot;&amp;&#39; {{client}} {{letzter Tag}}';
  const html = letterHtml(
    letterOf({
      ...BARE,
      client: { name: nasty, contact: { first: nasty, last: nasty }, address: [nasty] },
      sender: { name: nasty, company: `Firma ${nasty}`, address: [`Straße ${nasty}`], place: nasty },
      today: day('2025-11-08'),
      deliveries: [nasty],
      handOver: [nasty],
      referral: { name: nasty, reach: nasty },
      outstandingInvoices: [open(nasty, '2025-10-29', 1)],
    }),
  );
  expect(html).not.toContain('<img');
  expect(html.split(shown)).toHaveLength(16);
  expect(html.match(/\{\{/g)).toHaveLength(30);
});

/** What a browser shows for the text of an element. */
const shownText = (html: string): string =>
  html
    .replace(/<br>/g, '\n')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

/** A letter with one text in every kind of part. */
const letterOfText = (text: string): Letter => ({
  language: 'en',
  title: '',
  parts: [
    { role: 'name', text },
    { role: 'list', items: [text] },
    { role: 'invoices', heading: [text], rows: [[text]] },
  ],
});

/** The elements of a page, without line breaks. */
const markup = (html: string) => html.match(/<(?!br>)[^>]*>?/g);

test('whatever a text holds, it is shown as it is and adds no markup', () => {
  const texts = fc.string({
    unit: fc.constantFrom('<', '>', '&', '"', "'", ';', 'a', ' ', '\n', 'amp', 'lt'),
  });
  fc.assert(
    fc.property(texts, (text) => {
      const html = letterHtml(letterOfText(`x${text}`));
      expect(markup(html)).toEqual(markup(letterHtml(letterOfText('y'))));
      expect(shownText(/<p style="margin:0">([\s\S]*?)<\/p>/.exec(html)?.[1] ?? '')).toBe(`x${text}`);
    }),
  );
});

test('a part without text leaves no element', () => {
  const letter = letterOf(FULL);
  const emptied = letter.parts.map((part) => (part.role === 'closing' ? { ...part, text: ' \n' } : part));
  const without = letter.parts.filter(({ role }) => role !== 'closing');
  expect(letterHtml({ ...letter, parts: emptied })).toBe(letterHtml({ ...letter, parts: without }));
});
