import { checkTable, type Note, type Outcome, renderNote, rules, thresholdValues, unexplained } from "@quoin/core";
import { type Asker, openWorkspace } from "../composition.ts";
import type { HealthCheck } from "./machine-checks.ts";

/** Most faults of one check that are told. */
const told = 5;

/** A workspace: its files, settings, records with their history, and tables. */
export async function workspaceChecks(dir: string, asker: Asker): Promise<readonly HealthCheck[]> {
  const texts = (notes: readonly Note[]) =>
    notes
      .slice(0, told)
      .map((note) => `${renderNote(note, asker.language).message}`)
      .join(" ");
  const opened = await openWorkspace(dir);
  const title = { en: "Workspace", zh: "工作区" };
  if (!opened.ok) return [{ id: "workspace", title, status: "failed", detail: texts(opened.notes) }];
  try {
    const ports = await opened.value.ports(asker);
    if (!ports.ok) return [{ id: "workspace", title, status: "failed", detail: texts(ports.notes) }];
    const { manifest, settings, evidence, records, files, hasher } = ports.value;
    const thresholds = rules.flatMap(({ code, thresholds: table }) => {
      const read: Outcome<unknown> = thresholdValues(code, table, settings.thresholds[code]);
      return read.ok ? [] : read.notes;
    });
    const changed: string[] = [];
    const faults: Note[] = [];
    const exceptions: Note[] = [];
    for (const resource of manifest.resources) {
      const { path, hash } = resource;
      if (!(await files.exists(path)) || `sha256:${hasher.sha256(await files.read(path))}` !== hash) changed.push(path);
      const report = await checkTable(evidence, manifest, resource);
      faults.push(...report.faults);
      exceptions.push(...unexplained(resource.name, report));
    }
    const problems = await records.problems();
    return [
      { id: "workspace", title, status: "ok", detail: `${manifest.name}, ${manifest.resources.length} tables` },
      check("settings", { en: "Settings (quoin.yaml)", zh: "设定（quoin.yaml）" }, texts(thresholds)),
      check("files", { en: "Data files have the hashes of the data package", zh: "数据文件与数据包哈希一致" }, changed.join(", ")),
      check("tables", { en: "Tables fit their schemas", zh: "数据表符合其结构" }, texts(faults)),
      check("sums", { en: "Parts add to their totals, or the reason is known", zh: "部分之和与总计相符，或原因已注明" }, texts(exceptions)),
      check("history", { en: "Records, references and history agree", zh: "记录、引用与历史一致" }, texts(problems)),
    ];
  } finally {
    await opened.value.close();
  }
}

function check(id: string, title: HealthCheck["title"], wrong: string): HealthCheck {
  return { id, title, status: wrong === "" ? "ok" : "failed", detail: wrong };
}
