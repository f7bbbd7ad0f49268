import { daysInOrder } from "../../schema/day-order.ts";
import { entity, type RecordOf } from "../../schema/entity.ts";
import { choice, date, group, integer, many, reference, required, text } from "../../schema/entity-field.ts";

/** What is asked of an office in a round: a line of the draft of the whole. */
const asked = group(
  {
    line: required(text("Line", "编号")),
    office: required(reference("organisation", "Office", "单位")),
    says: required(text("What is asked", "征求内容")),
    /** In English, where that is another text. */
    says_en: text("What is asked (English)", "征求内容（英文）"),
    /** What the draft says, where a change that was taken up in a round before stands in its place. */
    drafted: text("As drafted", "原稿"),
  },
  "Asked",
  "征求事项",
);

/** A round of consultation on a draft of the whole: which office is asked about what, until when, and who opened and closed it. */
export const consultation = entity({
  type: "consultation",
  label: { en: "Round of consultation", zh: "征求意见轮次" },
  policy: { seen: "departments", edited: { by: "consult open" } },
  fields: {
    draft: required(text("Draft", "征求意见稿")),
    number: required(integer("Round", "轮次", { min: 1 })),
    opened_on: required(date("Opened on", "发出日期")),
    until: required(date("Answers until", "截止日期")),
    status: required(choice(["open", "closed"], "Status", "状态")),
    opened_by: required(text("Opened by", "发出人")),
    /** Another person than the one who opened it. */
    closed_by: text("Closed by", "审定人"),
    closed_on: date("Closed on", "审定日期"),
    /** Why it was closed before its last day over offices that had not answered. */
    closed_why: text("Why it was closed early", "提前结束理由"),
    asked: many(asked),
    /** What people outside see of it at an address without log-in; null: nothing. */
    public: choice(["page", "comments"], "Shown to the public", "向社会公开"),
    published_by: text("Published by", "公开人"),
    previous: reference("consultation", "Round before", "上一轮"),
  },
  lifecycle: { field: "status", first: ["open"], steps: { open: ["closed"], closed: [] } },
  check: daysInOrder(["opened_on", "until"], ["opened_on", "closed_on"]),
});
export type Consultation = RecordOf<typeof consultation>;
