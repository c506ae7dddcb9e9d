/** A square table of numbers, row by row. */
export type Matrix = readonly (readonly number[])[];

/** The entry in a row and column. 0 outside, which no caller asks for. */
export const entry = (matrix: Matrix, row: number, column: number): number =>
  matrix[row]?.[column] ?? 0;

/** A table of one size, each entry made from its row and column. */
export const matrixOf = (size: number, make: (row: number, column: number) => number): number[][] =>
  Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => make(row, column)),
  );

// A pivot that lost more than twelve of its sixteen digits is taken for nought.
const leastPivot = 1e-12;

/**
 * The lower triangle L of a symmetric positive definite matrix A = L·Lᵀ (Golub and Van Loan, Matrix
 * Computations, algorithm 4.2.1).
 *
 * @returns Nothing when the matrix isn't positive definite, as far as its digits tell.
 */
export function cholesky(matrix: Matrix): number[][] | undefined {
  const lower = matrixOf(matrix.length, () => 0);
  for (const [i, row] of lower.entries()) {
    for (let j = 0; j <= i; j += 1) {
      let rest = entry(matrix, i, j);
      for (let k = 0; k < j; k += 1) rest -= entry(lower, i, k) * entry(lower, j, k);
      if (i !== j) row[j] = rest / entry(lower, j, j);
      else if (rest > leastPivot * entry(matrix, i, i)) row[j] = Math.sqrt(rest);
      else return undefined;
    }
  }
  return lower;
}

/** Solves A·x = b for a symmetric positive definite A, given its lower triangle. */
export function choleskySolve(lower: Matrix, right: readonly number[]): number[] {
  const size = lower.length;
  const x = [...right];
  for (let i = 0; i < size; i += 1) {
    let rest = x[i] ?? 0;
    for (let j = 0; j < i; j += 1) rest -= entry(lower, i, j) * (x[j] ?? 0);
    x[i] = rest / entry(lower, i, i);
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    let rest = x[i] ?? 0;
    for (let j = i + 1; j < size; j += 1) rest -= entry(lower, j, i) * (x[j] ?? 0);
    x[i] = rest / entry(lower, i, i);
  }
  return x;
}

/** The inverse of a symmetric positive definite matrix and the logarithm of its determinant. */
export function choleskyInverse(
  matrix: Matrix,
): { readonly matrix: number[][]; readonly logDeterminant: number } | undefined {
  const lower = cholesky(matrix);
  if (!lower) return undefined;
  const columns = lower.map((_, column) =>
    choleskySolve(
      lower,
      lower.map((__, row) => (row === column ? 1 : 0)),
    ),
  );
  return {
    // Both halves are the same in exact arithmetic; the mean keeps them so in ours.
    matrix: matrixOf(lower.length, (i, j) => (entry(columns, i, j) + entry(columns, j, i)) / 2),
    logDeterminant: lower.reduce((sum, row, i) => sum + 2 * Math.log(row[i] ?? 0), 0),
  };
}
