/** Something that is done to an office in one request, all of it or nothing. */
export interface Deed {
  readonly use_case: string;
  /** What is asked in a round; where it can be done again, each round asks something new. */
  input(round: number): Readonly<Record<string, unknown>>;
  /** It can be done once only in an office. */
  readonly once: boolean;
}

const laboratories = Array.from({ length: 200 }, (_, index) => `attacked laboratory ${index},region-a,2020`);
const payments = (round: number) =>
  Array.from({ length: 400 }, (_, index) => `matching,2025-06-${String((index % 28) + 1).padStart(2, "0")},${round * 1_000 + index + 1},enterprise,p01`);

function file(name: string, lines: readonly string[]): { readonly name: string; readonly content_base64: string } {
  return { name, content_base64: Buffer.from(`${lines.join("\n")}\n`).toString("base64") };
}

/** What is killed in the example office `demo-office`. */
export const deeds: Readonly<Record<string, Deed>> = {
  put: { use_case: "record-put", once: false, input: (round) => ({ type: "organisation", data: { id: `attacked-${round}`, labels: { en: "Attacked" } } }) },
  import: {
    use_case: "import",
    once: true,
    input: () => ({ as: "attacked_laboratories", data: file("laboratories.csv", ["name,region,year", ...laboratories]) }),
  },
  award: { use_case: "award", once: true, input: () => ({ call: "call-2025", method: "ranking", reason: "attack" }) },
  pay: { use_case: "pay", once: false, input: (round) => ({ data: file("payments.csv", ["type,date,amount,level,project", ...payments(round)]) }) },
  approve: { use_case: "plan-approve", once: true, input: () => ({ reason: "attack" }) },
  evaluate: { use_case: "evaluate", once: true, input: () => ({ year: 2025 }) },
};
