import { kindColumn, tableColumn } from "../line-text.ts";
import type { LineDetail, LineTable } from "../plan.ts";
import type { LaboratorySites } from "./laboratory-coverage.ts";

/** The new sites in the order of opening. */
export function siteTable({ sites }: LaboratorySites): LineTable {
  return {
    columns: [
      kindColumn("region", "region", "Site", "选址"),
      kindColumn("year", "opened_in", "Opens in", "启用年份"),
      tableColumn("adds", "Adds to those before it", "新增覆盖研发人员", "person-years"),
      tableColumn("personnel", "Unserved personnel within reach", "覆盖的未服务研发人员", "person-years"),
      kindColumn("region", "covers", "Reaches", "覆盖@regions"),
    ],
    rows: sites.map(({ code, openedIn, adds, personnel, covers }) => [code, openedIn, adds, personnel, covers]),
  };
}

/** What each year adds, and every province with what stands there and when a new laboratory reaches it. */
export function siteDetails({ sites, years, unserved }: LaboratorySites): LineDetail[] {
  const total = unserved.reduce((sum, { personnel }) => sum + personnel, 0);
  const isSite = new Map(sites.map(({ code, openedIn }) => [code, openedIn]));
  return [
    {
      name: "sites-by-year",
      label: { en: "What each year adds", zh: "逐年新增覆盖" },
      table: {
        columns: [
          kindColumn("year", "year", "Year", "年份"),
          tableColumn("opens", "New laboratories", "新建实验室", "laboratories"),
          tableColumn("adds", "Adds", "新增覆盖", "person-years"),
          tableColumn("covered", "Covered by the end of the year", "年末累计覆盖", "person-years"),
          tableColumn("covered_share", "Share of the unserved personnel", "占未服务人员比例", "share"),
        ],
        rows: years.map(({ year, sites: opened, adds, covered }) => [year, opened.length, adds, covered, total > 0 ? covered / total : null]),
      },
    },
    {
      name: "sites-by-region",
      label: { en: "@Regions: what stands, what is not served, when a new laboratory reaches it", zh: "各@region：现有实验室、未服务人员与覆盖年份" },
      table: {
        columns: [
          kindColumn("region", "region", "@Region", "@regions"),
          tableColumn("laboratories", "Existing laboratories", "现有实验室", "laboratories"),
          tableColumn("unserved", "Personnel that these do not serve", "现有实验室未服务的研发人员", "person-years"),
          kindColumn("year", "opened_in", "A new laboratory opens in", "新建实验室启用年份"),
          kindColumn("year", "covered_in", "Reached by a new one in", "被新建实验室覆盖的年份"),
        ],
        rows: unserved.map(({ code, laboratories, personnel, coveredIn }) => [code, laboratories, personnel, isSite.get(code) ?? null, coveredIn]),
      },
    },
  ];
}
