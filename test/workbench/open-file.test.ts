import { openFile } from '../../workbench/files/open-file';
import { de } from '../../workbench/words/de';
import { openTestBook } from '../test-book';

/** The head of a compound file and the name of the stream in which Excel keeps an encrypted book. */
const encrypted = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.alloc(504),
  Buffer.from('EncryptedPackage', 'utf16le'),
]);

test.each([
  ['leer.csv', Buffer.from(''), de.refused.empty],
  ['leer.xlsx', Buffer.from(''), de.refused.empty],
  ['geheim.xlsx', encrypted, de.refused.protected],
  ['alt.xls', encrypted.subarray(0, 512), de.refused.oldExcel],
  ['kaputt.xlsx', Buffer.from('PK but no zip'), de.refused.broken],
  ['bild.png', Buffer.from('PNG'), de.refused.unknown('.png')],
])('%s is refused in one sentence', async (name, content, message) => {
  expect(await openFile(name, content, 'de')).toEqual({ ok: false, message });
});

test('a .csv file of 30 MB opens whole', async () => {
  const rows = ['Invoice no.,Client,Date,Due date,Total,Paid on,Status'];
  let length = 0;
  for (let index = 1; length < 30_000_000; index += 1) {
    const day = String((index % 27) + 1).padStart(2, '0');
    const row = `INV-${String(index).padStart(7, '0')},"Client, number ${index % 500}",2025-01-${day},2025-02-${day},${100 + (index % 900)}.50,2025-03-${day},paid in full by bank transfer`;
    rows.push(row);
    length += row.length + 1;
  }
  const opening = await openFile('big.csv', Buffer.from(rows.join('\n')), 'en');
  if (!opening.ok) throw new Error(opening.message);
  const book = openTestBook(opening.book);
  expect(book.read(`A${rows.length}`)).toBe(rows[rows.length - 1]?.split(',')[0]);
  expect(book.ask('readConnection')).toMatchObject({ ok: true, value: { clients: { length: 500 } } });
});
