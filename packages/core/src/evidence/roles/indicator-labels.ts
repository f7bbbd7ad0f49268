import type { LocalText } from "../../language/text.ts";
import { indicatorNames } from "../tables/indicator-names.ts";
import type { RoleEvidence } from "./bound-table.ts";
import { gathered, textOf } from "./gathered-table.ts";

/** What the office's own list calls the indicators. */
export async function indicatorLabels(sources: RoleEvidence): Promise<ReadonlyMap<string, { readonly label: LocalText; readonly topic: string }>> {
  if (sources.bind(indicatorNames) === null) return new Map();
  const { rows } = await gathered(sources, { contract: indicatorNames, fields: ["indicator", "name", "topic"] });
  return new Map(
    rows.map((row) => {
      const [id, named] = [textOf(row, "indicator") ?? "", textOf(row, "name")];
      return [
        id,
        { label: { en: textOf(row, "name.en") ?? named ?? id, zh: fullWidth(textOf(row, "name.zh") ?? named ?? id) }, topic: textOf(row, "topic") ?? "" },
      ];
    }),
  );
}

/** A Chinese name with the brackets of its language, however its table wrote them. */
function fullWidth(name: string): string {
  return name.replaceAll(/(?<=\p{Script=Han})\(([^()]*)\)/gu, "（$1）");
}
