import { writtenName } from "../../../language/written-name.ts";

/** What a log of use may say of an hour. Names of people are none of it: a column of them stays unread. */
export const logFields = ["facility", "date", "start", "end", "duration", "organisation", "purpose", "unit", "zone"] as const;
export type LogField = (typeof logFields)[number];

/** How other systems head these columns: the name of the field goes before all others. */
const heads: Readonly<Record<LogField, readonly string[]>> = {
  facility: ["facility", "equipment", "instrument", "resource", "平台", "仪器", "仪器设备", "仪器编号", "设备编号", "einrichtung", "gerät"],
  date: ["date", "day", "日期", "使用日期", "datum", "tag"],
  start: ["start", "begin", "from", "start time", "开始", "开始时间", "beginn", "von"],
  end: ["end", "to", "end time", "结束", "结束时间", "ende", "bis"],
  duration: ["duration", "hours", "minutes", "时长", "机时", "使用机时", "dauer", "stunden"],
  organisation: ["organisation", "organization", "单位", "使用单位", "用户单位"],
  purpose: ["purpose", "用途", "zweck"],
  unit: ["unit", "machine", "台号", "gerätenummer"],
  zone: ["zone", "time zone", "timezone", "时区", "zeitzone"],
};

const byHead = new Map(logFields.flatMap((name) => heads[name].map((head) => [writtenName(head), name] as const)));

const bracketed = /\s*[([]([^()[\]]{1,20})[)\]]$/;

/** The field that a heading means, with the unit that it names in brackets: `机时（小时）` is a duration in 小时. */
export function fieldOfHead(head: string): { readonly field: LogField | undefined; readonly unit: string | null } {
  const written = writtenName(head);
  const [whole, unit = ""] = bracketed.exec(written) ?? [];
  const bare = whole === undefined ? written : written.slice(0, -whole.length);
  const own = byHead.get(written) ?? byHead.get(bare);
  // A heading of hours or minutes says its unit by itself.
  const said = unit !== "" ? unit : bare === "hours" || bare === "stunden" ? "h" : bare === "minutes" ? "min" : null;
  return { field: own, unit: own === "duration" ? said : null };
}

const hourWords: ReadonlySet<string> = new Set(["h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden", "小时", "时", "机时"]);
const minuteWords: ReadonlySet<string> = new Set(["min", "mins", "minute", "minutes", "minuten", "分", "分钟"]);

/** Hours that one of a unit is; null where its words mean neither hours nor minutes. */
export function hoursOfUnit(unit: string): number | null {
  const written = writtenName(unit).replace(/\.$/, "");
  return hourWords.has(written) ? 1 : minuteWords.has(written) ? 1 / 60 : null;
}
