import type { Finding } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import { useText } from "../language/use-text.ts";
import { ChartFrame } from "../shared/charts/chart-frame.tsx";
import { listedName } from "../shared/words/finding-name.ts";
import { VerdictMark } from "../shared/words/verdict-mark.tsx";
import { findingChart } from "./charts/finding-chart.ts";
import { findingsText } from "./findings.text.ts";
import { useFindingSource } from "./use-finding-source.ts";

/** A finding by its verdict, its question and its comparison: one of several in a row. */
export function FindingPicture({ finding }: { readonly finding: Finding }): ReactNode {
  const { pick, language } = useText(findingsText);
  const sourceOf = useFindingSource();
  const chart = useMemo(() => findingChart(finding, language, sourceOf(finding)), [finding, language, sourceOf]);
  return (
    <div>
      <p>
        <VerdictMark verdict={finding.verdict} />{" "}
        <Link to="/findings/$id" params={{ id: finding.id }}>
          {pick(listedName(finding))}
        </Link>
      </p>
      {chart === null ? <span /> : <ChartFrame chart={chart} />}
    </div>
  );
}
