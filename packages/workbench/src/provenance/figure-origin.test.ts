import type { EvidenceReference, Finding, StatementData } from "@quoin/core";
import { expect, test } from "vitest";
import { figureOrigin } from "./figure-origin.ts";

const marks = { en: [], zh: [] };
const behind = (row: number, year: number) => ({ table: "spending", rows: [row], years: { from: year, to: year } });
const share = (value: number) => ({ kind: "share" as const, value, decimals: 1 });
const above = { said: { en: "15 on importing", zh: "引进15" }, rows: [behind(4, 2022)] };
const below = { said: { en: "1 on assimilating", zh: "消化1" }, rows: [behind(5, 2023)] };
const single: StatementData = {
  code: "of-year",
  values: { ratio: { kind: "ratio", value: 15, decimals: 1, behind: { rows: [...above.rows, ...below.rows], division: { above, below } } } },
  marks,
};
const spending: EvidenceReference = { table: "spending", rows: ["1-9"], sha256: "abc" };
const firms: EvidenceReference = { table: "firms", rows: [7], sha256: "def" };
const finding: Pick<Finding, "statement_data" | "evidence" | "value"> = {
  value: 0.1,
  evidence: [spending, firms],
  statement_data: {
    code: "result",
    marks,
    values: {
      own: { ...share(0.1), behind: { rows: [behind(2, 2021)], division: null } },
      named: { ...share(0.2), tables: ["firms"] },
      bare: share(0.3),
      list: { kind: "list", joint: "and", more: 0, items: [{ kind: "statement", ...single, text: { en: "", zh: "" } }] },
      reach: { kind: "range", low: { ...share(0), tables: ["firms"] }, high: share(1) },
    },
  },
};

test("a figure has its own rows, with the hash under which the finding read the table, and their years", () => {
  expect(figureOrigin(finding, "own")).toEqual({
    kept: "rows",
    evidence: [{ table: "spending", rows: [2], sha256: "abc" }],
    parts: null,
    years: { from: 2021, to: 2021 },
  });
});

test("a quotient within a list has both sides, each with its rows", () => {
  const { kept, parts, years } = figureOrigin(finding, "list.0.ratio");
  expect({ kept, years }).toEqual({ kept: "rows", years: { from: 2022, to: 2023 } });
  expect(parts?.sign).toBe("÷");
  expect(parts?.above).toEqual({ said: above.said, figure: null, evidence: [{ table: "spending", rows: [4], sha256: "abc" }] });
  expect(parts?.below.evidence).toEqual([{ table: "spending", rows: [5], sha256: "abc" }]);
});

test("where no rows are kept the tables that are named stand behind a figure, else all of the finding, and which of them is said", () => {
  expect(figureOrigin(finding, "named")).toMatchObject({ kept: "tables", evidence: [firms] });
  expect(figureOrigin(finding, "reach")).toMatchObject({ kept: "tables", evidence: [firms] });
  expect(figureOrigin(finding, "bare")).toMatchObject({ kept: "finding", evidence: [spending, firms], years: null });
  expect(figureOrigin(finding, "unknown.3.name")).toMatchObject({ kept: "finding" });
});

test("the value is the figure of the sentence that says it; a limit stands in no row, and a choice in all of the finding", () => {
  expect(figureOrigin(finding, "@value")).toEqual(figureOrigin(finding, "own"));
  expect(figureOrigin(finding, "@limit")).toMatchObject({ kept: "limit", evidence: [] });
  expect(figureOrigin(finding, "@choice.1")).toMatchObject({ kept: "choice", evidence: [spending, firms] });
});

test("a share that is made of two counts of its sentence shows both, with the entries of the register behind the one that has them", () => {
  const count = (value: number) => ({ kind: "number" as const, value, unit: "offices", decimals: 0 });
  const office: EvidenceReference = { type: "organisation", id: "a", version: 3 };
  const told = figureOrigin(
    {
      value: 0.5,
      evidence: [office, { type: "organisation", id: "b", version: 1 }],
      statement_data: {
        code: "register-share.some",
        marks,
        values: {
          all: count(2),
          open: { ...count(1), behind: { rows: [], records: [{ type: "organisation", ids: ["a"] }], division: null } },
          share: share(0.5),
        },
      },
    },
    "share",
  );
  expect(told).toMatchObject({ kept: "computed", parts: { sign: "÷", above: { figure: "open", evidence: [office] }, below: { figure: "all", evidence: [] } } });
});
