import { table } from "../../../schema/table.ts";
import { code, money, required, text, titled, year } from "../../../schema/table-column.ts";

/** What each department may spend on what in a year. */
export const departmentBudgets = table({
  role: "department_budgets",
  meaning: { en: "Budgets of departments by year and technology", zh: "各部门分年度、分技术的预算" },
  key: ["department", "line", "year"],
  columns: {
    department: titled(
      "Department",
      "部门",
      required(code("Organisation of the register, or the department in words", "登记册中的单位，或部门名称", { example: "dept-science" })),
    ),
    line: required(code("Line of the budget", "预算科目", { example: "2060402" })),
    year: required(year()),
    amount: required(money("Amount", "金额", "10k")),
    technology: titled(
      "Technology or card item",
      "技术或清单条目",
      code("Technology or card item of the register; empty = not said", "登记册中的技术或清单条目；空白为未注明", { example: "bearings" }),
    ),
    level: titled("Who pays", "资金层级", text("Who pays (central, provincial, local, …)", "资金层级", "provincial")),
  },
});
