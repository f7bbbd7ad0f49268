import { kindColumn, tableColumn } from "../../plan/line-text.ts";
import type { LineDetail, LineTable } from "../../plan/plan.ts";
import type { LaboratorySites } from "./laboratory-coverage.ts";
import type { OpenRoom } from "./open-room.ts";

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

/** Open facilities with room that hold a laboratory back, and the hours that were asked for in vain; nothing where nothing is lent. */
export function roomDetails({ room, asked }: OpenRoom): LineDetail[] {
  const held = [...room].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const demand = [...asked].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...(held.length === 0
      ? []
      : [
          {
            name: "room-within-reach",
            label: { en: "@Regions where none opens: an open facility within reach has room", zh: "不新建的@regions：可及范围内已有开放设施尚有余量" },
            table: {
              columns: [
                kindColumn("region", "region", "@Region", "@regions"),
                tableColumn("facility", "Facility with room", "尚有余量的设施"),
                tableColumn("owner", "Owner", "所属单位"),
                tableColumn("distance", "Distance", "距离", "km"),
                tableColumn("effective", "Effective hours of a machine", "单台有效机时", "hours a year"),
                tableColumn("free", "Free hours", "空闲机时", "hours a year"),
              ],
              rows: held.map(([code, { facility, owner, kilometres, effective, free }]) => [code, facility, owner, kilometres, whole(effective), whole(free)]),
            },
          },
        ]),
    ...(demand.length === 0
      ? []
      : [
          {
            name: "asked-in-vain",
            label: { en: "Hours that were asked for and not had in time", zh: "未能及时满足的机时申请" },
            table: {
              columns: [
                kindColumn("region", "region", "@Region", "@regions"),
                tableColumn("hours", "Refused or lapsed", "被拒绝或失效", "hours"),
                tableColumn("short", "Of these no unit alike within reach had free", "其中可及范围内同类设施均无空闲", "hours"),
              ],
              rows: demand.map(([code, { hours, short }]) => [code, whole(hours), whole(short)]),
            },
          },
        ]),
  ];
}

/** Hours are told whole. */
function whole(hours: number): number {
  return Math.round(hours);
}
