import { type EvidenceReference, type Finding, figureSource, type MadeOf, type PlacedFigure, placedFigures, type StatedFigure } from "@quoin/core";

/** Rows of one table behind a figure, as the finding's evidence names them. */
type OwnRows = Extract<EvidenceReference, { readonly table: string }>;

/** One side of a division or a difference: what it is and how much, or the other figure of the sentence that it is, and its rows. */
export interface FigureSide {
  readonly said: Finding["statement"] | null;
  /** Name of the other figure, as the marks have it. */
  readonly figure: string | null;
  readonly evidence: readonly EvidenceReference[];
}

/** What one figure of a finding rests on. */
export interface FigureOrigin {
  /**
   * `rows`: the rule kept the figure's own rows or entries; `computed`: it is made of two other figures; `whole`, `limit`, `chance`, `choices`: as `figureSource` says; `choice`: the question
   * put another way; `tables`: the rule named the tables alone; `finding`: nothing is known of it, so that all of the finding stands behind it.
   */
  readonly kept: "rows" | "computed" | "whole" | "limit" | "chance" | "choices" | "choice" | "tables" | "finding";
  readonly evidence: readonly EvidenceReference[];
  readonly parts: { readonly sign: "÷" | "−"; readonly above: FigureSide; readonly below: FigureSide } | null;
  /** The first and the last year of which the own rows speak; null where they speak of none or are not kept. */
  readonly years: { readonly from: number; readonly to: number } | null;
}

type Behind = NonNullable<StatedFigure["behind"]>;
type Told = Pick<Finding, "statement_data" | "evidence" | "value">;

/** Figures of a finding that stand in no sentence: its value, its limit, what chance gives, and the choice at a place of the table of choices. */
export type NamedFigure = "@value" | "@limit" | "@chance" | `@choice.${number}`;

/**
 * The own rows of a figure of a finding: of one in its sentence by the name under which the marks have it, of another by its `NamedFigure`.
 *
 *   figureOrigin(finding, "single.1.ratio")   // of the list `single` the second sentence, in it the figure `ratio`
 *   figureOrigin(finding, "@value")           // as the sentence's own figure of that value, where it has one
 */
export function figureOrigin(finding: Told, name: string): FigureOrigin {
  const all = placedFigures(finding.statement_data);
  if (name === "@value") {
    const said = all.find(({ figure }) => figure.value === finding.value && figure.kind !== "probability");
    return said === undefined ? ofAll("whole", finding) : originOf([said], all, finding);
  }
  if (name === "@limit" || name === "@chance") return ofAll(name === "@limit" ? "limit" : "chance", finding);
  if (name.startsWith("@choice.")) return ofAll("choice", finding);
  return originOf(
    all.filter((each) => each.name === name || each.name === `${name}.low` || each.name === `${name}.high`),
    all,
    finding,
  );
}

function originOf(figures: readonly PlacedFigure[], all: readonly PlacedFigure[], finding: Told): FigureOrigin {
  const { evidence } = finding;
  const behind = figures.flatMap(({ figure }) => figure.behind ?? []);
  if (behind.length > 0 && behind.length === figures.length) return kept(behind, evidence);
  const tables = figures.flatMap(({ figure }) => figure.tables ?? []);
  const named = evidence.filter((reference) => "table" in reference && tables.includes(reference.table));
  const [first] = figures;
  const source = first === undefined ? null : figureSource(first);
  if (first !== undefined && source !== null && (source.kind === "divided" || source.kind === "less")) return madeOf(first, source, all, finding);
  if (named.length > 0) return { ...ofAll("tables", finding), evidence: named };
  return ofAll(source === null || "of" in source ? "finding" : source.kind, finding);
}

function ofAll(kind: Exclude<FigureOrigin["kept"], "rows" | "computed">, { evidence }: Pick<Told, "evidence">): FigureOrigin {
  // A limit that somebody set stands in no row.
  return { kept: kind, evidence: kind === "limit" ? [] : evidence, parts: null, years: null };
}

function kept(behind: readonly Behind[], evidence: Told["evidence"]): FigureOrigin {
  const division = behind.length === 1 ? (behind[0]?.division ?? null) : null;
  const side = ({ said, rows }: NonNullable<typeof division>["above"]): FigureSide => ({ said, figure: null, evidence: referring(rows, evidence) });
  return {
    kept: "rows",
    evidence: [
      ...referring(
        behind.flatMap(({ rows }) => rows),
        evidence,
      ),
      ...behind.flatMap(({ records }) => entries(records ?? [], evidence)),
    ],
    parts: division === null ? null : { sign: "÷", above: side(division.above), below: side(division.below) },
    years: spanOf(behind.flatMap(({ rows }) => rows)),
  };
}

/** A figure that is made of two others of the same sentence; each has its own rows where the rule kept them, and none beside them where all of the finding stands behind it. */
function madeOf({ name }: PlacedFigure, source: MadeOf, all: readonly PlacedFigure[], finding: Told): FigureOrigin {
  const before = name.slice(0, name.lastIndexOf(".") + 1);
  const sides = source.of.map((place) => {
    const other = all.find((each) => each.name === `${before}${place}`);
    const { kept: how, evidence } = other === undefined ? ofAll("whole", finding) : originOf([other], all, finding);
    return { said: null, figure: `${before}${place}`, evidence: how === "rows" ? evidence : [], own: how === "rows" };
  });
  const [above, below] = sides.map(({ own: _, ...side }): FigureSide => side) as [FigureSide, FigureSide];
  return {
    kept: "computed",
    evidence: sides.every(({ own }) => own) ? sides.flatMap((side) => side.evidence) : finding.evidence,
    parts: { sign: source.kind === "divided" ? "÷" : "−", above, below },
    years: null,
  };
}

/** The rows as references: with the hash under which the finding read the table. */
function referring(rows: Behind["rows"], evidence: Told["evidence"]): OwnRows[] {
  return rows.map(({ table, rows: own }) => {
    const read = evidence.find((reference): reference is OwnRows => "table" in reference && reference.table === table);
    return { table, rows: own, sha256: read?.sha256 ?? "" };
  });
}

/** The entries as references: in the version in which the finding read them. */
function entries(records: NonNullable<Behind["records"]>, evidence: Told["evidence"]): EvidenceReference[] {
  return records.flatMap(({ type, ids }) =>
    ids.map((id) => evidence.find((reference) => "type" in reference && reference.type === type && reference.id === id) ?? { type, id, version: 0 }),
  );
}

function spanOf(rows: Behind["rows"]): FigureOrigin["years"] {
  const spans = rows.flatMap(({ years }) => years ?? []);
  return spans.length === 0 ? null : { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };
}
