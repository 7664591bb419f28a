import { filledLines, type LetterFacts, oneLine } from '../model/letter-facts';
import { formatDay } from '../words/format';
import type { WordedPart } from '../words/letter-words';
import { VOICES } from '../words/letter-words-for';
import { addressName } from './contact';
import { fill, type ListTag } from './fill';
import { invoiceTable } from './invoice-table';
import type { Letter, LetterPart } from './letter';
import { tagValues } from './tags';
import { textFor, type Wording } from './wording';
import type { WordingProblem } from './wording-problem';

/** A letter, or the problems in the owner's own wording that prevent it. */
export type Written = { ok: true; letter: Letter } | { ok: false; problems: WordingProblem[] };

/**
 * Writes a farewell: sender and client, place and date, subject, thanks, the decision with the last day, what is still
 * delivered, the hand-over, open invoices, a referral, a request to confirm, good wishes, the name. `wording` is the
 * owner's own, from `readWording`; a tag in it that cannot be filled stops the letter.
 */
export function writeLetter(facts: LetterFacts, wording: Wording = {}): Written {
  const words = VOICES[facts.voice];
  const values = tagValues(facts);
  const problems: WordingProblem[] = [];
  const worded = partsFor(facts).flatMap((part) => {
    const { text, row } = textFor(facts.voice, facts.reason, part, wording);
    const filled = fill(text, values, row);
    problems.push(...filled.problems);
    return [...textParts(part, filled.text), ...(filled.list ? [listPart(filled.list, facts)] : [])];
  });
  if (problems.length > 0) return { ok: false, problems };
  const letter: Letter = {
    language: words.language,
    title: words.title(oneLine(facts.client.name)),
    parts: [...headParts(facts), ...worded, { role: 'name', text: oneLine(facts.sender.name) }],
  };
  return { ok: true, letter };
}

/** The parts of a letter, in order; a part without its fact is left out. */
function partsFor({
  reason,
  deliveries,
  handOver,
  outstandingInvoices,
  referral,
  today,
}: LetterFacts): WordedPart[] {
  const referralPart: WordedPart[] = oneLine(referral?.name) ? ['referral'] : [];
  const open = outstandingInvoices ?? [];
  // We ask nobody to pay before the due date: we say "the next few days" only if every invoice is due.
  const due = open.every((invoice) => invoice.due !== undefined && invoice.due <= (today ?? -Infinity));
  // For a misfit it matters most where to find what we don't offer.
  const first = reason === 'misfit';
  return [
    'subject',
    'salutation',
    'thanks',
    'reason',
    ...(first ? referralPart : []),
    'decision',
    filledLines(deliveries).length > 0 ? 'deliveries' : 'agreed',
    filledLines(handOver).length > 0 ? 'handOver' : 'documents',
    ...(open.length > 0 ? [due ? ('invoicesDue' as const) : ('invoices' as const)] : []),
    ...(first ? [] : referralPart),
    'confirm',
    'wishes',
    'closing',
  ];
}

/** Sender, client, place and date, each without the lines that are missing. */
function headParts({ voice, sender, client, today }: LetterFacts): LetterPart[] {
  const person = addressName(client.contact, voice);
  const place = oneLine(sender.place);
  const date = today === undefined ? '' : formatDay(today, VOICES[voice].language, true);
  return [
    {
      role: 'sender' as const,
      text: distinctLines(sender.company, sender.name, ...(sender.address ?? [])).join(' · '),
    },
    {
      role: 'client' as const,
      text: distinctLines(client.name, person, ...(client.address ?? [])).join('\n'),
    },
    { role: 'date' as const, text: date && (place ? `${place}, ${date}` : date) },
  ].filter(({ text }) => text !== '');
}

/** Texts that are not blank, each only once: a person may be the client. */
function distinctLines(...texts: (string | undefined)[]): string[] {
  return [...new Set(texts.map(oneLine))].filter((line) => line !== '');
}

/** A text as parts; a blank line in the owner's own text begins a new paragraph. */
function textParts(part: WordedPart, text: string): LetterPart[] {
  const role = part === 'subject' || part === 'salutation' || part === 'closing' ? part : 'paragraph';
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({ role, text: paragraph.trim() }));
}

function listPart(list: ListTag, facts: LetterFacts): LetterPart {
  if (list === 'outstandingInvoices') {
    return {
      role: 'invoices',
      ...invoiceTable(facts.outstandingInvoices ?? [], VOICES[facts.voice].language),
    };
  }
  return { role: 'list', items: filledLines(facts[list]) };
}
