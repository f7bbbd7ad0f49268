import type { LocalText } from "../../language/text.ts";
import type { Finding } from "./finding.ts";
import { misreadingWords as words } from "./misreading.words.ts";

/** Headlines have no places: each stands as it is. */
const headlines: Readonly<Partial<Record<string, LocalText>>> = words.table;

/**
 * The shortest headline that a finding licenses, and the one that readers make of it: of a confirmed one those of its rule; of what is real but small, refused or open headlines that
 * promise no more than that.
 *
 * @param isCounted false where the answer is open because there was nothing to count
 *
 *   misreadingOf("herding", { verdict: "confirmed", size: "large" }).not.en  // "Places imitate each other, and the money is wasted."
 */
export function misreadingOf(rule: string, { verdict, size }: Pick<Finding, "verdict" | "size">, isCounted = true): Finding["misreading"] {
  const own = (kind: "licenses" | "not" | "refused"): LocalText | null => headlines[`${rule}-${kind}`] ?? null;
  if (!isCounted) return { licenses: words.text("uncounted-licenses"), not: words.text("uncounted-not") };
  if (verdict === "insufficient-data") return { licenses: words.text("open-licenses"), not: words.text("open-not") };
  const wrong = own("not") ?? words.text("quoted-not");
  if (size === "small") return { licenses: words.text("small-licenses"), not: wrong };
  if (verdict === "not-supported") return { licenses: words.text("refused-licenses"), not: own("refused") ?? words.text("refused-not") };
  return { licenses: own("licenses") ?? words.text("quoted-licenses"), not: wrong };
}
