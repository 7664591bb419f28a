import { LANGUAGES } from '../../src/model/language';
import { TALK_LINES } from '../../src/model/line';
import { eventOf } from '../../src/reading/logged-event';
import { SHEET_WORDS } from '../../src/words/sheet-words-for';
import { wordsFor } from '../../src/words/words-for';

test.each([
  ['unfounded complaint', 'unfounded-complaint'],
  ['Unbegründete Beschwerde', 'unfounded-complaint'],
  ['Beschwerde zu Unrecht', 'unfounded-complaint'],
  ['berechtigte Reklamation', 'founded-complaint'],
  ['Reklamation', 'complaint'],
  ['Reklamation, berechtigt', 'founded-complaint'],
  ['founded complaint', 'founded-complaint'],
  ['Mahnung verschickt', 'reminder'],
  ['reminder sent', 'reminder'],
  ['haggled over the price', 'haggled'],
  ['Rabatt verlangt', 'haggled'],
  ['quote not taken', 'quote-not-taken'],
  ['our quote was not accepted', 'quote-not-taken'],
  ['Das Angebot wurde wieder abgelehnt', 'quote-not-taken'],
  ['Angebot nicht angenommen', 'quote-not-taken'],
  ['asked for what we don’t offer', 'not-offered'],
  ['wollte etwas, das wir nicht anbieten', 'not-offered'],
])('"%s" is a %s', (text, event) => {
  expect(eventOf(text)).toEqual({ event });
});

test.each([
  ['Yellow card: chasing', 'chasing'],
  ['Gelbe Karte: Beschwerden', 'complaints'],
  ['Gelbe Karte wegen Preis', 'price'],
  ['yellow card, unbilled hours', 'effort'],
  ['Gelbe Karte: zahlt zu spät', 'waiting'],
  ['Gelbe Karte: Verlust', 'waiting'],
  ['Yellow card: loss', 'waiting'],
  ['Gelbe Karte: Freude', 'joy'],
])('"%s" names %s', (text, card) => {
  expect(eventOf(text)).toEqual({ card });
});

test.each(LANGUAGES.flatMap((language) => TALK_LINES.map((line) => [language, line] as const)))(
  'a card that we write in %s about %s is read as it',
  (language, line) => {
    const { lines } = wordsFor(language);
    expect(eventOf(SHEET_WORDS[language].log.card(lines[line]))).toEqual({ card: line });
  },
);

test.each(['yellow card', 'lunch', ''])('"%s" says nothing that counts', (text) => {
  expect(eventOf(text)).toBeUndefined();
});
