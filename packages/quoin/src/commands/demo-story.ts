import { join } from "node:path";
import {
  askedQuestion,
  designedPlan,
  diagnose,
  type Finding,
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
  type Subject,
  specialFund,
  structureFamily,
  subjectNames,
  success,
  verdictWords,
  voiceFor,
  type WorkspacePorts,
} from "@quoin/core";
import { byCodePoint } from "@quoin/methods";
import type { OpenWorkspace } from "../composition.ts";
import type { Asker } from "../loose-ports.ts";
import { deliverFolder } from "../terminal/deliver.ts";
import { localFile } from "../terminal/local-file.ts";
import { workPool } from "../work/work-pool.ts";
import type { DemoWorkspace } from "./demo-workspace.ts";

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
  const zh = asker.language === "zh";
  const { resources } = ports.manifest;
  const how = isNew
    ? zh
      ? `已从示例 ${example} 建立`
      : `made from the example ${example}`
    : zh
      ? "沿用，数据文件未变"
      : "used again, its data files are unchanged";
  say(zh ? `工作区    ${dir}（${how}；${resources.length}个数据表）` : `Workspace ${dir} (${how}; ${resources.length} tables)`);
  const beside = isNew ? findingsBeside(workspace, asker) : null;
  const fund = await specialFund(ports);
  if (fund !== null) {
    const { leverage, firstYear, lastYear } = fund;
    const money = (amount: number) => moneyText(amount, ports.settings.currency, programLanguage(asker.language));
    say(
      zh
        ? `撬动倍数  ${leverage.name} = ${numberText(leverage.value, "zh", 3)}（${firstYear}—${lastYear}年：总投资${money(leverage.numerator)} ÷ 中央专项资金${money(leverage.denominator)}；总投资不等于社会资本）`
        : `Leverage  ${leverage.name} = ${numberText(leverage.value, "en", 3)} (${firstYear}-${lastYear}: total investment ${money(leverage.numerator)} / central funds ${money(leverage.denominator)}; total is not private money)`,
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
  sayFindings(found.value.findings, { root: rootOf(ports.settings), whole: rootInText(ports.settings), nameOf }, asker, say);
  await judged();
  const designed = await designedPlan(ports, { region: rootOf(ports.settings), scenario: "base" });
  if (!designed.ok) return designed;
  sayPlan(designed.value, asker, say);
  const measured = await measure(ports, dir);
  if (!measured.ok) return measured;
  if (measured.value !== null) say(zh ? `测度      产业结构指标已写入 ${measured.value}` : `Measures  industrial structure, written to ${measured.value}`);
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
  say: (line: string) => void,
): void {
  const zh = language === "zh";
  const voice = voiceFor(programLanguage(language), language);
  const counts = (["confirmed", "not-supported", "insufficient-data"] as const).map(
    (verdict) => [verdictWords(verdict, voice), findings.filter((finding) => finding.verdict === verdict).length] as const,
  );
  say(
    zh
      ? `诊断      对${whole.zh}检验${findings.length}项判断：${counts.map(([word, count]) => `${word}${count}项`).join("，")}`
      : `Diagnosis ${findings.length} findings on ${whole.en}: ${counts.map(([word, count]) => `${count} ${word}`).join(", ")}`,
  );
  for (const finding of findings.toSorted((a, b) => byCodePoint(a.item, b.item)))
    say(`  ${finding.item}  ${verdictWords(finding.verdict, voice)}  ${askedQuestion(finding, { place: { id: root }, nameOf, voice })}`);
}

/** What is proved of a chosen portfolio, in words. */
function proved({ status, gap }: NonNullable<Plan["certificate"]>): LocalText {
  if (status === "optimal") return { en: "proved to be the best", zh: "已证明为最优" };
  if (status === "infeasible") return { en: "cannot be: the rules clash", zh: "无解：规则相互冲突" };
  if (status === "unbounded" || status === "not-proved") return { en: "not proved to be the best", zh: "未证明为最优" };
  return { en: `within ${percentText(gap, "en", 2)} of the best`, zh: `与最优的差距不超过${percentText(gap, "zh", 2)}` };
}

function sayPlan({ lines, certificate }: Plan, { language }: Asker, say: (line: string) => void): void {
  const zh = language === "zh";
  const answered = new Set(lines.flatMap((line) => line.findings)).size;
  const proof = certificate === null ? "" : zh ? `；资金组合${proved(certificate).zh}` : `; fund portfolio ${proved(certificate).en}`;
  say(zh ? `规划      ${lines.length}项任务，回应${answered}项判断${proof}` : `Plan      ${lines.length} lines that answer ${answered} findings${proof}`);
}
