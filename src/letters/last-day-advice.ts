import type { Day } from '../model/day';
import type { Contract } from '../model/letter-input';
import { CONTRACT_WORDS } from '../words/letter-words-for';
import type { Language } from '../words/words';
import { lastDayOf, type NoticeRule } from './notice-date';
import { noticeRuleOf } from './notice-rule';

/** The last day of a contract with a note beside it, or a note alone, where there is no day to give. */
export interface LastDayAdvice {
  lastDay?: Day;
  note: string;
}

/**
 * When a contract ends if notice arrives on a day. `period` is what the contract or another country's law says ("3 months
 * to the end of a quarter"), used for `clause` and `abroad` only. A contract for work, one for a fixed term, and advisers
 * get a stop sign instead of a day. The note always says that it is no legal advice.
 */
export function lastDayAdvice(
  contract: Contract,
  notice: Day,
  language: Language,
  period = '',
): LastDayAdvice {
  const { contracts, needsPeriod, clauseFirst, arrival, noAdvice } = CONTRACT_WORDS[language];
  const { note } = contracts[contract];
  if (contract === 'work' || contract === 'fixed-term' || contract === 'adviser') {
    return { note: `${note} ${noAdvice}` };
  }
  const entered = contract === 'clause' || contract === 'abroad';
  const rule = entered ? periodOf(period) : ruleOf(contract);
  if (!rule) return { note: `${needsPeriod} ${noAdvice}` };
  return {
    lastDay: lastDayOf(rule, notice),
    note: [note, ...(entered ? [] : [clauseFirst]), arrival, noAdvice].join(' '),
  };
}

/** A period; "month" alone is a case of German law and says nothing about another contract. */
function periodOf(text: string): NoticeRule | undefined {
  const rule = noticeRuleOf(text);
  return rule?.kind === 'period' ? rule : undefined;
}

/** § 621 BGB: not paid by time is "at any time", so on the very day. */
function ruleOf(contract: 'day' | 'week' | 'month' | 'quarter' | 'untimed' | 'main-occupation'): NoticeRule {
  return contract === 'untimed' ? { kind: 'period', count: 0, unit: 'day' } : { kind: contract };
}
