/** Why the owner parts; never printed. */
export type LetterReason = 'late-payer' | 'complainer' | 'locust' | 'misfit' | 'none';

/** Language and form of address of a letter. */
export type LetterVoice = 'de-sie' | 'de-du' | 'en';
