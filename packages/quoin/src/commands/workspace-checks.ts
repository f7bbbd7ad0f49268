import {
  asksZone,
  callerLocale,
  changedByHand,
  checkTable,
  countedTwice,
  documentProblems,
  ExternalFault,
  fault,
  formerFileProblems,
  formerNames,
  isKnownCurrency,
  type Locale,
  languageFaults,
  misreadRecords,
  type Note,
  note,
  ownerFaults,
  type ReaderLanguage,
  reconcileRegister,
  renderNote,
  repeatedAcross,
  roleEvidence,
  roleFaults,
  rules,
  rulesInForce,
  ruleThresholds,
  type SayAtTerminal,
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
import { type Asker, loosePorts } from "../loose-ports.ts";
import { speechTo, titled } from "./health-speech.ts";
import type { HealthCheck } from "./machine-checks.ts";

/** Most faults of one check that are told. */
const told = 5;

/** A workspace: its files, settings, records with their history, and tables; and how its office's reader is spoken to, whom it was opened for. */
export async function workspaceChecks(dir: string, asker: Asker): Promise<{ readonly checks: readonly HealthCheck[]; readonly say: SayAtTerminal }> {
  const plain = speechTo(loosePorts(asker).caller);
  const opened = await openWorkspace(dir).catch((cause: unknown) => {
    // What is wrong with the store is what is asked for.
    if (cause instanceof ExternalFault) return fault(cause.note, cause.kind);
    throw cause;
  });
  const refused = (notes: readonly Note[]) => {
    const detail = messages(notes.slice(0, told), asker.language);
    return { checks: [{ id: "workspace", title: titled(plain, "doctor-workspace"), status: "failed", detail } as const], say: plain };
  };
  if (!opened.ok) return refused(opened.notes);
  try {
    const ports = await opened.value.ports(asker);
    if (!ports.ok) return refused(ports.notes);
    // A further language of the program that was asked for is spoken whatever the office reads; else the office says in which it is answered.
    const caller = asker.language === "en" ? ports.value.caller : loosePorts(asker).caller;
    const say = speechTo(caller, ports.value.settings);
    return { checks: await checksOf(ports.value, callerLocale(caller) ?? caller.language, say), say };
  } finally {
    await opened.value.close();
  }
}

/** Where decisions are told by mail: how many of them were not. */
async function mailCheck({ settings, notices }: WorkspacePorts, say: SayAtTerminal): Promise<readonly HealthCheck[]> {
  if (settings.mail === undefined) return [];
  const { waiting, failed, sent, "no-address": unaddressed } = await notices.counts();
  const detail = say("doctor-mail-counts", { sent, waiting, failed, unaddressed });
  return [{ id: "mail", title: titled(say, "doctor-mail"), status: failed > 0 ? "failed" : "ok", detail }];
}

function messages(notes: readonly Note[], reader: ReaderLanguage | Locale): string {
  return notes.map((each) => renderNote(each, reader).message).join("\n");
}

async function checksOf(ports: WorkspacePorts, reader: ReaderLanguage | Locale, say: SayAtTerminal): Promise<readonly HealthCheck[]> {
  const all = (notes: readonly Note[]) => messages(notes, reader);
  const texts = (notes: readonly Note[]) => all(notes.slice(0, told));
  const { manifest, settings, evidence, records, files, hasher } = ports;
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
  const secondPerson = secondPersonOf(rulesHeld, await ports.accounts.exist());
  const owners = await ownerFaults(records, settings);
  const money = isKnownCurrency(settings.currency)
    ? []
    : [note("record.unknown-currency", { field: "currency", value: settings.currency }, { field: "currency" })];
  const problems = await records.problems();
  const misread = (await misreadRecords({ records, settings })).map(({ type, id, field, held, stands, change }) =>
    note("record.misread", { record: `${type}/${id}`, field, held, stands, change }),
  );
  const unnamed = (await unnamedRecords({ records, settings })).map(({ types, ...counts }) =>
    note("record.unnamed", { ...counts, types: types.map((each) => `${each.type} ${each.unnamed}`).join(", ") }),
  );
  const lacking = await languageFaults(ports);
  const byHand = await unitsByHandNotes(ports);
  const handMade = await changedByHand(ports);
  const twice = await countedTwice(evidence, settings);
  const across = await repeatedAcross(evidence, settings);
  const behind = await registerBehind(ports);
  const roles = [...roleFaults(evidence, settings), ...(await tableFaults(roleEvidence(evidence, settings)))];
  return [
    {
      id: "workspace",
      title: titled(say, "doctor-workspace"),
      status: "ok",
      detail: say("doctor-tables", { name: manifest.name, n: manifest.resources.length }),
    },
    check("settings", titled(say, "doctor-settings"), texts([...(thresholds.ok ? [] : thresholds.notes), ...owners, ...money])),
    check("roles", titled(say, "doctor-roles"), texts(roles)),
    {
      id: "two-people",
      title: titled(say, "doctor-two-people"),
      status: rulesHeld.isEdited ? "failed" : "ok",
      detail: rulesHeld.isEdited ? texts([note("people.rules-edited", {})]) : secondPerson,
    },
    ...(await mailCheck(ports, say)),
    check("register", titled(say, "doctor-register"), texts(behind)),
    {
      id: "units",
      title: titled(say, "doctor-units"),
      status: "ok",
      detail: all(
        unsaidUnits(evidence, settings, manifest).map(({ role, field, table, column, unit }) =>
          note("workspace.unit-assumed", { table, column, unit, place: `roles.${role}.fields.${field}` }, { table, column }),
        ),
      ),
    },
    {
      id: "units-by-hand",
      title: titled(say, "doctor-units-by-hand"),
      status: byHand.length === 0 ? "ok" : "absent",
      detail: all(byHand),
    },
    {
      id: "repeats-across",
      title: titled(say, "doctor-repeats-across"),
      status: across.length === 0 ? "ok" : "absent",
      detail: all(across),
    },
    {
      id: "counted-twice",
      title: titled(say, "doctor-counted-twice"),
      status: twice.length === 0 ? "ok" : "absent",
      detail: all(twice),
    },
    { id: "layout", title: titled(say, "doctor-layout"), status: "ok", detail: all(changed) },
    {
      id: "by-hand",
      title: titled(say, "doctor-by-hand"),
      status: handMade.length === 0 ? "ok" : "absent",
      detail: all(handMade),
    },
    check("files", titled(say, "doctor-files"), otherHash.join(", ")),
    check("documents", titled(say, "doctor-documents"), texts(await documentProblems(ports))),
    check("former", titled(say, "doctor-former"), texts(await formerFileProblems(ports))),
    check("tables", titled(say, "doctor-schemas"), texts(faults)),
    check("sums", titled(say, "doctor-sums"), texts(exceptions)),
    {
      id: "typed",
      title: titled(say, "doctor-typed"),
      status: misread.length === 0 ? "ok" : "absent",
      detail: texts(misread),
    },
    {
      id: "names",
      title: titled(say, "doctor-names"),
      status: "ok",
      detail: all(unnamed),
    },
    {
      id: "languages",
      title: titled(say, "doctor-languages"),
      status: lacking.every(({ severity }) => severity === "info") ? "ok" : "absent",
      detail: texts(lacking),
    },
    check("history", titled(say, "doctor-history"), texts(problems)),
  ];
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
