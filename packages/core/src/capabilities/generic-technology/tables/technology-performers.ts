import { table } from "../../../schema/table.ts";
import { code, number, required, text, titled, year } from "../../../schema/table-column.ts";

/** Who works on a technology in which year: patents by applicant, papers or projects by institution. */
export const technologyPerformers = table({
  role: "technology_performers",
  title: { en: "What performers did by technology and year", zh: "各主体分技术分年产出" },
  meaning: {
    en: "What each performer did in each technology and year (patents, papers, projects), one row for each",
    zh: "各主体每年在各项技术上的产出（专利、论文、项目），每个主体、技术、年份一行",
  },
  key: ["technology", "performer", "year"],
  columns: {
    technology: required(code("Technology", "技术", { of: "technology_generality", example: "H01L" })),
    performer: titled("Performer", "主体", required(text("Performer: applicant, institution", "主体：申请人、单位", "Institute of Machines"))),
    year: required(year()),
    amount: titled(
      "What it did",
      "产出数量",
      required(
        number("What it did, whole or in parts (an invention of two applicants is a half of each)", "产出数量，可按参与方折分", "that of the row", {
          min: 0,
          example: 2.5,
        }),
      ),
    ),
  },
});
