import { describe, expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../test/asked-of.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import type { ChangeRow, RecordBody, RecordStore } from "../../register/record-store.ts";
import { mendRecords, misreadRecords } from "./mend-records.ts";

type Fields = Readonly<Record<string, unknown>>;
interface Change {
  readonly id: string;
  readonly before: Fields | null;
  readonly after: Fields;
}

const body = (fields: Fields): RecordBody => fields as unknown as RecordBody;

/** An office whose history was written so; what stands is the last word on each record. */
function office(history: readonly Change[], own: Partial<WorkspacePorts> = {}): WorkspacePorts {
  const standing = new Map(history.map(({ id, after }) => [id, { id, ...after }]));
  const ports = workspacePortsOf({ records: { technology: [...standing.values()] } }, own);
  const rows = history.map(
    ({ id, before, after }, at): ChangeRow => ({
      seq: at + 1,
      type: "technology",
      id,
      at: `2026-01-0${at + 1}T08:00:00.000Z`,
      who: "wang",
      reason: "",
      version: 1,
      before: before === null ? null : body(before),
      after: body(after),
      previous: "",
      hash: "",
      via: null,
    }),
  );
  const changes: RecordStore["changes"] = async ({ after = 0, limit = rows.length } = {}) => rows.slice(after, after + limit);
  return { ...ports, records: { ...ports.records, changes } };
}

const mended = (ports: WorkspacePorts, asked: Fields = {}) => mendRecords.run(ports, mendRecords.input.parse(asked));
const laser = { before: { labels: { en: "Laser", zh: "激光" } }, after: { labels: { en: "Laser", zh: "Laser" } } };

describe("what is told as misread", () => {
  test("the name of another language in the place of a name, with who did it when and what was held", async () => {
    expect(await misreadRecords(office([{ id: "laser", ...laser }]))).toEqual([
      {
        type: "technology",
        id: "laser",
        field: "labels.zh",
        held: "激光",
        stands: "Laser",
        cause: "other-language",
        change: 1,
        at: "2026-01-01T08:00:00.000Z",
        who: "wang",
      },
    ]);
  });

  test("a sign that was said in the words of the office, in a name as in any text", async () => {
    const found = await misreadRecords(
      office([{ id: "x", before: { labels: { en: "X" }, description: "Of each @region" }, after: { labels: { en: "X" }, description: "Of each province" } }]),
    );
    expect(found).toMatchObject([{ field: "description", cause: "office-words", held: "Of each @region", stands: "Of each province" }]);
  });

  test.each<[string, Change[]]>([
    ["a record that was made so", [{ id: "a", before: null, after: laser.after }]],
    ["a name that was emptied", [{ id: "a", before: laser.before, after: { labels: { en: "Laser" } } }]],
    ["a name that was given where none was", [{ id: "a", before: { labels: { en: "Laser" } }, after: laser.after }]],
    ["another text without a sign", [{ id: "a", before: { labels: { en: "A" }, description: "Old" }, after: { labels: { en: "A" }, description: "New" } }]],
    [
      "what somebody changed again",
      [
        { id: "a", ...laser },
        { id: "a", before: laser.after, after: { labels: { en: "Laser", zh: "激光器" } } },
      ],
    ],
    [
      "what somebody put back",
      [
        { id: "a", ...laser },
        { id: "a", before: laser.after, after: laser.before },
      ],
    ],
  ])("%s is not", async (_, history) => {
    expect(await misreadRecords(office(history))).toEqual([]);
  });
});

describe("putting back", () => {
  const two: Change[] = [
    { id: "laser", ...laser },
    { id: "lens", before: { labels: { en: "Lens", zh: "透镜" } }, after: { labels: { en: "Lens", zh: "Lens" } } },
  ];

  test("without being asked for changes nothing, and tells what it would", async () => {
    const ports = office(two);
    const { found, mended: count } = answered(await mended(ports));
    expect([found.map(({ id }) => id), count]).toEqual([["laser", "lens"], 0]);
    expect((await ports.records.get("technology", "laser"))?.version).toBe(1);
  });

  test("needs a reason, and one of blanks is none", async () => {
    const ports = office(two);
    expect(told(await mended(ports, { apply: true }))).toEqual(["record.mend-without-reason reason"]);
    expect((await ports.records.get("technology", "laser"))?.version).toBe(1);
  });

  test("gives back the held text alone, as one change of the caller that keeps all else", async () => {
    const ports = office(two);
    expect(answered(await mended(ports, { apply: true, reason: "as it was typed" })).mended).toBe(2);
    expect((await ports.records.get("technology", "laser"))?.body).toMatchObject({ labels: { en: "Laser", zh: "激光" }, version: 2 });
    expect(await ports.records.history("technology", "lens")).toMatchObject([{ who: "li", reason: "as it was typed", version: 2 }]);
  });

  test("of one record leaves the others; of a record that nobody misread it does nothing", async () => {
    const ports = office(two);
    expect(answered(await mended(ports, { apply: true, reason: "r", only: "technology/lens" }))).toMatchObject({ mended: 1, found: [{ id: "lens" }] });
    expect((await ports.records.get("technology", "laser"))?.body).toMatchObject({ labels: { zh: "Laser" }, version: 1 });
    for (const only of ["technology/none", "lens", "region/lens", ""])
      expect(answered(await mended(ports, { apply: true, reason: "r", only }))).toEqual({ found: [], mended: 0 });
  });

  test("of a record out of reach is refused, and nothing of the others is written", async () => {
    const ports = office(two, { reaches: async (_, { id }) => id !== "lens" });
    const refused = await mended(ports, { apply: true, reason: "r" });
    expect(refused.ok ? null : refused.kind).toBe("forbidden");
    expect(told(refused)).toEqual(["rights.out-of-reach"]);
    expect((await ports.records.get("technology", "laser"))?.version).toBe(1);
  });

  test("of a record that moved on between the look and the change is refused as stale", async () => {
    const ports = office(two);
    let looks = 0;
    const get: RecordStore["get"] = async (type, id) => {
      const found = await ports.records.get(type, id);
      looks += 1;
      // The history is looked at first, each record once; then somebody takes the laser out of use.
      return id === "laser" && looks > two.length && found !== null ? { ...found, retired: true } : found;
    };
    const refused = await mended({ ...ports, records: { ...ports.records, get } }, { apply: true, reason: "r" });
    expect(refused.ok ? null : refused.kind).toBe("stale");
    expect(told(refused)).toEqual(["record.mend-moved"]);
    expect((await ports.records.get("technology", "lens"))?.version).toBe(1);
  });
});
