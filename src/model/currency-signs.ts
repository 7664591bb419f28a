/** A sign of money, and the currencies that it may mean. */
export interface CurrencySign {
  pattern: RegExp;
  /** Where the locale's own currency is one of them, it is meant; else the first. */
  codes: readonly [string, ...string[]];
  /** Name of a sign that no currency uses more than the others: without the locale nobody knows which is meant. */
  open?: string;
}

/** A sign that no letter touches. */
function word(text: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${text})(?!\\p{L})`, 'iu');
}

/** A dollar with letters before it. */
function dollar(letters: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${letters})\\$`, 'iu');
}

/** Signs as people write them. One that others contain, like $, comes after them. */
export const CURRENCY_SIGNS: readonly CurrencySign[] = [
  { pattern: /€/, codes: ['EUR'] },
  { pattern: word('euros?'), codes: ['EUR'] },
  { pattern: dollar('US'), codes: ['USD'] },
  { pattern: dollar('R'), codes: ['BRL'] },
  { pattern: dollar('AU?'), codes: ['AUD'] },
  { pattern: dollar('NZ'), codes: ['NZD'] },
  { pattern: dollar('HK'), codes: ['HKD'] },
  { pattern: dollar('NT'), codes: ['TWD'] },
  { pattern: dollar('SG?'), codes: ['SGD'] },
  { pattern: dollar('MX|Mex'), codes: ['MXN'] },
  { pattern: dollar('C|CA|CAN|CDN'), codes: ['CAD', 'NIO'] },
  {
    pattern: /\$/,
    codes: [
      ...([
        'USD',
        'ARS',
        'AUD',
        'BBD',
        'BMD',
        'BND',
        'BSD',
        'BZD',
        'CAD',
        'CLP',
        'COP',
        'CUP',
        'DOP',
      ] as const),
      ...['FJD', 'GYD', 'HKD', 'JMD', 'KYD', 'LRD', 'MXN', 'NAD', 'NZD', 'SBD', 'SGD', 'SRD', 'TTD', 'TWD'],
      ...['UYU', 'XCD'],
    ],
  },
  { pattern: /£/, codes: ['GBP', 'EGP', 'FKP', 'GIP', 'LBP', 'SDG', 'SHP', 'SSP', 'SYP'] },
  { pattern: /[¥￥]/, codes: ['JPY', 'CNY'] },
  { pattern: /₩/, codes: ['KRW', 'KPW'] },
  { pattern: /₱/, codes: ['PHP'] },
  { pattern: /₹/, codes: ['INR'] },
  { pattern: /₺/, codes: ['TRY'] },
  { pattern: /₴/, codes: ['UAH'] },
  { pattern: /₽/, codes: ['RUB'] },
  { pattern: /₪/, codes: ['ILS'] },
  { pattern: /₫/, codes: ['VND'] },
  { pattern: /₦/, codes: ['NGN'] },
  { pattern: /₡/, codes: ['CRC'] },
  { pattern: /₲/, codes: ['PYG'] },
  { pattern: /₵/, codes: ['GHS'] },
  { pattern: /₸/, codes: ['KZT'] },
  { pattern: /₾/, codes: ['GEL'] },
  { pattern: /₼/, codes: ['AZN'] },
  { pattern: /₮/, codes: ['MNT'] },
  { pattern: /₭/, codes: ['LAK'] },
  { pattern: /৳/, codes: ['BDT'] },
  { pattern: /฿/, codes: ['THB'] },
  { pattern: /៛/, codes: ['KHR'] },
  { pattern: /֏/, codes: ['AMD'] },
  { pattern: word('zł|zl'), codes: ['PLN'] },
  { pattern: word('Kč'), codes: ['CZK'] },
  { pattern: word('Ft'), codes: ['HUF'] },
  { pattern: word('din|dinara?|дин|динара?'), codes: ['RSD'] },
  { pattern: /(?<!\p{L})KM(?!\p{L})/u, codes: ['BAM'] },
  { pattern: word('лв'), codes: ['BGN'] },
  { pattern: word('ден'), codes: ['MKD'] },
  { pattern: word('грн'), codes: ['UAH'] },
  { pattern: word('руб'), codes: ['RUB'] },
  { pattern: word('lei'), codes: ['RON', 'MDL'] },
  { pattern: word('KSh'), codes: ['KES'] },
  { pattern: word('TSh'), codes: ['TZS'] },
  { pattern: word('USh'), codes: ['UGX'] },
  { pattern: word('s?fr'), codes: ['CHF', 'BIF', 'CDF', 'DJF', 'GNF', 'KMF', 'RWF', 'XAF', 'XOF', 'XPF'] },
  { pattern: word('(?:F ?)?CFA'), codes: ['XOF', 'XAF'], open: 'CFA' },
  { pattern: word('kr'), codes: ['SEK', 'DKK', 'ISK', 'NOK'], open: 'kr' },
  { pattern: word('₨|Rs'), codes: ['INR', 'LKR', 'MUR', 'NPR', 'PKR', 'SCR'], open: 'Rs' },
  { pattern: /﷼/, codes: ['SAR', 'IRR', 'OMR', 'QAR', 'YER'], open: '﷼' },
];
