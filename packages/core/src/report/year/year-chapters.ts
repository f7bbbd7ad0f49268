import { type Formatter, looseSay } from "../../language/message/formatter.ts";
import { columnText, moneyText } from "../../language/number-text.ts";
import { currencyNameInChinese } from "../../language/printers/chinese.ts";
import type { LocalText } from "../../language/text.ts";
import type { Block, Chapter, ReportDocument, Text } from "../document/document.ts";
import { spokenIn } from "../document/document-words.ts";
import { statementText } from "../document/statement-text.ts";
import type { YearRecords } from "./year-records.ts";
import { type YearReportWord, yearReportWords } from "./year-report.words.ts";

/** A year as an office reports it: one sentence, then money, projects, milestones, awards, evaluations and risks. */
export function yearChapters(records: YearRecords, formatter: Formatter): ReportDocument {
  const { year: ofYear, at, zone, money, projects, milestones, calls, evaluations, flows, flags, bookings, bookingsLeft, contingent, isInvented } = records;
  const year = String(ofYear);
  const say = looseSay(yearReportWords, formatter);
  const pick = (text: LocalText | null): string | null => (text === null ? null : formatter.text(text));
  const amount = (text: string | null, currency: string): Text | null =>
    text === null ? null : [{ number: Number(text), text: moneyText(Number(text), currency, formatter) }];
  const day = (iso: string): string => formatter.day(iso);
  const count = (of: "due" | "done" | "late"): number => projects.reduce((sum, row) => sum + row.milestones[of], 0);
  const table = (
    caption: string,
    heads: readonly (readonly [YearReportWord, "left" | "right"])[],
    rows: readonly (readonly (Text | null)[])[],
    more = "",
  ): Block =>
    rows.length === 0
      ? { kind: "paragraph", text: say("empty") }
      : {
          kind: "table",
          caption,
          columns: heads.map(([word, align]) => ({ label: say(word, { year }), align })),
          rows,
          ...([more, isInvented ? say("invented") : ""].join("") === ""
            ? {}
            : { remark: formatter.sentences([more, isInvented ? say("invented") : ""].filter((text) => text !== "")) }),
        };
  const chapter = (id: YearReportWord, block: Block): Chapter => ({ id, title: say(id), blocks: [block] });
  return {
    ...spokenIn(formatter),
    title: say("title", { year }),
    subtitle: pick(records.programme) ?? say("whole"),
    numbering: formatter.language === "zh" ? "chinese" : "decimal",
    hasContents: false,
    chapters: [
      chapter("overall", {
        kind: "paragraph",
        role: "lead",
        text: say("sentence", {
          year,
          at: day(at),
          zone,
          projects: new Set(projects.map(({ project }) => project)).size,
          due: count("due"),
          done: count("done"),
          late: count("late"),
          awards: calls.reduce((sum, call) => sum + call.awards, 0),
          flows,
          evaluations: evaluations.length,
          flags: flags.length,
        }),
      }),
      chapter(
        "money",
        table(
          say("moneyTable", { at: day(at) }),
          [
            ["programme", "left"],
            ["currency", "left"],
            ["planned", "right"],
            ["committed", "right"],
            ["paid", "right"],
            ["committedYear", "right"],
            ["paidYear", "right"],
          ],
          money.map((row) => [
            pick(row.name) ?? say("none"),
            formatter.language === "zh" ? currencyNameInChinese(row.currency) : row.currency,
            ...[row.planned, row.committed, row.paid, row.committedInYear, row.paidInYear].map((text) => amount(text, row.currency)),
          ]),
          say("moneyRemark", { at: day(at), year }),
        ),
      ),
      ...(contingent.length === 0
        ? []
        : [
            chapter(
              "contingent",
              table(
                say("contingentTable", { at: day(at) }),
                [
                  ["policy", "left"],
                  ["currency", "left"],
                  ["grantedYear", "right"],
                  ["calledYear", "right"],
                  ["releasedYear", "right"],
                  ["standing", "right"],
                ],
                contingent.map((row) => [
                  pick(row.policy) ?? say("nonePolicy"),
                  formatter.language === "zh" ? currencyNameInChinese(row.currency) : row.currency,
                  ...[row.granted, row.called, row.released, row.standing].map((text) => amount(text, row.currency)),
                ]),
                say("contingentRemark"),
              ),
            ),
          ]),
      chapter(
        "projects",
        table(
          say("projectsTable", { at: day(at) }),
          [
            ["project", "left"],
            ["planned", "right"],
            ["committed", "right"],
            ["paid", "right"],
            ["milestonesCount", "right"],
            ["state", "left"],
            ["reason", "left"],
          ],
          projects.map((row) => [
            pick(row.name),
            ...[row.planned, row.committed, row.paid].map((text) => amount(text, row.currency)),
            `${row.milestones.done} / ${row.milestones.due}`,
            say(row.status),
            pick(row.reason),
          ]),
        ),
      ),
      chapter(
        "milestones",
        table(
          say("milestonesTable", { year }),
          [
            ["milestone", "left"],
            ["project", "left"],
            ["due", "left"],
            ["reached", "left"],
            ["owner", "left"],
          ],
          milestones.map((each) => [pick(each.name), pick(each.of), day(each.due), each.done === null ? null : day(each.done), pick(each.owner)]),
        ),
      ),
      chapter(
        "awards",
        table(
          say("awardsTable", { year }),
          [
            ["call", "left"],
            ["applications", "right"],
            ["awarded", "right"],
          ],
          calls.map((call) => [
            pick(call.name),
            [{ number: call.applications, text: String(call.applications) }],
            [{ number: call.awards, text: String(call.awards) }],
          ]),
        ),
      ),
      chapter(
        "evaluations",
        table(
          say("evaluationsTable", { year }),
          [
            ["subject", "left"],
            ["points", "right"],
            ["of", "right"],
            ["grade", "left"],
            ["consequence", "left"],
          ],
          evaluations.map((each) => [pick(each.name), columnText(each.points, formatter, 1), columnText(each.of, formatter, 0), each.grade, each.consequence]),
        ),
      ),
      chapter(
        "bookings",
        table(
          say("bookingsTable", { at: day(at) }),
          [
            ["project", "left"],
            ["figure", "left"],
            ["day", "left"],
            ["amount", "right"],
            ["record", "left"],
          ],
          bookings.map((each) => [
            pick(each.name),
            say(each.figure),
            each.day === null ? null : day(each.day),
            amount(each.amount, each.currency),
            `${each.record.type}/${each.record.id}`,
          ]),
          bookingsLeft > 0 ? say("bookingsMore", { count: bookingsLeft }) : "",
        ),
      ),
      {
        id: "risks",
        title: say("risks"),
        blocks: [
          flags.length === 0
            ? { kind: "paragraph", text: say("empty") }
            : { kind: "list", items: flags.map(({ statement, statement_data }) => statementText(statement, statement_data, formatter)) },
        ],
      },
    ],
  };
}
