import { wordsIn, wordsOfAll } from '../languages/languages';
import { lazy } from '../model/lazy';
import type { Role } from '../model/table';
import { patternTest } from './word-patterns';

/** Money of an invoice: what it is for, and what of it is paid or open. */
const MONEY: Role[] = ['amount', 'net', 'paid_amount', 'open'];

/** From here on a heading is the phrase itself. */
const EXACT = 0.99;

const saysAside = patternTest(({ headings }) => wordsIn(headings.aside));
const saysInclusive = patternTest(({ headings }) => wordsIn(headings.inclusive));
const saysExclusive = patternTest(({ headings }) => wordsIn(headings.exclusive));
const saysUnit = patternTest(({ headings }) => wordsIn(headings.unit));

const clientWords = lazy(() => {
  const alone = new Set(wordsOfAll(({ headings }) => headings.onlyAlone));
  const words = wordsOfAll(({ headings }) => headings.roles.client);
  return new Set(words.filter((word) => !word.includes(' ') && !alone.has(word)));
});

/**
 * The matches of a heading that has more than a word for money. Beside one for tax, shipping, fees and the like it means no
 * amount of an invoice, unless it says "with" or "without": "VAT amount", "Total incl. VAT", "Total without VAT". The price of
 * one piece and a cost are none either, and a client's total gives way to the invoice's own. One word may say both: "Nettohonorar".
 */
export function weighedMoney<M extends { role: Role; score: number }>(plain: string, matches: M[]): M[] {
  const best = matches.reduce<M | undefined>(
    (most, match) => (MONEY.includes(match.role) && match.score > (most?.score ?? 0) ? match : most),
    undefined,
  );
  if (best === undefined || best.score >= EXACT) return matches;
  const others = matches.filter(({ role }) => !MONEY.includes(role));
  if (saysUnit(plain)) return others;
  const isCompound = !plain.includes(' ');
  if (saysAside(plain) || isCompound) {
    if (saysExclusive(plain)) return [...others, { ...best, role: 'net', score: Math.max(best.score, 0.8) }];
    if (saysInclusive(plain))
      return [...others, { ...best, role: 'amount', score: Math.max(best.score, 0.8) }];
    return isCompound && !saysAside(plain) ? matches : others;
  }
  if (!plain.split(' ').some((word) => clientWords().has(word))) return matches;
  return matches.map((match) =>
    MONEY.includes(match.role) ? { ...match, score: match.score * 0.6 } : match,
  );
}
