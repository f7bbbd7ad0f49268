import { codeEntry, type Language, type Plan } from "@quoin/core";

/** A plan for a person at a terminal: lines by measure, then what the plan is silent on and why. */
export function planText({ region, scenario, lines, coverage }: Plan, language: Language): string {
  const words =
    language === "zh"
      ? { plan: "规划", silent: "未列任务及原因", unknown: "费用未知", findings: "依据" }
      : { plan: "Plan", silent: "Not in this plan, and why", unknown: "no cost known", findings: "answers" };
  const body = lines.map(({ id, instrument, action, amount, currency, findings, certificate, synthetic }) => {
    const money = amount === null ? words.unknown : `${currency} ${amount.toLocaleString("en-US")}`;
    const proof = certificate === null ? "" : ` · ${certificate.status}${certificate.gap === null ? "" : ` (gap ${certificate.gap.toPrecision(2)})`}`;
    return `${id}  ${instrument}  ${money}${proof}${synthetic ? " · 虚构 / Invented" : ""}\n    ${action[language]}\n    ${words.findings}: ${findings.join(", ")}`;
  });
  const silent = coverage
    .filter(({ reason }) => reason !== null)
    .map(({ item, reason }) => `  ${item}  ${codeEntry("measures", item)?.label[language] ?? ""}: ${reason?.[language] ?? ""}`);
  return `${words.plan} ${region} (${scenario})\n\n${body.join("\n")}\n\n${words.silent}:\n${silent.join("\n")}\n`;
}
