import { table } from "../../../schema/table.ts";
import { name, number, region, required, text, titled, year } from "../../../schema/table-column.ts";

/** Yearly grades of how well institutions open their facilities and instruments. */
export const facilitySharing = table({
  role: "facility_sharing",
  meaning: { en: "Grades of how well institutions open their facilities and instruments", zh: "各单位大型科研设施与仪器开放共享评价" },
  key: ["year", "host"],
  columns: {
    year: required(year("Year of the evaluation", "评价年度")),
    host: required(text("Institution", "单位", "Institute of Machines")),
    result: name("Grade in words", "评价结果", "good"),
    score: titled(
      "Grade in points",
      "评价等级分",
      required(number("4 excellent, 3 good, 2 pass, 1 poor", "4 优秀、3 良好、2 合格、1 较差", "grade", { min: 1, max: 4, example: 3 })),
    ),
    supervisor: text("Supervising department", "主管部门", "Ministry of Science"),
    region: region(),
  },
});
