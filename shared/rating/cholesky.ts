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

/** The x with L L' x = b. */
export function solve(lower: Matrix, b: readonly number[]): number[] {
  const size = lower.length;
  const y: number[] = [];
  for (let i = 0; i < size; i += 1) {
    let sum = b[i] ?? 0;
    for (let k = 0; k < i; k += 1) sum -= (lower[i]?.[k] ?? 0) * (y[k] ?? 0);
    y.push(sum / (lower[i]?.[i] ?? 1));
  }
  const x = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i -= 1) {
    let sum = y[i] ?? 0;
    for (let k = i + 1; k < size; k += 1) sum -= (lower[k]?.[i] ?? 0) * (x[k] ?? 0);
    x[i] = sum / (lower[i]?.[i] ?? 1);
  }
  return x;
}
