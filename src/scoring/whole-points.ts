/**
 * Points as whole numbers that add up to a whole energy, which is how both are shown: all are rounded down, and what is left
 * goes to those with the largest remainders (Hamilton). Where points are left out of the list, the sum may miss the energy.
 */
export function wholePoints(points: number[], energy: number): number[] {
  const whole = points.map(Math.floor);
  const rest = whole.reduce((left, one) => left - one, Math.round(energy));
  const byRemainder = points
    .map((one, index) => ({ index, remainder: one - Math.floor(one) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, Math.max(0, rest));
  for (const { index } of byRemainder) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}
