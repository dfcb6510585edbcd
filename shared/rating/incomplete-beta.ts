/** Lanczos' series with g = 5 and six terms (Press et al., Numerical Recipes, section 6.1); error below 2e-10. */
const LANCZOS = [
  76.18009172947146, -86.50532032941678, 24.01409824083091, -1.231739572450155,
  0.1208650973866179e-2, -0.5395239384953e-5,
] as const;

/** Natural logarithm of the gamma function, for x > 0. */
function logGamma(x: number): number {
  const base = x + 5.5;
  const sum = LANCZOS.reduce((total, term, n) => total + term / (x + n + 1), 1.000000000190015);
  return (x + 0.5) * Math.log(base) - base + Math.log((Math.sqrt(2 * Math.PI) * sum) / x);
}

const MOST_TERMS = 300;
const PRECISION = 1e-12;
/** Stands in for a nought that would be divided by. */
const TINY = 1e-300;

const awayFromNought = (value: number) => (Math.abs(value) < TINY ? TINY : value);

/** Lentz's method for the continued fraction of the incomplete beta function (same source, section 6.4). */
function continuedFraction(a: number, b: number, x: number): number {
  let numerator = 1;
  let denominator = 1 / awayFromNought(1 - ((a + b) * x) / (a + 1));
  let fraction = denominator;
  for (let n = 1; n <= MOST_TERMS; n += 1) {
    const even = (n * (b - n) * x) / ((a + 2 * n - 1) * (a + 2 * n));
    denominator = 1 / awayFromNought(1 + even * denominator);
    numerator = awayFromNought(1 + even / numerator);
    fraction *= denominator * numerator;
    const odd = (-(a + n) * (a + b + n) * x) / ((a + 2 * n) * (a + 2 * n + 1));
    denominator = 1 / awayFromNought(1 + odd * denominator);
    numerator = awayFromNought(1 + odd / numerator);
    const step = denominator * numerator;
    fraction *= step;
    if (Math.abs(step - 1) < PRECISION) break;
  }
  return fraction;
}

/** The regularised incomplete beta function I_x(a, b), 0 to 1; a and b above 0. Absolute error below 1e-9. */
export function incompleteBeta(a: number, b: number, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const log = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
  const front = Math.exp(log);
  // The fraction converges fast on this side of the mean; the other side follows by symmetry.
  return x < (a + 1) / (a + b + 2)
    ? (front * continuedFraction(a, b, x)) / a
    : 1 - (front * continuedFraction(b, a, 1 - x)) / b;
}
