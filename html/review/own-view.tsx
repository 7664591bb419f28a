import type { Decision, Entry } from '../../src/model/entry';
import type { ClientReport } from '../../src/model/report';
import type { ScreenWords } from '../../src/words/screen-words';
import { Button } from '../controls/button';
import { type CallState, CallStatus } from '../controls/call-status';
import { DecisionButtons } from './decision-buttons';
import { JoyRating } from './joy-rating';

interface Props {
  client: ClientReport;
  entry: Entry;
  words: ScreenWords;
  call: CallState;
  onRate: (joy: number | null) => void;
  onDecide: (decision: Decision | null) => void;
  onFarewell: () => void;
}

/** What the owner says of a client: how glad they are when this client calls, and what they decide. */
export function OwnView({ client, entry, words, call, onRate, onDecide, onFarewell }: Props) {
  return (
    <>
      <JoyRating own={entry.joy} joy={entry.joy ?? client.joy ?? null} words={words} onRate={onRate} />
      <DecisionButtons words={words} decision={entry.decision} onDecide={onDecide} />
      {(entry.decision ?? client.verdict) === 'part' && (
        <div class="actions">
          <Button class="primary" busy={call.pending !== ''} onClick={onFarewell}>
            {words.sidebar.client.farewell}
          </Button>
        </div>
      )}
      <CallStatus call={call} words={words} />
    </>
  );
}
