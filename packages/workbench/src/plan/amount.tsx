import { moneyText, type PlanLine } from "@quoin/core";
import type { ReactNode } from "react";
import { NumberDoor } from "../doors/number-door.tsx";
import { useText } from "../language/use-text.ts";
import { planText } from "./plan.text.ts";

interface AmountProps {
  readonly line: Pick<PlanLine, "id" | "amount" | "currency">;
  readonly region: string;
}

/** What a line costs, leading to what the cost rests on; said in words where no cost is known. */
export function Amount({ line, region }: AmountProps): ReactNode {
  const { t, language } = useText(planText);
  if (line.amount === null) return <span>{t("noCost")}</span>;
  return <NumberDoor door={{ kind: "line", region, id: line.id }}>{moneyText(line.amount, line.currency, language)}</NumberDoor>;
}
