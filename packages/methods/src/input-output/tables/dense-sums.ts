/** Row sums of a row-major n × n matrix. */
export function rowSumsOf(matrix: Float64Array, n: number): Float64Array {
  const sums = new Float64Array(n);
  for (let i = 0, at = 0; i < n; i++) for (let j = 0; j < n; j++, at++) sums[i] = sums[i]! + matrix[at]!;
  return sums;
}

/** Column sums of a row-major n × n matrix. */
export function columnSumsOf(matrix: Float64Array, n: number): Float64Array {
  const sums = new Float64Array(n);
  for (let i = 0, at = 0; i < n; i++) for (let j = 0; j < n; j++, at++) sums[j] = sums[j]! + matrix[at]!;
  return sums;
}

/** M x of a row-major n × n matrix. */
export function denseTimes(matrix: Float64Array, x: Float64Array): Float64Array {
  const n = x.length;
  return x.map((_, i) => {
    let sum = 0;
    for (let j = 0, at = i * n; j < n; j++, at++) sum += matrix[at]! * x[j]!;
    return sum;
  });
}

/** x' M of a row-major n × n matrix. */
export function timesDense(x: Float64Array, matrix: Float64Array): Float64Array {
  const n = x.length;
  const product = new Float64Array(n);
  for (let i = 0, at = 0; i < n; i++) {
    const factor = x[i]!;
    if (factor === 0) at += n;
    else for (let j = 0; j < n; j++, at++) product[j] = product[j]! + factor * matrix[at]!;
  }
  return product;
}
