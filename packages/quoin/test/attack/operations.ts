import { bundleFiles } from "@quoin/engines";
import { officeBundle, plainPlan } from "../plans/office-bundle.ts";

type Input = Readonly<Record<string, unknown>>;

/** Something that is done to an office in one request, all of it or nothing. */
export interface Deed {
  readonly use_case: string;
  /** What is asked in a round; where it can be done again, each round asks something new. */
  input(round: number): Input | Promise<Input>;
  /** It can be done once only in an office. */
  readonly once: boolean;
}

const laboratories = Array.from({ length: 200 }, (_, index) => `attacked laboratory ${index},region-a,2020`);
const payments = (round: number) =>
  Array.from({ length: 400 }, (_, index) => `matching,2025-06-${String((index % 28) + 1).padStart(2, "0")},${round * 1_000 + index + 1},enterprise,p01`);

function file(name: string, lines: readonly string[]): { readonly name: string; readonly content_base64: string } {
  return { name, content_base64: Buffer.from(`${lines.join("\n")}\n`).toString("base64") };
}

/** A plan of its own each round, signed by a key that is trusted with it: plan, lines and key are one change. */
async function takenPlan(round: number): Promise<Input> {
  const key = bundleFiles.newKey();
  const [plan, line] = [plainPlan.plan[0], plainPlan.lines[0]];
  if (plan === undefined || line === undefined) throw new Error("a plan and a line");
  const content = {
    ...plainPlan,
    plan: [{ ...plan, id: `attacked-${round}`, office: "office-xiyuan", region: "990400" }],
    lines: Array.from({ length: 200 }, (_, at) => ({ ...line, line: String(at + 1), technology: "t01", region: "990400" })),
    needs: [],
  };
  const data = await officeBundle(content, key.privateKey);
  return { data: { name: "attacked.quoin-plan", content_base64: data.toString("base64") }, trust: key.publicKey, reason: "attack" };
}

/** What is killed in the example office `demo-office`. */
export const deeds: Readonly<Record<string, Deed>> = {
  put: { use_case: "record-put", once: false, input: (round) => ({ type: "organisation", data: { id: `attacked-${round}`, labels: { en: "Attacked" } } }) },
  import: {
    use_case: "import",
    once: true,
    input: () => ({ as: "attacked_laboratories", data: file("laboratories.csv", ["name,region,year", ...laboratories]), mode: "replace", reason: "attack" }),
  },
  award: { use_case: "award", once: true, input: () => ({ call: "call-2025", method: "ranking", reason: "attack" }) },
  pay: { use_case: "pay", once: false, input: (round) => ({ data: file("payments.csv", ["type,date,amount,level,project", ...payments(round)]) }) },
  approve: { use_case: "plan-approve", once: true, input: () => ({ reason: "attack" }) },
  take: { use_case: "plan-take", once: false, input: takenPlan },
  evaluate: { use_case: "evaluate", once: true, input: () => ({ year: 2025 }) },
};
