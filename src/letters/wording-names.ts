import type { LetterReason } from '../model/letter-facts';
import { de } from '../words/de/cells';
import { en } from '../words/en/cells';
import type { WordedPart } from '../words/letter-words';
import type { Language } from '../words/words';
import type { Names } from './names';

/** The columns of the sheet with the owner's own wording, in the order of our own rows. */
export const COLUMNS: Record<'language' | 'address' | 'reason' | 'part' | 'text', Names> = {
  language: { en: 'language', de: 'Sprache', others: [] },
  address: { en: 'address', de: 'Anrede', others: ['form of address', 'Sie oder du', 'Form'] },
  reason: { en: 'reason', de: 'Grund', others: ['kind', 'Art'] },
  part: { en: 'part', de: 'Teil', others: ['section', 'Abschnitt'] },
  text: { en: 'text', de: 'Text', others: ['wording', 'Wortlaut', 'own wording'] },
};

export const LANGUAGE_NAMES: Record<Language, Names> = {
  de: { en: 'German', de: 'Deutsch', others: ['de', 'ger', 'deu'] },
  en: { en: 'English', de: 'Englisch', others: ['en', 'eng'] },
};

export const ADDRESSES: Record<'sie' | 'du', Names> = {
  sie: { en: 'Sie', de: 'Sie', others: ['formal', 'förmlich', 'per Sie'] },
  du: { en: 'du', de: 'du', others: ['informal', 'per du', 'Du'] },
};

export const REASONS: Record<LetterReason | 'all', Names> = {
  all: { en: 'all', de: 'alle', others: ['every', 'any', 'jeder', 'alle Gründe', 'all reasons'] },
  none: { en: 'no reason', de: 'ohne Grund', others: ['none', 'kein Grund', 'kein Grund genannt', 'keiner'] },
  'late-payer': {
    en: en.kinds['late-payer'],
    de: de.kinds['late-payer'],
    others: ['pays late', 'Spätzahler', 'late'],
  },
  complainer: {
    en: en.kinds.complainer,
    de: de.kinds.complainer,
    others: ['complains', 'Beschwerden', 'Beschwerde', 'Nörgler'],
  },
  locust: { en: en.kinds.locust, de: de.kinds.locust, others: ['price', 'Preis', 'Heuschrecke', 'Rabatte'] },
  misfit: { en: en.kinds.misfit, de: de.kinds.misfit, others: ['does not fit', 'passt nicht zu uns'] },
};

export const PARTS: Record<WordedPart, Names> = {
  subject: { en: 'subject', de: 'Betreff', others: [] },
  salutation: { en: 'salutation', de: 'Anrede', others: ['greeting', 'Begrüßung'] },
  thanks: { en: 'thanks', de: 'Dank', others: [] },
  reason: { en: 'why', de: 'Warum', others: ['fit', 'reason', 'Grund'] },
  decision: { en: 'decision', de: 'Entscheidung', others: [] },
  deliveries: { en: 'deliveries', de: 'Leistungen', others: ['still delivered', 'Lieferungen'] },
  agreed: { en: 'until then', de: 'bis dahin', others: ['agreed', 'vereinbart'] },
  handOver: { en: 'hand-over', de: 'Übergabe', others: ['hand-over list', 'Übergabeliste'] },
  documents: { en: 'documents', de: 'Unterlagen', others: ['documents and data'] },
  invoicesDue: { en: 'invoices due', de: 'fällige Rechnungen', others: ['overdue invoices'] },
  invoices: { en: 'open invoices', de: 'offene Rechnungen', others: ['invoices', 'Rechnungen'] },
  referral: { en: 'referral', de: 'Empfehlung', others: ['successor', 'Nachfolge'] },
  confirm: { en: 'confirmation', de: 'Bestätigung', others: ['confirm'] },
  wishes: { en: 'wishes', de: 'Wünsche', others: ['good wishes', 'gute Wünsche'] },
  closing: { en: 'closing', de: 'Gruß', others: ['regards', 'Grußformel', 'Schluss'] },
};
