import type { Behaviour } from './behaviour';
import { CELLS } from './cells';
import { FORMULAS } from './formulas';
import { RIGHTS } from './rights';
import { RULES } from './rules';
import { STORAGE } from './storage';

const GROUPS = { ...CELLS, ...FORMULAS, ...RULES, ...RIGHTS, ...STORAGE };

/** The name of something that Google does. */
export type BehaviourId = keyof typeof GROUPS;

/** All that Google does, as far as the add-on rests on it. */
export const BEHAVIOURS: Record<BehaviourId, Behaviour> = GROUPS;

/** Their names, in the order of docs/google.md. */
export const BEHAVIOUR_IDS = Object.keys(GROUPS) as BehaviourId[];
