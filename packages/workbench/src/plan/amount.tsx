import { moneyText, type PlanLine } from "@quoin/core";
import type { ReactNode } from "react";
import { bracketed } from "../language/marks.ts";
import { unitText } from "../language/unit-text.ts";
import { useText } from "../language/use-text.ts";
import { ProvenanceLink } from "../provenance/provenance-link.tsx";
import { planText } from "./plan.text.ts";
import { useApproved } from "./use-approved.ts";

interface AmountProps {
  readonly line: Pick<PlanLine, "id" | "amount" | "currency"> & Partial<Pick<PlanLine, "cost_like">>;
  readonly region: string;
  /** Whether what stands around it says already that the amount is estimated. */
  readonly isSaid?: boolean;
}

/** What a line costs, leading to what the cost rests on, and that nobody has approved it where nobody has; what similar ones cost where nobody has said it; said in words where nothing is known. */
export function Amount({ line, region, isSaid = false }: AmountProps): ReactNode {
  const { t, language } = useText(planText);
  const isApproved = useApproved(region);
  if (line.amount !== null)
    return (
      <>
        <ProvenanceLink door={{ kind: "line", region, id: line.id }}>{moneyText(line.amount, line.currency, language)}</ProvenanceLink>
        {isSaid || isApproved === true ? null : bracketed(t("notApproved"), language)}
      </>
    );
  const like = line.cost_like ?? null;
  if (like === null || like.p10 === null || like.p90 === null) return <span>{t("noCost")}</span>;
  const money = (amount: number) => moneyText(amount, like.currency, language);
  if (like.low !== null && like.high !== null) return <span>{t("costLike", { low: money(like.low), high: money(like.high) })}</span>;
  return <span>{t("costEach", { low: money(like.p10), high: money(like.p90), unit: unitText(like.unit, language) })}</span>;
}
