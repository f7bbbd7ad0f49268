import { type ApiAnswer, moneyText } from "@quoin/core";
import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { NameOrId } from "../facilities/facility-name.tsx";
import { useText } from "../language/use-text.ts";
import { useMay } from "../session/use-may.ts";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { type Labels, labelText } from "../shared/words/label.ts";
import { purchasesText } from "./purchases.text.ts";

type Review = ApiAnswer<"purchase-list">["reviews"][number];

const adviceWords = { share: "share", buy: "buy", "look-closer": "lookCloser" } as const;
const decisionWords = { open: "open", share: "share", buy: "buy" } as const;

/** Reviews with what was advised and decided; those that nobody decided on with the forms that do. */
export function ReviewTable({ reviews }: { readonly reviews: readonly Review[] }): ReactNode {
  const { t, language } = useText(purchasesText);
  if (reviews.length === 0) return <EmptyState what={t("noReviews")} why={t("noReviewsWhy")} />;
  return (
    <FigureTable
      label={t("reviews")}
      heads={[t("wanted"), t("host"), t("price"), t("alike"), t("advice"), t("decision")]}
      rows={reviews.map((review) => {
        const [host, currency, price] = [textOf(review, "host"), textOf(review, "currency"), textOf(review, "price")];
        const alike = Array.isArray(review["candidates"]) ? review["candidates"].length : "–";
        const words = [...listOf(review, "words"), ...listOf(review, "classes")].join(" · ");
        return {
          id: review.id,
          cells: [
            <span key="wanted">
              <strong>{labelText(namesOf(review), language, review.id)}</strong> {words}
            </span>,
            host === null ? "–" : <NameOrId key="host" type="organisation" id={host} />,
            price === null ? "–" : moneyText(Number(price), currency ?? "", language),
            String(alike),
            wordOf(adviceWords, textOf(review, "advice")),
            <Decision key="decision" review={review} said={wordOf(decisionWords, textOf(review, "decision"))} />,
          ],
        };
      })}
    />
  );

  function wordOf(words: Readonly<Record<string, "share" | "buy" | "lookCloser" | "open">>, code: string | null): string {
    const word = code === null ? undefined : words[code];
    return word === undefined ? "–" : t(word);
  }
}

/** What was decided and why, or the two ways to decide: whoever buys where a review is needed names the condition that is met. */
function Decision({ review, said }: { readonly review: Review; readonly said: string }) {
  const { t } = useText(purchasesText);
  const may = useMay();
  const { id } = review;
  const reason = textOf(review, "reason");
  if (textOf(review, "decision") !== "open") return reason === null ? said : `${said}: ${reason}`;
  if (!may("purchase-decide")) return said;
  const asked = { name: "reason", label: t("reason"), kind: "text", isRequired: true } as const;
  const conditions = [
    { value: "none-in-reach", label: t("noneInReach") },
    { value: "all-full", label: t("allFull") },
    { value: "unfit", label: t("unfit") },
    { value: "other", label: t("other") },
  ] as const;
  return (
    <div>
      <ActionForm
        name="purchase-decide"
        label={t("decideShare")}
        fields={[asked]}
        input={({ texts }) => ({ id, decision: "share" as const, reason: texts["reason"] ?? "" })}
      />
      <ActionForm
        name="purchase-decide"
        label={t("decideBuy")}
        isQuiet
        fields={[asked, { name: "condition", label: t("condition"), kind: "choice", choices: conditions }]}
        input={({ texts }) => {
          const condition = conditions.find(({ value }) => value === texts["condition"]);
          return { id, decision: "buy" as const, reason: texts["reason"] ?? "", ...(condition === undefined ? {} : { condition: [condition.value] }) };
        }}
      />
    </div>
  );
}

/** Names of the record, by language. */
function namesOf(review: Review): Labels {
  const labels = review["labels"];
  const entries = typeof labels === "object" && labels !== null ? Object.entries(labels) : [];
  return { en: null, zh: null, ...Object.fromEntries(entries.filter(([, name]) => typeof name === "string")) };
}

function textOf(review: Review, field: string): string | null {
  const value = review[field];
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : null;
}

function listOf(review: Review, field: string): readonly string[] {
  const value = review[field];
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : [];
}
