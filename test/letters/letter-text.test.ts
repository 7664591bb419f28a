import fc from 'fast-check';
import type { Letter } from '../../src/letters/letter';
import { letterText, mailLink } from '../../src/letters/letter-text';
import { BARE, FULL, letterOf } from './letter-facts';

const letter = (...parts: Letter['parts']): Letter => ({ language: 'en', title: 'Farewell', parts });

test('parts are set apart by a blank line; a part without text leaves no gap', () => {
  expect(
    letterText(
      letter(
        { role: 'salutation', text: 'Dear Anna,' },
        { role: 'paragraph', text: ' \n' },
        { role: 'paragraph', text: 'Two\nlines.' },
      ),
    ),
  ).toBe('Dear Anna,\n\nTwo\nlines.');
});

test('each entry of a list has a bullet and a line', () => {
  expect(letterText(letter({ role: 'list', items: ['keys', 'photos'] }))).toBe('• keys\n• photos');
});

test('a table has columns of equal width, and its amounts are flush right', () => {
  const table = {
    role: 'invoices' as const,
    heading: ['Invoice', 'Open'],
    rows: [
      ['7', '€1.00'],
      ['2025-117', '€1,240.00'],
    ],
  };
  expect(letterText(letter(table))).toBe(
    ['Invoice         Open', '7              €1.00', '2025-117   €1,240.00'].join('\n'),
  );
});

describe('the mail link', () => {
  const parts = (link: string) => {
    const [address, query] = link.replace('mailto:', '').split('?');
    const fields = new URLSearchParams(query);
    return { address, subject: fields.get('subject'), body: fields.get('body') };
  };

  test('opens the letter from greeting to name, with its subject', () => {
    const full = letterOf(FULL);
    const { address, subject, body } = parts(mailLink(full, FULL.client.email));
    expect(address).toBe('anna.berger@example.com');
    expect(subject).toBe('Ende unserer Zusammenarbeit zum 31. Januar 2026');
    expect(body).toMatch(/^Sehr geehrte Frau Dr\. Berger,\r\n\r\nvielen Dank/);
    const text = letterText(full);
    expect(body?.replace(/\r\n/g, '\n')).toBe(text.slice(text.indexOf('Sehr geehrte')));
  });

  test('signs with a meaning in a link are plain text', () => {
    const name = 'A & B?subject=x#%\ud83d GmbH';
    const link = mailLink(letterOf({ ...BARE, sender: { name } }), 'a+b&c@example.com');
    expect(link).toMatch(/^mailto:a%2Bb%26c@example\.com\?subject=[^?#&]+&body=[^?#&]+$/);
    expect(parts(link).body).toContain('A & B?subject=x#% GmbH');
  });

  test('any text comes out of the link as it went in, but for halves of characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary-ascii' }),
        (subject, paragraph) => {
          const link = mailLink(
            letter({ role: 'subject', text: `S${subject}` }, { role: 'paragraph', text: `P${paragraph}` }),
            undefined,
          );
          const fields = parts(link);
          expect(fields.subject).toBe(`S${subject}`.replace(/[\uD800-\uDFFF]/gu, ''));
          expect(fields.body).toBe(`P${paragraph}`.replace(/\r?\n/g, '\r\n'));
        },
      ),
    );
  });

  test.each([undefined, '', 'none', 'a@b, c@d', 'a@b?cc=x@y', 'a@b\nc'])(
    'the owner fills in the address instead of %j',
    (email) => {
      expect(mailLink(letterOf(BARE), email)).toMatch(/^mailto:\?subject=/);
    },
  );
});
