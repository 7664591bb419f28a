import { readContact } from '../../src/letters/contact';
import { lastDayAdvice } from '../../src/letters/last-day-advice';
import type { KnownFacts } from '../../src/letters/missing-facts';
import { type Edits, paragraphsIn, paragraphsText } from '../../src/letters/own-paragraphs';
import { type Day, dayFromIso, isoFromDay } from '../../src/model/day';
import { type Entry, LETTER_FIELD_NAMES } from '../../src/model/entry';
import type { LetterFacts } from '../../src/model/letter-facts';
import type { LetterInput } from '../../src/model/letter-input';
import type { Sender } from '../../src/model/memory';
import type { ClientReport } from '../../src/model/report';
import { languageOfLocale } from '../../src/words/words-for';
import { fieldsOf } from '../session/queued-save';

/** The usual assumption where nobody has chosen a contract yet; shown with its note, to be checked against the contract. */
const USUAL = {
  de: { contract: 'month', period: '' },
  en: { contract: 'clause', period: '1 month to the end of a month' },
} as const;

/** The fields of the form that the Client Energy sheet has as they are; the last day is a day there. */
const FORM_FIELDS = LETTER_FIELD_NAMES.filter((field) => field !== 'edits');

/** A form as it is at first: what was entered before, else what the book says, else what is usual. */
export function inputFor(client: ClientReport, entry: Entry, bookLocale: string, today: Day): LetterInput {
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
  const told = FORM_FIELDS.flatMap((field) => (entry[field] === null ? [] : [[field, entry[field]]]));
  const input: LetterInput = { ...usual, ...Object.fromEntries(told) };
  // The day in the sheet is the one that was last agreed on, or that the owner wrote there.
  if (entry.lastDay !== null) return { ...input, lastDay: isoFromDay(entry.lastDay) };
  const day = lastDayAdvice(input.contract, today, language, input.period).lastDay;
  return { ...input, lastDay: day === undefined ? '' : isoFromDay(day) };
}

/**
 * What the owner has changed of a letter since its form was as it is at first: fields of the client's entry. What is usual is
 * nothing that they entered.
 */
export function enteredFields(
  { input, edits }: { input: LetterInput; edits: Edits },
  first: LetterInput,
  entry: Entry,
): Partial<Entry> {
  const told: Partial<Entry> = {
    ...Object.fromEntries(
      FORM_FIELDS.filter((field) => input[field] !== first[field]).map((field) => [
        field,
        input[field] || null,
      ]),
    ),
    ...(input.lastDay === first.lastDay ? {} : { lastDay: dayFromIso(input.lastDay) ?? null }),
    ...(paragraphsText(edits) === paragraphsText(paragraphsIn(entry.edits))
      ? {}
      : { edits: paragraphsText(edits) }),
  };
  const changed = fieldsOf(told).filter((field) => told[field] !== entry[field]);
  return Object.fromEntries(changed.map((field) => [field, told[field]]));
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
