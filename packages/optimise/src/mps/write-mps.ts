import type { LinearProgramme } from "../solver/solver.ts";

/**
 * A programme in free MPS, columns `C0…` and rows `R0…`, always minimising (a `max` programme with its costs turned round),
 * which is what every solver reads alike. The constant of the objective is left out.
 */
export function writeMps(programme: LinearProgramme): string {
  const { columns, rows, start, index, value, cost, lower, upper, integer, rowLower, rowUpper, sense } = programme;
  const lines = ["NAME quoin", "ROWS", " N OBJ"];
  for (let i = 0; i < rows; i++) lines.push(` ${rowKind(rowLower[i] ?? 0, rowUpper[i] ?? 0)} R${i}`);
  lines.push("COLUMNS");
  let marked = false;
  const mark = (whole: boolean): void => {
    if (whole !== marked) lines.push(` M 'MARKER' '${whole ? "INTORG" : "INTEND"}'`);
    marked = whole;
  };
  for (let j = 0; j < columns; j++) {
    mark(integer[j] === 1);
    lines.push(` C${j} OBJ ${(sense === "max" ? -1 : 1) * (cost[j] ?? 0) + 0}`);
    for (let k = start[j] ?? 0; k < (start[j + 1] ?? 0); k++) lines.push(` C${j} R${index[k]} ${value[k]}`);
  }
  mark(false);
  lines.push("RHS");
  const ranges: string[] = [];
  for (let i = 0; i < rows; i++) {
    const [low = 0, high = 0] = [rowLower[i], rowUpper[i]];
    const side = Number.isFinite(high) ? high : low;
    if (Number.isFinite(side) && side !== 0) lines.push(` RHS R${i} ${side}`);
    if (Number.isFinite(low) && Number.isFinite(high) && low !== high) ranges.push(` RNG R${i} ${high - low}`);
  }
  if (ranges.length > 0) lines.push("RANGES", ...ranges);
  lines.push("BOUNDS");
  for (let j = 0; j < columns; j++) lines.push(...boundLines(`C${j}`, lower[j] ?? 0, upper[j] ?? 0));
  lines.push("ENDATA", "");
  return lines.join("\n");
}

function rowKind(low: number, high: number): string {
  if (low === high) return "E";
  if (Number.isFinite(high)) return "L";
  return Number.isFinite(low) ? "G" : "N";
}

function boundLines(name: string, low: number, high: number): string[] {
  if (low === high) return [` FX BND ${name} ${low}`];
  const below = low === Number.NEGATIVE_INFINITY ? ` MI BND ${name}` : ` LO BND ${name} ${low}`;
  return [below, Number.isFinite(high) ? ` UP BND ${name} ${high}` : ` PL BND ${name}`];
}
