import type { Language } from '../model/language';
import type { LetterVoice } from '../model/letter-facts';
import type { ContractWords } from './contract-words';
import { contractDe } from './de/contract';
import { guideDeDu } from './de/guide-du';
import { guideDeSie } from './de/guide-sie';
import { deDu } from './de/letter-du';
import { letterLanguageDe } from './de/letter-language';
import { deSie } from './de/letter-sie';
import { lintAdviceDe } from './de/lint-advice';
import { lintRulesDe } from './de/lint-rules';
import { contractEn } from './en/contract';
import { guideEn } from './en/guide';
import { en } from './en/letter';
import { letterLanguageEn } from './en/letter-language';
import { lintAdviceEn } from './en/lint-advice';
import { lintRulesEn } from './en/lint-rules';
import type { GuideWords } from './guide-words';
import type { LetterLanguageWords } from './letter-language-words';
import type { LetterWords } from './letter-words';
import type { LintAdvice, LintRules } from './lint-words';

/** The letters of every voice. */
export const VOICES: Record<LetterVoice, LetterWords> = { 'de-sie': deSie, 'de-du': deDu, en };

/** The guides for a talk of every voice. */
export const GUIDES: Record<LetterVoice, GuideWords> = {
  'de-sie': guideDeSie,
  'de-du': guideDeDu,
  en: guideEn,
};

/** What letters say in each language, in every voice. */
export const LETTER_WORDS: Record<Language, LetterLanguageWords> = {
  de: letterLanguageDe,
  en: letterLanguageEn,
};

/** Notes on the end of a contract, in each language. */
export const CONTRACT_WORDS: Record<Language, ContractWords> = { de: contractDe, en: contractEn };

/** Words that a letter should not say, in each language. */
export const LINT_RULES: Record<Language, LintRules> = { de: lintRulesDe, en: lintRulesEn };

/** The lint's advice, in each language of the reader. */
export const LINT_ADVICE: Record<Language, LintAdvice> = { de: lintAdviceDe, en: lintAdviceEn };
