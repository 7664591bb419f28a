import type { BehaviourId } from '../../workbench/google/behaviours/behaviours';
import { ARGUMENT_QUESTIONS } from './argument-questions';
import { CELL_QUESTIONS } from './cell-questions';
import { FORMULA_QUESTIONS } from './formula-questions';
import type { Question, Questions } from './question';
import { STORAGE_QUESTIONS } from './storage-questions';

/** All that a person can ask Google for us, by the behaviour that it settles. */
export const QUESTIONS: Questions = {
  ...CELL_QUESTIONS,
  ...ARGUMENT_QUESTIONS,
  ...STORAGE_QUESTIONS,
  ...FORMULA_QUESTIONS,
};

/** The same one by one, in the order in which they are asked. */
export const QUESTION_LIST = Object.entries(QUESTIONS) as [BehaviourId, Question][];
