import type { BlindCheckWords } from '../blind-check-words';

/** The blind check in German. */
export const blindCheckDe: BlindCheckWords = {
  title: 'Was sagt Ihr Gefühl?',
  help: 'Bevor Sie die Zahlen sehen: Wer gibt Ihnen am meisten, wer nimmt Ihnen am meisten? Danach sehen Sie, wie weit die Zahlen zustimmen. Das bleibt in dieser Datei.',
  helpAgain:
    'Ohne auf die Zahlen zu schauen, aus dem Gefühl: Wer gibt Ihnen am meisten, wer nimmt Ihnen am meisten? Ihre Antwort bleibt in dieser Datei.',
  choose: 'Kunden nennen',
  skip: 'Überspringen',
  gives: 'gibt',
  takes: 'nimmt',
  sideOf: (side, client) => `${client}: ${side} am meisten`,
  named: (gives, takes, most) => `Gibt: ${gives} von ${most} gewählt. Nimmt: ${takes} von ${most} gewählt.`,
  compare: 'Vergleichen',
  result: 'Ihr Gefühl und die Zahlen',
  agreement: (agreed, all) =>
    agreed === all
      ? 'Die Zahlen stimmen Ihnen ganz zu.'
      : `Bei ${agreed} von ${all} stimmen Ihnen die Zahlen zu.`,
  gone: 'Keiner der Genannten hat noch eine Energie.',
  saidOn: (day) => `Ihre Antwort vom ${day}`,
  agreed: (names) => `Einig bei: ${names}.`,
  disagreed: 'Hier sagen die Zahlen etwas anderes',
  place: {
    gives: (place, count) => `Sie sagten „gibt“; nach dem, was bleibt, auf Platz ${place} von ${count}.`,
    takes: (place, count) =>
      `Sie sagten „nimmt“; nach der Energie, von unten, auf Platz ${place} von ${count}.`,
  },
  toList: 'Zu allen Kunden',
  again: 'Noch einmal wählen',
};
