/** One line of an MPS file: a section's head, or the fields of a line in it. */
export interface MpsLine {
  readonly number: number;
  readonly head: boolean;
  readonly fields: readonly string[];
}

/** Fields of the fixed format by their columns: 2-3, 5-12, 15-22, 25-36, 40-47, 50-61. */
const fixedFields = [
  [1, 3],
  [4, 12],
  [14, 22],
  [24, 36],
  [39, 47],
  [49, 61],
] as const;

/** The lines that say something; comments (`*` in the first column) and blank lines are left out. */
export function* mpsLines(text: string, format: "free" | "fixed"): Generator<MpsLine> {
  let number = 0;
  for (const raw of text.split("\n")) {
    number++;
    const line = raw.replace(/\r$/, "");
    if (line.startsWith("*") || line.trim() === "") continue;
    const head = !/^\s/.test(line);
    if (head || format === "free") yield { number, head, fields: line.trim().split(/\s+/) };
    else yield { number, head, fields: fixedFields.map(([from, to]) => line.slice(from, to).trim()) };
  }
}
