const UMLAUTS: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  đ: 'dj',
  ł: 'l',
};

/** Text in small letters without accents, umlauts written out, anything but letters and digits as one space. */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[äöüßæøđł]/g, (letter) => UMLAUTS[letter])
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A heading in plain text, with "InvoiceDate" and "invoice_date" as the words they hold. */
export function plainHeading(text: string): string {
  return plainText(
    text
      .normalize('NFC')
      .replace(/#/g, ' no ')
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'),
  );
}
