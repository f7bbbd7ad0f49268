import type { Finding } from "@quoin/core";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { findingsText } from "./findings.text.ts";

/** The shortest headline that a finding licenses, and the one that it does not. */
export function Misreading({ finding: { misreading } }: { readonly finding: Pick<Finding, "misreading"> }): ReactNode {
  const { t, pick } = useText(findingsText);
  return <p>{t("misreading", { licenses: pick(misreading.licenses), not: pick(misreading.not) })}</p>;
}
