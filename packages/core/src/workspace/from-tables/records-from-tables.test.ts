import { expect, test } from "vitest";
import { csvRows } from "../../evidence/csv/csv-rows.ts";
import type { EvidenceRow } from "../../evidence/evidence-engine.ts";
import { typedCell } from "../../evidence/queries/typed-cell.ts";
import { checkRecord } from "../../register/changes/check-record.ts";
import { entityOf } from "../../register/entities.ts";
import { exactAmount } from "./exact-amount.ts";
import { type PlayedRows, type RecordSettings, recordsFromTables } from "./records-from-tables.ts";

function rows(csv: string, numbers: readonly string[] = []): readonly EvidenceRow[] {
  const [header = [], ...lines] = csvRows(csv);
  return lines.map((line, index) => ({
    row: index + 1,
    values: Object.fromEntries(header.map((name, column) => [name, typedCell(line[column] ?? "", numbers.includes(name)) ?? null])),
  }));
}

const written = {
  regions: rows(
    "region_code,iso_3166_2,name_zh,name_en,macro_region,tile_col,tile_row,in_panel\n350000,CN-FJ,福建,Fujian,east,8,6,1\n110000,CN-BJ,北京,Beijing,east,8,2,1\n",
    ["tile_col", "tile_row", "in_panel"],
  ),
  organisation_aliases: rows("role,alias_zh,name_zh\nsupervisor,中科院,中国科学院\n"),
  key_laboratories: rows(
    "list_year,kind,name_zh,area_zh,area_en,host_zh,supervisor_zh,region_code,official_no,start_year\n2019,state_key_laboratory,某国家重点实验室,材料,materials,厦门大学、福州大学,中科院、教育部,350000,,1999\n",
    ["list_year", "start_year"],
  ),
  nkrdp_programmes: rows(
    "programme_zh,programme_en,field,category,funds_cny_10k,call_years\n纳米科技,Nanotechnology,frontier science,YFA,29132.5,2018|2020\n",
    ["funds_cny_10k"],
  ),
  nkrdp_projects: rows(
    "project_no,call_year,publicity_date,title_zh,programme_zh,category,lead_institution_zh,central_funds_cny_10k,duration_years,region_code\n2018YFA1,2018,20191015,某 项目,纳米科技,YFA,厦门大学,2949.36,,350000\n2018YFA2,2018,20191015,另一项目,未知专项,YFA,厦门大学,,4,999999\n",
    ["call_year", "central_funds_cny_10k", "duration_years"],
  ),
} satisfies Readonly<Record<string, readonly EvidenceRow[]>>;

const office: RecordSettings = {
  languages: ["zh", "en"],
  currency: "CNY",
  territory: {
    root: { id: "CN", names: { en: "China", zh: "全国" } },
    levels: [
      { id: "nation", names: {} },
      { id: "province", names: {} },
    ],
    codes: { system: "GB/T 2260" },
  },
};

function made(tables: Readonly<Record<string, readonly EvidenceRow[]>> = written) {
  return recordsFromTables(new Map(Object.entries(tables).map(([role, each]) => [role, [{ table: role, rows: each }]])), office);
}

test("every record passes the checks of its type, and its source names table and key", () => {
  for (const { type, id, fields } of made()) {
    const checked = checkRecord(entityOf(type)!, { ...fields, id });
    expect(checked.ok ? [] : checked.notes, `${type} ${id}`).toEqual([]);
    expect(fields["source"], `${type} ${id}`).toMatch(/: ./);
  }
});

test("the nation is there once, the parent of its provinces, and no province of the panel", () => {
  const regions = made().filter(({ type }) => type === "region");
  expect(regions.map(({ id, fields }) => [id, fields["parent"] ?? null])).toEqual([
    ["110000", "CN"],
    ["350000", "CN"],
    ["CN", null],
  ]);
});

test("one name is one organisation: host, lead and supervisor meet; further hosts are kept", () => {
  const records = made();
  expect(records.filter(({ type }) => type === "organisation").map(({ id, fields }) => [id, fields["region"], fields["source"]])).toEqual([
    ["中国科学院", null, "key_laboratories.supervisor_zh: 中国科学院"],
    ["厦门大学", "350000", "key_laboratories.host_zh: 厦门大学"],
    ["教育部", null, "key_laboratories.supervisor_zh: 教育部"],
    ["福州大学", null, "key_laboratories.host_zh: 福州大学"],
  ]);
  expect(records.find(({ type }) => type === "facility")?.fields).toMatchObject({
    host: "厦门大学",
    co_hosts: ["福州大学"],
    supervisors: ["中国科学院", "教育部"],
    valid_from: "1999",
  });
});

test("money is exact and in the currency itself; what is not published is null, never zero", () => {
  const funds = made().filter(({ type }) => type === "project");
  expect(funds.map(({ fields }) => [fields["central_funds"], fields["duration_years"], fields["programme"], fields["region"], fields["published"]])).toEqual([
    ["29493600", null, "纳米科技", "350000", "2019-10-15"],
    [null, 4, null, null, "2019-10-15"],
  ]);
  expect(exactAmount(0.1, 9)).toBe("100000000");
  expect(exactAmount(0.123456, 4)).toBe("1234.56");
});

test("the order of rows decides nothing", () => {
  const reversed = Object.fromEntries(Object.entries(written).map(([role, each]) => [role, [...each].reverse()]));
  expect(made(reversed)).toEqual(made());
});

test("no tables, no records", () => {
  expect(recordsFromTables(new Map(), office)).toEqual([]);
});

test("two lists of projects: each its own records, the second's under its table; what both name is one record with both sources", () => {
  const [second] = written.nkrdp_projects;
  const made = recordsFromTables(
    new Map<string, readonly PlayedRows[]>([
      ...Object.entries(written).map(([role, each]) => [role, [{ table: role, rows: each }]] as [string, readonly PlayedRows[]]),
      [
        "nkrdp_projects",
        [
          { table: "nkrdp_projects", rows: written.nkrdp_projects },
          { table: "mdic", rows: [second!, { row: 2, values: { ...second!.values, project_no: "77", lead_institution_zh: "北京大学" } }], prefix: "mdic:" },
        ],
      ],
    ]),
    office,
  );
  const projectsMade = made.filter(({ type }) => type === "project").map(({ id, fields }) => [id, fields["source"]]);
  expect(projectsMade).toEqual([
    ["2018YFA1", "nkrdp_projects.project_no: 2018YFA1"],
    ["2018YFA2", "nkrdp_projects.project_no: 2018YFA2"],
    ["mdic:2018YFA1", "mdic.project_no: 2018YFA1"],
    ["mdic:77", "mdic.project_no: 77"],
  ]);
  const organisation = (name: string) => made.find(({ type, id }) => type === "organisation" && id === name)?.fields["source"];
  expect(organisation("北京大学")).toBe("mdic.lead_institution_zh: 北京大学");
  expect(organisation("厦门大学")).toBe("key_laboratories.host_zh: 厦门大学");
});

test("a place that two tables describe is one record: the first goes before, the second says what it leaves open", () => {
  const further = rows(
    "region_code,iso_3166_2,name_zh,name_en,macro_region,tile_col,tile_row,in_panel\n350000,CN-XX,福建,,south,,,1\n440000,CN-GD,广东,,,,,1\n",
    ["in_panel"],
  );
  const made = recordsFromTables(
    new Map([
      [
        "regions",
        [
          { table: "regions", rows: written.regions },
          { table: "more", rows: further },
        ],
      ],
    ]),
    office,
  );
  expect(made.map(({ id, fields }) => [id, fields["iso_3166_2"], fields["source"]])).toEqual([
    ["110000", "CN-BJ", "regions.region_code: 110000"],
    ["350000", "CN-FJ", "regions.region_code: 350000; more.region_code: 350000"],
    ["440000", "CN-GD", "more.region_code: 440000"],
    ["CN", undefined, "quoin.yaml: territory.root CN"],
  ]);
});
