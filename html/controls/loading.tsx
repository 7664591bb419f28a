import type { ScreenWords } from '../../src/words/screen-words';
import type { CallState } from '../controls/call-status';
import { CallStatus } from './call-status';
import { Heading } from './heading';

interface Props {
  words: ScreenWords;
  call: CallState;
  onRead: () => void;
}

/** Until the book is read; a person who stops waiting can have it read again. */
export function Loading({ words, call, onRead }: Props) {
  return (
    <section class="opening">
      {!call.pending && <Heading text="Client Energy" />}
      <CallStatus call={call} words={words} />
      {!call.pending && !call.failure && (
        <button type="button" class="primary" onClick={onRead}>
          {words.sidebar.overview.again}
        </button>
      )}
    </section>
  );
}
