import { memberOf } from "../contract/assert-present.ts";
import type { LocalText } from "../language/text.ts";

/** Units that plans write as symbols, in the characters that Chinese documents write. */
const chinese: Readonly<Record<string, string>> = {
  t: "吨",
  kt: "千吨",
  kg: "千克",
  m: "米",
  km: "公里",
  "m²": "平方米",
  kW: "千瓦",
  MW: "兆瓦",
  GW: "吉瓦",
  kWh: "千瓦时",
  MWh: "兆瓦时",
  GWh: "吉瓦时",
};

/** A unit as a plan writes it, in both languages; one that is no known symbol stands as it is. */
export function plannedUnit(unit: string): LocalText {
  return { en: unit, zh: Object.hasOwn(chinese, unit) ? memberOf(chinese, unit) : unit };
}
