/** What parting would mean. */
export interface WhatIfWords {
  title: string;
  help: string;
  choose: string;
  chosen(count: number): string;
  none: string;
  noAmounts: string;
  revenue(money: string, percent: string): string;
  /** The parts of what a year brings or costs, and their sum. */
  margin: string;
  costs: string;
  earns: string;
  yearly: string;
  hours(count: string): string;
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
