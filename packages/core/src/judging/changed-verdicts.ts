import { z } from "zod";
import type { WorkspacePorts } from "../contract/ports.ts";
import { type Finding, type Verdict, verdicts } from "../diagnosis/finding/finding.ts";
import type { ChangeRow } from "../register/record-store.ts";

/** A verdict that became another one, with what stood between the two judgements; the newest edit where records are among it. */
export const turnedVerdict = z.object({
  finding: z.string(),
  /** Null where the finding was not there. */
  from: z.enum(verdicts).nullable(),
  to: z.enum(verdicts).nullable(),
  cause: z.enum(["record", "table", "settings", "program"]),
  /** The newest edit in between; null where the cause is another. Who made it and when is told by the log, to those who may read it. */
  change: z.object({ seq: z.int(), type: z.string(), id: z.string() }).nullable(),
  /** The table that holds something else. */
  table: z.string().nullable(),
});
export type TurnedVerdict = z.infer<typeof turnedVerdict>;

/** What a rule was judged from, each part as a text that differs where it does. */
export interface JudgedFrom {
  readonly program: string;
  readonly settings: string;
  /** Table → hash of its file. */
  readonly tables: Readonly<Record<string, string>>;
  /** Type of record → its state; null where the reader sees too little of the type for one. */
  readonly records: Readonly<Record<string, string | null>>;
}

/** The verdicts of a rule as they were last, what they were judged from, and those that turned until then, newest first. */
export interface VerdictHistory {
  readonly from: JudgedFrom;
  /** What the rules were judged from that are one family with it; null where it is in none. */
  readonly family: JudgedFrom | null;
  readonly verdicts: Readonly<Record<string, Verdict>>;
  readonly turned: readonly TurnedVerdict[];
}

/** Turned verdicts of a rule that are remembered. */
const mostRemembered = 20;

/** What several rules were judged from together. */
export function judgedTogether(parts: readonly JudgedFrom[]): JudgedFrom {
  return {
    program: JSON.stringify(parts.map(({ program }) => program)),
    settings: JSON.stringify(parts.map(({ settings }) => settings)),
    tables: Object.assign({}, ...parts.map(({ tables }) => tables)) as JudgedFrom["tables"],
    // Who sees too little of a type for one rule does so for all.
    records: Object.assign({}, ...parts.map(({ records }) => records)) as JudgedFrom["records"],
  };
}

/**
 * The history with what was judged now. Who does not see a whole register judges for themselves and leaves it as it is.
 *
 * @param family what the rules were judged from whose tests are allowed for in these verdicts: what turned one of them may turn another
 */
export async function withJudgement(
  ports: Pick<WorkspacePorts, "records">,
  before: VerdictHistory | undefined,
  from: JudgedFrom,
  findings: readonly Finding[],
  family: JudgedFrom | null = null,
): Promise<VerdictHistory | undefined> {
  if ([from, family].some((each) => each !== null && Object.values(each.records).includes(null))) return before;
  const now: Readonly<Record<string, Verdict>> = Object.fromEntries(findings.map(({ id, verdict }) => [id, verdict]));
  if (before === undefined) return { from, family, verdicts: now, turned: [] };
  const ids = [...new Set([...Object.keys(now), ...Object.keys(before.verdicts)])].filter((id) => now[id] !== before.verdicts[id]);
  const between = ids.length === 0 ? null : await whatStandsBetween(ports, ...comparable(before, from, family));
  const turned = between === null ? [] : ids.map((finding) => ({ finding, from: before.verdicts[finding] ?? null, to: now[finding] ?? null, ...between }));
  return { from, family, verdicts: now, turned: [...turned, ...before.turned].slice(0, mostRemembered) };
}

/** What the rule itself was judged from where that differs, else what its family was. */
function comparable(before: VerdictHistory, from: JudgedFrom, family: JudgedFrom | null): readonly [JudgedFrom, JudgedFrom] {
  const isItself = before.family === null || family === null || JSON.stringify(before.from) !== JSON.stringify(from);
  return isItself ? [before.from, from] : [before.family, family];
}

async function whatStandsBetween(
  { records }: Pick<WorkspacePorts, "records">,
  before: JudgedFrom,
  now: JudgedFrom,
): Promise<Omit<TurnedVerdict, "finding" | "from" | "to">> {
  if (before.program !== now.program) return { cause: "program", change: null, table: null };
  const types = differing(before.records, now.records);
  const rows = await Promise.all(types.map((type) => records.changes({ type, newest: true, limit: 1 })));
  const newest = rows.flat().reduce<ChangeRow | null>((last, row) => (last === null || row.seq > last.seq ? row : last), null);
  if (newest !== null) {
    const { seq, type, id } = newest;
    return { cause: "record", change: { seq, type, id }, table: null };
  }
  const [table = null] = differing(before.tables, now.tables);
  return { cause: table === null ? "settings" : "table", change: null, table };
}

function differing(a: Readonly<Record<string, string | null>>, b: Readonly<Record<string, string | null>>): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => a[key] !== b[key]);
}

/** Of each finding how it turned last, the newest edits first and then what turned without one. */
export function shownTurned(turned: readonly TurnedVerdict[]): TurnedVerdict[] {
  const last = new Map<string, TurnedVerdict>();
  for (const each of turned) if (!last.has(each.finding)) last.set(each.finding, each);
  return [...last.values()].sort((a, b) => (b.change?.seq ?? 0) - (a.change?.seq ?? 0)).slice(0, mostRemembered);
}
