import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice } from "../office-accounts.ts";

const people = { editor: { roles: ["editor"] }, viewer: { roles: ["viewer"] }, officer: { roles: ["programme-officer"] } } as const;
const file = (name: string, text: string) => ({ name, content_base64: Buffer.from(text).toString("base64") });
const key = file("key.yaml", "key: [region, year]\n");
const first = { as: "funds", data: file("funds.csv", "region,year,funds\nnorth,2020,10\nsouth,2020,20\n"), mapping: key };
const next = { as: "funds", data: file("new.csv", "region,year,funds\nnorth,2021,11\n") };

let office: Office;
beforeAll(async () => {
  office = await openOffice(people, async () => {});
});
afterAll(() => office.close());

async function asked(person: keyof typeof people, name: string, input: object) {
  const { status, text } = await office.ask(person, name, input);
  const answer = JSON.parse(text);
  const [note] = answer.notes ?? [];
  return { status, code: status === 200 ? null : note?.code, parameters: note?.parameters, answer };
}

test("over HTTP: a reason where people log in, but not for looking; the numbers of what would go; the ways on; the undoing with its right", async () => {
  expect(await asked("editor", "import", first)).toMatchObject({ status: 400, code: "import.reason-missing" });
  expect(await asked("editor", "import", { ...first, dry_run: true })).toMatchObject({ status: 200, answer: { effect: { rows: { come: 2 } } } });
  expect(await asked("editor", "import", { ...first, reason: "return of 2020" })).toMatchObject({ status: 200 });

  const refused = { status: 400, code: "import.rows-would-go", parameters: { come: 1, change: 0, stay: 0, go: 2, records_retired: 0 } };
  expect(await asked("editor", "import", { ...next, reason: "return of 2021" })).toMatchObject(refused);
  expect(await asked("editor", "import", { ...next, dry_run: true })).toMatchObject(refused);
  const doubted = { ...next, data: file("new.csv", "region,year,funds\nnorth,2021,110000\n"), mode: "append", dry_run: true };
  expect(await asked("editor", "import", doubted)).toMatchObject({
    status: 400,
    code: "import.scale-doubted",
    parameters: { column: "funds", factor: 10_000 },
  });
  expect(await asked("editor", "import", { ...doubted, scale: { funds: 10_000 } })).toMatchObject({
    status: 200,
    answer: { sample: { rows: [["north", "2021", "11"]] } },
  });
  expect(await asked("editor", "import", { ...doubted, scale: { funds: 7 } })).toMatchObject({ status: 400 });
  expect(await asked("editor", "import", { ...next, mode: "append", reason: "return of 2021" })).toMatchObject({ status: 200, answer: { written: 3 } });

  const listed = await asked("viewer", "import-list", {});
  expect(listed.answer.imports).toMatchObject([
    { id: "import-2", who: "editor", mode: "append", reason: "return of 2021", can_be_undone: true },
    { id: "import-1", reason: "return of 2020", can_be_undone: false },
  ]);
  for (const person of ["viewer", "officer"] as const) expect((await asked(person, "import-undo", { reason: "no" })).status).toBe(403);
  expect(await asked("editor", "import-undo", {})).toMatchObject({ status: 400, code: "import.reason-missing" });
  expect(await asked("editor", "import-undo", { id: "import-1", reason: "no" })).toMatchObject({
    status: 400,
    code: "import.not-newest",
    parameters: { later: "import-2" },
  });
  expect(await asked("editor", "import-undo", { reason: "sent by mistake" })).toMatchObject({ status: 200, answer: { undoes: "import-2", kept: [] } });
  expect((await asked("viewer", "rows", { table: "funds" })).answer.rows).toHaveLength(2);
});

test("nobody writes an import by the general door, and none is told to have happened that did not", async () => {
  const forged = {
    type: "table-import",
    id: "import-9",
    data: { table: "funds", mode: "replace", rows: { come: 0, change: 0, stay: 0, go: 0 }, records: { come: 0, change: 0, retire: 0 } },
  };
  expect((await asked("editor", "record-put", forged)).code).toBe("record.commanded");
  expect((await asked("editor", "record-retire", { type: "table-import", id: "import-1" })).status).toBe(403);
});

test("over HTTP a column that is gone is asked about with both ways on, and what is chosen of it is said", async () => {
  const gone = { as: "funds", data: file("narrow.csv", "region,year\nnorth,2020\nsouth,2020\n"), mode: "replace", reason: "return of 2022" };
  const refused = await asked("editor", "import", gone);
  expect(refused).toMatchObject({ status: 400, code: "import.missing-column", parameters: { column: "funds" } });
  expect(await asked("editor", "import", { ...gone, column: { funds: "keep" }, dry_run: true })).toMatchObject({
    status: 200,
    answer: { columns_kept: ["funds"], columns_dropped: [] },
  });
  expect(await asked("editor", "import", { ...gone, column: { funds: "drop" } })).toMatchObject({ status: 200, answer: { columns_dropped: ["funds"] } });
  expect((await asked("viewer", "rows", { table: "funds" })).answer.rows).toHaveLength(2);
});
