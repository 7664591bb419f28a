/** ln Γ(x) for x > 0: Stirling's series (Abramowitz & Stegun 6.1.41), moved up to where it is exact to 1e-12. */
function logGamma(x: number): number {
  let shift = 0;
  let y = x;
  for (; y < 10; y += 1) shift -= Math.log(y);
  const correction = 1 / (12 * y) - 1 / (360 * y ** 3) + 1 / (1260 * y ** 5) - 1 / (1680 * y ** 7);
  return shift + (y - 0.5) * Math.log(y) - y + Math.log(2 * Math.PI) / 2 + correction;
}

/**
 * P(X > x) for X ~ Beta(a, b), a and b above 0, x in 0 … 1; exact to about 1e-10.
 * One minus the regularised incomplete beta function by its continued fraction (Abramowitz & Stegun 26.5.8),
 * evaluated by Lentz's method.
 */
export function betaTail(x: number, a: number, b: number): number {
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x));
  // The fraction converges fast only below the mean; above it the tail is computed from the other side.
  return x < (a + 1) / (a + b + 2)
    ? 1 - (front * continuedFraction(x, a, b)) / a
    : (front * continuedFraction(1 - x, b, a)) / b;
}

function continuedFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const notZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= 200; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    for (const term of [even, odd]) {
      d = 1 / notZero(1 + term * d);
      c = notZero(1 + term / c);
      result *= d * c;
    }
    if (Math.abs(d * c - 1) < 1e-12) break;
  }
  return result;
}
