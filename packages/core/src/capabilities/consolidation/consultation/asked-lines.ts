import { byCodePoint } from "@quoin/methods";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { note } from "../../../language/note.ts";
import type { Consultation } from "../../../register/entities/consultation.ts";
import { recordsOf } from "../../../register/typed-records.ts";

/** A line of a draft of which an office is asked. */
export interface Asked {
  readonly line: string;
  readonly office: string;
  readonly says: string;
  readonly says_en: string | null;
  /** What the draft says, where a change that was taken up stands in its place. */
  readonly drafted?: string | null;
}

/**
 * The owners of the lines and whoever else was chosen to be asked, without those left out.
 *
 * @param ask  OFFICE (every line of the draft) or OFFICE=LINE
 */
export async function chosenOffices(
  { records }: Pick<WorkspacePorts, "records">,
  owners: readonly Asked[],
  ask: readonly string[],
  leaveOut: readonly string[],
): Promise<Outcome<readonly Asked[]>> {
  const lines = new Map(owners.map((each) => [each.line, each]));
  const chosen = new Map(owners.filter(({ office }) => !leaveOut.includes(office)).map((each) => [`${each.office} ${each.line}`, each]));
  for (const each of ask) {
    const [office = "", line] = each.split("=", 2);
    const held = await records.get("organisation", office);
    if (held === null || held.retired) return fault(note("consult.asked-unknown", { office }, { field: "ask" }));
    const wanted = line === undefined ? [...lines.values()] : [lines.get(line)];
    for (const one of wanted) {
      if (one === undefined)
        return fault(note("consult.asked-no-line", { line: line ?? "", lines: [...lines.keys()].slice(0, 10).join(", ") }, { field: "ask" }));
      chosen.set(`${office} ${one.line}`, { ...one, office });
    }
  }
  return success([...chosen.values()].sort((a, b) => byCodePoint(a.line, b.line) || byCodePoint(a.office, b.office)));
}

/**
 * What is asked in the next round of a draft: a line of which a change was taken up whole is asked in the words of that change, as long as the draft itself says what it said then.
 * Words that were taken up in part are the planner's to write, into the draft.
 */
export async function amended({ records }: Pick<WorkspacePorts, "records">, before: Consultation, asked: readonly Asked[]): Promise<readonly Asked[]> {
  const answers = await recordsOf(records, "consultation-answer", { where: [{ field: "consultation", value: before.id }] });
  const changed = new Map<string, string>();
  for (const { line, says, drafted } of before.asked) if (drafted !== null) changed.set(`${line}\n${drafted}`, says);
  for (const { line, text, answer, taken_up } of answers) {
    const then = before.asked.find((each) => each.line === line);
    if (then !== undefined && text !== null && taken_up === "yes" && (answer === "change" || answer === "propose"))
      changed.set(`${line}\n${then.drafted ?? then.says}`, text);
  }
  return asked.map((each) => {
    const says = changed.get(`${each.line}\n${each.says}`);
    return says === undefined || says === each.says ? each : { ...each, says, says_en: null, drafted: each.says };
  });
}
