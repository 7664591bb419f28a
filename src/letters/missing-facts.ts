import type { FactName, LetterFacts } from '../model/letter-facts';
import { filledLines, oneLine } from '../model/letter-facts';

/** What is known so far; the last day may still be open. */
export type KnownFacts = Omit<LetterFacts, 'lastDay'> & Partial<Pick<LetterFacts, 'lastDay'>>;

/** What a letter cannot do without, and what would make it better, each in the order it is asked for. */
export function missingFacts(facts: KnownFacts): { needed: FactName[]; useful: FactName[] } {
  const { client, sender, today, lastDay, referral } = facts;
  const missing = (known: [FactName, boolean][]): FactName[] =>
    known.filter(([, is]) => !is).map(([name]) => name);
  const asked: [FactName, boolean][] = [
    ['contact', Boolean(oneLine(client.contact?.first) || oneLine(client.contact?.last))],
    ['client-address', filledLines(client.address).length > 0],
    ['sender-address', filledLines(sender.address).length > 0],
    ['place', oneLine(sender.place) !== ''],
    ['date', today !== undefined],
    ['deliveries', filledLines(facts.deliveries).length > 0],
    ['hand-over', filledLines(facts.handOver).length > 0],
    ['referral', oneLine(referral?.name) !== ''],
  ];
  return {
    needed: missing([
      ['client', oneLine(client.name) !== ''],
      ['sender', oneLine(sender.name) !== ''],
      ['last-day', lastDay !== undefined],
    ]),
    useful: missing(asked),
  };
}
