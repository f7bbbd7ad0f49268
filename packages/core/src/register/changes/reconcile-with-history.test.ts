import { expect, test } from "vitest";
import type { ChangeRow, RecordBody, RecordStore, StoredRecord } from "../record-store.ts";
import { reasonOfExample } from "./own-reasons.ts";
import { reconcileWithHistory } from "./reconcile-with-history.ts";
import type { TableRecord } from "./table-record.ts";

/** Steps of a history, each with what it wrote of one organisation; a step of tables also writes the record of its table. */
interface Step {
  readonly by: "tables" | "person" | "example";
  readonly fields: Readonly<Record<string, unknown>>;
}

function historyOf(steps: readonly Step[]): { readonly records: Pick<RecordStore, "changes" | "history">; readonly stored: StoredRecord } {
  let body = {
    id: "a",
    labels: { en: "A", zh: null },
    source: null,
    synthetic: false,
    valid_from: null,
    valid_to: null,
    version: 0,
    retired: false,
  } as unknown as RecordBody;
  const rows: ChangeRow[] = [];
  const marks: ChangeRow[] = [];
  steps.forEach(({ by, fields }, at) => {
    const before = at === 0 ? null : body;
    body = { ...body, ...fields, version: at + 1 } as RecordBody;
    const reason = by === "example" ? reasonOfExample("x") : `step ${at}`;
    const row = {
      seq: at,
      type: "organisation",
      id: "a",
      at: `day ${at}`,
      who: "root",
      reason,
      version: at + 1,
      before,
      after: body,
      previous: "",
      hash: "",
      via: null,
    };
    rows.push(row);
    if (by === "tables") marks.push({ ...row, type: "dataset", id: "list" });
  });
  return {
    records: { changes: async (query) => (query?.type === "dataset" ? marks : []), history: async () => rows },
    stored: { type: "organisation", id: "a", version: body.version, retired: body.retired, body },
  };
}

const said = (fields: Readonly<Record<string, unknown>>): TableRecord => ({ type: "organisation", id: "a", fields });

async function outcome(steps: readonly Step[], before: readonly TableRecord[], after: readonly TableRecord[]) {
  const { records, stored } = historyOf(steps);
  const reconciled = await reconcileWithHistory(records, { before, after, stored: [stored] });
  return {
    written: reconciled.ok ? reconciled.value.changes.map(({ body, retired }) => [body["place"] ?? null, retired === true]) : null,
    notes: reconciled.notes.map(({ code }) => code),
  };
}

test("what tables alone wrote is changed as they say now, also where they made it otherwise before", async () => {
  const made: Step = { by: "tables", fields: { place: "Rio", source: "finep.lead: A" } };
  expect(await outcome([made], [], [said({ place: "Recife" })])).toEqual({ written: [["Recife", false]], notes: [] });
  const gone: Step = { by: "tables", fields: { retired: true } };
  expect(await outcome([made, gone], [], [said({ place: "Recife" })])).toEqual({ written: [["Recife", false]], notes: [] });
  expect(await outcome([made, gone], [said({ place: "Rio" })], [said({ place: "Rio" })])).toEqual({ written: [["Rio", false]], notes: [] });
});

test("what a person wrote stays and is told, also where tables wrote other fields after them; one that a person retired stays so", async () => {
  const made: Step = { by: "tables", fields: { place: "Rio" } };
  const person: Step = { by: "person", fields: { place: "Natal" } };
  const later: Step = { by: "tables", fields: { source: "mdic.lead: A" } };
  const told = { written: [], notes: ["import.changed-by-person"] };
  expect(await outcome([made, person], [said({ place: "Rio" })], [said({ place: "Recife" })])).toEqual(told);
  expect(await outcome([made, person, later], [], [said({ place: "Recife" })])).toEqual(told);
  const retired: Step = { by: "person", fields: { retired: true } };
  expect(await outcome([made, retired], [said({ place: "Rio" })], [said({ place: "Rio" })])).toEqual({ written: [], notes: ["import.retired-by-person"] });
});

test("an example's own word stays without a word", async () => {
  const example: Step = { by: "example", fields: { place: "Rio" } };
  expect(await outcome([example], [said({ place: "Recife" })], [said({ place: "Recife" })])).toEqual({ written: [], notes: [] });
});
