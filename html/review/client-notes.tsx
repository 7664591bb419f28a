import type { ClientReport } from '../../src/model/report';
import type { Settings } from '../../src/model/settings';
import { formatNumber } from '../../src/words/format';
import { oddsOf } from '../../src/words/odds';
import type { ScreenWords } from '../../src/words/screen-words';
import { dreamNotes, outlookNotes, unknownNotes } from '../../src/words/why-notes';

interface Props {
  client: ClientReport;
  settings: Settings;
  /** The book's, in which an hour's worth is said. */
  currency: string;
  words: ScreenWords;
}

/** What the figures say beside the reason: what a dream client lacks, how close the verdict is, the chance to pay late, what is unknown. */
export function ClientNotes({ client, settings, currency, words }: Props) {
  const { client: text } = words.sidebar;
  const { lateChance, isOnlyInLog, confidence } = client;
  const odds = lateChance === undefined ? undefined : oddsOf(lateChance);
  const notes = [
    ...dreamNotes(client, words),
    ...outlookNotes(client, settings, currency, words),
    ...(odds && !isOnlyInLog ? [text.lateChance(odds.times, odds.of)] : []),
    ...unknownNotes(client, words),
    ...(isOnlyInLog ? [] : [text.evidence(formatNumber(confidence * 100, words.language))]),
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
