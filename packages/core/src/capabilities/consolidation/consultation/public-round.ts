import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { officeDay, zoneOf } from "../../../contract/time-zone.ts";
import { note } from "../../../language/note.ts";
import type { LocalText } from "../../../language/text.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { commitStep } from "../../../register/changes/record-step.ts";
import type { Consultation } from "../../../register/entities/consultation.ts";
import type { PublicComment } from "../../../register/entities/public-comment.ts";
import { nameOf, recordName } from "../../../register/record-label.ts";
import { recordIn, recordsOf } from "../../../register/typed-records.ts";

/** Signs of the longest comment and name; comments of one round that may wait for a decision, so that nobody fills the register. */
export const longestComment = 2_000;
export const longestName = 80;
const mostWaiting = 500;

/** What the public sees of a round: what is asked of whom. What the offices answer is not shown. */
export interface PublicRound {
  readonly id: string;
  readonly title: LocalText;
  readonly opened_on: string;
  readonly until: string;
  /** In which that day ends. */
  readonly time_zone: string;
  /** Whether comments are taken today. */
  readonly takes: boolean;
  readonly lines: readonly { readonly line: string; readonly office: LocalText; readonly says: LocalText }[];
  readonly comments: readonly { readonly line: string | null; readonly name: string | null; readonly text: string; readonly received_on: string }[];
  readonly synthetic: boolean;
}

type Asked = Pick<WorkspacePorts, "unrestrictedRecords" | "settings" | "clock">;

/** The round as the public sees it; null where the settings or the office do not show it, as for one that is not there. */
export async function publicRound({ unrestrictedRecords, settings, clock }: Asked, round: string): Promise<PublicRound | null> {
  const held = await shownRound({ unrestrictedRecords, settings }, round);
  if (held === null) return null;
  const names = new Map((await unrestrictedRecords.list("organisation")).map((record) => [record.id, recordName(record)]));
  const comments = await commentsOf(unrestrictedRecords, round);
  return {
    id: held.id,
    title: nameOf(held),
    opened_on: held.opened_on,
    until: held.until,
    time_zone: zoneOf(settings),
    takes: isTaking(held, officeDay(clock.now(), settings)),
    lines: held.asked.map(({ line, office, says, says_en }) => ({
      line,
      office: names.get(office) ?? { en: office, zh: office },
      says: { en: says_en ?? says, zh: says },
    })),
    comments: comments.filter(({ status }) => status === "shown").map(({ line, name, text, received_on }) => ({ line, name, text, received_on })),
    synthetic: held.synthetic,
  };
}

/** Comments on a round, the first that came first. */
export async function commentsOf(records: Pick<WorkspacePorts["records"], "list">, round: string): Promise<readonly PublicComment[]> {
  const found = await recordsOf(records, "public-comment", { where: [{ field: "consultation", value: round }] });
  return found.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** A comment of somebody outside; it waits for a decision and is shown to nobody before. */
export async function receiveComment(
  ports: WorkspacePorts,
  round: string,
  given: { readonly line: string; readonly name: string; readonly text: string },
): Promise<Outcome<{ readonly comment: string }>> {
  const [line, name, text] = [clean(given.line), clean(given.name), clean(given.text)];
  return commitStep(ports, "", async () => {
    const held = await shownRound(ports, round);
    const today = officeDay(ports.clock.now(), ports.settings);
    if (held === null || !isTaking(held, today)) return fault(note("consult.no-comments"), "missing");
    if (text === "" || text.length > longestComment || name.length > longestName) return fault(note("consult.bad-comment", { longest: longestComment }));
    if (line !== "" && !held.asked.some((asked) => asked.line === line)) return fault(note("consult.bad-comment", { longest: longestComment }));
    const others = await commentsOf(ports.unrestrictedRecords, round);
    if (others.filter(({ status }) => status === "waiting").length >= mostWaiting) return fault(note("consult.comments-full"), "busy");
    // The same words again are one comment.
    const again = others.find((each) => each.text === text && each.name === orNull(name) && each.line === orNull(line));
    if (again !== undefined) return success({ changes: [], answer: () => ({ comment: again.id }) });
    const id = `${round}:public:${String(others.length + 1).padStart(5, "0")}`;
    const change = patchedRecord("public-comment", null, {
      id,
      consultation: round,
      line: orNull(line),
      name: orNull(name),
      text,
      received_on: today,
      status: "waiting",
      source: "public address",
    });
    return change.ok ? success({ changes: [change.value], answer: () => ({ comment: id }) }) : change;
  });
}

async function shownRound({ unrestrictedRecords, settings }: Pick<Asked, "unrestrictedRecords" | "settings">, round: string): Promise<Consultation | null> {
  if (!settings.consultation.public) return null;
  const stored = await unrestrictedRecords.get("consultation", round);
  if (stored === null || stored.retired) return null;
  const held = recordIn(stored, "consultation");
  return held.public === null ? null : held;
}

function isTaking(held: Consultation, today: string): boolean {
  return held.public === "comments" && held.status === "open" && today <= held.until;
}

/** Without signs that steer a terminal or turn the direction of writing, and without blanks at the ends. */
function clean(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll("\r\n", "\n")
    .replaceAll(/[^\P{C}\n]/gu, "")
    .trim();
}

function orNull(text: string): string | null {
  return text === "" ? null : text;
}
