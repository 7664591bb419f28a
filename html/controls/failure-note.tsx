import { failureText } from '../../src/words/failure-words';
import type { ScreenWords } from '../../src/words/screen-words';
import type { CallFailure } from '../session/request';
import { failureLink } from './failure-link';

/** Why something could not be done, with the way on where there is one, which opens in a new tab. */
export function FailureNote({ failure, words }: { failure: CallFailure; words: ScreenWords }) {
  const { failures, allow, letters } = words.sidebar;
  const href = failureLink(failure);
  return (
    <p class="failure" dir="auto">
      {failureText(failure, failures)}{' '}
      {href && (
        <a href={href} target="_blank" rel="noopener noreferrer">
          {failure.code === 'denied-drive' ? allow : letters.dialog.openDraft}
        </a>
      )}
    </p>
  );
}
