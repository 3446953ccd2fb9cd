/**
 * The principal eigenvector (summing to 1) and eigenvalue of a matrix of positive or 0 entries that links all rows.
 * The matrix is squared until it no longer changes, which takes as many steps as ordinary iteration needs powers of two;
 * ordinary steps with the matrix itself then remove the rounding.
 */
export function principal(matrix: readonly Float64Array[]): { readonly vector: Float64Array; readonly value: number } {
  let power: readonly Float64Array[] = matrix.map((row) => row.slice());
  for (let turn = 0; turn < 40; turn++) {
    const next = square(power);
    const largest = next.reduce((most, row) => row.reduce((high, entry) => Math.max(high, entry), most), 0);
    for (const row of next) for (let column = 0; column < row.length; column++) row[column]! /= largest;
    const still = next.every((row, place) =>
      row.every((entry, column) => Math.abs(entry - power[place]![column]!) < 1e-16),
    );
    power = next;
    if (still) break;
  }
  let vector = unit(power.map((row) => row.reduce((sum, entry) => sum + entry, 0)));
  let value = 0;
  for (let turn = 0; turn < 20; turn++) {
    const image = matrix.map((row) => row.reduce((sum, entry, column) => sum + entry * vector[column]!, 0));
    value = image.reduce((sum, entry) => sum + entry, 0);
    vector = unit(image);
  }
  return { vector, value };
}

function square(matrix: readonly Float64Array[]): Float64Array[] {
  return matrix.map((row) => {
    const result = new Float64Array(row.length);
    row.forEach((factor, middle) => {
      const other = matrix[middle]!;
      for (let column = 0; column < result.length; column++) result[column]! += factor * other[column]!;
    });
    return result;
  });
}

function unit(values: readonly number[]): Float64Array {
  const sum = values.reduce((total, value) => total + value, 0);
  return Float64Array.from(values, (value) => value / sum);
}
