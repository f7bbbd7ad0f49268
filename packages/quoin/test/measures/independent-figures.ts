import { readFileSync } from "node:fs";

/** A figure made without our code: golden/runners/independent_figures.py says how. */
export interface IndependentFigure {
  /** The example and the words that ask for the answer in which it stands. */
  readonly answer: string;
  readonly path: string;
  /** A number, a word, or nothing where the answer is to hold none. */
  readonly value: string;
  /** Null where the figure is exact to rounding; else four standard errors of the draws of both programs. */
  readonly error: number | null;
}

export const independentFigures: readonly IndependentFigure[] = readFileSync(new URL("./independent-figures.golden.csv", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .filter((line) => !line.startsWith("#"))
  .slice(1)
  .map((line) => {
    const [answer = "", path = "", value = "", error = ""] = line.split(",");
    return { answer, path, value, error: error === "" ? null : Number(error) };
  });

/** Rounding: the same sums in another order. */
const exact = 1e-9;

/** Figures of an answer that are not what they are made to be without our code. */
export function differing(answer: unknown, figures: readonly IndependentFigure[]): readonly (IndependentFigure & { readonly found: unknown })[] {
  return figures.flatMap((figure) => {
    const found = valueAt(answer, figure.path);
    return isSame(found, figure) ? [] : [{ ...figure, found }];
  });
}

function isSame(found: unknown, { value, error }: IndependentFigure): boolean {
  if (typeof found !== "number") return value === (found === null ? "" : String(found));
  return value !== "" && Math.abs(found - Number(value)) <= (error ?? exact * Math.max(1, Math.abs(Number(value))));
}

/** What stands at a path such as `findings[P1].value`: members of lists are named by what they are of, or by their place. */
function valueAt(answer: unknown, path: string): unknown {
  return (path.match(/\[[^\]]+\]|[^.[\]]+/g) ?? []).reduce<unknown>(
    (value, step) => (step.startsWith("[") ? memberOf(value, step.slice(1, -1), answer) : fieldOf(value, step)),
    answer,
  );
}

function fieldOf(value: unknown, name: string): unknown {
  return value !== null && typeof value === "object" ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

function memberOf(list: unknown, name: string, answer: unknown): unknown {
  if (!Array.isArray(list)) return undefined;
  const placeOf = (member: unknown, end: string): unknown =>
    fieldOf((fieldOf(answer, "places") as readonly unknown[] | undefined)?.[Number(fieldOf(member, end))], "region");
  const names = (member: unknown): readonly unknown[] => [
    ...["id", "region", "activity"].map((field) => fieldOf(member, field)),
    `${placeOf(member, "a")} ${placeOf(member, "b")}`,
  ];
  return list.find((member) => names(member).includes(name)) ?? list[Number(name)];
}
