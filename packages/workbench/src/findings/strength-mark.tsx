import type { Finding } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { findingsText } from "./findings.text.ts";

/** Whether every choice of the rule keeps a confirmed finding, or one of them turns it over; leads to what that means. Nothing where it is not confirmed. */
export function StrengthMark({ strength }: Pick<Finding, "strength">): ReactNode {
  const { t } = useText(findingsText);
  if (strength === null) return null;
  return (
    <div>
      <Link to="/sure">{t(strength)}</Link>
    </div>
  );
}
