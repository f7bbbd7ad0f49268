import { leafCodes } from "../codes/code-lists.ts";
import { isHeadingHidden, ownHeadings, type SaidOfPaper } from "../codes/paper/paper.ts";
import type { Finding } from "../diagnosis/finding/finding.ts";
import { contractNamed } from "../evidence/tables/table-contracts.ts";
import type { Note } from "../language/note.ts";
import type { Said } from "../language/statement/place.ts";
import { integer, verbatim } from "../language/statement/values.ts";
import { asTyped, type LocalText } from "../language/text.ts";
import { ofParts } from "./answers.ts";
import { coverageWords as words } from "./coverage.words.ts";
import type { LineMaker } from "./design-context.ts";
import { inferredMeasure, type MeasureCoverage, measureOfItem, type PlanLine } from "./plan.ts";

/** A table that is not there, or one without a column. */
export interface AbsentEvidence {
  readonly table: string;
  readonly column: string | null;
  /** Where the table is there and cannot be used. */
  readonly problem?: LocalText;
  readonly notes?: readonly Note[];
}

/** A sub-item with its lines, the findings that bear on it, and why it has no line. */
export type CoveredItem = Pick<MeasureCoverage, "item" | "lines" | "findings" | "reason" | "reason_data">;

/** What it would take to propose something on a part of the measures for which nothing here makes lines. */
const needs: Readonly<Record<string, LocalText>> = {
  "M1.4": { en: "records of who uses and spreads generic technology", zh: "共性技术应用推广的记录" },
  "M1.8": { en: "records of results and of those who use them", zh: "成果及其使用者的记录" },
  "M1.T1": { en: "tax relief by firm or @region", zh: "分企业或分@region的税收优惠数据" },
  "M1.T2": { en: "loans, guarantees and equity for innovation", zh: "创新贷款、担保与股权投资数据" },
  "M1.T3": { en: "procurement of R&D", zh: "研发采购数据" },
  "M1.T4": { en: "disputes and accreditation of intellectual property", zh: "知识产权纠纷与认定数据" },
  "M1.T5": { en: "a list of non-profit bodies", zh: "非营利组织名录" },
  "M3.2": { en: "the public services of institutes and their prices", zh: "院所公共服务及收费数据" },
  "M3.3": { en: "the work of institutes by the five technology classes", zh: "按五类技术编码的院所工作" },
  "M4.2": { en: "testing bases of enterprises", zh: "企业试验基地数据" },
};

/**
 * Every sub-item of the five measures once: the lines that carry it out, or why there is none.
 *
 * @param findings those of the place: the ones that bear on the item stand beside its lines
 * @param makers by whose rules it is told what would have called for a line
 * @param settings headings that the office hides are left out, its own stand at the end
 * @param absent by sub-item, what its lines need and the workspace does not hold
 */
export function planCoverage(
  lines: readonly Pick<PlanLine, "id" | "item">[],
  findings: readonly Pick<Finding, "id" | "rule" | "part" | "verdict" | "bears_on">[],
  makers: readonly Pick<LineMaker, "item" | "answers" | "parts">[],
  absent: ReadonlyMap<string, AbsentEvidence> = new Map(),
  settings: SaidOfPaper = {},
): readonly CoveredItem[] {
  const own = ownHeadings("measures", settings).map(({ code, names }): CoveredItem => {
    const said = lines.filter(({ item }) => item === code).map(({ id }) => id);
    const reason = said.length > 0 ? null : words.say("own-heading", { name: asTyped(names) });
    return { item: code, lines: said, findings: [], reason: reason?.text ?? null, reason_data: reason?.data ?? null };
  });
  const ofPaper = leafCodes("measures")
    .filter((item) => measureOfItem(item) !== inferredMeasure && !isHeadingHidden(item, settings))
    .map((item) => {
      const own = lines.filter((line) => line.item === item).map(({ id }) => id);
      const bearing = findings.filter(({ bears_on: bears }) => bears.includes(item)).map(({ id }) => id);
      const lack = absent.get(item);
      // An item may hold the lines of one maker while another could not be heard.
      const isSilent = own.length > 0 && lack?.problem === undefined;
      const reason = isSilent ? null : lack === undefined ? whyNone(item, findings, makers) : lackOf(lack);
      return { item, lines: own, findings: bearing, reason: reason?.text ?? null, reason_data: reason?.data ?? null };
    });
  return [...ofPaper, ...own];
}

function lackOf({ table, column, problem }: AbsentEvidence): Said {
  if (problem !== undefined) return words.say("unusable", { problem });
  const named = contractNamed(table)?.title ?? verbatim(table);
  return column === null ? words.say("no-table", { table: named }) : words.say("no-column", { table: named, column: verbatim(column) });
}

/** Told by the findings that the makers of the item answer: decided against it, not decided, or nothing made of them. */
function whyNone(item: string, findings: Parameters<typeof planCoverage>[1], makers: Parameters<typeof planCoverage>[2]): Said {
  const own = makers.filter((maker) => maker.item === item);
  const need = needs[item];
  if (own.length === 0 && need !== undefined) return words.say("not-proposed", { need });
  const answered = new Set(
    own.flatMap(({ answers, parts }) =>
      ofParts(
        findings.filter(({ rule }) => answers.some((code) => code === rule)),
        parts,
      ),
    ),
  );
  const count = (verdict: Finding["verdict"]): number => [...answered].filter((finding) => finding.verdict === verdict).length;
  const [confirmed, refused, open] = [count("confirmed"), count("not-supported"), count("insufficient-data")];
  if (confirmed > 0) return words.say("nothing-follows", { confirmed: integer(confirmed, "findings") });
  if (refused > 0 && open > 0) return words.say("mixed", { refused: integer(refused, "findings"), open: integer(open, "findings") });
  if (refused > 0) return words.say("refused", { refused: integer(refused, "findings") });
  return open > 0 ? words.say("undecided", { open: integer(open, "findings") }) : words.say("not-asked");
}
