import { type ApiAnswer, moneyText, numberText } from "@quoin/core";
import type { ReactNode } from "react";
import { FacilityLink } from "../facilities/facility-name.tsx";
import { useText } from "../language/use-text.ts";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { Invented } from "../shared/words/invented.tsx";
import { purchasesText } from "./purchases.text.ts";

type Review = ApiAnswer<"purchase-review">;
type Candidate = Review["candidates"][number];

interface SideBySideProps {
  readonly answer: Review;
  readonly wanted: { readonly name: string; readonly words: readonly string[]; readonly classes: readonly string[]; readonly price: string };
}

/** What is to be bought in the first row, what is there below it, and what follows. */
export function SideBySide({ answer, wanted }: SideBySideProps): ReactNode {
  const { t, language } = useText(purchasesText);
  const { candidates, advice, needed, limit, currency, hours_to_share: hours, cost_of_sharing: cost } = answer;
  const amount = (text: string | null, of: string | null): string => (text === null ? "–" : moneyText(Number(text), of ?? currency, language));
  const said = advice === "share" ? t("adviceShare", { hours: hours ?? "–", cost: amount(cost, currency) }) : t(advice === "buy" ? "adviceBuy" : "adviceLook");
  const own = [...wanted.words, ...wanted.classes].join(" · ");
  return (
    <>
      <p>
        <strong>{said}</strong> {needed === null ? t("neededUnknown") : needed ? t("needed", { limit: amount(String(limit ?? ""), currency) }) : t("notNeeded")}
      </p>
      {candidates.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <FigureTable
          label={t("sideBySide")}
          heads={[t("there"), t("whyAlike"), t("distance"), t("free"), t("hourPrice"), t("state")]}
          rows={[
            {
              id: "wanted",
              cells: [<strong key="wanted">{`${t("wanted")}: ${wanted.name}`}</strong>, own === "" ? "–" : own, "–", "–", amount(wanted.price, currency), "–"],
            },
            ...candidates.map((each) => ({ id: `${each.type}/${each.id}`, cells: cellsOf(each) })),
          ]}
        />
      )}
    </>
  );

  function cellsOf(each: Candidate): readonly ReactNode[] {
    const { why, score, distance_km: km, free_hours: free, price_per_hour: price, full, open, synthetic } = each;
    const of = each.type === "facility" ? { facility: each.id, equipment: null } : { facility: null, equipment: each.id };
    return [
      <FacilityLink key="name" of={of} label={each.labels} />,
      [
        ...(why.classes.length === 0 ? [] : [t("sameClass", { classes: why.classes.join(", ") })]),
        ...(why.text === null || score === null
          ? []
          : [t("sameWords", { text: why.text, score: numberText(score, language, 2), words: why.words.join(", ") })]),
      ].join(" · "),
      km === null ? "–" : t("km", { km }),
      free === null ? "–" : String(Math.round(free)),
      amount(price, each.currency),
      <span key="state">
        {[t(open ? "isOpen" : "notOpen"), ...(full === true ? [t("isFull")] : [])].join(" · ")} {synthetic ? <Invented /> : null}
      </span>,
    ];
  }
}
