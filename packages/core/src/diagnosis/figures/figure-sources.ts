import type { StatementData, StatementValue } from "../../language/statement/value.ts";
import { placeSources } from "./place-sources.ts";

/** A number as it stands in a sentence. */
export type StatedFigure = Extract<StatementValue, { readonly kind: "number" | "share" | "points" | "probability" | "ratio" | "money" }>;

/**
 * What a figure of a sentence is, where the rule kept no rows of it alone.
 *
 * `limit`: somebody set it, the rule or the office; `chance`: drawn, or the reach of draws, from all rows of the finding; `choices`: counted over the ways in which the finding was asked, its
 * comparators or the looks of its family; `whole`: read, counted or computed over all rows of the finding; `divided`, `less`: from two other figures of the same sentence.
 */
export type FigureSource = { readonly kind: SourceKind } | MadeOf;

type SourceKind = "limit" | "chance" | "choices" | "whole";

/** A figure that is the quotient or the difference of two others. */
export interface MadeOf {
  readonly kind: "divided" | "less";
  readonly of: readonly [first: string, second: string];
}

/** One figure of a statement: its name as the marks have it (`single.0.ratio`), the codes and places that lead to it, outermost first. */
export interface PlacedFigure {
  readonly name: string;
  readonly figure: StatedFigure;
  readonly within: readonly { readonly code: string; readonly place: string }[];
}

/** All figures of a statement with those that follow it, in the order of their places. */
export function placedFigures(data: StatementData, before = "", within: PlacedFigure["within"] = []): readonly PlacedFigure[] {
  const own = Object.entries(data.values).flatMap(([place, value]) => figuresOf(value, `${before}${place}`, [...within, { code: data.code, place }]));
  const after = (data.followed_by ?? []).flatMap((each, at) => placedFigures(each, `${before}followed_by.${at}.`, within));
  return [...own, ...after];
}

function figuresOf(value: StatementValue, name: string, within: PlacedFigure["within"]): readonly PlacedFigure[] {
  switch (value.kind) {
    case "range":
      return (["low", "high"] as const).map((end) => ({ name: `${name}.${end}`, figure: value[end], within: [...within, { code: "", place: end }] }));
    case "list":
      return value.items.flatMap((item, at) => figuresOf(item, `${name}.${at}`, within));
    case "sentences":
      return value.items.flatMap((item, at) => placedFigures(item, `${name}.${at}.`, within));
    case "statement":
      return placedFigures(value, `${name}.`, within);
    case "years":
    case "place":
    case "record":
    case "text":
      return [];
    default:
      return [{ name, figure: value, within }];
  }
}

/** Places that mean the same in every sentence: a limit that was set, an end or a probability of what chance gives. */
const limitPlaces: ReadonlySet<string> = new Set(["minimum", "limit", "least", "level", "factor", "alarm", "matters"]);
const chancePlaces: ReadonlySet<string> = new Set(["low", "high", "lowest", "highest", "chance", "p"]);

/** What a figure is by its sentence and place; null where nothing is declared of it: then it was counted among the rows of the finding, and which of them is not kept. */
export function figureSource({ figure, within }: Omit<PlacedFigure, "name">): FigureSource | null {
  const last = within.findLast(({ code }) => code !== "");
  const declared = last === undefined ? undefined : placeSources[last.code]?.[last.place];
  if (declared !== undefined) return readSource(declared);
  const places = within.map(({ place }) => place);
  if (places.some((place) => limitPlaces.has(place))) return { kind: "limit" };
  // An effect is said in the words of the rule, within the sentence on what fits the data.
  if (figure.kind === "probability" || places.some((place) => chancePlaces.has(place))) return { kind: "chance" };
  return null;
}

/** `open / all`, `now - before`, or a kind by itself. */
function readSource(text: string): FigureSource {
  const [first = "", sign, second = ""] = text.split(" ");
  if (sign === undefined) return { kind: first as SourceKind };
  return { kind: sign === "/" ? "divided" : "less", of: [first, second] };
}
