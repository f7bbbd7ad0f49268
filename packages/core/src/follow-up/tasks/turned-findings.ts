import { codeEntry } from "../../codes/code-lists.ts";
import type { Outcome } from "../../contract/outcome.ts";
import { success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { everyFinding } from "../../diagnosis/judging/every-finding.ts";
import { verbatim } from "../../language/statement/values.ts";
import { recordsOf } from "../../register/types/typed-records.ts";
import { type Following, following } from "./following.ts";
import { followingWords as words } from "./following.words.ts";

/** Findings that lines of plans in force answer and that are no longer confirmed, for the line itself and the calls and projects that act on it. Cost: a diagnosis, kept under what it rests on. */
export async function turnedFindings(ports: WorkspacePorts, at: string): Promise<Outcome<readonly Following[]>> {
  const { records } = ports;
  const findings = await everyFinding(ports);
  if (!findings.ok) return findings;
  const verdicts = new Map(findings.value.map((each) => [each.id, each]));
  const plans = new Set((await recordsOf(records, "plan")).filter(({ status }) => status === "approved").map(({ id }) => id));
  const calls = await recordsOf(records, "call");
  const projects = await recordsOf(records, "project");
  const lines = (await recordsOf(records, "plan-line")).filter(({ plan }) => plans.has(plan));
  return success(
    lines.flatMap((line) =>
      line.findings.flatMap((id) => {
        const finding = verdicts.get(id);
        if (finding === undefined || finding.verdict === "confirmed") return [];
        const about = [
          { type: "plan-line", record: line, role: "planner" as const },
          ...calls
            .filter(({ plan_line: of, status }) => of === line.id && status !== "decided" && status !== "cancelled")
            .map((record) => ({ type: "call", record })),
          ...projects
            .filter(({ plan_line: of, status }) => of === line.id && status !== "closed" && status !== "cancelled")
            .map((record) => ({ type: "project", record })),
        ];
        const verdict = codeEntry("verdicts", finding.verdict)?.label ?? verbatim(finding.verdict);
        return about.map((each) =>
          following("finding-turned", `${id}/${finding.verdict}`, each, at, (name) => words.say("finding-turned", { finding: verbatim(id), verdict, name })),
        );
      }),
    ),
    findings.notes,
  );
}
