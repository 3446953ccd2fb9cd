/** Root of the sum of squares of a column; 1 for a column of zeros, which stays zeros when divided by it. */
export function lengthOf(cells: Float64Array): number {
  let squares = 0;
  for (const cell of cells) squares += cell * cell;
  return squares === 0 ? 1 : Math.sqrt(squares);
}
