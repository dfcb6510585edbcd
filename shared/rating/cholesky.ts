/** A symmetric matrix, row by row. */
export type Matrix = readonly (readonly number[])[];

/**
 * Lower triangular factor L with L L' = matrix.
 * @throws RangeError when the matrix is not positive definite, which a covariance with noise always is.
 */
export function cholesky(matrix: Matrix): number[][] {
  const lower: number[][] = [];
  for (const [i, row] of matrix.entries()) {
    const current: number[] = [];
    for (let j = 0; j <= i; j += 1) {
      const other = j === i ? current : (lower[j] ?? []);
      let sum = row[j] ?? 0;
      for (let k = 0; k < j; k += 1) sum -= (current[k] ?? 0) * (other[k] ?? 0);
      if (j < i) current.push(sum / (other[j] ?? 1));
      else if (sum > 0) current.push(Math.sqrt(sum));
      else throw new RangeError('the covariance is not positive definite');
    }
    lower.push(current);
  }
  return lower;
}

/** The y with L y = b. */
export function forward(lower: Matrix, b: readonly number[]): number[] {
  const y: number[] = [];
  for (const [i, row] of lower.entries()) {
    let sum = b[i] ?? 0;
    for (let k = 0; k < i; k += 1) sum -= (row[k] ?? 0) * (y[k] ?? 0);
    y.push(sum / (row[i] ?? 1));
  }
  return y;
}

/** The x with L L' x = b. */
export function solve(lower: Matrix, b: readonly number[]): number[] {
  const size = lower.length;
  const x = forward(lower, b);
  for (let i = size - 1; i >= 0; i -= 1) {
    let sum = x[i] ?? 0;
    for (let k = i + 1; k < size; k += 1) sum -= (lower[k]?.[i] ?? 0) * (x[k] ?? 0);
    x[i] = sum / (lower[i]?.[i] ?? 1);
  }
  return x;
}

/** The inverse of the matrix whose factor this is. */
export function inverse(lower: Matrix): number[][] {
  return lower.map((_, i) =>
    solve(
      lower,
      lower.map((__, j) => (i === j ? 1 : 0)),
    ),
  );
}

export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

/** The diagonal of that inverse, for a third of the work. */
export function inverseDiagonal(lower: Matrix): number[] {
  const size = lower.length;
  return lower.map((_, start) => {
    const column = new Array<number>(size).fill(0);
    let total = 0;
    for (let i = start; i < size; i += 1) {
      const row = lower[i] ?? [];
      let sum = i === start ? 1 : 0;
      for (let k = start; k < i; k += 1) sum -= (row[k] ?? 0) * (column[k] ?? 0);
      const value = sum / (row[i] ?? 1);
      column[i] = value;
      total += value * value;
    }
    return total;
  });
}
