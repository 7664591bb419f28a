import { createRequire } from 'node:module';

/** Part of CLDR's supplemental data: https://unicode.org/reports/tr35/tr35-numbers.html#Supplemental_Currency_Data */
interface CurrencyData {
  fractions: Record<string, { _digits: string }>;
  /** Of each region its currencies, those in use first. */
  region: Record<string, Record<string, { _to?: string; _tender?: string }>[]>;
}

/** Currencies that ended earlier are no longer in the books that people keep. */
const SINCE = '2020';

/** src/model/currency-table.ts: the currencies of the world and their decimals and regions, from CLDR. */
export function currencyTable(): string {
  const load = createRequire(import.meta.url);
  const { version } = load('cldr-core/package.json') as { version: string };
  const { supplemental } = load('cldr-core/supplemental/currencyData.json') as {
    supplemental: { currencyData: CurrencyData };
  };
  const { fractions, region } = supplemental.currencyData;
  const uses = Object.entries(region).flatMap(([name, currencies]) =>
    currencies.flatMap((one) =>
      Object.entries(one)
        .filter(([, use]) => use._tender !== 'false')
        .map(([code, { _to: until }]) => ({ region: name, code, until })),
    ),
  );
  const codes = [...new Set(uses.filter(({ until }) => !until || until >= SINCE).map(({ code }) => code))];
  const decimals = codes.flatMap((code) => {
    const digits = fractions[code]?._digits ?? '2';
    return digits === '2' ? [] : [[code, digits]];
  });
  // A region with two names its own, or the one that is used more, first.
  const present = uses.filter(({ until }) => !until).reverse();
  const ofRegion = new Map(present.map(({ region: name, code }) => [name, `'${code}'`]));
  return `// Made by build/currencies.ts from CLDR ${version}; npm run accept writes it.

/** Codes (ISO 4217) of the currencies that were legal tender somewhere in ${SINCE} or later. */
export const CURRENCIES: readonly string[] = [
${lines(codes.sort().map((code) => `'${code}'`))}
];

/** The number of decimals that people write, for currencies without two. */
export const DECIMALS: Readonly<Record<string, number>> = {
${lines(decimals.sort().map(([code, digits]) => `${code}: ${digits}`))}
};

/** The currency of a region (ISO 3166). */
export const CURRENCY_OF_REGION: Readonly<Record<string, string>> = {
${lines([...ofRegion].sort().map(([name, code]) => `${name}: ${code}`))}
};
`;
}

/** Entries with a comma after each, ten on a line. */
function lines(entries: string[]): string {
  const rows = Array.from({ length: Math.ceil(entries.length / 10) }, (_, row) =>
    entries.slice(row * 10, row * 10 + 10),
  );
  return rows.map((row) => `  ${row.join(', ')},`).join('\n');
}
