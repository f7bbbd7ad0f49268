import { elementAt } from "../../../../contract/assert-present.ts";
import type { Choice } from "../../../../diagnosis/finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { repeatedKey } from "../../../../diagnosis/finding/repeated-key.ts";
import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import { anySynthetic, firstRepeatedKey, type GatheredOf, numberOf, type RowOf, referenceTo, textOf } from "../../../../evidence/roles/gathered-table.ts";
import { placeOfRow, tablesOf } from "../../../../evidence/roles/joined-tables.ts";
import { besideLargest, hundredthsOf, isNamed, type Repeated, repeatedUndertakings } from "../../../../evidence/roles/repeated-undertakings.ts";
import { needed } from "../../../../evidence/roles/required-table.ts";
import { projects } from "../../../../evidence/tables/projects.ts";
import { calledOnce, citing, integer, listed, money, percent, verbatim } from "../../../../language/statement/values.ts";
import type { paidTwiceFacts } from "./paid-twice.ts";
import { paidTwiceWords as words } from "./paid-twice.words.ts";

export const projectsTable = needed(projects, ["project", "title", "lead", "central_funds"], ["call_year"]);
export type Projects = GatheredOf<typeof projectsTable>;
type Project = RowOf<typeof projectsTable>;

type Limits = LimitsOf<typeof paidTwiceFacts>;

/** Undertakings that the statement names, and that stand beside the finding. */
const [named, listedBeside] = [3, 100];
/** Does money stand more than once in the lists of projects? A complete count: nothing is left to chance, and whether it is one project people say. */
export function judgePaidTwice(table: Projects, currency: string, limits: Limits): FindingDraft[] {
  const repeated = firstRepeatedKey(table.rows, ["project"]);
  if (repeated !== null) return [repeatedKey(nation, table, repeated)];
  const looked = table.rows.filter((row) => isNamed(row));
  const all = referenceTo(table, table.rows);
  const synthetic = anySynthetic(table.rows);
  if (looked.length < limits.minimum_projects || looked.length < limits.minimum_named_share * table.rows.length)
    return [
      insufficientData(
        nation,
        words.say("few", {
          all: integer(table.rows.length, "projects"),
          named: integer(looked.length, "projects"),
          minimum: integer(limits.minimum_projects, "projects"),
          share: percent(limits.minimum_named_share, 0),
        }),
        all,
        { synthetic },
      ),
    ];
  const groups = repeatedUndertakings(looked, () => "");
  const known = looked.flatMap(hundredthsOf).reduce((sum, each) => sum + each, 0) / 100;
  const rows = groups.flatMap((group) => group.rows);
  const counted = { groups: integer(groups.length, "undertakings"), projects: integer(rows.length, "projects") };
  const beside = groups.filter((group) => group.beside !== null);
  if (groups.length > 0 && (beside.length === 0 || known === 0))
    return [insufficientData(nation, words.say("no-money", counted), referenceTo(table, rows), { synthetic: anySynthetic(rows), reason: "not-coded" })];
  const amount = besideLargest(groups);
  const value = known === 0 ? 0 : amount / known;
  const unpriced = groups.reduce((sum, group) => sum + group.unpriced, 0);
  const unnamed = table.rows.length - looked.length;
  return [
    findingDraft({
      subject: nation,
      evidence: groups.length === 0 ? all : referenceTo(table, rows),
      synthetic: groups.length === 0 ? synthetic : anySynthetic(rows),
      verdict: amount > 0 ? "confirmed" : "not-supported",
      value,
      threshold: 0,
      baseline: words.text("baseline"),
      comparison: {
        kind: "threshold",
        text: words.text("comparison"),
        amount,
        currency,
        unpriced,
        undertakings: groups.slice(0, listedBeside).map((group) => ({
          projects: group.rows.map((row) => ({ project: textOf(row, "project"), table: placeOfRow(table.table, row.row).table })),
          beside: group.beside,
        })),
      },
      choices: choicesOf(table, looked, known),
      statement:
        groups.length === 0
          ? words.say("none", {
              projects: integer(looked.length, "projects"),
              unnamed: unnamed === 0 ? [] : [words.say("unnamed", { unnamed: integer(unnamed, "projects") })],
            })
          : words.say("result", {
              ...counted,
              names: listed(
                groups.map((group) => {
                  const first = elementAt(group.rows, 0);
                  return words.say("undertaking", {
                    title: verbatim(textOf(first, "title") ?? ""),
                    lead: calledOnce(textOf(first, "lead") ?? ""),
                    count: integer(group.rows.length, "times"),
                  });
                }),
                { shown: named },
              ),
              amount: citing(money(amount, currency), ...tablesOf(table.table)),
              share: percent(value),
              unpriced: unpriced === 0 ? [] : [words.say("unpriced", { unpriced: integer(unpriced, "projects") })],
            }),
    }),
  ];
}

/** What else two entries may have to share to count as one: the year, or that they stand in two lists. */
function choicesOf({ table }: Projects, looked: readonly Project[], known: number): readonly Choice[] {
  const line = (label: Choice["label"], groups: readonly Repeated<Project>[]): Choice => {
    const amount = besideLargest(groups);
    return { label, value: known === 0 ? 0 : amount / known, null: null, verdict: amount > 0 ? "confirmed" : "not-supported" };
  };
  const tableOf = (row: Project): string => placeOfRow(table, row.row).table;
  const across = repeatedUndertakings(looked, () => "").filter(({ rows }) => new Set(rows.map(tableOf)).size > 1);
  return [
    ...(looked.some((row) => numberOf(row, "call_year") !== null)
      ? [
          line(
            words.text("same-year"),
            repeatedUndertakings(looked, (row) => String(numberOf(row, "call_year") ?? row.row)),
          ),
        ]
      : []),
    ...(tablesOf(table).length > 1 ? [line(words.text("other-list"), across)] : []),
  ];
}
