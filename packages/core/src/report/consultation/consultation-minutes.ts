import { z } from "zod";
import { deliveredFiles, field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import type { Language, LocalText } from "../../language/text.ts";
import { currentRecord } from "../../register/changes/record-step.ts";
import type { Consultation } from "../../register/entities/consultation.ts";
import type { PublicComment } from "../../register/entities/public-comment.ts";
import { recordName } from "../../register/types/record-label.ts";
import { recordIn } from "../../register/types/typed-records.ts";
import { commentsOf } from "../../whole/consultation/public-round.ts";
import { type ConsultedLine, consultedLines } from "../../whole/consultation/show-consultation.ts";
import type { Block, ReportDocument } from "../document/document.ts";
import { reportEnding } from "../document/report-ending.ts";
import { renderHtml } from "../html/render-html.ts";

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
  public: { en: "Comments of the public", zh: "公众意见" },
  comment: { en: "Comment", zh: "意见内容" },
  name: { en: "Name as given", zh: "署名" },
  received: { en: "Received on", zh: "收到日期" },
  whole: { en: "the draft as a whole", zh: "整体" },
  unnamed: { en: "without a name", zh: "未署名" },
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
    const comments = await commentsOf(ports.records, round);
    const names = new Map((await ports.records.list("organisation")).map((record) => [record.id, recordName(record)]));
    const document = minutes({ round: consultation, lines, comments }, (id) => names.get(id)?.[ports.caller.language] ?? id, ports.caller.language);
    return success({ files: [{ name: `minutes${ending}`, parts: ending === ".html" ? [renderHtml(document)] : await ports.documents.docx(document) }] });
  },
});

interface Minuted {
  readonly round: Consultation;
  readonly lines: readonly ConsultedLine[];
  readonly comments: readonly PublicComment[];
}

function minutes({ round, lines, comments }: Minuted, nameOf: (id: string) => string, language: Language): ReportDocument {
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
      says[language],
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
            : { kind: "list", items: silent.map(({ line, office, says }) => `${nameOf(office)}：${line}（${says[language]}）`) },
        ],
      },
      ...(round.public === null && comments.length === 0 ? [] : [{ id: "public", title: say("public"), blocks: publicBlocks(comments, say, language) }]),
    ],
  };
}

/** What the public said and what is shown of it; of what is not shown only how much there was and why. */
function publicBlocks(comments: readonly PublicComment[], say: (key: keyof typeof words) => string, language: Language): Block[] {
  const shown = comments.filter(({ status }) => status === "shown");
  const refused = comments.filter(({ status }) => status === "refused");
  const waiting = comments.length - shown.length - refused.length;
  const reasons = [...new Set(refused.map(({ why }) => why))].filter((why) => why !== null);
  const facts =
    language === "zh"
      ? `收到公众意见${comments.length}条，公开${shown.length}条，不予公开${refused.length}条${reasons.length === 0 ? "" : `（理由：${reasons.join("；")}）`}，待审核${waiting}条。`
      : `${comments.length} comments of the public: ${shown.length} shown, ${refused.length} not shown${reasons.length === 0 ? "" : ` (${reasons.join("; ")})`}, ${waiting} not looked at.`;
  const table: Block = {
    kind: "table",
    caption: say("public"),
    columns: (["line", "name", "comment", "received"] as const).map((key) => ({ label: say(key), align: "left" as const })),
    rows: shown.map(({ line, name, text, received_on }) => [line ?? say("whole"), name ?? say("unnamed"), text, received_on]),
  };
  return [{ kind: "paragraph", text: facts }, ...(shown.length === 0 ? [] : [table])];
}
