import { z } from "zod";
import { deliveredFiles, field } from "../contract/fields.ts";
import { fault, success } from "../contract/outcome.ts";
import { workspaceUseCase } from "../contract/use-case.ts";
import { note } from "../language/note.ts";
import type { Language, LocalText } from "../language/text.ts";
import type { Consultation } from "../register/entities/consultation.ts";
import { recordName } from "../register/record-label.ts";
import { currentRecord } from "../register/record-step.ts";
import { recordIn } from "../register/typed-records.ts";
import { type ConsultedLine, consultedLines } from "../whole/consultation/show-consultation.ts";
import type { Block, ReportDocument } from "./document.ts";
import { renderHtml } from "./html/render-html.ts";
import { reportEnding } from "./report-ending.ts";

const words = {
  title: { en: "Minutes of the consultation", zh: "征求意见情况纪要" },
  asked: { en: "Asked and answered", zh: "征求与反馈" },
  taken: { en: "Answers and what became of them", zh: "意见采纳情况" },
  silent: { en: "Lines without an answer", zh: "未反馈事项" },
  line: { en: "Line", zh: "事项" },
  office: { en: "Office", zh: "单位" },
  says: { en: "What was asked", zh: "征求内容" },
  answer: { en: "Answer", zh: "意见" },
  text: { en: "In its words", zh: "说明" },
  takenUp: { en: "Taken up", zh: "采纳" },
  why: { en: "Why", zh: "理由" },
  accept: { en: "accepts", zh: "同意" },
  change: { en: "accepts with a change", zh: "修改后同意" },
  refuse: { en: "refuses", zh: "不同意" },
  propose: { en: "proposes another", zh: "另提建议" },
  yes: { en: "yes", zh: "采纳" },
  partly: { en: "partly", zh: "部分采纳" },
  no: { en: "no", zh: "未采纳" },
  none: { en: "Every office answered every line.", zh: "各单位均已反馈全部事项。" },
  open: { en: "still open", zh: "尚未结束" },
} as const satisfies Readonly<Record<string, LocalText>>;

/** `quoin consult minutes` */
export const consultationMinutes = workspaceUseCase({
  words: ["consult", "minutes"],
  summary: "Minutes of a round as a document: what was asked, what each office answered, what was taken up and why not, who opened and who closed it",
  changes: false,
  delivers: "file",
  served: true,
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
    const names = new Map((await ports.records.list("organisation")).map((record) => [record.id, recordName(record)]));
    const document = minutes(consultation, lines, (id) => names.get(id)?.[ports.caller.language] ?? id, ports.caller.language);
    return success({ files: [{ name: `minutes${ending}`, parts: ending === ".html" ? [renderHtml(document)] : await ports.documents.docx(document) }] });
  },
});

function minutes(round: Consultation, lines: readonly ConsultedLine[], nameOf: (id: string) => string, language: Language): ReportDocument {
  const say = (key: keyof typeof words): string => words[key][language];
  const zh = language === "zh";
  const answered = lines.filter(({ answer }) => answer !== null);
  const silent = lines.filter(({ answer }) => answer === null);
  const count = (answer: string): number => answered.filter((each) => each.answer === answer).length;
  const closed = round.closed_by ?? say("open");
  const facts = zh
    ? `第${round.number}轮，${round.opened_on}由${round.opened_by}发出，${round.until}截止；审定：${closed}。共征求${lines.length}项，反馈${answered.length}项：同意${count("accept")}项，修改后同意${count("change")}项，不同意${count("refuse")}项，另提建议${count("propose")}项。`
    : `Round ${round.number}, opened on ${round.opened_on} by ${round.opened_by}, answers until ${round.until}; closed by: ${closed}. ${lines.length} lines asked, ${answered.length} answered: ${count("accept")} accepted, ${count("change")} with a change, ${count("refuse")} refused, ${count("propose")} with another proposal.`;
  const table: Block = {
    kind: "table",
    caption: say("taken"),
    columns: (["line", "office", "says", "answer", "text", "takenUp", "why"] as const).map((key) => ({ label: say(key), align: "left" as const })),
    rows: answered.map(({ line, office, says, answer, text, taken_up, why }) => [
      line,
      nameOf(office),
      says,
      answer === null ? null : say(answer),
      text,
      taken_up === null ? null : say(taken_up),
      why,
    ]),
  };
  return {
    language,
    title: say("title"),
    subtitle: round.labels[language] ?? round.id,
    numbering: zh ? "chinese" : "decimal",
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
            : { kind: "list", items: silent.map(({ line, office, says }) => `${nameOf(office)}：${line}（${says}）`) },
        ],
      },
    ],
  };
}
