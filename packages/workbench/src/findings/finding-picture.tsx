import type { Finding } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import { useText } from "../language/use-text.ts";
import { ChartFrame } from "../shared/charts/chart-frame.tsx";
import { VerdictMark } from "../shared/words/verdict-mark.tsx";
import { findingChart } from "./charts/finding-chart.ts";
import { findingsText } from "./findings.text.ts";
import { tablesOf } from "./tables-of.ts";

/** A finding by its verdict, its question and its comparison: one of several in a row. */
export function FindingPicture({ finding }: { readonly finding: Finding }): ReactNode {
  const { t, pick, language } = useText(findingsText);
  const chart = useMemo(
    () => findingChart(finding, language, tablesOf(finding).join(language === "zh" ? "、" : ", ") || t("register")),
    [finding, language, t],
  );
  return (
    <div>
      <p>
        <VerdictMark verdict={finding.verdict} />{" "}
        <Link to="/findings/$id" params={{ id: finding.id }}>
          {pick(finding.question)}
        </Link>
      </p>
      {chart === null ? <span /> : <ChartFrame chart={chart} />}
    </div>
  );
}
