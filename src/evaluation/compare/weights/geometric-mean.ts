/**
 * Priorities by the logarithmic least squares method (summing to 1): the weights whose ratios are nearest to the
 * judgements in logarithms. For a complete matrix they are the geometric means of its rows; where pairs are missing, the
 * normal equations of the stated pairs are solved.
 *
 * Source: Crawford & Williams (1985), Journal of Mathematical Psychology 29(4):387-405.
 */
export function geometricMeans(matrix: readonly Float64Array[]): Float64Array {
  const count = matrix.length;
  // Row i: (number of stated pairs) log w_i - sum of log w_j = sum of log a_ij; log w of the first is fixed at 0.
  const system = matrix.map((row, place) => {
    const equation = new Float64Array(count + 1);
    row.forEach((value, column) => {
      if (column === place || value === 0) return;
      equation[place]! += 1;
      equation[column]! -= 1;
      equation[count]! += Math.log(value);
    });
    return equation;
  });
  system[0] = new Float64Array(count + 1);
  system[0][0] = 1;
  const weights = solve(system).map(Math.exp);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** Gaussian elimination with row exchange on a square system with its right side in the last column. */
function solve(system: readonly Float64Array[]): Float64Array {
  const rows = [...system];
  const count = rows.length;
  for (let step = 0; step < count; step++) {
    let pivot = step;
    for (let row = step + 1; row < count; row++)
      if (Math.abs(rows[row]![step]!) > Math.abs(rows[pivot]![step]!)) pivot = row;
    [rows[step], rows[pivot]] = [rows[pivot]!, rows[step]!];
    for (let row = 0; row < count; row++) {
      if (row === step) continue;
      const factor = rows[row]![step]! / rows[step]![step]!;
      if (factor === 0) continue;
      for (let column = step; column <= count; column++) rows[row]![column]! -= factor * rows[step]![column]!;
    }
  }
  return Float64Array.from(rows, (row, place) => row[count]! / row[place]!);
}
