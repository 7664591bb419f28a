import { readContact } from '../../src/letters/contact';
import { lastDayAdvice } from '../../src/letters/last-day-advice';
import type { KnownFacts } from '../../src/letters/missing-facts';
import { type Day, dayFromIso, isoFromDay } from '../../src/model/day';
import type { Entry } from '../../src/model/entry';
import type { LetterFacts } from '../../src/model/letter-facts';
import type { LetterInput, RememberedLetter } from '../../src/model/letter-input';
import type { Sender } from '../../src/model/memory';
import type { ClientReport } from '../../src/model/report';
import { languageOfLocale } from '../../src/words/words-for';

/** What the owner has changed in a letter: the text as it was written, and as it is to be. */
export type Edits = Record<string, string>;

/** The usual assumption where nobody has chosen a contract yet; shown with its note, to be checked against the contract. */
const USUAL = {
  de: { contract: 'month', period: '' },
  en: { contract: 'clause', period: '1 month to the end of a month' },
} as const;

/** A form as it is at first: what was entered before, else what the book says, else what is usual. */
export function inputFor(
  client: ClientReport,
  entry: Entry,
  { edits: _edits, client: _client, ...remembered }: RememberedLetter,
  bookLocale: string,
  today: Day,
): LetterInput {
  const language = languageOfLocale(bookLocale);
  const german = client.addressForm === 'du' ? 'de-du' : 'de-sie';
  const { contract, period } = USUAL[language];
  const usual: LetterInput = {
    voice: language === 'de' ? german : 'en',
    // That letter is only for clients of which it is true, which nobody but the owner knows.
    reason: client.kind === undefined || client.kind === 'locust' ? 'none' : client.kind,
    contract,
    period,
    lastDay: '',
    contact: client.contact ?? '',
    address: client.address ?? '',
    deliveries: '',
    handOver: '',
    email: client.email ?? '',
    referral: '',
    referralReach: '',
  };
  const input = { ...usual, ...remembered };
  // The day in the sheet is the one that was last agreed on, or that the owner wrote there.
  if (entry.lastDay !== null) return { ...input, lastDay: isoFromDay(entry.lastDay) };
  const day = lastDayAdvice(input.contract, today, language, input.period).lastDay;
  return { ...input, lastDay: input.lastDay || (day === undefined ? '' : isoFromDay(day)) };
}

/** The facts of a letter from its form; the last day may still be open. */
export function factsOf(
  input: LetterInput,
  { name, outstandingInvoices }: ClientReport,
  sender: Sender,
  today: Day,
): KnownFacts {
  const lastDay = dayFromIso(input.lastDay);
  const contact = readContact(input.contact);
  const referral = { name: input.referral, reach: input.referralReach };
  return {
    voice: input.voice,
    reason: input.reason,
    client: {
      name,
      address: input.address.split('\n'),
      email: input.email,
      ...(contact ? { contact } : {}),
    },
    sender: {
      name: sender.name ?? '',
      company: sender.company ?? '',
      address: (sender.address ?? '').split('\n'),
      place: sender.place ?? '',
    },
    today,
    deliveries: input.deliveries.split('\n'),
    handOver: input.handOver.split('\n'),
    outstandingInvoices,
    ...(referral.name.trim() ? { referral } : {}),
    ...(lastDay === undefined ? {} : { lastDay }),
  };
}

/** Whether the facts are enough for a letter. */
export function isComplete(facts: KnownFacts): facts is LetterFacts {
  return facts.lastDay !== undefined && Boolean(facts.sender.name.trim());
}
