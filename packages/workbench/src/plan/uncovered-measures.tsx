import type { Plan } from "@quoin/core";
import type { ReactNode } from "react";
import { paperLabel } from "../language/paper-entries.ts";
import { useText } from "../language/use-text.ts";
import { Section } from "../shared/page/section.tsx";
import { FactList } from "../shared/tables/fact-list.tsx";
import { planText } from "./plan.text.ts";

/** The paper's measures that the plan does not touch, or of which something kept a part away, each with the reason: no gap is hidden. */
export function UncoveredMeasures({ coverage }: Pick<Plan, "coverage">): ReactNode {
  const { t, pick, ours } = useText(planText);
  const open = coverage.filter(({ lines, reason }) => lines.length === 0 || reason !== null);
  if (open.length === 0) return null;
  return (
    <Section title={t("notCovered")} folds>
      <FactList
        facts={open.map(({ item, reason }) => {
          const label = paperLabel("measures", item);
          return { name: label === undefined ? item : `${item} ${ours(label)}`, value: reason === null ? "–" : pick(reason) };
        })}
      />
    </Section>
  );
}
