import { describe, expect, test } from "vitest";
import { recordOf } from "../../../../../test/record-of.ts";
import { findingOn, findingsOf } from "../../../../../test/rule-probe.ts";
import { storedRecord } from "../../../../../test/stored-record.ts";
import type { Rule } from "../../../../diagnosis/rule.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import type { StoredRecord } from "../../../../register/record-store.ts";
import { foreignItems } from "../../../chains/rules/foreign-items/foreign-items.ts";
import { missingAssets } from "../../../instruments/rules/missing-assets/missing-assets.ts";
import { centresMissing } from "./centres-missing.ts";

type Fields = Readonly<Record<string, unknown>>;

const stored = (type: string, id: string, fields: Fields = {}): StoredRecord => {
  const { id: own, ...body } = recordOf<Fields & { readonly id: string }>(type, { id, ...fields });
  return storedRecord(type, own, body);
};
const many = (n: number, make: (at: number) => StoredRecord): StoredRecord[] => Array.from({ length: n }, (_, at) => make(at));
const of = async (rule: Rule, records: readonly StoredRecord[], part?: string) =>
  findingOn(await findingsOf(rule, sourcesInMemory({}, records), {}, 2025), "CN", part);
const item = (at: number, more: Fields = {}) => stored("item", `i${at}`, { link: "l", list: "material", needed: true, technology: `t${at}`, ...more });
const centre = (id: string, kind: string, more: Fields = {}) => stored("centre", id, { kind, opened: "2018-01-01", ...more });

describe("research centres", () => {
  const technologies = many(6, (at) => stored("technology", `t${at}`));
  const items = many(6, (at) => item(at, { gap_years: at < 4 ? 3 : -1 }));

  test("five of six technologies without an innovation centre are named; three of four that lag lack one abroad", async () => {
    const all = [...technologies, ...items, centre("a", "innovation-centre", { technologies: ["t0"] }), centre("b", "joint", { technologies: ["t1"] })];
    expect(await of(centresMissing, all, "innovation")).toMatchObject({ verdict: "confirmed", bears_on: ["P1.3", "M2.3"] });
    expect(await of(centresMissing, all, "abroad")).toMatchObject({ verdict: "confirmed", value: 0.75, bears_on: ["P1.3", "M5.5"] });
    expect(await of(centresMissing, all.toReversed(), "abroad")).toEqual(await of(centresMissing, all, "abroad"));
  });

  test("one that was closed covers nothing; a list that was not begun tells nothing", async () => {
    const covered = (more: Fields) => [...technologies, ...items, centre("a", "innovation-centre", { technologies: ["t0", "t1", "t2", "t3"], ...more })];
    expect((await of(centresMissing, covered({}), "innovation")).verdict).toBe("not-supported");
    expect(await of(centresMissing, covered({ closed: "2020-01-01" }), "innovation")).toMatchObject({ verdict: "insufficient-data", reason: "not-coded" });
    expect((await of(centresMissing, [], "innovation")).verdict).toBe("insufficient-data");
  });

  test("foreign centres that only adapt: two of three are a finding, of two alone nothing is said", async () => {
    const foreign = ["adapt", "adapt", "research"].map((mandate, at) => centre(`f${at}`, "foreign-at-home", { mandate }));
    expect(await of(centresMissing, foreign, "adapt")).toMatchObject({ verdict: "confirmed", bears_on: ["P1.3", "M5.4"] });
    expect((await of(centresMissing, foreign.slice(1), "adapt")).verdict).toBe("insufficient-data");
    const developing = many(3, (at) => centre(`f${at}`, "foreign-at-home", { mandate: "develop" }));
    expect((await of(centresMissing, developing, "adapt")).verdict).toBe("not-supported");
  });
});

describe("needed items from abroad", () => {
  const as_of = { producers_as_of: "2025-06-30" };
  test("two of five that nobody at home makes are named; a producer, or a small part from abroad, closes one", async () => {
    const items = [
      item(0, { foreign_dependence: 0.9, ...as_of }),
      item(1, { foreign_dependence: 0.6, ...as_of }),
      item(2, { foreign_dependence: 0.9, producers: ["f"] }),
      item(3, { foreign_dependence: 0.1, ...as_of }),
      item(4, { foreign_dependence: 0.2, ...as_of }),
    ];
    expect(await of(foreignItems, items)).toMatchObject({ verdict: "confirmed", value: 0.4, bears_on: ["P4.1", "M5.1", "M5.3"] });
    expect(
      (await of(foreignItems, items.slice(1).concat(item(5, { foreign_dependence: 0, producers: ["f"] }), item(6, { foreign_dependence: 0.1, ...as_of }))))
        .verdict,
    ).toBe("not-supported");
  });

  test("a producer alone does not say how much comes from abroad", async () => {
    const made = many(6, (at) => item(at, { producers: ["f"] }));
    expect((await of(foreignItems, made)).verdict).toBe("insufficient-data");
  });

  test("nobody said as of when producers were looked for: unknown is not none", async () => {
    expect(
      (
        await of(
          foreignItems,
          many(5, (at) => item(at, { foreign_dependence: 0.9 })),
        )
      ).verdict,
    ).toBe("insufficient-data");
    expect((await of(foreignItems, [])).verdict).toBe("insufficient-data");
  });
});

describe("complementary assets and business models", () => {
  const asset = (at: number, complement_state: string | null, complement = "asset") =>
    stored("item", `a${at}`, { link: "l", list: "management-service", complement, ...(complement_state === null ? {} : { complement_state }) });

  test("one of four missing is a finding, one in part is there", async () => {
    const all = [asset(0, "missing", "business-model"), asset(1, "there"), asset(2, "partly"), asset(3, "there")];
    expect(await of(missingAssets, all)).toMatchObject({ verdict: "confirmed", value: 0.25, bears_on: ["P4.3", "M4.3", "M5.2"] });
    expect((await of(missingAssets, all.slice(1))).verdict).toBe("not-supported");
  });

  test("a state that nobody said is unknown, and an item of technology is no asset", async () => {
    expect(
      (
        await of(
          missingAssets,
          many(4, (at) => asset(at, null)),
        )
      ).verdict,
    ).toBe("insufficient-data");
    expect(
      (
        await of(
          missingAssets,
          many(4, (at) => item(at)),
        )
      ).verdict,
    ).toBe("insufficient-data");
  });
});
