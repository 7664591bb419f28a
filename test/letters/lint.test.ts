import { letterText } from '../../src/letters/letter-text';
import { type LintFacts, lintLetter } from '../../src/letters/lint';
import { writeGuide } from '../../src/letters/write-guide';
import { LETTER_REASONS, LETTER_VOICES, type LetterVoice } from '../../src/model/letter-facts';
import { BARE, FULL, FULL_EN, open, textOf } from './letter-facts';

const codes = (text: string, voice: LetterVoice, facts: LintFacts = { ...BARE, voice }) =>
  [...new Set(lintLetter(text, { ...facts, voice }, 'en').map(({ code }) => code))].sort();

const DE: [string, string[]][] = [
  [
    'blame',
    [
      'Sie haben wieder nicht bezahlt.',
      'Im März haben Sie nicht geantwortet.',
      'Leider zahlen Sie nie pünktlich.',
      'Du bist nie zufrieden.',
    ],
  ],
  ['blame', ['Trotz mehrfacher Erinnerung kam nichts.', 'Ihre Beschwerden nehmen viel Raum ein.']],
  ['blame', ['Ihr Verhalten hat uns überrascht.', 'Die Zahlung kam zu spät.', 'Wir sind enttäuscht.']],
  ['score', ['Ihre Energie −40 sagt alles.', 'Energie: -40', 'Sie stehen bei −40 Punkten, also −40 Punkte.']],
  ['score', ['Ihre Energie beträgt 12.', 'Das sind 30 von 100.']],
  [
    'kind',
    [
      'Ein Spätzahler passt nicht zu uns.',
      'Wer ein Nörgler ist, findet immer etwas.',
      'Das ist die gelbe Karte.',
    ],
  ],
  [
    'price',
    [
      'Unsere Preise steigen.',
      'Einen Rabatt geben wir nicht.',
      'Andere sind günstiger.',
      'Unser Stundensatz ist neu.',
    ],
  ],
  ['price', ['Der Auftrag rechnet sich für uns nicht.', 'Wir machen Ihnen ein neues Angebot.']],
  [
    'back-door',
    ['Vorerst beenden wir die Arbeit.', 'Bis auf Weiteres ruht alles.', 'Vielleicht sehen wir uns.'],
  ],
  [
    'back-door',
    ['Wir arbeiten gern wieder für Sie.', 'Unsere Tür bleibt offen.', 'Derzeit können wir nicht mehr.'],
  ],
  [
    'back-door',
    [
      'Sollte sich das ändern, rufen Sie an.',
      'Falls Sie es sich anders überlegen, rufen Sie an.',
      'Wir können darüber sprechen.',
    ],
  ],
  [
    'apology',
    [
      'Leider müssen wir aufhören.',
      'Es tut uns sehr leid.',
      'Wir bitten um Ihr Verständnis.',
      'Schweren Herzens gehen wir.',
    ],
  ],
  [
    'threat',
    [
      'Sonst werden wir aktiv.',
      'Das übernimmt unser Anwalt.',
      'Andernfalls geht es ans Inkasso.',
      'Wir behalten uns Schritte vor.',
    ],
  ],
  [
    'third-party',
    [
      'Andere Kunden sind zufriedener.',
      'Ihre Buchhaltung hat nichts getan.',
      'Uns wurde gesagt, Sie ziehen um.',
    ],
  ],
  ['third-party', ['Man hört so einiges.', 'Angeblich wechseln Sie bald.']],
  ['tag', ['Guten Tag {{Kunde}},', 'am {{letzter Tag', 'am letzter Tag}}']],
];

const EN: [string, string[]][] = [
  ['blame', ['You never pay on time.', 'You did not reply.', 'Despite several reminders nothing came.']],
  [
    'blame',
    [
      'Your complaints take time.',
      'The payment was too late.',
      'It was your fault.',
      'You keep changing things.',
    ],
  ],
  [
    'score',
    [
      'Your energy is −40.',
      'Energy score',
      'That makes -40 points.',
      'energy: -12',
      'You reach 30 out of 100.',
    ],
  ],
  [
    'kind',
    [
      'A late payer is not for us.',
      'We part with complainers.',
      'This is your yellow card.',
      'You are a misfit.',
    ],
  ],
  [
    'price',
    [
      'Our prices go up.',
      'There is no discount.',
      'Others are cheaper.',
      'Our hourly rate is new.',
      'Here is a counter-offer.',
    ],
  ],
  [
    'back-door',
    [
      'We stop for now.',
      'The door is always open.',
      'Perhaps we meet.',
      'If things change, call us.',
      'Should your plans change, call us.',
    ],
  ],
  [
    'back-door',
    ['We cannot help you at the moment.', 'Let’s talk.', 'We would love to work with you again.'],
  ],
  ['apology', ['We are sorry.', 'Unfortunately we stop.', 'We regret this.', 'We hope you understand.']],
  [
    'threat',
    [
      'Otherwise we will act.',
      'Our lawyer has the file.',
      'This is the final notice.',
      'We reserve our rights.',
    ],
  ],
  [
    'third-party',
    [
      'Other clients are happier.',
      'Your accountant said no.',
      'We have heard that you are moving.',
      'We were told so.',
    ],
  ],
  ['tag', ['Dear {{client}},', 'on {{last day', 'on last day}}']],
];

test.each(DE.flatMap(([code, texts]) => texts.map((text) => [code, text])))('%s: „%s“', (code, text) => {
  expect(codes(text, 'de-sie')).toContain(code);
});

test.each(EN.flatMap(([code, texts]) => texts.map((text) => [code, text])))('%s: “%s”', (code, text) => {
  expect(codes(text, 'en')).toContain(code);
});

test.each([
  'Für Sie haben wir nie ungern gearbeitet, und Sie haben uns immer vertraut.',
  'Auch in schwierigen Zeiten waren Sie an unserer Seite.',
  'Für Fragen zur Übergabe ist Jonas Lindner zuständig.',
  'Offen sind derzeit zwei Rechnungen.',
  'Die Rechnung 2025-117 über 1.240,00 € ist am 4. Dezember 2025 fällig.',
  'Wir haben immer wieder gern an Ihren Projekten gearbeitet.',
  'Bitte geben Sie die Unterlagen an Ihre Buchhaltung weiter, wir haben alles vorbereitet.',
  'Am 31. Januar schicken wir Ihnen die Zugangsdaten, danach löschen wir unsere Kopien.',
  'Bitte zögern Sie nicht, uns bei Fragen zur Übergabe anzurufen.',
  'Zunächst vielen Dank für die sieben Jahre, in denen wir für Sie arbeiten durften.',
  'Sie müssen nichts weiter tun.',
  'Die Druckdaten sind fertig; sie sind noch nicht gedruckt.',
  'Wenn Sie danach die Passwörter ändern, haben nur Sie Zugang.',
  'Mit voller Energie haben wir 2024 das neue Lager eingerichtet.',
  'Die Preisliste und die Speisekarten legen wir bei.',
  'Wir wünschen Ihnen von Herzen alles Gute für die Zukunft.',
])('nothing is wrong with „%s“', (text) => {
  expect(codes(text, 'de-sie')).toEqual([]);
});

test.each([
  'You have always been kind to us, and we have never taken that for granted.',
  'You do not need to do anything.',
  'If your address changes, please let us know.',
  'Thank you for seven good years.',
  'Invoice 2025-117 for €1,240.00 is due on 4 December 2025.',
  'Please pass the documents on to your accountant.',
  'If you have any questions about the hand-over, please call us.',
  'The price list and the menus are enclosed.',
  'We put a lot of energy into the 2024 catalogue.',
  'We issue the last invoice on 31 January 2026.',
  'We wish you every success in the future.',
  'Two invoices are open at the moment.',
])('nothing is wrong with “%s”', (text) => {
  expect(codes(text, 'en')).toEqual([]);
});

describe.each([...LETTER_VOICES])('%s', (voice) => {
  const full = { ...(voice === 'en' ? FULL_EN : FULL), voice };

  test.each([...LETTER_REASONS])('our own letter passes, whatever is known: %s', (reason) => {
    const due = [open('2025-090', '2025-07-01', 9_950)];
    for (const facts of [
      full,
      { ...BARE, voice },
      { ...full, outstandingInvoices: due },
      { ...full, outstandingInvoices: [] },
    ]) {
      expect(lintLetter(textOf({ ...facts, reason }), { ...facts, voice }, 'en')).toEqual([]);
    }
  });

  test.each(['late-payer', 'complainer', 'locust', 'misfit'] as const)(
    'a guide holds no blame, no score and no kind: %s',
    (kind) => {
      const guide = writeGuide({ voice, kind, client: full.client });
      const found = codes(letterText(guide), voice);
      // A talk may speak of terms, and of talking again; a farewell may not.
      expect(found.filter((code) => !['back-door', 'price', 'length'].includes(code))).toEqual([]);
      expect(letterText(guide)).not.toMatch(/\{\{|undefined/);
    },
  );
});

test('names and addresses are not judged, the words around them are', () => {
  const facts: LintFacts = {
    voice: 'de-sie',
    client: {
      name: 'Preis & Klage GmbH',
      contact: { first: 'An', last: 'Leider' },
      address: ['Vor Gericht 3'],
    },
    sender: { name: 'Heuschrecke (Energie 40)' },
  };
  expect(
    codes('Preis & Klage GmbH\nAn Leider\nVor Gericht 3\nHeuschrecke (Energie 40)', 'de-sie', facts),
  ).toEqual([]);
  const twice = { ...facts, sender: { name: 'Preis' } };
  expect(codes('Preis & Klage GmbH', 'de-sie', twice)).toEqual([]);
  expect(codes('An Leider, das übernimmt der Anwalt. Die Preise steigen.', 'de-sie', facts)).toEqual([
    'price',
    'threat',
  ]);
});

test('a finding gives the words, why, and what to do, in the reader’s language, once', () => {
  const [finding, ...rest] = lintLetter('Leider ist es so. Ja, Leider.', { ...BARE, voice: 'de-sie' }, 'en');
  expect(rest).toEqual([]);
  expect(finding).toMatchObject({ code: 'apology', found: 'Leider' });
  expect(finding?.why).toMatch(/^This .+\.$/);
  expect(finding?.remedy).toMatch(/^Take .+\.$/);
  expect(lintLetter('sorry', { ...BARE, voice: 'en' }, 'de')[0]?.why).toMatch(/^Das klingt/);
});

test('a letter longer than a page is too long', () => {
  const long = Array.from({ length: 40 }, (_, index) => `Absatz ${index}`).join('\n\n');
  expect(codes(long, 'de-sie')).toEqual(['length']);
  expect(codes(long.slice(0, 300), 'de-sie')).toEqual([]);
  const invoices = (count: number) =>
    textOf({
      ...FULL,
      outstandingInvoices: Array.from({ length: count }, () => open('7', '2025-12-04', 1_00)),
    });
  expect(codes(invoices(4), 'de-sie', FULL)).toEqual([]);
  expect(codes(invoices(6), 'de-sie', FULL)).toEqual(['length']);
});
