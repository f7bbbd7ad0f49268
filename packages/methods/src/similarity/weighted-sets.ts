/**
 * Rows as sets of terms, one after another: the terms of row r are `terms[start[r] .. start[r+1]-1]`, ascending, each once.
 */
export interface WeightedSets {
  readonly rows: number;
  readonly start: Int32Array;
  readonly terms: Int32Array;
}

/** Sum of the weights of each row's terms; 0 for an empty row. Cost O(terms). */
export function setWeights({ rows, start, terms }: WeightedSets, weight: Float64Array): Float64Array {
  const sums = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    let sum = 0;
    for (let place = start[row]!; place < start[row + 1]!; place += 1) sum += weight[terms[place]!]!;
    sums[row] = sum;
  }
  return sums;
}

/** The rows that have each term: those of term t are `rows[start[t] .. start[t+1]-1]`, ascending. Cost O(terms). */
export function invertedLists({ rows, start, terms }: WeightedSets, termCount: number): { readonly start: Int32Array; readonly rows: Int32Array } {
  const listStart = new Int32Array(termCount + 1);
  for (const term of terms) listStart[term + 1]! += 1;
  for (let term = 0; term < termCount; term += 1) listStart[term + 1]! += listStart[term]!;
  const next = listStart.slice(0, termCount);
  const listRows = new Int32Array(terms.length);
  for (let row = 0; row < rows; row += 1) for (let place = start[row]!; place < start[row + 1]!; place += 1) listRows[next[terms[place]!]!++] = row;
  return { start: listStart, rows: listRows };
}
