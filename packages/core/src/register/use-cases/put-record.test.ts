import { describe, expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../test/asked-of.ts";
import { saidNotes } from "../../../test/said-notes.ts";
import { callerOf } from "../../../test/told-faults.ts";
import { putRecord } from "./put-record.ts";
import { recordRights } from "./record-rights.ts";
import { retireRecord } from "./retire-record.ts";

type Roles = readonly string[];

function office(records: Parameters<typeof workspacePortsOf>[0] = {}) {
  const ports = workspacePortsOf(records);
  return (roles?: Roles, name?: string) => ({ ...ports, caller: callerOf(roles, name) });
}

const held = () =>
  office({
    records: {
      region: [
        { id: "AD1", labels: { en: "North", zh: "北" } },
        { id: "AD2", labels: { en: "South" } },
        { id: "AD3", labels: { en: "South" } },
      ],
      organisation: [
        { id: "maker", labels: { en: "Maker", zh: "工厂" }, region: "AD1", kind: "sme", staff: 5, identifiers: [{ scheme: "LEI", value: "529900" }] },
      ],
    },
  });

type As = ReturnType<typeof held>;
const put = async (as: As, asked: object, roles?: Roles) => putRecord.run(as(roles), putRecord.input.parse({ reason: "meeting", ...asked }));
const retire = async (as: As, asked: object, roles?: Roles) => retireRecord.run(as(roles), retireRecord.input.parse(asked));
const rights = async (as: As, asked: object, roles?: Roles) => answered(await recordRights.run(as(roles), recordRights.input.parse(asked)));

describe("a record that is put", () => {
  test("is made whole where there is none, and changed in what is given where there is one", async () => {
    const as = held();
    expect(answered(await put(as, { type: "region", id: "AD4", data: { labels: { en: "East" } } }))).toMatchObject({ id: "AD4", version: 1, parent: null });
    const changed = answered(await put(as, { type: "organisation", id: "maker", data: { staff: "1,200", labels: { en: "Works" } } }));
    expect(changed).toMatchObject({ version: 2, staff: 1200, labels: { en: "Works", zh: "工厂" }, region: "AD1", kind: "sme" });
    expect(answered(await put(as, { type: "organisation", id: "maker", data: { staff: null, kind: "" } }))).toMatchObject({ staff: null, kind: null });
  });

  test("is known by its id, said once or twice and the same", async () => {
    const as = held();
    const data = { labels: { en: "East" } };
    expect(told(await put(as, { type: "region", data }))).toEqual(["record.no-id id"]);
    expect(told(await put(as, { type: "region", data: { ...data, id: "" } }))).toEqual(["record.no-id id"]);
    expect(told(await put(as, { type: "region", data: { ...data, id: 4 } }))).toEqual(["record.not-text id"]);
    expect(told(await put(as, { type: "region", id: "AD4", data: { ...data, id: "AD5" } }))).toEqual(["record.other-id id"]);
    expect(answered(await put(as, { type: "region", id: "AD4", data: { ...data, id: "AD4" } })).id).toBe("AD4");
  });

  test("is put back only as long as nobody else has changed it since", async () => {
    const as = held();
    const got = answered(await put(as, { type: "region", id: "AD1", data: { capital: "A" } }));
    expect(answered(await put(as, { type: "region", data: { ...got, capital: "B" } })).version).toBe(3);
    const late = await put(as, { type: "region", data: { ...got, capital: "C" } });
    expect([told(late), late.ok ? null : late.kind]).toEqual([["record.stale version"], "stale"]);
    expect(told(await put(as, { type: "region", id: "AD1", data: { capital: "C" }, if_version: 2 }))).toEqual(["record.stale version"]);
    expect(told(await put(as, { type: "region", id: "AD9", data: { labels: { en: "x" } }, if_version: 1 }))).toEqual(["record.not-found id"]);
    expect(told(await put(as, { type: "region", id: "AD1", data: { capital: "C" }, if_version: 0 }))).toEqual(["record.stale version"]);
    expect(told(await put(as, { type: "region", id: "AD1", data: { version: "3" } }))).toEqual(["record.not-integer version"]);
  });

  test("may name others as people call them; a name that several bear is asked about", async () => {
    const as = held();
    const named = (region: string) => put(as, { type: "organisation", id: "maker", data: { region } });
    for (const name of ["北", "North", "AD1"]) expect(answered(await named(name))).toMatchObject({ region: "AD1" });
    const twice = await named("South");
    expect(told(twice)).toEqual(["record.ambiguous-name region"]);
    expect(saidNotes(twice.notes)[0]?.message).toContain("AD2, AD3");
    // By an identifier, in a list and in an object of it.
    const project = { labels: { en: "P" }, lead: "529900", participants: [{ organisation: "工厂" }] };
    expect(answered(await put(as, { type: "project", id: "p", data: project }))).toMatchObject({
      lead: "maker",
      participants: [{ organisation: "maker", role: null }],
    });
  });

  test("is told of what it names and is not there together with what else is wrong", async () => {
    const wrong = await put(held(), { type: "organisation", id: "maker", data: { region: "Atlantis", staff: -1, parent: 7 } });
    expect(told(wrong).toSorted()).toEqual(["record.broken-reference region", "record.not-text parent", "record.out-of-range staff"]);
  });

  test("is of a type that there is, and that a person writes", async () => {
    const as = held();
    expect(told(await put(as, { type: "planet", id: "x", data: {} }))).toEqual(["record.unknown-type type"]);
    const commanded = await put(as, { type: "award", id: "x", data: {} });
    expect([told(commanded), commanded.ok ? null : commanded.kind]).toEqual([["record.commanded type"], "forbidden"]);
    const applicant = await put(as, { type: "region", id: "AD1", data: { capital: "A" } }, ["applicant"]);
    expect([told(applicant), applicant.ok ? null : applicant.kind]).toEqual([["record.not-yours-to-edit type"], "forbidden"]);
  });
});

describe("a record that is retired", () => {
  test("stays with its history, is not retired twice, and is not changed until it is brought back", async () => {
    const as = held();
    expect(answered(await retire(as, { type: "region", id: "AD2" }))).toMatchObject({ retired: true, version: 2, labels: { en: "South" } });
    expect(told(await retire(as, { type: "region", id: "AD2" }))).toEqual(["record.is-retired id"]);
    expect(told(await put(as, { type: "region", id: "AD2", data: { capital: "A" } }))).toEqual(["record.is-retired retired"]);
    expect(answered(await put(as, { type: "region", id: "AD2", data: { retired: false, capital: "A" } }))).toMatchObject({
      retired: false,
      capital: "A",
      version: 3,
    });
  });

  test("is retired by that command and not by the way", async () => {
    const as = held();
    expect(told(await put(as, { type: "region", id: "AD2", data: { retired: true } }))).toEqual(["record.use-retire retired"]);
    expect(told(await put(as, { type: "region", id: "AD9", data: { retired: true, labels: { en: "x" } } }))).toEqual(["record.use-retire retired"]);
    expect(told(await put(as, { type: "region", id: "AD2", data: { retired: "no" } }))).toEqual(["record.not-boolean retired"]);
    expect(told(await retire(as, { type: "region", id: "AD2", if_version: 7 }))).toEqual(["record.stale version"]);
    expect(told(await retire(as, { type: "region", id: "AD9" }))).toEqual(["record.not-found id"]);
  });

  test("is not brought back by who may not retire it", async () => {
    const as = held();
    const manager = ["facility-manager"];
    expect(told(await retire(as, { type: "organisation", id: "maker" }, manager))).toEqual(["record.not-your-field retired"]);
    answered(await retire(as, { type: "organisation", id: "maker" }));
    const back = { type: "organisation", id: "maker", data: { retired: false, place: "Jena" } };
    expect(told(await put(as, back, manager))).toEqual(["record.not-your-field retired"]);
    expect(answered(await put(as, back, ["editor"]))).toMatchObject({ retired: false, place: "Jena" });
  });
});

describe("what a page offers", () => {
  test("is what the doors take: the same fields, and no more", async () => {
    const as = held();
    for (const roles of [["facility-manager"], ["editor"], ["applicant"], undefined]) {
      const { fields, retire: retirable } = await rights(as, { type: "organisation", id: "maker" }, roles);
      for (const field of ["place", "staff", "successors"]) {
        const value = { place: `Jena ${roles}`, staff: 77, successors: ["AD1"] }[field];
        const outcome = await put(held(), { type: "organisation", id: "maker", data: { [field]: value } }, roles);
        expect([roles, field, outcome.ok]).toEqual([roles, field, fields.includes(field)]);
      }
      expect([roles, (await retire(held(), { type: "organisation", id: "maker" }, roles)).ok]).toEqual([roles, retirable]);
    }
  });

  test("is nothing of a type that commands write, and their names", async () => {
    const as = held();
    expect(await rights(as, { type: "award" })).toMatchObject({ fields: [], retire: false, commands: "award" });
    expect(await rights(as, { type: "region" })).toMatchObject({ retire: false, commands: null });
    expect(told(await recordRights.run(as(), { type: "region", id: "AD9" }))).toEqual(["record.not-found id"]);
  });

  test("is nothing of a record that is out of reach, also where it is seen", async () => {
    const ports = { ...held()(["editor"]), reaches: async () => false };
    expect(answered(await recordRights.run(ports, { type: "region", id: "AD1" }))).toMatchObject({ fields: [], retire: false, within_reach: false });
  });

  test("is nothing of a scorecard by which applications are judged", async () => {
    const scorecard = { id: "s", labels: { en: "S" } };
    const call = (status: string) => ({ id: "c", labels: { en: "C" }, scorecard: "s", status });
    for (const [status, isFree] of [
      ["draft", true],
      ["open", false],
      ["decided", false],
    ] as const) {
      const as = office({ records: { scorecard: [scorecard], call: [call(status)] } });
      const found = answered(await recordRights.run(as(["planner"]), { type: "scorecard", id: "s" }));
      expect([status, found.fields.length > 0, found.retire]).toEqual([status, isFree, isFree]);
      expect([status, told(await put(as, { type: "scorecard", id: "s", data: { labels: { en: "T" } } }, ["planner"]))]).toEqual([
        status,
        isFree ? [] : ["call.scorecard-in-use items"],
      ]);
    }
  });
});
