import { type ApiAnswer, moneyText } from "@quoin/core";
import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { useText } from "../language/use-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import { useMay } from "../session/use-may.ts";
import { Section } from "../shared/page/section.tsx";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { fundingText } from "./money.text.ts";

interface Drawn {
  readonly transaction: string;
  readonly amount: string;
  readonly hits: number;
}

/** Draws payments for an audit by their money; each payment drawn leads to its record, where it can be asked about. */
export function AuditSample(): ReactNode {
  const { t } = useText(fundingText);
  const may = useMay();
  if (!may("audit-sample")) return null;
  return (
    <Section title={t("sample")} anchor="sample">
      <p>{t("sampleWhy")}</p>
      <ActionForm
        name="audit-sample"
        label={t("sampleDraw")}
        isQuiet
        fields={[
          { name: "size", label: t("sampleSize"), kind: "number", isRequired: true },
          { name: "from", label: t("sampleFrom"), kind: "date" },
          { name: "to", label: t("sampleTo"), kind: "date" },
          { name: "fund", label: t("fund"), kind: "reference", reference: "fund" },
          { name: "seed", label: t("sampleSeed"), kind: "number" },
        ]}
        input={({ texts: { size = "", seed, ...texts } }) => ({ size: Number(size), ...texts, ...(seed === undefined ? {} : { seed: Number(seed) }) })}
        told={(sample) => <Sample of={sample} />}
      />
    </Section>
  );
}

function Sample({ of }: { readonly of: ApiAnswer<"audit-sample"> }) {
  const { t, language } = useText(fundingText);
  const items = Array.isArray(of["items"]) ? (of["items"] as readonly Drawn[]) : [];
  const said = (amount: unknown) => moneyText(Number(amount), String(of["currency"]), language);
  return (
    <>
      <p>
        {t("sampled", {
          id: of.id,
          drawn: items.length,
          of: String(of["payments"]),
          total: said(of["total"]),
          interval: said(of["interval"]),
          seed: String(of["seed"]),
        })}
      </p>
      <FigureTable
        label={t("sample")}
        heads={[t("samplePayment"), t("amount"), t("sampleHits")]}
        rows={items.map(({ transaction, amount, hits }) => ({
          id: transaction,
          cells: [<RecordLink key="payment" type="transaction" id={transaction} />, said(amount), String(hits)],
        }))}
      />
    </>
  );
}
