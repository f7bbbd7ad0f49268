import { moneyText } from "@quoin/core";
import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { callsText } from "./calls.text.ts";

/** What the awards of a decided call have left over, with the way back to its fund; nothing where nothing is left. */
export function RestOfCall({ call }: { readonly call: string }): ReactNode {
  const { t, language } = useText(callsText);
  const rest = (useAnswer("ledger", { call }).data?.balances ?? []).filter(({ account }) => account === "allotted");
  const [first] = rest;
  if (first === undefined) return null;
  const said = rest.map(({ amount, currency }) => moneyText(Number(amount), currency, language)).join(" + ");
  return (
    <>
      <p>{t("restLeft", { amount: said })}</p>
      <ActionForm
        name="call-unallot"
        label={t("giveBack")}
        isQuiet
        fields={[{ name: "reason", label: t("giveBackReason"), kind: "text", isRequired: true }]}
        input={({ texts }) => ({ id: call, reason: texts["reason"] ?? "" })}
        confirm={() => ({ title: t("giveBackAsk"), text: <p>{t("giveBackAskWhy", { amount: said })}</p> })}
        told={() => t("givenBack", { amount: said })}
      />
    </>
  );
}
