import { useState } from 'preact/hooks';
import type { Day } from '../../src/core/book';
import type { ClientReport } from '../../src/core/report';
import type { Settings } from '../../src/core/settings';
import { readContact } from '../../src/words/letters/contact';
import { LETTER_VOICES, type LetterVoice } from '../../src/words/letters/letter-facts';
import { writeGuide } from '../../src/words/letters/write-guide';
import type { ScreenWords } from '../../src/words/screen/screen-words';
import { Choice } from '../panels/choice';
import { LetterBlock } from './letter-block';
import { Outward } from './outward';

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
    reviewDay: today + settings.cardDays,
    openInvoices: client.openInvoices,
  });
  return (
    <>
      <form class="facts" onSubmit={(event) => event.preventDefault()}>
        <h1 dir="auto">{client.name}</h1>
        <Choice label={dialog.about} value={kind} options={KINDS} names={dialog.reasons} onChange={setKind} />
        <Choice
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
        <Outward words={words} letter={guide} />
      </section>
    </>
  );
}
