/** What the sections of an MPS file have said so far. */
export interface MpsRow {
  readonly name: string;
  readonly kind: "N" | "L" | "G" | "E";
  rhs: number;
  range: number | null;
}

export interface MpsColumn {
  readonly name: string;
  integer: boolean;
  lower: number;
  upper: number;
  bounded: boolean;
  cost: number;
  readonly entries: Map<MpsRow, number>;
}

/** Lower and upper limit of a row: RANGES R turns `<= b` into [b - |R|, b], `>= b` into [b, b + |R|], `= b` into [b, b + R] or, for R < 0, [b + R, b]. */
export function mpsRowLimits({ kind, rhs, range }: MpsRow): readonly [number, number] {
  const open = range === null ? Number.POSITIVE_INFINITY : Math.abs(range);
  if (kind === "L") return [rhs - open, rhs];
  if (kind === "G") return [rhs, rhs + open];
  if (kind === "E") return range === null ? [rhs, rhs] : [rhs + Math.min(range, 0), rhs + Math.max(range, 0)];
  return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
}
