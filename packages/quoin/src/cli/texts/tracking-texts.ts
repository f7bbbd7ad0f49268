import { type ApiAnswer, type Language, moneyText, type RecordAnswer, recordLabel, roleLabels } from "@quoin/core";
import { headedTable, invented, said } from "./headed-table.ts";

const figure = (value: number | null): string => (value === null ? "–" : String(Math.round(value * 100) / 100));

/** `quoin pay` */
export function payText({ created, unchanged, totals, dry_run: isDry }: ApiAnswer<"pay">, language: Language): string {
  const sums = totals.map((each) => `  ${Object.values(each).join("  ")}\n`);
  return `${said(
    language,
    `${created.length} transactions ${isDry ? "would be booked" : "booked"}, ${unchanged.length} were booked before`,
    `${isDry ? "将登记" : "已登记"}${created.length}笔，此前已登记${unchanged.length}笔`,
  )}\n${sums.join("")}`;
}

/** `quoin track` */
export function trackText({ at, lines, projects, flags }: ApiAnswer<"track">, language: Language): string {
  const head = {
    en: ["", "planned", "committed", "paid", "milestones due/done/late", "status", ""],
    zh: ["", "计划", "承诺", "拨付", "里程碑：到期/完成/逾期", "状态", ""],
  };
  const row = (name: string, { planned, committed, paid, currency, milestones, status, synthetic }: (typeof projects)[number] | (typeof lines)[number]) => [
    name,
    planned === null ? "–" : `${currency} ${planned}`,
    committed ?? "–",
    paid ?? "–",
    `${milestones.due}/${milestones.done}/${milestones.late}`,
    status,
    invented(synthetic),
  ];
  const rows = [...lines.map((line) => row(`${line.line} ${line.action[language]}`, line)), ...projects.map((project) => row(project.project, project))];
  const risks = flags.map(({ code, subject, statement }) => `  ${code}  ${subject.type} ${subject.id}  ${statement[language]}\n`);
  const sum = said(
    language,
    `On ${at}: ${lines.length} lines, ${projects.length} projects, ${flags.length} risk flags`,
    `截至${at}：任务${lines.length}条，项目${projects.length}个，风险提示${flags.length}条`,
  );
  return `${headedTable(head[language], rows, sum)}${risks.join("")}`;
}

/** `quoin work` */
export function workText({ waits }: ApiAnswer<"work">, language: Language): string {
  const head = { en: ["role", "due", "what", ""], zh: ["角色", "截止", "待办", ""] };
  const rows = waits.map(({ role, due, what, synthetic }) => [roleLabels[role][language], due ?? "–", what[language], invented(synthetic)]);
  return headedTable(head[language], rows, said(language, `${waits.length} things wait`, `共${waits.length}项待办`));
}

/** `quoin evaluate` */
export function evaluateText({ evaluations }: ApiAnswer<"evaluate">, language: Language): string {
  const head = { en: ["evaluation", "points", "grade", "trend", "missing", "consequence", ""], zh: ["考核", "得分", "等级", "趋势", "缺失", "结果运用", ""] };
  const rows = evaluations.map((each) => [
    recordLabel(each, language),
    `${figure(each["points"] as number | null)}/${figure(each["of"] as number | null)}`,
    String(each["grade"] ?? "–"),
    String(each["trend"] ?? "–"),
    Array.isArray(each["missing"]) ? String(each["missing"].length) : "–",
    String(each["consequence"] ?? "–"),
    invented(each.synthetic),
  ]);
  return headedTable(head[language], rows, said(language, `${rows.length} evaluations kept`, `已保存${rows.length}项考核`));
}

/** `quoin evaluation list`: each evaluation, under it its items with their evidence. */
export function evaluationListText({ evaluations }: ApiAnswer<"evaluation-list">, language: Language): string {
  const paragraphs = evaluations.map((each) => {
    const head = `${each.name[language]}  ${each.year}  ${figure(each.points)}/${figure(each.of)}  ${each.grade?.[language] ?? said(language, "no grade", "未定级")}  ${invented(each.synthetic)}`;
    const rows = each.inputs.map((input) => [
      `  ${input.name[language]}`,
      figure(input.value),
      input.points === null ? "–" : `${figure(input.points)}/${figure(input.of)}`,
      input.evidence ?? said(language, "missing", "缺失"),
    ]);
    const columns = [
      `  ${said(language, "item", "评分项")}`,
      said(language, "value", "指标值"),
      said(language, "points", "得分"),
      said(language, "evidence", "佐证"),
    ];
    return `${head.trimEnd()}\n${headedTable(columns, rows, `  ${each.consequence?.[language] ?? "–"}`)}`;
  });
  return paragraphs.length === 0 ? said(language, "Nothing has been evaluated.\n", "尚无考核。\n") : paragraphs.join("\n");
}

/** `quoin plan approve` */
export function approvedPlanText({ plan, lines, previous }: ApiAnswer<"plan-approve">, language: Language): string {
  const rows = lines.map((line: RecordAnswer) => [
    String(line["line"]),
    recordLabel(line, language),
    line["amount"] === null ? "–" : `${String(line["currency"] ?? "")} ${String(line["amount"])}`,
    invented(line.synthetic),
  ]);
  const before = previous === null ? "" : said(language, ` in place of ${previous}`, `，替代${previous}`);
  const head = { en: ["line", "action", "amount", ""], zh: ["任务", "内容", "金额", ""] };
  return headedTable(
    head[language],
    rows,
    plan["status"] === "draft"
      ? said(language, `${plan.id} kept as a draft with ${lines.length} lines`, `${plan.id}已保存为草稿，任务${lines.length}条`)
      : said(language, `${plan.id} approved with ${lines.length} lines${before}`, `已批准${plan.id}，任务${lines.length}条${before}`),
  );
}

/** `quoin replan` */
export function replanText(
  { from, enters, leaves, committed, changes, max_changes: most, funds, lines_kept: kept }: ApiAnswer<"replan">,
  language: Language,
): string {
  const head = { en: ["", "line", "project", "title", "amount", "why", ""], zh: ["", "任务", "项目", "名称", "经费", "理由", ""] };
  const row =
    (word: string) =>
    ({ project, label, amount, currency, line, registered, synthetic, reason }: (typeof enters)[number]) => [
      word,
      line,
      project,
      label[language],
      moneyText(amount, currency, language),
      reason[language],
      [invented(synthetic), registered ? "" : said(language, "not registered", "未登记")].filter((mark) => mark !== "").join(" "),
    ];
  const rows = [...leaves.map(row(said(language, "leaves", "调出"))), ...enters.map(row(said(language, "enters", "调入")))];
  const sum = said(
    language,
    `${changes} of at most ${most} changes to ${from}; ${committed.length} committed projects and ${kept.length} lines stay`,
    `对${from}变动${changes}项（上限${most}）；已有承诺的${committed.length}个项目和${kept.length}条任务保留`,
  );
  const apart = funds.map(({ source, stays, synthetic, certificate: { status } }) => {
    const words = source === "candidates" ? said(language, "candidates", "候选项目") : said(language, "projects", "项目");
    return `  ${said(language, `${words}: ${stays} stay; ${status}`, `${words}：保留${stays}个；${status}`)} ${invented(synthetic)}`.trimEnd();
  });
  return `${headedTable(head[language], rows, sum)}${apart.map((line) => `${line}\n`).join("")}`;
}

/** `quoin user list` */
export function userListText({ users }: ApiAnswer<"user-list">, language: Language): string {
  const head = { en: ["account", "name", "roles", "department", "organisation", ""], zh: ["账号", "名称", "角色", "部门", "单位", ""] };
  const rows = users.map(({ name, display, roles, department, organisation, disabled }) => [
    name,
    display,
    roles.map((role) => roleLabels[role][language]).join(said(language, ", ", "、")),
    department ?? "–",
    organisation ?? "–",
    disabled ? said(language, "shut out", "已停用") : "",
  ]);
  return headedTable(head[language], rows, said(language, `${users.length} accounts`, `共${users.length}个账号`));
}
