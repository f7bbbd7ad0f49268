import { expect, test } from "vitest";
import type { WorkspacePorts } from "../contract/ports.ts";
import type { Finding, Verdict } from "../diagnosis/finding/finding.ts";
import type { ChangeRow } from "../register/record-store.ts";
import { type JudgedFrom, judgedTogether, shownTurned, type VerdictHistory, withJudgement } from "./changed-verdicts.ts";

const from: JudgedFrom = { program: "1", settings: "a", tables: { firms: "t1" }, records: { project: "p1", organisation: "o1" } };
const judged = (verdicts: Readonly<Record<string, Verdict>>) => Object.entries(verdicts).map(([id, verdict]) => ({ id, verdict }) as Finding);

/** A register whose newest changes are these. */
function registerOf(...rows: readonly Pick<ChangeRow, "seq" | "type" | "id">[]): Pick<WorkspacePorts, "records"> {
  const records = {
    changes: async ({ type }: { readonly type?: string }) =>
      rows.filter((row) => row.type === type).map((row) => ({ ...row, at: "2026-03-01T00:00:00.000Z", who: "li" })),
  };
  return { records } as unknown as Pick<WorkspacePorts, "records">;
}

const edited = registerOf({ seq: 7, type: "project", id: "p" }, { seq: 5, type: "organisation", id: "o" });

async function historyOf(...steps: readonly (readonly [JudgedFrom, Readonly<Record<string, Verdict>>])[]): Promise<VerdictHistory | undefined> {
  let history: VerdictHistory | undefined;
  for (const [of, verdicts] of steps) history = await withJudgement(edited, history, of, judged(verdicts));
  return history;
}

test("the first judgement turns nothing, and neither does one that says the same", async () => {
  const history = await historyOf([from, { f: "confirmed" }], [{ ...from, records: { ...from.records, project: "p2" } }, { f: "confirmed" }]);
  expect(history?.turned).toEqual([]);
});

test.each<{ what: string; now: JudgedFrom; is: Record<string, unknown> }>([
  {
    what: "the newest edit of the types that differ",
    now: { ...from, records: { project: "p2", organisation: "o2" } },
    is: { cause: "record", change: { seq: 7, id: "p" } },
  },
  {
    what: "an edit of the one type that differs",
    now: { ...from, records: { project: "p1", organisation: "o2" } },
    is: { cause: "record", change: { seq: 5, id: "o" } },
  },
  { what: "a table with another hash", now: { ...from, tables: { firms: "t2" } }, is: { cause: "table", table: "firms", change: null } },
  { what: "other settings", now: { ...from, settings: "b" }, is: { cause: "settings", change: null, table: null } },
  {
    what: "another program, whatever was edited",
    now: { ...from, program: "2", records: { project: "p2", organisation: "o1" } },
    is: { cause: "program", change: null },
  },
])("a verdict that turned names $what", async ({ now, is }) => {
  const history = await historyOf([from, { f: "confirmed", g: "confirmed" }], [now, { f: "not-supported", g: "confirmed" }]);
  expect(history?.turned).toMatchObject([{ finding: "f", from: "confirmed", to: "not-supported", ...is }]);
});

test("findings that are new have no verdict before, and the newest turn stands first", async () => {
  const second = { ...from, records: { project: "p2", organisation: "o1" } };
  const history = await historyOf(
    [from, { f: "confirmed" }],
    [second, { f: "insufficient-data", g: "confirmed" }],
    [
      { ...second, settings: "b" },
      { f: "confirmed", g: "confirmed" },
    ],
  );
  expect(history?.turned.map(({ finding, from: was, to }) => [finding, was, to])).toEqual([
    ["f", "insufficient-data", "confirmed"],
    ["f", "confirmed", "insufficient-data"],
    ["g", null, "confirmed"],
  ]);
});

test("a verdict that turns because another rule of its family did names what that one was judged from", async () => {
  const family = { ...from, tables: { firms: "t1", projects: "u1" } };
  const first = await withJudgement(edited, undefined, from, judged({ f: "confirmed" }), family);
  const now = { ...family, tables: { firms: "t1", projects: "u2" } };
  const second = await withJudgement(edited, first, from, judged({ f: "insufficient-data" }), now);
  expect(second?.turned).toMatchObject([{ finding: "f", to: "insufficient-data", cause: "table", table: "projects" }]);
  // What it was judged from itself comes first.
  const own = { ...from, tables: { firms: "t2" } };
  const third = await withJudgement(edited, second, own, judged({ f: "confirmed" }), judgedTogether([own, now]));
  expect(third?.turned[0]).toMatchObject({ cause: "table", table: "firms" });
});

test("who sees a part of the register alone turns nothing for the others", async () => {
  const before = await historyOf([from, { f: "confirmed" }]);
  const within = { ...from, records: { project: null, organisation: "o1" } };
  expect(await withJudgement(edited, before, within, judged({ f: "not-supported" }))).toBe(before);
});

test("each finding is shown by its last turn, the newest edits first, and nobody is named", () => {
  const turn = { from: "confirmed", to: "not-supported", cause: "record", change: { seq: 7, type: "project", id: "p" }, table: null } as const;
  const shown = shownTurned([
    { ...turn, finding: "f", cause: "settings", change: null },
    { ...turn, finding: "f" },
    { ...turn, finding: "g", change: { ...turn.change, seq: 9 } },
    { ...turn, finding: "h" },
  ]);
  expect(shown.map(({ finding, change }) => [finding, change])).toEqual([
    ["g", { seq: 9, type: "project", id: "p" }],
    ["h", { seq: 7, type: "project", id: "p" }],
    ["f", null],
  ]);
});
