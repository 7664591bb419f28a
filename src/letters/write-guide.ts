import type { ClientKind } from '../model/client-kind';
import type { Day } from '../model/day';
import type { Language } from '../model/language';
import { type Contact, type LetterVoice, oneLine } from '../model/letter-facts';
import type { OutstandingInvoice } from '../model/report';
import { formatDay } from '../words/format';
import type { GuideWords } from '../words/guide-words';
import { GUIDES, LETTER_WORDS, VOICES } from '../words/letter-words-for';
import { salutation } from './contact';
import { invoiceTable } from './invoice-table';
import type { Letter, LetterPart } from './letter';

/** The facts of a guide for a talk. */
export interface GuideFacts {
  voice: LetterVoice;
  kind: ClientKind;
  client: { name: string; contact?: Contact };
  /** The day of the next review; without it, the guide says three months. */
  reviewDay?: Day;
  /** Shown to the owner in the guide for a late payer. */
  outstandingInvoices?: OutstandingInvoice[] | undefined;
}

/**
 * A yellow card as a guide for the owner's own talk: how to open, what to say, what to ask for, what to agree on and
 * until when, how to end. It is for the owner's eyes only, but it holds no blame and no score either.
 */
export function writeGuide({ voice, kind, client, reviewDay, outstandingInvoices = [] }: GuideFacts): Letter {
  const words = GUIDES[voice];
  const { language } = VOICES[voice];
  const { aim, say, ask, agree } = words.kinds[kind];
  const until = reviewDay === undefined ? undefined : formatDay(reviewDay, language, true);
  const invoices = kind === 'late-payer' && outstandingInvoices.length > 0 ? outstandingInvoices : undefined;
  const heading = (name: keyof GuideWords['headings']): LetterPart => ({
    role: 'heading',
    text: words.headings[name],
  });
  const title = words.title(oneLine(client.name));
  return {
    language,
    title,
    parts: [
      { role: 'subject', text: title },
      { role: 'paragraph', text: aim },
      heading('before'),
      { role: 'list', items: words.before },
      ...(invoices
        ? ([
            { role: 'paragraph', text: words.invoices },
            { role: 'invoices', ...invoiceTable(invoices, language) },
          ] as LetterPart[])
        : []),
      heading('open'),
      ...said(language, words.open(spoken(client.contact, voice))),
      heading('say'),
      ...said(language, say),
      heading('ask'),
      ...said(language, ask),
      heading('agree'),
      { role: 'list', items: [...agree, words.until(until)] },
      heading('end'),
      ...said(language, words.end(until)),
      heading('after'),
      { role: 'list', items: words.after },
    ],
  };
}

/** Each sentence in quotation marks, so that it is clear what is spoken. */
function said(language: Language, sentences: string[]): LetterPart[] {
  return sentences.map((text) => ({ role: 'say', text: LETTER_WORDS[language].quoted(text) }));
}

/** How people greet each other when they talk: not "Dear" and not "Sehr geehrte". */
function spoken(contact: Contact | undefined, voice: LetterVoice): string {
  const greeting = salutation(contact, voice);
  if (voice === 'en') return greeting.replace(/^Dear/, 'Hello');
  if (voice === 'de-du') return greeting.replace(/^Lieber? /, 'Hallo ');
  return greeting.replace(/^Sehr geehrter?/, 'Guten Tag');
}
