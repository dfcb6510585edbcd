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

/** Horner's scheme, lowest power first. */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((rest, coefficient) => coefficient + x * rest, 0);
}

// Wichura (1988), Algorithm AS 241, Applied Statistics 37: routine PPND7, about seven figures.
const NEAR_TOP = [3.3871327179, 50.434271938, 159.29113202, 59.10937472] as const;
const NEAR_BOTTOM = [1, 17.895169469, 78.757757664, 67.1875636] as const;
const FAR_TOP = [1.4234372777, 2.75681539, 1.3067284816, 0.17023821103] as const;
const FAR_BOTTOM = [1, 0.7370016425, 0.12021132975] as const;
const TAIL_TOP = [6.657905115, 3.081226386, 0.42868294337, 0.017337203997] as const;
const TAIL_BOTTOM = [1, 0.24197894225, 0.012258202635] as const;

/** The x below which a standard normal lies with probability p, 0 < p < 1; relative error below 1e-6. */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(NEAR_TOP, r)) / polynomial(NEAR_BOTTOM, r);
  }
  const r = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
  const size =
    r <= 5
      ? polynomial(FAR_TOP, r - 1.6) / polynomial(FAR_BOTTOM, r - 1.6)
      : polynomial(TAIL_TOP, r - 5) / polynomial(TAIL_BOTTOM, r - 5);
  return q < 0 ? -size : size;
}
