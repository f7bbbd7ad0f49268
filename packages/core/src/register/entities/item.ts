import { entity, type RecordOf } from "../../schema/entity.ts";
import { choice, code, date, flag, group, integer, many, number, reference, required, text, year } from "../../schema/entity-field.ts";
import { openLists } from "../../schema/entity-policy.ts";

/** How a technology came to be at hand. */
const acquisition = group(
  {
    way: required(choice(["own-rd", "joint", "licence", "import", "purchase"], "Way", "方式")),
    year: year("Year", "年份"),
    from: text("From", "来源方"),
    organisation: reference("organisation", "By", "获取单位"),
    source: text("Source", "来源"),
  },
  "Acquisition history",
  "获取历程",
);

/** One entry of one of the nine lists of a link. It is missing where it is needed, nobody makes it and no project works on it. */
export const item = entity({
  type: "item",
  label: { en: "Item of a card", zh: "清单条目" },
  policy: openLists,
  fields: {
    link: required(reference("link", "Link", "环节")),
    list: required(
      code("nine-lists", "List", "清单", [
        "key-technology",
        "material",
        "enterprise",
        "rd-design-tool",
        "manufacturing-equipment",
        "standard",
        "quality",
        "management-service",
        "key-software",
      ]),
    ),
    technology: reference("technology", "Technology", "技术"),
    needed: flag("Needed", "是否需要"),
    /** What the product needs beside technology to reach its users; left out for technology itself. */
    complement: choice(["asset", "business-model"], "Complement", "互补要素"),
    complement_state: choice(["there", "partly", "missing"], "State of the complement", "互补要素状态"),
    holder: reference("organisation", "Held by", "持有单位"),
    trl: integer("Technology readiness", "技术成熟度", { min: 1, max: 9, unit: "TRL" }),
    mrl: integer("Manufacturing readiness", "制造成熟度", { min: 1, max: 10, unit: "MRL" }),
    gap_years: number("Gap to the foreign leader (negative = ahead)", "与国外领先水平的差距（负数为领先）", { unit: "years" }),
    grade_expert: group(
      {
        grade: required(text("Grade", "等级")),
        panel: required(text("Panel", "专家组")),
        date: required(date("Date", "日期")),
      },
      "Grade given by experts",
      "专家评定等级",
    ),
    library: code("technology-libraries", "Library", "所属库"),
    acquisitions: many(acquisition),
    producers: many(reference("organisation", "Producers", "生产单位")),
    producers_as_of: date("Producers known as of", "生产单位情况截至"),
    /** Day to which standards, methods, laboratories and evaluated products of the item are recorded: a step without records is missing only where it is said. */
    chain_as_of: date("Standards and tests known as of", "标准与检测情况截至"),
    chain_industry: text("Industry of the world table", "对应世界流量表行业（代码）"),
    foreign_dependence: number("Share that comes from abroad", "对外依存度", { min: 0, max: 1, unit: "share" }),
    /** People beyond the posts of the register that making it takes. */
    people: many(
      group(
        {
          skill: required(text("Skill", "技能")),
          count: required(integer("People", "人数", { min: 1, unit: "persons" })),
          from: year("From year", "起始年份"),
        },
        "People it takes",
        "所需人才",
      ),
    ),
    description: text("Description", "说明"),
  },
});
export type Item = RecordOf<typeof item>;
