import { codeEntry, type Finding } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useRules } from "../answers/use-rules.ts";
import { useText } from "../language/use-text.ts";
import { FactList } from "../shared/tables/fact-list.tsx";
import { findingsText } from "./findings.text.ts";
import { ThresholdTable } from "./threshold-table.tsx";
import { useMethodText } from "./use-method-text.ts";

/** How the verdict comes about: the rule in its own words, its thresholds here, the function of the system that it bears on. */
export function VerdictReason({ finding }: { readonly finding: Finding }): ReactNode {
  const { t, pick, ours } = useText(findingsText);
  const methodOf = useMethodText();
  const answered = useRules().data;
  const rule = answered?.rules.find(({ code }) => code === finding.rule);
  const label = codeEntry("tis-functions", finding.function)?.label;
  return (
    <>
      {rule === undefined ? null : <p>{methodOf(rule)}</p>}
      <FactList
        facts={[
          {
            name: t("ruleOf"),
            value: (
              <Link to="/methods" hash={finding.rule}>
                {rule === undefined ? finding.rule : pick(rule.title)}
              </Link>
            ),
          },
          { name: t("functionOf"), value: label === undefined ? finding.function : ours(label) },
          { name: t("mechanism"), value: t(finding.mechanism) },
        ]}
      />
      {rule === undefined ? null : <ThresholdTable rule={rule} fragile={finding.fragile} shared={answered?.shared ?? []} />}
    </>
  );
}
