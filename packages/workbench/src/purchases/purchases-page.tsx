import { moneyText } from "@quoin/core";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { useMay } from "../session/use-may.ts";
import { Answered } from "../shared/page/answered.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { purchasesText } from "./purchases.text.ts";
import { ReviewForm } from "./review-form.tsx";
import { ReviewTable } from "./review-table.tsx";

/** `/purchases`: what somebody means to buy beside what is there, and what was decided. */
export function PurchasesPage(): ReactNode {
  const { t, language } = useText(purchasesText);
  const may = useMay();
  const list = useAnswer("purchase-list", {});
  return (
    <>
      <PageHead question={t("question")}>
        <p>{t("answer")}</p>
      </PageHead>
      {may("purchase-review") ? (
        <Section title={t("review")}>
          <ReviewForm />
        </Section>
      ) : null}
      <Section title={t("reviews")}>
        <Answered of={list}>
          {({ reviews, not_spent: notSpent }) => (
            <>
              {notSpent.length === 0 ? null : (
                <p>{t("notSpent", { sums: notSpent.map(({ amount, currency }) => moneyText(Number(amount), currency, language)).join(", ") })}</p>
              )}
              <ReviewTable reviews={reviews} />
            </>
          )}
        </Answered>
      </Section>
    </>
  );
}
