/** Density of the standard normal distribution. */
export function normalDensity(x: number): number {
  return Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
}

/**
 * Distribution function of the standard normal, through the complementary error function by the Chebyshev fit of
 * Press et al., Numerical Recipes, section 6.2; relative error below 1.2e-7 everywhere.
 */
export function normalCdf(x: number): number {
  const z = Math.abs(x) / Math.SQRT2;
  const t = 1 / (1 + 0.5 * z);
  const fit = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398,
    1.48851587, -0.82215223, 0.17087277,
  ];
  const sum = fit.reduceRight((rest, coefficient) => coefficient + t * rest, 0);
  const tail = 0.5 * t * Math.exp(-z * z + sum);
  return x >= 0 ? 1 - tail : tail;
}

/**
 * The x below which a standard normal lies with probability p, 0 < p < 1. Bisection on `normalCdf`, to 1e-10.
 */
export function normalQuantile(p: number): number {
  let low = -10;
  let high = 10;
  while (high - low > 1e-10) {
    const middle = (low + high) / 2;
    if (normalCdf(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
