import { join } from "node:path";
import {
  askedQuestion,
  designedPlan,
  diagnose,
  type Finding,
  formatterFor,
  type LocalText,
  measureCommand,
  moneyText,
  numberText,
  type Outcome,
  type Plan,
  percentText,
  programLanguage,
  type RuleCode,
  roleTable,
  rootInText,
  rootOf,
  rules,
  type SayAtTerminal,
  type Subject,
  specialFund,
  structureFamily,
  subjectNames,
  success,
  verdictWords,
  type WorkspacePorts,
} from "@quoin/core";
import { byCodePoint } from "@quoin/methods";
import type { OpenWorkspace } from "../composition.ts";
import type { Asker } from "../loose-ports.ts";
import { deliverFolder } from "../terminal/deliver.ts";
import { localFile } from "../terminal/local-file.ts";
import { workPool } from "../work/work-pool.ts";
import type { DemoWorkspace } from "./demo-workspace.ts";
import { speechTo } from "./health-speech.ts";

/**
 * Diagnoses, designs and measures, and says of each step what came out. Every figure is computed from the workspace.
 *
 * @param judged waited for once the findings are there: the first page shows them before the plan is told
 */
export async function demoStory(
  workspace: OpenWorkspace,
  { dir, example, isNew }: DemoWorkspace,
  asker: Asker,
  say: (line: string) => void,
  judged: () => Promise<void>,
): Promise<Outcome<null>> {
  const opened = await workspace.ports(asker);
  if (!opened.ok) return opened;
  const ports = opened.value;
  const at = speechTo(ports.caller, ports.settings);
  const { resources } = ports.manifest;
  const how = isNew ? at("demo-made", { example }) : at("demo-again");
  say(at("demo-workspace", { dir, how, n: resources.length }));
  const beside = isNew ? findingsBeside(workspace, asker) : null;
  const fund = await specialFund(ports);
  if (fund !== null) {
    const { leverage, firstYear, lastYear } = fund;
    const language = programLanguage(asker.language);
    const money = (amount: number) => moneyText(amount, ports.settings.currency, language);
    say(
      at("demo-leverage", {
        name: leverage.name,
        value: numberText(leverage.value, language, 3),
        first: firstYear,
        last: lastYear,
        total: money(leverage.numerator),
        central: money(leverage.denominator),
      }),
    );
  }
  if (beside !== null) {
    const others = await diagnose.run(ports, { only: rules.map(({ code }) => code).filter((code) => code !== longest) });
    if (!others.ok) return others;
    await beside;
  }
  const found = await diagnose.run(ports, {});
  if (!found.ok) return found;
  const nameOf = await subjectNames(
    ports.records,
    ports.settings,
    found.value.findings.map(({ subject }) => subject),
  );
  sayFindings(found.value.findings, { root: rootOf(ports.settings), whole: rootInText(ports.settings), nameOf }, asker, at, say);
  await judged();
  const designed = await designedPlan(ports, { region: rootOf(ports.settings), scenario: "base" });
  if (!designed.ok) return designed;
  sayPlan(designed.value, at, say);
  const measured = await measure(ports, dir);
  if (!measured.ok) return measured;
  if (measured.value !== null) say(at("demo-measures", { dir: measured.value }));
  return success(null);
}

/** The rule that draws most: it takes nearly as long as all others together. */
const longest: RuleCode = "isomorphism";

/** Has the longest rule judged on a thread of its own, which keeps what it found; where that fails it is judged with the others. */
async function findingsBeside(workspace: OpenWorkspace, { language }: Asker): Promise<void> {
  const pool = workPool(workspace, { page_workers: 1, long_workers: 1, worker_memory_mb: 2_000, memory_mb: 3_000, waiting_per_account: 1 });
  const body = new TextEncoder().encode(JSON.stringify({ only: [longest] }));
  try {
    await pool.answer("page", { useCase: "diagnose", body, language, by: { is: "owner" } }, { asker: "" }).catch(() => null);
  } finally {
    await pool.close();
  }
}

/** The structure of the panel of listed firms, as the command on loose files would write it; null where the example has no such file, or counts only some of its rows. */
async function measure(ports: WorkspacePorts, dir: string): Promise<Outcome<string | null>> {
  const out = join(dir, "results", "structure");
  const panel = roleTable(ports.settings, "province_industry_listed_firms");
  if (ports.manifest.resources.every(({ name }) => name !== panel) || typeof ports.settings.roles["firm_counts"] === "object") return success(null);
  const structure = measureCommand(structureFamily);
  const input = structure.input.parse({
    data: localFile(ports.files.locate(`data/${panel}.csv`)),
    location: "region_code",
    activity: "industry_zh",
    value: "listed_firms",
    time: "year",
  });
  const measured = await structure.run(ports, input);
  if (!measured.ok) return measured;
  await deliverFolder(out, measured.value.files);
  return success(out);
}

function sayFindings(
  findings: readonly Finding[],
  { root, whole, nameOf }: { readonly root: string; readonly whole: LocalText; readonly nameOf: (subject: Subject) => LocalText },
  { language }: Asker,
  at: SayAtTerminal,
  say: (line: string) => void,
): void {
  const formatter = formatterFor(programLanguage(language), language);
  const counts = (["confirmed", "not-supported", "insufficient-data"] as const).map(
    (verdict) => [verdictWords(verdict, formatter), findings.filter((finding) => finding.verdict === verdict).length] as const,
  );
  const [confirmed = "", unsupported = "", open = ""] = counts.map(([verdict, n]) => at("demo-verdict", { n, verdict }));
  say(at("demo-diagnosis", { n: findings.length, place: whole[programLanguage(language)], confirmed, unsupported, open }));
  for (const finding of findings.toSorted((a, b) => byCodePoint(a.item, b.item)))
    say(`  ${finding.item}  ${verdictWords(finding.verdict, formatter)}  ${askedQuestion(finding, { place: { id: root }, nameOf, formatter })}`);
}

/** What is proved of the fund, in words: of a choice among outcomes how good it is, of a rule of division no more than that it keeps its limits. */
function proved({ status, gap, objective, check }: NonNullable<Plan["certificate"]>, at: SayAtTerminal): string {
  if (objective.kind === "rule" && check.violated === 0) return at("demo-rule");
  return at("demo-portfolio", { proof: provedBest({ status, gap }, at) });
}

function provedBest({ status, gap }: Pick<NonNullable<Plan["certificate"]>, "status" | "gap">, at: SayAtTerminal): string {
  if (status === "optimal") return at("demo-best");
  if (status === "infeasible") return at("demo-clash");
  if (status === "unbounded" || status === "not-proved") return at("demo-not-proved");
  return at("demo-within", { gap: percentText(gap, at.formatter.language, 2) });
}

function sayPlan({ lines, certificate }: Plan, at: SayAtTerminal, say: (line: string) => void): void {
  const answered = new Set(lines.flatMap((line) => line.findings)).size;
  const plan = at("demo-plan", { lines: lines.length, findings: answered });
  say(at.formatter.clauses([plan, ...(certificate === null ? [] : [proved(certificate, at)])]));
}
