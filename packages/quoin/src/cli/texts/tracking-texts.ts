import { type ApiAnswer, type Evaluation, type Language, moneyText, type RecordAnswer, recordLabel, roleLabels, verbatim } from "@quoin/core";
import { headedTable, invented } from "./headed-table.ts";
import type { Speech } from "./printer.ts";
import { targetsText } from "./targets-text.ts";
import { textTable } from "./text-table.ts";

const counted = (count: number) => verbatim(`${count}`);
const figure = (value: number | null): string => (value === null ? "–" : String(Math.round(value * 100) / 100));

/** `quoin pay` */
export function payText({ created, unchanged, totals, dry_run: isDry }: ApiAnswer<"pay">, _language: Language, { say }: Speech): string {
  const sums = totals.map((each) => `  ${Object.values(each).join("  ")}\n`);
  return `${say(isDry ? "would-book" : "booked", { created: counted(created.length), unchanged: counted(unchanged.length) })}\n${sums.join("")}`;
}

/** `quoin track` */
export function trackText({ at, lines, projects, flags }: ApiAnswer<"track">, language: Language, { say }: Speech): string {
  const head = ["", say("planned"), say("committed"), say("paid"), say("milestones"), say("status"), ""];
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
  const sum = say("tracked", { at: verbatim(at), lines: counted(lines.length), projects: counted(projects.length), flags: counted(flags.length) });
  return `${headedTable(head, rows, sum)}${risks.join("")}`;
}

/** `quoin work` */
export function workText({ waits }: ApiAnswer<"work">, language: Language, { say }: Speech): string {
  const head = [say("role"), say("due"), say("what"), ""];
  const rows = waits.map(({ role, due, what, synthetic }) => [say.formatter.text(roleLabels[role]), due ?? "–", what[language], invented(synthetic)]);
  return headedTable(head, rows, say("waiting", { n: counted(waits.length) }));
}

/** `quoin evaluate` */
export function evaluateText({ evaluations }: ApiAnswer<"evaluate">, language: Language, speech: Speech): string {
  const { say } = speech;
  const head = [say("evaluation"), say("points"), say("grade"), say("trend"), say("missing"), say("consequence"), ""];
  const rows = evaluations.map((each) => [
    recordLabel(each, language),
    `${figure(each["points"] as number | null)}/${figure(each["of"] as number | null)}`,
    String(each["grade"] ?? "–"),
    String(each["trend"] ?? "–"),
    Array.isArray(each["missing"]) ? String(each["missing"].length) : "–",
    String(each["consequence"] ?? "–"),
    invented(each.synthetic),
  ]);
  const targets = evaluations.flatMap((each) => each["targets"] as Evaluation["targets"]);
  return `${headedTable(head, rows, say("evaluations-kept", { n: counted(rows.length) }))}${targetsText(targets, speech)}`;
}

/** `quoin evaluation list`: each evaluation, under it its items with their evidence. */
export function evaluationListText({ evaluations }: ApiAnswer<"evaluation-list">, language: Language, speech: Speech): string {
  const { say } = speech;
  const paragraphs = evaluations.map((each) => {
    const head = `${each.name[language]}  ${each.year}  ${figure(each.points)}/${figure(each.of)}  ${each.grade?.[language] ?? say("no-grade")}  ${invented(each.synthetic)}`;
    const rows = each.inputs.map((input) => [
      `  ${input.name[language]}`,
      figure(input.value),
      input.points === null ? "–" : `${figure(input.points)}/${figure(input.of)}`,
      input.evidence ?? say("missing"),
    ]);
    const columns = [`  ${say("item")}`, say("value"), say("points"), say("evidence")];
    return `${head.trimEnd()}\n${headedTable(columns, rows, `  ${each.consequence?.[language] ?? "–"}`)}${targetsText(each.targets, speech)}`;
  });
  return paragraphs.length === 0 ? `${say("none-evaluated")}\n` : paragraphs.join("\n");
}

/** `quoin plan approve` */
export function approvedPlanText({ plan, lines, previous }: ApiAnswer<"plan-approve">, language: Language, { say }: Speech): string {
  const rows = lines.map((line: RecordAnswer) => [
    String(line["line"]),
    recordLabel(line, language),
    line["amount"] === null ? "–" : `${String(line["currency"] ?? "")} ${String(line["amount"])}`,
    invented(line.synthetic),
  ]);
  const before = previous === null ? "" : say("in-place-of", { plan: verbatim(previous) });
  const name = verbatim(String(plan.id));
  const sum =
    plan["status"] === "draft"
      ? say("draft-kept", { plan: name, n: counted(lines.length) })
      : say("approved", { plan: name, n: counted(lines.length), before: verbatim(before) });
  return headedTable([say("line"), say("action"), say("amount"), ""], rows, sum);
}

/** `quoin replan` */
export function replanText(
  { from, enters, leaves, committed, changes, max_changes: most, funds, lines_kept: kept }: ApiAnswer<"replan">,
  language: Language,
  { say }: Speech,
): string {
  const head = ["", say("line"), say("project"), say("title"), say("money"), say("why"), ""];
  const row =
    (word: string) =>
    ({ project, label, amount, currency, line, registered, synthetic, reason }: (typeof enters)[number]) => [
      word,
      line,
      project,
      label[language],
      moneyText(amount, currency, language),
      reason[language],
      [invented(synthetic), registered ? "" : say("not-registered")].filter((mark) => mark !== "").join(" "),
    ];
  const rows = [...leaves.map(row(say("leaves"))), ...enters.map(row(say("enters")))];
  const sum = say("replanned", {
    changes: counted(changes),
    most: verbatim(`${most}`),
    plan: verbatim(String(from)),
    committed: counted(committed.length),
    kept: counted(kept.length),
  });
  const apart = funds.map(({ source, stays, synthetic, certificate: { status } }) => {
    const told = say(source === "candidates" ? "candidates-stay" : "projects-stay", { n: counted(stays), status: verbatim(status) });
    return `  ${told} ${invented(synthetic)}`.trimEnd();
  });
  return `${headedTable(head, rows, sum)}${apart.map((line) => `${line}\n`).join("")}`;
}

/** `quoin user list` */
export function userListText({ users }: ApiAnswer<"user-list">, _language: Language, { say }: Speech): string {
  const head = [say("account"), say("name"), say("roles"), say("department"), say("organisation"), ""];
  const rows = users.map(({ name, display, roles, department, organisation, disabled }) => [
    name,
    display,
    say.formatter.row(roles.map((role) => say.formatter.text(roleLabels[role]))),
    department ?? "–",
    organisation ?? "–",
    disabled ? say("shut-out") : "",
  ]);
  return headedTable(head, rows, say("accounts", { n: counted(users.length) }));
}

/** `quoin user names` for a person: how it logs in, and whose it is. */
export function accountNamesText({ names }: ApiAnswer<"user-names">): string {
  return names.length === 0 ? "" : `${textTable(names.map(({ name, display }) => [name, display]))}\n`;
}
