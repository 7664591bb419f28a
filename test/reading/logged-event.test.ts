import { eventOf } from '../../src/reading/logged-event';

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
])('"%s" names %s', (text, card) => {
  expect(eventOf(text)).toEqual({ card });
});

test.each(['yellow card', 'lunch', ''])('"%s" says nothing that counts', (text) => {
  expect(eventOf(text)).toBeUndefined();
});
