import { diversity, type Presence, ubiquity } from "./presence.ts";

/**
 * The most random presences in which every location keeps its diversity and every activity its ubiquity on average (the bipartite configuration model).
 *
 *   P(M_cp = 1) = x_c y_p / (1 + x_c y_p), with x, y such that Σ_p P = k_c and Σ_c P = k_p
 *
 * A location that holds everything, and an activity that everybody holds, is sure.
 *
 * @returns locations x activities probabilities; sums right to 1e-8
 * Cost O(steps · distinct diversities · distinct ubiquities). Reference: Saracco et al. 2015, 2017; Vallarano et al. 2021 (fixed point).
 */
export function bipartiteConfiguration(presence: Presence): Float64Array {
  const { locations, activities } = presence;
  const [k, u] = [diversity(presence), ubiquity(presence)];
  const result = new Float64Array(locations * activities);
  // Full rows and columns are sure and leave a smaller problem, in which others may be full.
  const [rowOpen, columnOpen] = [new Uint8Array(locations).fill(1), new Uint8Array(activities).fill(1)];
  const [rowLeft, columnLeft] = [Float64Array.from(k), Float64Array.from(u)];
  const count = (open: Uint8Array) => open.reduce((sum, mark) => sum + mark, 0);
  for (let changed = true; changed; ) {
    changed = false;
    const [rows, columns] = [count(rowOpen), count(columnOpen)];
    for (let c = 0; c < locations; c++)
      if (rowOpen[c] === 1 && (rowLeft[c] === 0 || rowLeft[c] === columns)) {
        if (rowLeft[c]! > 0) for (let p = 0; p < activities; p++) if (columnOpen[p] === 1) result[c * activities + p] = 1;
        if (rowLeft[c]! > 0) for (let p = 0; p < activities; p++) if (columnOpen[p] === 1) columnLeft[p]! -= 1;
        rowOpen[c] = 0;
        changed = true;
        break;
      }
    if (changed) continue;
    for (let p = 0; p < activities; p++)
      if (columnOpen[p] === 1 && (columnLeft[p] === 0 || columnLeft[p] === rows)) {
        if (columnLeft[p]! > 0) for (let c = 0; c < locations; c++) if (rowOpen[c] === 1) result[c * activities + p] = 1;
        if (columnLeft[p]! > 0) for (let c = 0; c < locations; c++) if (rowOpen[c] === 1) rowLeft[c]! -= 1;
        columnOpen[p] = 0;
        changed = true;
        break;
      }
  }
  const rows = classes(rowLeft, rowOpen);
  const columns = classes(columnLeft, columnOpen);
  const { x, y } = fixedPoint(rows, columns);
  for (let c = 0; c < locations; c++)
    for (let p = 0; p < activities; p++)
      if (rowOpen[c] === 1 && columnOpen[p] === 1) {
        const odds = x[rows.of.get(rowLeft[c]!)!]! * y[columns.of.get(columnLeft[p]!)!]!;
        result[c * activities + p] = odds / (1 + odds);
      }
  return result;
}

interface DegreeClasses {
  readonly degree: number[];
  readonly size: number[];
  readonly of: Map<number, number>;
}

function classes(left: Float64Array, open: Uint8Array): DegreeClasses {
  const found: DegreeClasses = { degree: [], size: [], of: new Map() };
  left.forEach((degree, i) => {
    if (open[i] === 0) return;
    const place = found.of.get(degree);
    if (place !== undefined) found.size[place]! += 1;
    else {
      found.of.set(degree, found.degree.length);
      found.degree.push(degree);
      found.size.push(1);
    }
  });
  return found;
}

function fixedPoint(rows: DegreeClasses, columns: DegreeClasses): { x: Float64Array; y: Float64Array } {
  const links = rows.degree.reduce((sum, degree, i) => sum + degree * rows.size[i]!, 0);
  const x = Float64Array.from(rows.degree, (degree) => degree / Math.sqrt(links || 1));
  const y = Float64Array.from(columns.degree, (degree) => degree / Math.sqrt(links || 1));
  for (let step = 0; step < 100_000; step++) {
    let worst = 0;
    const side = (own: Float64Array, other: Float64Array, mine: DegreeClasses, theirs: DegreeClasses) => {
      for (let i = 0; i < own.length; i++) {
        let sum = 0;
        for (let j = 0; j < other.length; j++) sum += (theirs.size[j]! * other[j]!) / (1 + own[i]! * other[j]!);
        worst = Math.max(worst, Math.abs(own[i]! * sum - mine.degree[i]!));
        own[i] = mine.degree[i]! / sum;
      }
    };
    side(x, y, rows, columns);
    side(y, x, columns, rows);
    if (worst < 1e-10) break;
  }
  return { x, y };
}
