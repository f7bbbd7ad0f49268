import { z } from "zod";
import { commentsOf } from "../../capabilities/consolidation/consultation/public-round.ts";
import { type ConsultedLine, consultedLines } from "../../capabilities/consolidation/consultation/show-consultation.ts";
import { deliveredFiles, field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { zoneOf } from "../../contract/time-zone.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import type { Formatter } from "../../language/message/formatter.ts";
import { note } from "../../language/note.ts";
import { integer, verbatim } from "../../language/statement/values.ts";
import { currentRecord } from "../../register/changes/record-step.ts";
import type { Consultation } from "../../register/entities/consultation.ts";
import type { PublicComment } from "../../register/entities/public-comment.ts";
import { nameOf, recordName } from "../../register/record-label.ts";
import { recordIn } from "../../register/typed-records.ts";
import type { Block, ReportDocument } from "../document/document.ts";
import { documentFormatter } from "../document/document-formatter.ts";
import { spokenIn } from "../document/document-words.ts";
import { reportEnding } from "../document/report-ending.ts";
import { renderHtml } from "../html/render-html.ts";
import { minutesWords as words } from "./minutes.words.ts";

/** `quoin consult minutes` */
export const consultationMinutes = workspaceUseCase({
  words: ["consult", "minutes"],
  summary: "Minutes of a round as a document: what was asked, what each office answered, what was taken up and why not, who opened and who closed it",
  changes: false,
  delivers: "file",
  rights: "analysis",
  example: "quoin consult minutes quoin-demo division#1 --to minutes.docx",
  input: z.strictObject({
    round: field(z.string(), { description: "Round", position: 0 }),
    to: field(z.string(), { description: "file to write; its ending says the format: .html or .docx", kind: "destination" }),
  }),
  output: deliveredFiles,
  run: async (ports, { round, to }) => {
    const ending = reportEnding(to);
    if (ending !== ".html" && ending !== ".docx") return fault(note("report.unknown-ending", { ending, known: ".html, .docx" }, { field: "to" }));
    const held = await currentRecord(ports, "consultation", round);
    if (!held.ok) return held;
    const consultation = recordIn(held.value, "consultation");
    const { lines } = await consultedLines(ports.records, consultation);
    const comments = await commentsOf(ports.records, round);
    const names = new Map((await ports.records.list("organisation")).map((record) => [record.id, recordName(record)]));
    const formatter = documentFormatter(ports);
    const officeName = (id: string): string => {
      const name = names.get(id);
      return name === undefined ? id : formatter.text(name);
    };
    const document = minutes({ round: consultation, lines, comments, zone: zoneOf(ports.settings) }, officeName, formatter);
    return success({ files: [{ name: `minutes${ending}`, parts: ending === ".html" ? [renderHtml(document)] : await ports.documents.docx(document) }] });
  },
});

/** Who closed the round, on which day; early over silent offices with the reason. */
function closing({ closed_by: by, closed_on: day, closed_why: why }: Consultation, formatter: Formatter): string {
  const say = formatter.of(words);
  if (by === null) return say("open");
  if (day === null) return by;
  return say(why === null ? "closed" : "closedEarly", { by: verbatim(by), day: verbatim(day), why: verbatim(why ?? "") });
}

interface Minuted {
  readonly round: Consultation;
  readonly lines: readonly ConsultedLine[];
  readonly comments: readonly PublicComment[];
  /** In which the days of the round end. */
  readonly zone: string;
}

function minutes({ round, lines, comments, zone }: Minuted, officeName: (id: string) => string, formatter: Formatter): ReportDocument {
  const say = formatter.of(words);
  const answered = lines.filter(({ answer }) => answer !== null);
  const silent = lines.filter(({ answer }) => answer === null);
  const count = (answer: string) => integer(answered.filter((each) => each.answer === answer).length, "lines");
  const facts = say("facts", {
    round: integer(round.number, "rounds"),
    opened: verbatim(round.opened_on),
    by: verbatim(round.opened_by),
    until: verbatim(round.until),
    zone: verbatim(zone),
    closed: verbatim(closing(round, formatter)),
    lines: integer(lines.length, "lines"),
    answered: integer(answered.length, "lines"),
    accepted: count("accept"),
    changed: count("change"),
    refused: count("refuse"),
    proposed: count("propose"),
  });
  const table: Block = {
    kind: "table",
    caption: say("taken"),
    columns: (["line", "office", "says", "answer", "text", "takenUp", "why"] as const).map((key) => ({ label: say(key), align: "left" as const })),
    rows: answered.map(({ line, office, says, answer, text, taken_up, why }) => [
      line,
      officeName(office),
      formatter.text(says),
      answer === null ? null : say(answer),
      text,
      taken_up === null ? null : say(taken_up),
      why,
    ]),
  };
  return {
    ...spokenIn(formatter),
    title: say("title"),
    subtitle: formatter.text(nameOf(round)),
    numbering: formatter.language === "zh" ? "chinese" : "decimal",
    hasContents: false,
    chapters: [
      { id: "asked", title: say("asked"), blocks: [{ kind: "paragraph", text: facts }] },
      { id: "taken", title: say("taken"), blocks: [table] },
      {
        id: "silent",
        title: say("silent"),
        blocks: [
          silent.length === 0
            ? { kind: "paragraph", text: say("none") }
            : {
                kind: "list",
                items: silent.map(({ line, office, says }) => formatter.told(officeName(office), `${line}${formatter.aside(formatter.text(says))}`)),
              },
        ],
      },
      ...(round.public === null && comments.length === 0 ? [] : [{ id: "public", title: say("public"), blocks: publicBlocks(comments, formatter) }]),
    ],
  };
}

/** What the public said and what is shown of it; of what is not shown only how much there was and why. */
function publicBlocks(comments: readonly PublicComment[], formatter: Formatter): Block[] {
  const say = formatter.of(words);
  const shown = comments.filter(({ status }) => status === "shown");
  const refused = comments.filter(({ status }) => status === "refused");
  const waiting = comments.length - shown.length - refused.length;
  const reasons = [...new Set(refused.map(({ why }) => why))].filter((why) => why !== null);
  const facts = say("comments", {
    n: integer(comments.length, "comments"),
    shown: integer(shown.length, "comments"),
    refused: integer(refused.length, "comments"),
    reasons: reasons.length === 0 ? [] : words.say("reasons", { reasons: verbatim(formatter.clauses(reasons)) }),
    waiting: integer(waiting, "comments"),
  });
  const table: Block = {
    kind: "table",
    caption: say("public"),
    columns: (["line", "name", "comment", "received"] as const).map((key) => ({ label: say(key), align: "left" as const })),
    rows: shown.map(({ line, name, text, received_on }) => [line ?? say("whole"), name ?? say("unnamed"), text, received_on]),
  };
  return [{ kind: "paragraph", text: facts }, ...(shown.length === 0 ? [] : [table])];
}
