import type { PeersAnswer } from "../../evidence/territory/peers/show-peers.ts";
import type { Formatter } from "../../language/message/formatter.ts";
import { year } from "../../language/statement/values.ts";
import { printedUnit } from "../document/printed-words.ts";
import { briefWords } from "./brief.words.ts";

/** An indicator with its unit and year. */
export function headOf(
  { label, unit, year: at }: { readonly label: PeersAnswer["rows"][number]["label"]; readonly unit: string; readonly year: number | null },
  formatter: Formatter,
): string {
  const printed = printedUnit(unit, formatter);
  const said = [...(printed === null || printed === "" ? [] : [printed]), ...(at === null ? [] : [formatter.of(briefWords)("peers-of", { year: year(at) })])];
  return said.length === 0 ? formatter.text(label) : `${formatter.text(label)}${formatter.aside(said.join(", "))}`;
}
