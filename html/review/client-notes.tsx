import type { Day } from '../../src/model/day';
import type { ClientReport } from '../../src/model/report';
import type { Settings } from '../../src/model/settings';
import { ENOUGH_TO_SPEAK } from '../../src/scoring/verdict';
import { oddsOf } from '../../src/words/odds';
import { outlookNotes } from '../../src/words/outlook-notes';
import type { ScreenWords } from '../../src/words/screen-words';
import { averageNotes, dreamNotes, enteredNotes, unknownNotes } from '../../src/words/why-notes';

/** Evidence from which there is much history: that of eight invoices of today. */
const MUCH = 0.8;

interface Props {
  client: ClientReport;
  settings: Settings;
  /** The book's, in which an hour's worth is said. */
  currency: string;
  /** The day up to which payments are entered, where the book is stale. */
  enteredUntil: Day | undefined;
  words: ScreenWords;
}

/** What the figures say beside the reason: what a dream client lacks, how close the verdict is, the chance to pay late, what is unknown. */
export function ClientNotes({ client, settings, currency, enteredUntil, words }: Props) {
  const { client: text } = words.sidebar;
  const { lateChance, isOnlyInLog } = client;
  const odds = lateChance === undefined ? undefined : oddsOf(lateChance);
  const notes = [
    ...dreamNotes(client, words),
    ...outlookNotes(client, settings, currency, words),
    ...(odds && !isOnlyInLog ? [text.lateChance(odds.times, odds.of)] : []),
    ...unknownNotes(client, words),
    ...enteredNotes(enteredUntil, words, true),
    ...(isOnlyInLog ? [] : [text.evidence[historyOf(client)]]),
    ...averageNotes(client, words),
  ];
  if (notes.length === 0) return null;
  return (
    <ul class="quiet notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

/** How much history there is, in a word. */
function historyOf({ verdict, confidence }: ClientReport): 'little' | 'enough' | 'much' {
  if (verdict === 'too-early' || confidence < ENOUGH_TO_SPEAK) return 'little';
  return confidence < MUCH ? 'enough' : 'much';
}
