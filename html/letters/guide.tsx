import { useState } from 'preact/hooks';
import { readContact } from '../../src/letters/contact';
import { writeGuide } from '../../src/letters/write-guide';
import type { Day } from '../../src/model/day';
import { LETTER_VOICES, type LetterVoice } from '../../src/model/letter-facts';
import type { ClientReport } from '../../src/model/report';
import type { Settings } from '../../src/model/settings';
import type { ScreenWords } from '../../src/words/screen-words';
import { SelectField } from '../controls/select-field';
import { CopyOrMail } from './copy-or-mail';
import { LetterBlock } from './letter-block';

interface Props {
  client: ClientReport;
  today: Day;
  settings: Settings;
  words: ScreenWords;
}

const KINDS = ['late-payer', 'complainer', 'locust', 'misfit'] as const;

/** A yellow card as a guide for the owner's own talk; it is read, not sent. */
export function Guide({ client, today, settings, words }: Props) {
  const { dialog } = words.sidebar.letters;
  const german: LetterVoice = client.addressForm === 'du' ? 'de-du' : 'de-sie';
  const [voice, setVoice] = useState<LetterVoice>(words.language === 'de' ? german : 'en');
  const [kind, setKind] = useState<(typeof KINDS)[number]>(client.kind ?? 'late-payer');
  const contact = readContact(client.contact ?? '');
  const guide = writeGuide({
    voice,
    kind,
    client: { name: client.name, ...(contact ? { contact } : {}) },
    reviewDay: today + settings.improvementDays,
    outstandingInvoices: client.outstandingInvoices,
  });
  return (
    <>
      <form class="facts" onSubmit={(event) => event.preventDefault()}>
        <h1 dir="auto">{client.name}</h1>
        <SelectField
          label={dialog.about}
          value={kind}
          options={KINDS}
          names={dialog.reasons}
          onChange={setKind}
        />
        <SelectField
          label={dialog.voice}
          value={voice}
          options={LETTER_VOICES}
          names={dialog.voices}
          onChange={setVoice}
        />
      </form>
      <section class="paper-side">
        <article class="letter" lang={guide.language} aria-label={words.sidebar.letters.section.guide}>
          {guide.parts.map((part, index) => (
            <LetterBlock key={String(index)} part={part} />
          ))}
        </article>
        <CopyOrMail words={words} letter={guide} />
      </section>
    </>
  );
}
