/** What parting would mean. */
export interface WhatIfWords {
  title: string;
  help: string;
  choose: string;
  chosen(count: number): string;
  none: string;
  noAmounts: string;
  /** The revenue that goes, and its share; of what is billed in one currency, where there are several. */
  revenue(money: string, percent: string, currency: string): string;
  /** The parts of what a year brings or costs. */
  margin: string;
  costs: string;
  /** The two figures in which it ends: money and hours a year, and how many of these are assumed; empty for none. */
  ends(money: string, hours: string, assumed: string): string;
  /** What an hour costs that comes free, beside what one is worth to the owner, if that is known. */
  costOfAnHour(money: string, worth: string): string;
  /** The range if those who were recommended left as well. */
  followers(count: number, most: string, least: string): string;
  soldAgain(money: string): string;
  onlyMood(names: string): string;
  breakEven(months: string): string;
  breakEvenNow: string;
  breakEvenNever: string;
  year(money: string): string;
  threeYears(money: string): string;
  picture: string;
  pictureText(year: string, threeYears: string): string;
  assumptions: string;
  hourEarns(currency: string): string;
  bestThird(money: string): string;
  refillShare: string;
  refillMonths: string;
  /** The range of a figure, and the figure that is used until it is in range. */
  range(max: string, used: string): string;
  more(count: number): string;
  otherCurrency(currency: string): string;
}
