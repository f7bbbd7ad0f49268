import type { OpportunitiesAnswer } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { FactList } from "../shared/tables/fact-list.tsx";
import { figure } from "./figure.ts";
import { opportunitiesText } from "./opportunities.text.ts";
import { bandText } from "./rank-chart.ts";

/** The place in a few figures: its rank with both bands, what it holds, and the pages that go on from here. */
export function PlaceFacts({ answer: { places, region, activities } }: { readonly answer: OpportunitiesAnswer }): ReactNode {
  const { t, pick } = useText(opportunitiesText);
  const own = places.find((each) => each.region === region);
  if (own === undefined || region === null) return null;
  const held = activities.filter(({ present }) => present).toSorted((a, b) => b.rca - a.rca);
  const rank = t("rankOf", { rank: own.rank ?? "–", places: places.length, swept: bandText(own.swept), drawn: bandText(own.drawn) });
  return (
    <>
      <FactList
        facts={[
          ...(own.rank === null
            ? []
            : [
                { name: t("rank"), value: rank },
                { name: t("complexity"), value: figure(own.complexity, 2) },
              ]),
          { name: t("diversity"), value: own.diversity },
          {
            name: t("strongest"),
            value: held
              .slice(0, 5)
              .map(({ label, rca }) => `${pick(label)} ${figure(rca, 1)}`)
              .join(" · "),
          },
        ]}
      />
      <p>
        <Link to="/space" search={{ region }}>
          {t("toSpace")}
        </Link>{" "}
        ·{" "}
        <Link to="/comparison" search={{ region }}>
          {t("toComparison")}
        </Link>
      </p>
    </>
  );
}
