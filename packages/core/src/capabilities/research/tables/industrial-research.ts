import { figureColumns } from "../../../schema/figure-columns.ts";
import { table } from "../../../schema/table.ts";

/** Research of industrial firms, one row a figure. */
export const industrialResearch = table({
  role: "industrial_research",
  title: { en: "Research of industrial firms by region and year", zh: "各地区工业企业研发" },
  meaning: {
    en: "Research of industrial firms by region and year, one row a figure. Codes that are read: firms_with_rd_activity (firms with R&D), rd_intramural (R&D spending), rd_intramural_experimental (of it experimental development), rd_extramural (paid for R&D outside), rd_extramural_to_universities, rd_extramural_to_institutes (of it to universities, to institutes), spend_import_technology (spending on imported technology), spend_assimilation (spending on assimilating it)",
    zh: "各地区工业企业研发，一行一值。所用代码：firms_with_rd_activity（有研发活动的企业）、rd_intramural（研发经费）、rd_intramural_experimental（其中试验发展）、rd_extramural（委托外部研发经费）、rd_extramural_to_universities、rd_extramural_to_institutes（其中付给高校、科研机构）、spend_import_technology（引进技术经费）、spend_assimilation（消化吸收经费）",
  },
  key: ["region", "year", "indicator"],
  columns: figureColumns("firms_with_rd_activity"),
  national: "region",
});
