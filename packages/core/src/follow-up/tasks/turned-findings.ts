import { codeEntry } from "../../codes/code-lists.ts";
import type { Outcome } from "../../contract/outcome.ts";
import { success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { officeDay } from "../../contract/time-zone.ts";
import type { Verdict } from "../../diagnosis/finding/finding.ts";
import { everyFinding } from "../../judging/every-finding.ts";
import { noLongerConfirmed } from "../../judging/last-verdicts.ts";
import { verbatim } from "../../language/statement/values.ts";
import type { PlanLineRecord } from "../../register/entities/plan-line.ts";
import { recordsOf } from "../../register/typed-records.ts";
import { type Following, following } from "./following.ts";
import { followingWords as words } from "./following.words.ts";
import { contractsTold, runningContracts } from "./running-contracts.ts";

type Ports = Pick<WorkspacePorts, "records" | "settings">;

/** Findings that lines of plans in force answer and that are no longer confirmed, for the line itself and the calls, projects and contracts that act on it. Cost: a diagnosis, kept under what it rests on. */
export async function turnedFindings(ports: WorkspacePorts, at: string): Promise<Outcome<readonly Following[]>> {
  const findings = await everyFinding(ports);
  if (!findings.ok) return findings;
  const verdicts = new Map(findings.value.map(({ id, verdict }) => [id, verdict]));
  return success(await toldOf(ports, await linesInForce(ports), verdicts, at), findings.notes);
}

/** Those that turned by what was said last, whoever looked: the worklist makes no diagnosis. One that was never confirmed here, beside another that its line rests on, is no news. */
export async function lastTurned(ports: Ports & Pick<WorkspacePorts, "files" | "hasher" | "codeVersion">, at: string): Promise<readonly Following[]> {
  const lines = await linesInForce(ports);
  const answered = new Set(lines.flatMap(({ findings }) => findings));
  return answered.size === 0 ? [] : toldOf(ports, lines, await noLongerConfirmed(ports, answered), at);
}

async function linesInForce({ records }: Ports): Promise<readonly PlanLineRecord[]> {
  const plans = new Set((await recordsOf(records, "plan")).filter(({ status }) => status === "approved").map(({ id }) => id));
  return plans.size === 0 ? [] : (await recordsOf(records, "plan-line")).filter(({ plan }) => plans.has(plan));
}

async function toldOf(ports: Ports, lines: readonly PlanLineRecord[], verdicts: ReadonlyMap<string, Verdict>, at: string): Promise<readonly Following[]> {
  const { records } = ports;
  const isTurned = (id: string) => (verdicts.get(id) ?? "confirmed") !== "confirmed";
  const turned = lines.filter(({ findings }) => findings.some(isTurned));
  if (turned.length === 0) return [];
  const calls = await recordsOf(records, "call");
  const projects = await recordsOf(records, "project");
  const contracts = await runningContracts(records);
  const since = await dayOfTheTables(ports, at);
  return turned.flatMap((line) => {
    const own = projects.filter(({ plan_line: of, status }) => of === line.id && status !== "closed" && status !== "cancelled");
    const about = [
      { type: "plan-line", record: line, role: "planner" as const },
      ...calls
        .filter(({ plan_line: of, status }) => of === line.id && status !== "decided" && status !== "cancelled")
        .map((record) => ({ type: "call", record })),
      ...own.map((record) => ({ type: "project", record })),
      ...contractsTold(contracts, ({ project }) => own.some(({ id }) => id === project)),
    ];
    return line.findings.filter(isTurned).flatMap((id) => {
      const said = verdicts.get(id) ?? "confirmed";
      const verdict = codeEntry("verdicts", said)?.label ?? verbatim(said);
      return about.map((each) =>
        following("finding-turned", `${id}/${said}`, each, since, (name) => words.say("finding-turned", { finding: verbatim(id), verdict, name })),
      );
    });
  });
}

/** The day on which tables came last, since when a finding can say something else; the day that is asked for where none came. */
async function dayOfTheTables({ records, settings }: Ports, at: string): Promise<string> {
  const [newest] = await records.changes({ type: "table-import", newest: true, limit: 1 });
  const day = newest === undefined ? at : officeDay(newest.at, settings);
  return day < at ? day : at;
}
