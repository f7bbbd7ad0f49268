import type { Finding } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { findingsText } from "./findings.text.ts";

/** Whether what was seen is real and too small to act on, and whether every choice of the rule keeps the finding or one of them turns it over; leads to what that means. */
export function StrengthMark({ strength, size }: Pick<Finding, "strength" | "size">): ReactNode {
  const { t } = useText(findingsText);
  const marks = [...(size === "small" ? [t("small")] : []), ...(strength === null ? [] : [t(strength)])];
  if (marks.length === 0) return null;
  return (
    <div>
      <Link to="/sure">{marks.join(" · ")}</Link>
    </div>
  );
}
