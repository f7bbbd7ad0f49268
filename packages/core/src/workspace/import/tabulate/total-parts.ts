import { elementAt } from "../../../contract/assert-present.ts";
import { decimalPlaces, scaledInteger } from "../cells/scaled-integer.ts";

/** The rows of a table as seen from one key column. */
export interface KeyRows {
  /** Kind of total of each row's key, null where it is an ordinary key. */
  readonly kinds: readonly (string | null)[];
  /** Other columns that name rows: text, dates, years. */
  readonly groups: readonly (readonly string[])[];
  /** Columns of numbers. */
  readonly values: readonly (readonly string[])[];
}

/** Share of the total beyond which a gap is no rounding, however many parts were rounded. */
const largestGap = 100n;

/**
 * Whether a row equals the sum of its parts in every column of numbers, within the rounding of the file: half a unit of the last decimal of each part and of the total, 1 % at most.
 * The parts may be all ordinary rows of its group, all subtotals of it, the ordinary rows just above it, or those just below it, up to the next total.
 * A group is made of the rows that agree in the columns in which the total does not stand alone (`CN` beside `全国` stands alone, a year does not).
 * Where a part is missing, the others must make the total or the column says nothing; one column at least must add up.
 */
export function totalsThatAddUp(keys: KeyRows): (total: number) => boolean {
  const groupOf = groupIndex(keys);
  return (total) => {
    const group = groupOf(total);
    const ordinary = group.filter((row) => keys.kinds[row] === null);
    const subtotals = group.filter((row) => keys.kinds[row] !== null && row !== total);
    return [ordinary, run(keys, group, total, -1), run(keys, group, total, 1), subtotals].some(
      (parts) => parts.length > 0 && addsUp(keys.values, total, parts),
    );
  };
}

/** Rows of a total's group; groups are indexed once for each set of columns that binds them. */
function groupIndex({ kinds, groups }: KeyRows): (total: number) => readonly number[] {
  const ordinary = groups.map((cells) => new Set(cells.filter((_, row) => kinds[row] === null)));
  const indexes = new Map<string, ReadonlyMap<string, readonly number[]>>();
  return (total) => {
    const binding = groups.map((_, column) => column).filter((column) => groups[column]![total] !== "" && ordinary[column]!.has(groups[column]![total]!));
    const keyOf = (row: number): string => JSON.stringify(binding.map((column) => groups[column]![row]));
    let index = indexes.get(binding.join());
    if (index === undefined) {
      const found = new Map<string, number[]>();
      kinds.forEach((_, row) => {
        const key = keyOf(row);
        const rows = found.get(key);
        if (rows === undefined) found.set(key, [row]);
        else rows.push(row);
      });
      index = found;
      indexes.set(binding.join(), index);
    }
    return index.get(keyOf(total)) ?? [];
  };
}

/** The ordinary rows of the group next to the total on one side, up to the next total. */
function run({ kinds }: KeyRows, group: readonly number[], total: number, step: 1 | -1): readonly number[] {
  const parts: number[] = [];
  for (let at = group.indexOf(total) + step; at >= 0 && at < group.length; at += step) {
    const row = elementAt(group, at);
    if (kinds[row] !== null) break;
    parts.push(row);
  }
  return parts;
}

function addsUp(values: KeyRows["values"], total: number, parts: readonly number[]): boolean {
  let checked = 0;
  for (const cells of values) {
    const sum = elementAt(cells, total);
    const present = parts.map((row) => elementAt(cells, row)).filter((cell) => cell !== "");
    if (sum === "" || present.length === 0) continue;
    if (equalsSum(sum, present)) checked++;
    else if (present.length === parts.length) return false;
  }
  return checked > 0;
}

/** In whole units of the finest decimal, so that no binary fraction blurs the rounding; each number is good to half a unit of its own last decimal. */
function equalsSum(total: string, parts: readonly string[]): boolean {
  const all = [total, ...parts];
  const decimals = all.map(decimalPlaces);
  const places = Math.max(...decimals);
  const twiceRoom = decimals.reduce((sum, own) => sum + 10n ** BigInt(places - own), 0n);
  const whole = scaledInteger(total, places);
  const gap = absolute(whole - parts.reduce((sum, part) => sum + scaledInteger(part, places), 0n));
  return 2n * gap <= twiceRoom && gap * largestGap <= absolute(whole);
}

function absolute(number: bigint): bigint {
  return number < 0n ? -number : number;
}
