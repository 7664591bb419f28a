import { TALK_LINES } from '../../src/model/line';
import type { ClientReport } from '../../src/model/report';

type TalkLine = (typeof TALK_LINES)[number];

/** What a talk with a client is most likely about: of what can be talked about the line that takes most. */
export function cardLineOf({ lines }: Pick<ClientReport, 'lines'>): TalkLine {
  const taking = lines.filter(({ side, amount }) => side === 'takes' && amount > 0);
  for (const { line } of taking.sort((a, b) => b.amount - a.amount)) {
    // Who does not pay is asked to.
    const about = line === 'loss' ? 'waiting' : TALK_LINES.find((one) => one === line);
    if (about) return about;
  }
  return 'chasing';
}
