import type { LocalText } from "../../language/text.ts";
import { indicatorNames } from "../tables/indicator-names.ts";
import type { RoleEvidence } from "./bound-table.ts";
import { gathered, type RowWith, textOf, textUnder } from "./gathered-table.ts";

/** What the office's own list calls the indicators. */
export async function indicatorLabels(sources: RoleEvidence): Promise<ReadonlyMap<string, { readonly label: LocalText; readonly topic: string }>> {
  if (sources.bind(indicatorNames) === null) return new Map();
  const { rows } = await gathered(sources, { contract: indicatorNames, fields: ["indicator", "name", "topic"] });
  const names = namesOfIndicators(rows);
  return new Map(
    rows.map((row) => {
      const id = textOf(row, "indicator") ?? "";
      return [id, { label: names.get(id) ?? { en: id, zh: id }, topic: textOf(row, "topic") ?? "" }];
    }),
  );
}

/** The names of a list of indicators, by code; of one without a name the code. */
export function namesOfIndicators(rows: readonly RowWith<"indicator">[]): ReadonlyMap<string, LocalText> {
  return new Map(
    rows.map((row) => {
      const [id, named] = [textOf(row, "indicator") ?? "", textUnder(row, "name")];
      return [id, { en: textUnder(row, "name.en") ?? named ?? id, zh: fullWidth(textUnder(row, "name.zh") ?? named ?? id) }];
    }),
  );
}

/** A Chinese name with the brackets of its language, however its table wrote them. */
function fullWidth(name: string): string {
  return name.replaceAll(/(?<=\p{Script=Han})\(([^()]*)\)/gu, "（$1）");
}
