/** A square matrix, row after row; lists of lists would take several times as long. */
export type Square = { readonly size: number; readonly cells: Float64Array };

/** The symmetric matrix with what each two of these have in common. */
export function square<T>(values: readonly T[], common: (one: T, other: T) => number): Square {
  const size = values.length;
  const cells = new Float64Array(size * size);
  for (const [i, one] of values.entries()) {
    for (const [j, other] of values.slice(0, i + 1).entries()) {
      const value = common(one, other);
      cells[i * size + j] = value;
      cells[j * size + i] = value;
    }
  }
  return { size, cells };
}

/** The lower triangular factor of a covariance. */
export function factor({ size, cells }: Square): Square {
  const lower = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = cells[i * size + j] ?? 0;
      for (let k = 0; k < j; k += 1) {
        sum -= (lower[i * size + k] ?? 0) * (lower[j * size + k] ?? 0);
      }
      lower[i * size + j] = i === j ? Math.sqrt(sum) : sum / (lower[j * size + j] ?? 1);
    }
  }
  return { size, cells: lower };
}

/** The inverse of the lower factor itself; its columns one after the other. */
function inverseColumns({ size, cells }: Square): Float64Array {
  const columns = new Float64Array(size * size);
  for (let c = 0; c < size; c += 1) {
    for (let i = c; i < size; i += 1) {
      let sum = i === c ? 1 : 0;
      for (let k = c; k < i; k += 1) {
        sum -= (cells[i * size + k] ?? 0) * (columns[c * size + k] ?? 0);
      }
      columns[c * size + i] = sum / (cells[i * size + i] ?? 1);
    }
  }
  return columns;
}

/** The inverse of the covariance whose factor this is. */
export function inverseOf(lower: Square): Square {
  const { size } = lower;
  const columns = inverseColumns(lower);
  const cells = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = 0;
      for (let k = i; k < size; k += 1) {
        sum += (columns[i * size + k] ?? 0) * (columns[j * size + k] ?? 0);
      }
      cells[i * size + j] = sum;
      cells[j * size + i] = sum;
    }
  }
  return { size, cells };
}

/** Matrix times vector. */
export function times({ size, cells }: Square, vector: Float64Array): Float64Array {
  const product = new Float64Array(size);
  for (let i = 0; i < size; i += 1) {
    let sum = 0;
    for (let j = 0; j < size; j += 1) sum += (cells[i * size + j] ?? 0) * (vector[j] ?? 0);
    product[i] = sum;
  }
  return product;
}
