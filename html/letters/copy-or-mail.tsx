import { useState } from 'preact/hooks';
import type { Letter } from '../../src/letters/letter';
import { letterText, mailLink } from '../../src/letters/letter-text';
import type { ScreenWords } from '../../src/words/screen-words';
import { copyText } from './copy-text';

/** The ways out that are the owner's own: the clipboard and the mail program. */
export function CopyOrMail({ words, letter, email }: { words: ScreenWords; letter: Letter; email?: string }) {
  const text = words.sidebar.letters.dialog;
  const [copied, setCopied] = useState(false);
  return (
    <p class="outward">
      <button type="button" onClick={() => copyText(letterText(letter)).then(setCopied)}>
        {text.copy}
      </button>
      {email !== undefined && (
        <a href={mailLink(letter, email)} target="_blank" rel="noopener noreferrer">
          {text.mail}
        </a>
      )}
      {copied && (
        <span role="status" class="quiet">
          {text.copied}
        </span>
      )}
    </p>
  );
}
