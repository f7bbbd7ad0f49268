import { codeEntry, type Plan } from "@quoin/core";
import type { ReactNode } from "react";
import { FindingLink } from "../findings/finding-link.tsx";
import { useText } from "../language/use-text.ts";
import { Section } from "../shared/page/section.tsx";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { lineChainText } from "./line-chain.text.ts";
import { planText } from "./plan.text.ts";

interface UnansweredProps {
  readonly unanswered: Plan["unanswered"];
  readonly region: string;
}

/** Confirmed findings that block and that no line moves, with what was tried. */
export function Unanswered({ unanswered, region }: UnansweredProps): ReactNode {
  const { t, pick, ours } = useText(lineChainText);
  const { t: plan } = useText(planText);
  if (unanswered.length === 0) return null;
  return (
    <Section title={t("unanswered")}>
      <p>{t("unansweredWhy")}</p>
      <FigureTable
        label={t("unanswered")}
        heads={[plan("findOutFinding"), t("why"), t("tried")]}
        rows={unanswered.map(({ finding, reason, tried }) => ({
          id: finding,
          cells: [
            <FindingLink key={finding} id={finding} region={region} />,
            pick(reason),
            tried.length === 0 ? "–" : tried.map((code) => ours(codeEntry("stip-instruments", code)?.label ?? { en: code, zh: code })).join(" · "),
          ],
        }))}
      />
    </Section>
  );
}
