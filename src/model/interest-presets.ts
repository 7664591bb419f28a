/** How a country fixes the interest on late payment between businesses. */
export interface InterestPreset {
  /** Points over the reference rate; without a reference rate, the whole rate. Percent a year. */
  points: number;
  /** Whether a reference rate is added, which the owner looks up, since it changes. */
  reference: boolean;
  /** The law that sets it. */
  source: string;
  /** Where the reference rate is published. */
  lookUp: string;
}

/** Countries whose rule is offered; for any other the owner enters a rate of their own. */
export const INTEREST_COUNTRIES = ['de', 'at', 'ch', 'eu', 'rs'] as const;
export type InterestCountry = (typeof INTEREST_COUNTRIES)[number];

/** Statutory late interest by country. Reference rates are not built in, since they change. */
export const INTEREST_PRESETS: Record<InterestCountry, InterestPreset> = {
  de: { points: 9, reference: true, source: '§ 288 (2) BGB', lookUp: 'Deutsche Bundesbank' },
  at: { points: 9.2, reference: true, source: '§ 456 UGB', lookUp: 'Oesterreichische Nationalbank' },
  ch: { points: 5, reference: false, source: 'OR Art. 104', lookUp: '' },
  eu: { points: 8, reference: true, source: '2011/7/EU', lookUp: 'European Central Bank' },
  rs: { points: 8, reference: true, source: 'Zakon o zateznoj kamati', lookUp: 'Narodna banka Srbije' },
};

/** The rate in percent a year that a preset gives with a reference rate; a negative reference rate lowers it. */
export function presetRate({ points, reference }: InterestPreset, referenceRate: number): number {
  return Math.max(0, reference ? points + referenceRate : points);
}
