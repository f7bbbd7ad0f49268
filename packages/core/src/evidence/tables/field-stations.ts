import { table } from "../../schema/table.ts";
import { code, name, region, required, text, titled, year } from "../../schema/table-column.ts";

/** Field stations of a public list. */
export const fieldStations = table({
  role: "field_stations",
  meaning: { en: "Field observation and test stations with hosts and supervisors", zh: "野外科学观测研究站及其依托单位与主管部门" },
  key: ["station"],
  columns: {
    list_year: year("Year of the list", "名单年份"),
    designated_by: code("Designated by", "认定部门", { example: "MIN" }),
    station: required(name("Name of the station", "站名", "Northern Moor Station")),
    host: titled("Host", "依托单位", text("Host, several joined by 、 or ;", "依托单位，多个以“、”或“;”连接", "Institute of Moors")),
    supervisor: titled(
      "Supervising department",
      "主管部门",
      text("Supervising department, several joined by 、, ; or a line end", "主管部门，多个以“、”“;”或换行连接", "Ministry of Science"),
    ),
    region: region(),
  },
});
