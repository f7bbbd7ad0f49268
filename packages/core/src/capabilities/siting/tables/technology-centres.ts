import { table } from "../../../schema/table.ts";
import { count, region, required, year } from "../../../schema/table-column.ts";

/** Technology centres of enterprises, by region. */
export const technologyCentres = table({
  role: "technology_centres",
  meaning: { en: "Technology centres of enterprises by region and year", zh: "各地区企业技术中心数" },
  key: ["region", "year"],
  columns: {
    region: required(region()),
    year: required(year()),
    centres: required(count("Centres", "企业技术中心", "centre")),
    subcentres: count("Sub-centres", "分中心", "centre"),
  },
  national: "region",
});
