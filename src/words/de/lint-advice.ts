import type { LintAdvice } from '../lint-words';

/** What the lint says to an owner who reads German. */
export const lintAdviceDe: LintAdvice = {
  blame: {
    why: 'Das klingt nach einem Vorwurf, und ein Vorwurf lädt zum Streit ein.',
    remedy: 'Streichen Sie den Satz, oder sagen Sie, wie Sie selbst arbeiten möchten.',
  },
  score: {
    why: 'Die Zahl ist nur für Sie; im Brief verletzt sie.',
    remedy: 'Streichen Sie sie.',
  },
  kind: {
    why: 'Das ist ein Wort aus Ihrer eigenen Einschätzung und gehört nicht in einen Brief.',
    remedy: 'Streichen Sie es. Den Grund müssen Sie nicht nennen.',
  },
  price: {
    why: 'Wer über Geld spricht, fängt an zu verhandeln; Ihre Entscheidung steht aber fest.',
    remedy: 'Streichen Sie den Satz. Offene Rechnungen genügen mit Nummer, Betrag und Fälligkeit.',
  },
  'back-door': {
    why: 'Das lässt eine Hintertür offen, und Ihr Kunde wartet darauf, dass es weitergeht.',
    remedy: 'Sagen Sie es endgültig, oder streichen Sie den Satz.',
  },
  apology: {
    why: 'Das klingt, als hätten Sie etwas falsch gemacht. Sie dürfen sich so entscheiden.',
    remedy: 'Streichen Sie das Wort. Der Dank am Anfang ist freundlich genug.',
  },
  threat: {
    why: 'Das ist eine Drohung und macht aus einem Abschied einen Streit.',
    remedy: 'Streichen Sie den Satz. Wenn Sie mahnen müssen, tun Sie es in einem eigenen Schreiben.',
  },
  'third-party': {
    why: 'Hier steht etwas über andere. Das lässt sich kaum belegen und geht nur Sie etwas an.',
    remedy: 'Streichen Sie den Satz, oder sprechen Sie nur von sich.',
  },
  tag: {
    why: 'Hier ist ein Platzhalter stehen geblieben.',
    remedy: 'Setzen Sie ein, was dort stehen soll, oder streichen Sie ihn.',
  },
  length: {
    why: 'Der Brief ist länger als eine Seite. Was lang ist, klingt nach Rechtfertigung.',
    remedy: 'Kürzen Sie ihn. Lange Listen passen besser in eine Anlage.',
  },
};
