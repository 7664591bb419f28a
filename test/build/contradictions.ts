import { isDeepStrictEqual } from 'node:util';
import type { Facts } from '../../build/record/facts';
import { QUESTION_LIST } from '../../build/record/questions';

/** What Google answered otherwise than the product is made for. What the workbench has no answer to is left out. */
export function contradictions(facts: Facts | undefined, played: Facts): string[] {
  return QUESTION_LIST.flatMap(([id, { expected }]) => {
    const answer = facts?.answers[id]?.answer;
    if (answer === undefined || expected.length === 0) return [];
    if (expected.some((one) => isDeepStrictEqual(one, answer))) return [];
    const ours = JSON.stringify(played.answers[id]?.answer);
    return [`${id}: Google answers ${JSON.stringify(answer)}, the workbench ${ours}`];
  });
}
