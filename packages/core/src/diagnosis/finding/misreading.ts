import type { LocalText } from "../../language/text.ts";
import { claimWords } from "./claim.words.ts";
import type { Finding } from "./finding.ts";
import { misreadingWords as words } from "./misreading.words.ts";

/** Headlines have no places: each stands as it is. */
const headlines: Readonly<Partial<Record<string, LocalText>>> = words.table;

/** Codes of claims: of rules and of their parts. */
type Claim = keyof typeof claimWords.table;
const isClaim = (code: string): code is Claim => Object.hasOwn(claimWords.table, code);

/** What a rule, or its part, asks about, as a claim; null for a rule that is none of ours. */
function claimOf(rule: string, part: string | null): LocalText | null {
  const code = [`${rule}-${part}`, rule].find(isClaim);
  return code === undefined ? null : claimWords.text(code);
}

/**
 * The shortest headline that a finding licenses, and the one that readers make of it: of a confirmed one those of its part of the rule, else of the rule; of what is real but small, or refused, a statement
 * that says so of its claim; of what is open a headline that promises no more than that.
 *
 * @param isCounted false where the answer is open because there was nothing to count
 *
 *   misreadingOf("herding", { verdict: "confirmed", size: "large" }).not.en  // "Places imitate each other, and the money is wasted."
 */
export function misreadingOf(
  rule: string,
  { verdict, size, part = null }: Pick<Finding, "verdict" | "size"> & Partial<Pick<Finding, "part">>,
  isCounted = true,
): Finding["misreading"] {
  const own = (kind: "licenses" | "not" | "refused"): LocalText | null =>
    (part === null ? undefined : headlines[`${rule}-${part}-${kind}`]) ?? headlines[`${rule}-${kind}`] ?? null;
  if (!isCounted) return { licenses: words.text("uncounted-licenses"), not: words.text("uncounted-not") };
  if (verdict === "insufficient-data") return { licenses: words.text("open-licenses"), not: words.text("open-not") };
  const wrong = own("not") ?? words.text("quoted-not");
  const claim = claimOf(rule, part) ?? words.text("quoted-claim");
  if (size === "small") return { licenses: words.text("small-licenses", { claim }), not: wrong };
  if (verdict === "not-supported") return { licenses: words.text("refused-licenses", { claim }), not: own("refused") ?? words.text("refused-not") };
  return { licenses: own("licenses") ?? words.text("quoted-licenses"), not: wrong };
}
