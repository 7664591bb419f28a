import type { WordFinding } from './lint-rules';
import type { Language } from './words';

/** Everything that the lint can find. */
export type FindingCode = WordFinding | 'tag' | 'length';

/** Why a finding does harm, and what to do about it. */
interface Advice {
  why: string;
  remedy: string;
}

/** What the lint says to the owner, in the owner's language. */
export const LINT_WORDS: Record<Language, Record<FindingCode, Advice>> = {
  de: {
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
  },
  en: {
    blame: {
      why: 'This sounds like blame, and blame invites an argument.',
      remedy: 'Take the sentence out, or say how you yourself want to work.',
    },
    score: {
      why: 'The figure is for you alone; in a letter it hurts.',
      remedy: 'Take it out.',
    },
    kind: {
      why: 'This is a word from your own assessment and has no place in a letter.',
      remedy: 'Take it out. You need not give a reason.',
    },
    price: {
      why: 'Talking about money opens a negotiation, but you have decided.',
      remedy: 'Take the sentence out. For open invoices, number, amount and due date are enough.',
    },
    'back-door': {
      why: 'This leaves a door ajar, and your client will wait for it to open.',
      remedy: 'Make it final, or take the sentence out.',
    },
    apology: {
      why: 'This sounds as if you had done something wrong. You are free to decide.',
      remedy: 'Take the word out. The thanks at the beginning are kind enough.',
    },
    threat: {
      why: 'This is a threat, and it turns a farewell into a dispute.',
      remedy: 'Take the sentence out. If you have to send a reminder, send it as a letter of its own.',
    },
    'third-party': {
      why: 'This says something about other people. It is hard to prove and nobody else’s business.',
      remedy: 'Take the sentence out, or speak only for yourself.',
    },
    tag: {
      why: 'A tag was left unfilled here.',
      remedy: 'Put in what belongs there, or take it out.',
    },
    length: {
      why: 'The letter is longer than a page. Length sounds like justification.',
      remedy: 'Shorten it. Long lists are better enclosed on a sheet of their own.',
    },
  },
};
