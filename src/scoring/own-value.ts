import type { Minor } from '../model/money';
import type { ClientReport } from '../model/report';
import { sumOf } from '../model/sum';
import { signedAmount } from './energy';

/**
 * What a client's own business leaves a year: the value without referrals. These are a part of what the recommended clients
 * bring, so a sum over clients would count them twice; and they stay when only the one who recommended them leaves.
 */
export function ownValue({ value, lines }: Pick<ClientReport, 'value' | 'lines'>): Minor {
  return value - sumOf(lines, (line) => (line.line === 'referrals' ? signedAmount(line) : 0));
}
