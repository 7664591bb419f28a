import type { Opening } from '../opened-book';
import type { Language } from '../words/words';
import { wordsFor } from '../words/words-for';
import { openCsv } from './open-csv';
import { openOds } from './open-ods';
import { openXlsx } from './open-xlsx';
import { TooLarge } from './snapshot';
import { unpackedSize } from './zip-size';

/** The first bytes of a compound file: an old .xls, or an .xlsx inside its password protection. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** Bytes that a file may hold once it is unpacked; a book of 50,000 invoices holds a third of that. */
const MOST_UNPACKED = 64_000_000;

/** Opens a spreadsheet file; never throws, since a file that cannot be opened is an answer of one sentence. */
export async function openFile(name: string, bytes: Uint8Array, language: Language): Promise<Opening> {
  const { refused } = wordsFor(language);
  const ending = /\.[^.]*$/.exec(name)?.[0].toLowerCase() ?? '';
  const refuse = (message: string): Opening => ({ ok: false, message });
  if (bytes.length === 0) return refuse(refused.empty);
  if (COMPOUND.every((byte, index) => bytes[index] === byte)) {
    return refuse(isEncrypted(bytes) ? refused.protected : refused.oldExcel);
  }
  if (unpackedSize(bytes) > MOST_UNPACKED) return refuse(refused.tooHeavy);
  const open = { '.xlsx': openXlsx, '.ods': openOds, '.csv': openCsv, '.tsv': openCsv, '.txt': openCsv }[
    ending
  ];
  if (!open) return refuse(refused.unknown(ending || name));
  try {
    const book = await open(name.slice(0, -ending.length), bytes, language);
    return book ? { ok: true, book } : refuse(refused.empty);
  } catch (error) {
    return refuse(error instanceof TooLarge ? refused.tooLarge : refused.broken);
  }
}

/** The stream "EncryptedPackage"; the file holds its name in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
}
