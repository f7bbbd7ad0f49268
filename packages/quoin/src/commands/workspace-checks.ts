import {
  asksZone,
  checkTable,
  countedTwice,
  documentProblems,
  ExternalFault,
  fault,
  formerFileProblems,
  formerNames,
  languageFaults,
  misreadRecords,
  type Note,
  note,
  reconcileRegister,
  renderNote,
  repeatedAcross,
  roleEvidence,
  roleFaults,
  rules,
  rulesInForce,
  ruleThresholds,
  secondPersonOf,
  tableFaults,
  unaskedThresholds,
  unexplained,
  unitsByHandNotes,
  unnamedRecords,
  unsaidUnits,
  type WorkspacePorts,
  zoneOf,
  zoneUnsaid,
} from "@quoin/core";
import { openWorkspace } from "../composition.ts";
import type { Asker } from "../loose-ports.ts";
import type { HealthCheck } from "./machine-checks.ts";

/** Most faults of one check that are told. */
const told = 5;

/** A workspace: its files, settings, records with their history, and tables. */
export async function workspaceChecks(dir: string, asker: Asker): Promise<readonly HealthCheck[]> {
  const all = (notes: readonly Note[]) => notes.map((each) => renderNote(each, asker.language).message).join("\n");
  const texts = (notes: readonly Note[]) => all(notes.slice(0, told));
  const opened = await openWorkspace(dir).catch((cause: unknown) => {
    // What is wrong with the store is what is asked for.
    if (cause instanceof ExternalFault) return fault(cause.note, cause.kind);
    throw cause;
  });
  const title = { en: "Workspace", zh: "工作区" };
  if (!opened.ok) return [{ id: "workspace", title, status: "failed", detail: texts(opened.notes) }];
  try {
    const ports = await opened.value.ports(asker);
    if (!ports.ok) return [{ id: "workspace", title, status: "failed", detail: texts(ports.notes) }];
    const { manifest, settings, evidence, records, files, hasher } = ports.value;
    const thresholds = ruleThresholds(rules, settings);
    const changed = [
      ...formerNames(evidence, settings),
      ...unaskedThresholds(settings),
      ...(asksZone(settings) ? [zoneUnsaid(settings)] : []),
      ...(settings.time_zone === undefined ? [note("workspace.zone-not-said", { zone: zoneOf(settings) })] : []),
    ];
    const otherHash: string[] = [];
    const faults: Note[] = [];
    const exceptions: Note[] = [];
    for (const resource of manifest.resources) {
      const { path, hash } = resource;
      if (!(await files.exists(path)) || `sha256:${hasher.sha256(await files.read(path))}` !== hash) otherHash.push(path);
      const report = await checkTable(evidence, manifest, resource);
      faults.push(...report.faults);
      exceptions.push(...unexplained(resource.name, report));
    }
    const rulesHeld = await rulesInForce({ records, settings });
    const secondPerson = secondPersonOf(rulesHeld, await ports.value.accounts.exist());
    const problems = await records.problems();
    const misread = (await misreadRecords({ records, settings })).map(({ type, id, field, held, stands, change }) =>
      note("record.misread", { record: `${type}/${id}`, field, held, stands, change }),
    );
    const unnamed = (await unnamedRecords({ records, settings })).map(({ types, ...counts }) =>
      note("record.unnamed", { ...counts, types: types.map((each) => `${each.type} ${each.unnamed}`).join(", ") }),
    );
    const lacking = await languageFaults(ports.value);
    const byHand = await unitsByHandNotes(ports.value);
    const twice = await countedTwice(evidence, settings);
    const across = await repeatedAcross(evidence, settings);
    const behind = await registerBehind(ports.value);
    const roles = [...roleFaults(evidence, settings), ...(await tableFaults(roleEvidence(evidence, settings)))];
    return [
      { id: "workspace", title, status: "ok", detail: `${manifest.name}, ${manifest.resources.length} tables` },
      check("settings", { en: "Settings (quoin.yaml)", zh: "设定（quoin.yaml）" }, thresholds.ok ? "" : texts(thresholds.notes)),
      check("roles", { en: "Tables play their roles: names, columns, units, possible values", zh: "数据表可承担其角色：名称、列、单位、取值" }, texts(roles)),
      {
        id: "two-people",
        title: { en: "Second person for money and plans", zh: "资金与规划的第二人复核" },
        status: rulesHeld.isEdited ? "failed" : "ok",
        detail: rulesHeld.isEdited ? texts([note("people.rules-edited", {})]) : secondPerson,
      },
      check("register", { en: "The register follows roles and territory", zh: "登记表与角色和区域一致" }, texts(behind)),
      {
        id: "units",
        title: { en: "Units that somebody has said, of all money, shares and lengths of time", zh: "所有金额、比重、时长均已有人指明单位" },
        status: "ok",
        detail: all(
          unsaidUnits(evidence, settings, manifest).map(({ role, field, table, column, unit }) =>
            note("workspace.unit-assumed", { table, column, unit, place: `roles.${role}.fields.${field}` }, { table, column }),
          ),
        ),
      },
      {
        id: "units-by-hand",
        title: { en: "Units of figures stand as the program last wrote of them", zh: "数值单位与程序最后记录的一致" },
        status: byHand.length === 0 ? "ok" : "absent",
        detail: all(byHand),
      },
      {
        id: "repeats-across",
        title: { en: "No place, firm or other case stands in several tables of one role", zh: "没有地区、企业等同时列于同一角色的多张数据表" },
        status: across.length === 0 ? "ok" : "absent",
        detail: all(across),
      },
      {
        id: "counted-twice",
        title: { en: "No project stands twice under one title and lead", zh: "没有同一名称、同一牵头单位重复出现的项目" },
        status: twice.length === 0 ? "ok" : "absent",
        detail: all(twice),
      },
      { id: "layout", title: { en: "Changed since this workspace was made", zh: "建立此工作区以来的变化" }, status: "ok", detail: all(changed) },
      check("files", { en: "Data files have the hashes of the data package", zh: "数据文件与数据包哈希一致" }, otherHash.join(", ")),
      check("documents", { en: "Attached documents are as they were attached", zh: "附件与上传时一致" }, texts(await documentProblems(ports.value))),
      check("former", { en: "Former states of tables are kept as they were", zh: "数据表历史版本保存完好" }, texts(await formerFileProblems(ports.value))),
      check("tables", { en: "Tables fit their schemas", zh: "数据表符合其结构" }, texts(faults)),
      check("sums", { en: "Parts add to their totals, or the reason is known", zh: "部分之和与总计相符，或原因已注明" }, texts(exceptions)),
      {
        id: "typed",
        title: { en: "Records stand as they were typed", zh: "记录与录入时一致" },
        status: misread.length === 0 ? "ok" : "absent",
        detail: texts(misread),
      },
      {
        id: "names",
        title: { en: "Names in each language of the office", zh: "记录在本单位各语言下的名称" },
        status: "ok",
        detail: all(unnamed),
      },
      {
        id: "languages",
        title: { en: "Languages that the office has brought along", zh: "本单位自备语言的译文" },
        status: lacking.every(({ severity }) => severity === "info") ? "ok" : "absent",
        detail: texts(lacking),
      },
      check("history", { en: "Records, references and history agree", zh: "记录、引用与历史一致" }, texts(problems)),
    ];
  } finally {
    await opened.value.close();
  }
}

/** What the register lacks, or holds too much, of what tables make in their roles. A role that is misspelt is told by itself. */
async function registerBehind(ports: WorkspacePorts): Promise<readonly Note[]> {
  if (roleFaults(ports.evidence, ports.settings).length > 0) return [];
  const reconciled = await reconcileRegister(ports);
  if (!reconciled.ok) return reconciled.notes;
  const { created, returned, changed, retired } = reconciled.value.counts;
  if (created + returned + changed + retired === 0) return [];
  return [note("roles.register-behind", { created: created + returned, changed, retired })];
}

function check(id: string, title: HealthCheck["title"], wrong: string): HealthCheck {
  return { id, title, status: wrong === "" ? "ok" : "failed", detail: wrong };
}
