import type { EvidenceReference, Finding, StatementData, StatementValue } from "@quoin/core";

/** Rows of one table behind a figure, as the finding's evidence names them. */
type OwnRows = Extract<EvidenceReference, { readonly table: string }>;

/** One side of a division: what it is and how much, and its rows. */
export interface DivisionSide {
  readonly said: Finding["statement"];
  readonly evidence: readonly OwnRows[];
}

/** What one figure of a sentence rests on. */
export interface FigureOrigin {
  /** `rows`: the rule kept the figure's own rows; `tables`: it named the tables alone; `finding`: neither, so that all of the finding stands behind it. */
  readonly kept: "rows" | "tables" | "finding";
  readonly evidence: readonly EvidenceReference[];
  readonly division: { readonly above: DivisionSide; readonly below: DivisionSide } | null;
  /** The first and the last year of which the own rows speak; null where they speak of none or are not kept. */
  readonly years: { readonly from: number; readonly to: number } | null;
}

type Figure = Extract<StatementValue, { readonly kind: "number" | "share" | "points" | "probability" | "ratio" | "money" }>;
type RowsBehind = NonNullable<Figure["behind"]>["rows"][number];

/**
 * The own rows of a figure of a finding's sentence, by the name under which its marks have it.
 *
 *   figureOrigin(finding, "single.1.ratio")   // of the list `single` the second sentence, in it the figure `ratio`
 */
export function figureOrigin({ statement_data, evidence }: Pick<Finding, "statement_data" | "evidence">, name: string): FigureOrigin {
  const figures = figuresUnder(statement_data, name.split("."));
  const behind = figures.flatMap((figure) => figure.behind ?? []);
  if (behind.length > 0 && behind.length === figures.length) {
    const rows = behind.flatMap((each) => each.rows);
    const division = behind.length === 1 ? (behind[0]?.division ?? null) : null;
    const side = ({ said, rows: own }: NonNullable<typeof division>["above"]): DivisionSide => ({ said, evidence: referring(own, evidence) });
    return {
      kept: "rows",
      evidence: referring(rows, evidence),
      division: division === null ? null : { above: side(division.above), below: side(division.below) },
      years: spanOf(rows),
    };
  }
  const tables = figures.flatMap((figure) => figure.tables ?? []);
  const named = evidence.filter((reference) => "table" in reference && tables.includes(reference.table));
  return named.length > 0 ? { kept: "tables", evidence: named, division: null, years: null } : { kept: "finding", evidence, division: null, years: null };
}

/** The figures that stand under a name: one, the two ends of a span, none where the sentence has no such name. */
function figuresUnder(data: StatementData, [first = "", ...rest]: readonly string[]): readonly Figure[] {
  if (first === "followed_by") {
    const follower = data.followed_by?.[Number(rest[0])];
    return follower === undefined ? [] : figuresUnder(follower, rest.slice(1));
  }
  const value = data.values[first];
  return value === undefined ? [] : figuresOf(value, rest);
}

function figuresOf(value: StatementValue, rest: readonly string[]): readonly Figure[] {
  switch (value.kind) {
    case "range":
      return rest[0] === "low" ? [value.low] : rest[0] === "high" ? [value.high] : [value.low, value.high];
    case "list": {
      const item = value.items[Number(rest[0])];
      return item === undefined ? [] : figuresOf(item, rest.slice(1));
    }
    case "sentences": {
      const item = value.items[Number(rest[0])];
      return item === undefined ? [] : figuresUnder(item, rest.slice(1));
    }
    case "statement":
      return figuresUnder(value, rest);
    case "years":
    case "place":
    case "record":
    case "text":
      return [];
    default:
      return [value];
  }
}

/** The rows as references: with the hash under which the finding read the table. */
function referring(rows: readonly RowsBehind[], evidence: readonly EvidenceReference[]): OwnRows[] {
  return rows.map(({ table, rows: own }) => {
    const read = evidence.find((reference): reference is OwnRows => "table" in reference && reference.table === table);
    return { table, rows: own, sha256: read?.sha256 ?? "" };
  });
}

function spanOf(rows: readonly RowsBehind[]): FigureOrigin["years"] {
  const spans = rows.flatMap(({ years }) => years ?? []);
  return spans.length === 0 ? null : { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };
}
