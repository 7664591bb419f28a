/** A name without case, spaces, signs and umlauts: "Letzter Tag" and "letzter_tag", "Übergabe" and "uebergabe" are one. */
export function plainName(text: string): string {
  return text
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/([aou])e/g, '$1');
}
