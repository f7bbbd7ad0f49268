import { table } from "../../schema/table.ts";
import { date, name, region, required, text } from "../../schema/table-column.ts";

/** Innovation centres that are known. */
export const innovationCentres = table({
  role: "innovation_centres",
  meaning: { en: "Innovation centres with place and operator", zh: "创新中心及其所在地与运营公司" },
  key: ["centre"],
  columns: {
    centre: required(name("Name of the centre", "中心名称", "Centre for Gears")),
    field: text("Field", "领域", "gears"),
    place: text("Town", "城市", "Northtown"),
    region: region(),
    approved: date("Month or year of approval", "批准年月"),
    operator: text("Operating company", "运营公司"),
  },
});
