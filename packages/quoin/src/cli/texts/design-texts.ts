import {
  type ApplicationsAnswer,
  type BudgetFrontier,
  type Language,
  type LocalText,
  numberText,
  ownDecimals,
  type PlanComparison,
  type RoadmapAnswer,
  type WhyNotAnswer,
} from "@quoin/core";
import type { Speech } from "./printer.ts";
import { textTable } from "./text-table.ts";

const invented = "虚构 / Invented";
const mark = (synthetic: boolean): string => (synthetic ? ` · ${invented}` : "");
const number = (value: number | null): string => (value === null ? "–" : numberText(value, "en", Math.min(3, ownDecimals(value))));
const either = (language: Language, text: LocalText): string => text[language];

/** Two plans line by line: what enters, what leaves, what it costs. */
export function comparisonText({ first, second, region, lines, cost, unknown, invented: left }: PlanComparison, language: Language): string {
  const zh = language === "zh";
  const changed = lines.filter(({ change }) => change !== "same");
  const blocks = changed.map(({ item, first: before, second: after, enters, leaves, stays, cost: own, currency, synthetic }) => {
    const named = (choices: typeof enters): string =>
      choices
        .slice(0, 5)
        .map(({ label }) => label[language])
        .join(zh ? "、" : "; ") + (choices.length > 5 ? " …" : "");
    return [
      `${item}${mark(synthetic)}  ${zh ? "费用差" : "cost"} ${own === null ? (zh ? "未知" : "not known") : `${currency} ${number(own)}`}`,
      `  - ${before === null ? "–" : before.action[language]}`,
      `  + ${after === null ? "–" : after.action[language]}`,
      ...(enters.length + leaves.length === 0
        ? []
        : [
            `  ${zh ? `进入${enters.length}：` : `enters ${enters.length}: `}${named(enters)}`,
            `  ${zh ? `退出${leaves.length}：` : `leaves ${leaves.length}: `}${named(leaves)}`,
            `  ${zh ? `不变${stays}` : `stays ${stays}`}`,
          ]),
    ].join("\n");
  });
  const sum = zh
    ? `${changed.length}条不同，已知费用差${number(cost)}，${unknown}条经费待测算${left === 0 ? "" : `；其中${left}条为虚构，其资金不计入`}`
    : `${changed.length} lines differ; known costs change by ${number(cost)}, ${unknown} not known${left === 0 ? "" : `; ${left} of them invented, whose money is left out`}`;
  return `${region}: ${first} → ${second}\n${sum}\n\n${blocks.join("\n")}\n`;
}

/** The fund at each size of its budget. */
export function frontierText({ region, scenario, unit, synthetic, points, core, shell, never }: BudgetFrontier, language: Language): string {
  const zh = language === "zh";
  if (points.length === 0) return `${region} (${scenario}): ${zh ? "没有有经费数据的项目" : "no project has published money"}\n`;
  const head = zh
    ? ["占申请额", `预算（${unit ?? ""}）`, "已用", "价值", "上界", "项目", "进入", "退出", "边际价值"]
    : ["share asked", `budget (${unit ?? ""})`, "spent", "value", "bound", "projects", "enter", "leave", "per unit more"];
  const rows = points.map((each) => [
    `${Math.round(each.share * 100)}%`,
    number(each.budget),
    number(each.spent),
    number(each.value),
    number(each.bound),
    String(each.funded),
    String(each.enters.length),
    String(each.leaves.length),
    each.price === null ? "–" : numberText(each.price, language),
  ]);
  const sets = zh
    ? `各档均入选${core.length}个，部分入选${shell.length}个，均未入选${never.length}个`
    : `${core.length} projects in every plan, ${shell.length} in some, ${never.length} in none`;
  return `${region} (${scenario})${mark(synthetic)}\n${textTable([head, ...rows])}\n${sets}\n`;
}

/** What stands between a project and the plan. */
export function whyNotText(answer: WhyNotAnswer, language: Language): string {
  const zh = language === "zh";
  const { project, title, funded, unit, synthetic, blocked_by: blocked, extra, value_lost: lost, forced } = answer;
  const head = `${project}  ${either(language, title)}${mark(synthetic)}`;
  if (funded) return `${head}\n${zh ? "已列入方案" : "is in the plan"}\n`;
  const money = (value: number | null): string =>
    value === null ? (zh ? "仅靠资金不能解决" : "money alone does not do it") : `${number(value)} ${unit ?? ""}`;
  const named = (choices: readonly { readonly label: LocalText }[]): string => choices.map(({ label }) => `    ${label[language]}`).join("\n");
  return `${[
    head,
    `${zh ? "受阻于：" : "blocked by: "}${blocked.map(({ label }) => label[language]).join(zh ? "；" : "; ") || (zh ? "无规则阻碍，不增加价值" : "no rule; it adds no value")}`,
    `${zh ? "其他不变时需追加：" : "money that would add it, nothing else changed: "}${money(extra)}`,
    `${zh ? "若强行纳入，总价值减少（估算）：" : "value lost if forced in (estimate of the relaxation): "}${number(lost)}`,
    ...(forced === null
      ? [zh ? "没有包含它的方案" : "no plan holds it"]
      : [
          `${zh ? "包含它的最优方案：价值" : "best plan that holds it: value "}${number(forced.objective)} (${forced.status}), ${zh ? "损失" : "lost "}${number(forced.lost)}`,
          `  ${zh ? "退出：" : "leaves:"}\n${named(forced.leaves)}`,
          `  ${zh ? "进入：" : "enters:"}\n${named(forced.enters)}`,
        ]),
  ].join("\n")}\n`;
}

/** The order of projects, cycles by name, how far each can slip. */
export function roadmapText(
  { projects, cycles, broken, smallest, networks, unordered, synthetic, reason, missing_complements: missing }: RoadmapAnswer,
  language: Language,
): string {
  const zh = language === "zh";
  const notes = [
    ...(synthetic ? [invented] : []),
    ...(reason === null ? [] : [reason[language]]),
    ...cycles.map((each) => (zh ? `互相等待：${each.join(" → ")}` : `wait for each other: ${each.join(" → ")}`)),
    ...broken.map(
      ({ first, next }) => `${zh ? "暂不计：" : "set aside: "}${first} → ${next}${smallest ? "" : zh ? "（未证明最少）" : " (not proved the fewest)"}`,
    ),
    ...networks.map(({ network, length }) => (zh ? `网络${network}：${number(length)}年` : `network ${network}: ${number(length)} years`)),
    ...missing.map(({ label, system }) => `${zh ? "缺配套：" : "missing complement: "}${label[language]} (${system[language]})`),
    zh ? `${unordered}个项目没有先后关系` : `${unordered} projects have no order`,
  ];
  if (projects.length === 0) return `${notes.join("\n")}\n`;
  const head = zh ? ["网络", "项目", "最早", "最迟", "执行期", "可推迟", ""] : ["network", "project", "earliest", "latest", "years", "slack", ""];
  const rows = projects.map((each) => [
    String(each.network),
    each.label[language],
    number(each.earliest),
    number(each.latest),
    number(each.duration),
    each.critical ? (zh ? "关键" : "critical") : number(each.slack),
    each.synthetic ? invented : "",
  ]);
  return `${textTable([head, ...rows])}\n${notes.join("\n")}\n`;
}

/** Which applications the fund would choose, of those that the asker may see. */
export function applicationsText(answer: ApplicationsAnswer, language: Language, { own }: Speech): string {
  const zh = language === "zh";
  const { calls, applications, not_shown: hidden, unscored, other_currency: foreign, funded, amount, currency, value, clash, table, synthetic } = answer;
  const [id, title, call, chosen, asked, score] = ["application", "title", "call", "funded", "asked", "score"].map((column) =>
    table.columns.findIndex(({ name }) => name === column),
  ) as [number, number, number, number, number, number];
  const rows = table.rows.map((row) => [
    row[chosen] === 1 ? "●" : row[chosen] === 0 ? "○" : "–",
    String(row[id]),
    table.names?.[String(row[title])]?.[language] ?? String(row[title]),
    String(row[call]),
    number(row[asked] as number | null),
    number(row[score] as number | null),
  ]);
  const head = [
    "",
    ...(zh
      ? ["申报书", "项目名称", own("@call"), `申请经费（${currency}）`, "平均得分"]
      : ["application", "title", own("@call"), `asked (${currency})`, "mean score"]),
  ];
  const sum =
    clash.length > 0
      ? `${zh ? "以下规则不能同时成立：" : "these rules cannot hold together: "}${clash.map((each) => each[language]).join(zh ? "；" : "; ")}`
      : zh
        ? `${calls}份指南、${applications}份申报书，建议选中${funded}份，共${number(amount)} ${currency}，价值${number(value)}`
        : `${applications} applications under ${calls} calls; ${funded} chosen for ${number(amount)} ${currency}, worth ${number(value)}`;
  const left = zh
    ? `尚无评审${unscored}份，其他币种${foreign}份，不在查看范围内${hidden}份`
    : `${unscored} without a review, ${foreign} in another currency, ${hidden} not shown`;
  return `${sum}${mark(synthetic)}\n${left}\n${rows.length === 0 ? "" : `\n${textTable([head, ...rows])}\n`}`;
}
