import { table } from "../../../schema/table.ts";
import { code, name, region, required } from "../../../schema/table-column.ts";

/** Zones that a nation has set up to carry industry and research. */
export const developmentZones = table({
  role: "development_zones",
  meaning: { en: "Development and high-technology zones", zh: "开发区与高新区" },
  key: ["kind", "zone"],
  columns: {
    region: required(region()),
    kind: required(code("Kind of zone", "类别", { example: "national_high_tech_zone" })),
    zone: required(name("Name of the zone", "园区名称", "Northtown Science Park")),
  },
});
