import { type Contact, type LetterVoice, oneLine } from '../model/letter-facts';

const FORMS: [RegExp, 'ms' | 'mr'][] = [
  [/^(frau|fr\.|ms\.?|mrs\.?|miss)$/i, 'ms'],
  [/^(herrn?|hr\.|mr\.?)$/i, 'mr'],
];
const TITLE = /^(dr|prof|professor|doktor|doctor|dipl|ing|mag)\b/i;
/** Words that belong to the family name after them. */
const PARTICLE = /^(von|vom|van|de|den|der|di|da|del|du|la|le|zu|zum|zur|ten|ter|st\.?)$/i;
const NAME = /^[\p{L}\p{M}'’.-]+$/u;

/**
 * The person behind a cell such as "Frau Dr. Anna Berger", "Ms Berger" or "Berger, Anna". Undefined where it may be
 * something else than one person ("Buchhaltung / Empfang"). A single word without a form of address counts as first name.
 */
export function readContact(text: string): Contact | undefined {
  const turned = oneLine(text).replace(/^(z\. ?hd\.?|attn\.?:?|c\/o) /i, '');
  const words = turned.replace(/^([^,]+), ([^,]+)$/, '$2 $1').split(' ');
  const form = FORMS.find(([pattern]) => pattern.test(words[0] ?? ''))?.[1];
  if (form) words.shift();
  const named = words.findIndex((word) => !TITLE.test(word));
  const titles = words.splice(0, named < 0 ? words.length : named);
  if (words.length === 0 || words.length > 5 || !words.every((word) => NAME.test(word))) return undefined;
  const from =
    words.length === 1 && !form && titles.length === 0 ? 1 : familyNameAt(words, form !== undefined);
  return {
    form,
    title: titles.join(' ') || undefined,
    first: words.slice(0, from).join(' ') || undefined,
    last: words.slice(from).join(' ') || undefined,
  };
}

/** Where the family name begins: at its particles ("von der Heide"), else at the last word. */
function familyNameAt(words: string[], formed: boolean): number {
  const particle = words.findIndex((word, index) => (index > 0 || formed) && PARTICLE.test(word));
  return particle >= 0 && particle < words.length - 1 ? particle : words.length - 1;
}

/** How a letter greets, without the comma. Nobody's gender is guessed: "Guten Tag Kim Berger", "Dear Kim Berger". */
export function salutation(contact: Contact | undefined, voice: LetterVoice): string {
  const { form, first, last, title } = clean(contact);
  if (voice === 'en') return englishSalutation(form, first, last, title);
  if (voice === 'de-du') {
    if (!first) return 'Hallo';
    return `${form ? { ms: 'Liebe', mr: 'Lieber' }[form] : 'Hallo'} ${first}`;
  }
  const spoken = spokenTitle(title);
  // A first name alone does not go with Sie.
  if (!last) return 'Guten Tag';
  if (form) return joined(form === 'ms' ? 'Sehr geehrte Frau' : 'Sehr geehrter Herr', spoken, last);
  return first || spoken ? joined('Guten Tag', spoken, first, last) : 'Guten Tag';
}

function englishSalutation(form: Contact['form'], first: string, last: string, title: string): string {
  const doctor = /prof/i.test(title) ? 'Professor' : /\b(dr|doktor|doctor)\b/i.test(title) ? 'Dr' : '';
  if (!last) return first ? `Dear ${first}` : 'Hello';
  if (doctor) return `Dear ${doctor} ${last}`;
  if (form) return `Dear ${form === 'ms' ? 'Ms' : 'Mr'} ${last}`;
  return first ? `Dear ${first} ${last}` : 'Hello';
}

/** The person as an address names them: "Frau Dr. Anna Berger", "Herrn Jonas Klein"; with du without the form. */
export function addressName(contact: Contact | undefined, voice: LetterVoice): string {
  const { form, first, last, title } = clean(contact);
  if (voice === 'de-du') return joined(first, last);
  const forms = voice === 'en' ? { ms: 'Ms', mr: 'Mr' } : { ms: 'Frau', mr: 'Herrn' };
  // In English a title takes the place of Ms and Mr.
  return joined(form && last && !(voice === 'en' && title) ? forms[form] : '', title, first, last);
}

/** Only doctors and professors are greeted by their title. */
function spokenTitle(title: string): string {
  return title
    .split(' ')
    .filter((word) => /^(dr|prof|doktor)/i.test(word))
    .join(' ');
}

function clean(contact: Contact = {}): { form: Contact['form']; first: string; last: string; title: string } {
  const { form, first, last, title } = contact;
  return { form, first: oneLine(first), last: oneLine(last), title: oneLine(title) };
}

function joined(...words: string[]): string {
  return words.filter((word) => word !== '').join(' ');
}
