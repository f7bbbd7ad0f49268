import { expect, test } from "vitest";
import { columnKey, type Look, type Role } from "./looked-at.ts";
import { firstChoices, lackingFields, mappingOf, tableName } from "./mapping-of.ts";

const column = (source: string, name: string, type: "text" | "number" = "text") => ({ source, name, type, missing: 0 });
const look = {
  columns: [column("woj", "woj"), column("rok", "rok", "number"), column("nakłady (mln zł)", "nakłady (mln zł)", "number"), column("", "column_4")],
  keys: ["woj", "rok"],
  references: { woj: "regions" },
  units: { "nakłady (mln zł)": "mln zł" },
  meanings: { rok: "year" },
  kept: null,
} as unknown as Look;
const field = (name: string, type: string, required: boolean) => ({
  field: name,
  type,
  required,
  meaning: { en: name, zh: name },
  unit: null,
  example: "",
  column: null as string | null,
  played: false,
});
const role = {
  role: "r",
  key: ["region", "year"],
  columns: [field("region", "region", true), field("year", "year", true), field("funds", "money", true)],
} as unknown as Role;

test("what the data suggests is chosen first, and stands in the mapping only where it says something", () => {
  const choices = firstChoices(look, undefined, true);
  expect(mappingOf(choices, look, undefined)).toEqual({
    columns: { rok: "year" },
    key: ["woj", "year"],
    references: { woj: "regions" },
    units: { "nakłady (mln zł)": "mln zł" },
    constants: {},
  });
});

test("columns given to a role: its key, what it still lacks, a constant that fills it", () => {
  const first = firstChoices(look, role, true);
  expect(lackingFields(first, role).map((each) => each.field)).toEqual(["region", "funds"]);
  const said = {
    ...first,
    columns: { ...first.columns, "#4": { name: null, unit: "", isKey: false, reference: "" } },
    constants: { region: "PL", year: " 2023 " },
  };
  expect(mappingOf(said, look, role)).toMatchObject({ columns: { rok: "year", "#4": null }, constants: { region: "PL", year: 2023 } });
  expect(lackingFields(said, role).map((each) => each.field)).toEqual(["funds"]);
});

test("the mapping of the last time gives the same choices again", () => {
  const mapping = {
    columns: { woj: "region", "nakłady (mln zł)": "funds", "#4": null },
    key: ["region", "rok"],
    references: {},
    units: { funds: "mln PLN" },
    constants: { year: 2023 },
    blocks: { institution: "region", call: null },
    missing: [],
    drop: {},
    recode: {},
    totals: "keep",
  };
  const again = firstChoices({ ...look, kept: mapping } as unknown as Look, role, true);
  expect(again.columns["woj"]).toEqual({ name: "region", unit: "", isKey: true, reference: "" });
  expect(again.columns["nakłady (mln zł)"]).toMatchObject({ name: "funds", unit: "mln PLN" });
  expect([again.columns["#4"]?.name, again.constants]).toEqual([null, { year: "2023" }]);
  expect(again.blocks).toEqual({ institution: "woj", call: "" });
});

test("a table of another name keeps its headings, and the settings are told what each means", () => {
  const first = firstChoices(look, role, true, "naklady");
  const said = {
    ...first,
    columns: {
      ...first.columns,
      woj: { name: "region", unit: "", isKey: true, reference: "" },
      "nakłady (mln zł)": { name: "funds", unit: "mln zł", isKey: false, reference: "" },
    },
  };
  const mapping = mappingOf(said, look, role, "naklady");
  expect(mapping).toEqual({
    columns: {},
    key: ["woj", "rok"],
    references: {},
    units: { "nakłady (mln zł)": "mln zł" },
    constants: {},
    roles: { r: { fields: { region: "woj", year: "rok", funds: "nakłady (mln zł)" } } },
  });
  // The next time the same is offered, and what the mapping said beside it stays.
  const kept = { ...mapping, blocks: {}, missing: ["x"], drop: {}, recode: { woj: { table: "c", from: "a", to: "b", quantities: [] } }, totals: "keep" };
  const again = firstChoices({ ...look, kept } as unknown as Look, { ...role, table: "naklady" }, true, "naklady");
  expect(again.columns).toEqual(said.columns);
  expect(mappingOf(again, look, { ...role, table: "naklady" }, "naklady")).toEqual({ ...mapping, missing: kept.missing, recode: kept.recode, totals: "keep" });
});

test("what the settings say of a table is offered, stays where it is no column, and is taken back where a column no longer plays it", () => {
  const settled = {
    ...role,
    table: "naklady",
    columns: [
      { ...field("region", "region", true), column: "woj", played: true },
      { ...field("year", "year", true), column: null, played: true },
      { ...field("funds", "money", true), column: "column_4", played: true },
    ],
  } as unknown as Role;
  const first = firstChoices({ ...look, meanings: {} } as Look, settled, true, "naklady");
  expect([first.columns["woj"]?.name, first.columns["rok"]?.name, first.columns["#4"]?.name]).toEqual(["region", "rok", "funds"]);
  expect(lackingFields(first, settled)).toEqual([]);
  const other = { ...first, columns: { ...first.columns, "#4": { name: "column_4", unit: "", isKey: false, reference: "" } } };
  expect(mappingOf(other, look, settled, "naklady").roles).toEqual({ r: { fields: { region: "woj", funds: null } } });
});

test("a table that was taken in under the names of the fields stays so, and plays its role all the same", () => {
  const kept = {
    columns: { woj: "region" },
    key: ["region"],
    references: {},
    units: {},
    constants: {},
    blocks: {},
    missing: [],
    drop: {},
    recode: {},
    roles: {},
    totals: "set-aside",
  };
  const again = firstChoices({ ...look, kept } as unknown as Look, { ...role, table: "naklady" }, true, "naklady");
  expect([again.keepsHeadings, again.columns["woj"]?.name]).toEqual([false, "region"]);
  expect(mappingOf(again, look, role, "naklady")).toMatchObject({ columns: { woj: "region" }, roles: { r: { fields: {} } } });
});

test("what hangs together is said by the name that the column has in the table; what is taken out, or whose column is left out, is none", () => {
  const first = firstChoices(look, role, true);
  expect(mappingOf(first, look, role)).not.toHaveProperty("blocks");
  const said = { ...first, blocks: { institution: "woj", year: "rok", call: "" } };
  expect(mappingOf(said, look, role)).toMatchObject({ blocks: { institution: "woj", year: "year", call: null } });
  const out = { ...said, columns: { ...said.columns, woj: { name: null, unit: "", isKey: false, reference: "" } } };
  expect(mappingOf(out, look, role).blocks).toEqual({ institution: null, year: "year", call: null });
});

test("names", () => {
  expect([columnKey(look, 0), columnKey(look, 3)]).toEqual(["woj", "#4"]);
  expect([tableName("Łódź Dane 2023.xlsx"), tableName("2023.csv"), tableName("表.csv")]).toEqual(["odz_dane_2023", "table_1", "table_1"]);
});

test("columns called by years become rows of the role's figure, with its unit; told otherwise they stay columns", () => {
  const wide = {
    columns: [column("Kraj", "Kraj"), column("2019", "2019", "number"), column("rok 2024", "rok 2024", "number"), column("Pozn.", "Pozn.")],
    keys: ["Kraj"],
    references: {},
    units: {},
    meanings: { Kraj: "region" },
    kept: null,
  } as unknown as Look;
  const first = firstChoices(wide, role, true);
  expect([first.figure, lackingFields(first, role)]).toEqual(["funds", []]);
  const leaveOut = { name: null, unit: "", isKey: false, reference: "" };
  const year = { ...(first.columns["2019"] as NonNullable<(typeof first.columns)[string]>), unit: "EUR m" };
  expect(mappingOf({ ...first, columns: { ...first.columns, "Pozn.": leaveOut, "2019": year } }, wide, role)).toEqual({
    long: { keys: ["region"], pattern: "(?<year>(?:19|20)\\d{2})", value: "funds" },
    columns: { Kraj: "region", "Pozn.": null },
    key: ["region", "year"],
    references: {},
    units: { funds: "EUR m" },
    constants: {},
  });
  const asTheyAre = { ...first, figure: null };
  expect(lackingFields(asTheyAre, role).map((each) => each.field)).toEqual(["year", "funds"]);
  expect(mappingOf(asTheyAre, wide, role)).not.toHaveProperty("long");
  // One year alone, or the same twice, is no row of years.
  for (const columns of [wide.columns.slice(0, 2), [...wide.columns, column("2019 (p)", "2019 (p)", "number")]])
    expect(firstChoices({ ...wide, columns }, role, true).figure).toBeNull();
});
