import { type ApiAnswer, codeList } from "@quoin/core";
import type { ReactNode } from "react";
import type { ActionField } from "../actions/action-field.tsx";
import { ActionForm } from "../actions/action-form.tsx";
import { useText } from "../language/use-text.ts";
import { choiceText } from "../register/choice-text.ts";
import { Section } from "../shared/section.tsx";
import { fundingText } from "./money.text.ts";

const levels = ["central", "provincial", "local", "enterprise", "bank", "foreign", "other"] as const;

/** Books one flow of money, or many from a file. */
export function PaymentForms(): ReactNode {
  const { t, pick, language } = useText(fundingText);
  const told = ({ created, unchanged }: ApiAnswer<"pay">) => t("booked", { created: created.length, unchanged: unchanged.length });
  const fields: readonly ActionField[] = [
    {
      name: "type",
      label: t("type"),
      kind: "choice",
      isRequired: true,
      choices: codeList("transaction-types").map(({ code, label }) => ({ value: code, label: pick(label) })),
    },
    { name: "amount", label: t("amount"), kind: "number", isRequired: true },
    { name: "date", label: t("date"), kind: "date", isRequired: true },
    {
      name: "level",
      label: t("moneyLevel"),
      kind: "choice",
      isRequired: true,
      choices: levels.map((level) => ({ value: level, label: choiceText(level, language) })),
    },
    { name: "project", label: t("project"), kind: "reference", reference: "project" },
    { name: "award", label: t("award"), kind: "reference", reference: "award" },
    { name: "fund", label: t("fund"), kind: "reference", reference: "fund" },
    { name: "from", label: t("from"), kind: "reference", reference: "organisation" },
    { name: "to", label: t("to"), kind: "reference", reference: "organisation" },
    { name: "description", label: t("description"), kind: "text" },
    { name: "over", label: t("over"), kind: "text" },
  ];
  return (
    <div className="no-print">
      <Section title={t("record")}>
        <p>{t("recordHint")}</p>
        <ActionForm name="pay" label={t("book")} fields={fields} input={({ texts }) => texts} told={told} />
      </Section>
      <Section title={t("many")}>
        <p>{t("manyHint")}</p>
        <ActionForm
          name="pay"
          label={t("book")}
          isQuiet
          fields={[{ name: "data", label: t("file"), kind: "file", isRequired: true, accept: ".xlsx,.csv,.json" }]}
          input={({ files: { data } }) => (data === undefined ? {} : { data })}
          told={told}
        />
      </Section>
    </div>
  );
}
