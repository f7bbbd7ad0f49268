import { bandText, numberText, type Plan } from "@quoin/core";
import type { ReactNode } from "react";
import { dayText } from "../language/date-text.ts";
import { unitText } from "../language/unit-text.ts";
import { useText } from "../language/use-text.ts";
import { useAccountNames } from "../session/use-account-names.ts";
import { Section } from "../shared/page/section.tsx";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { SettingName } from "../shared/words/setting-name.tsx";
import { planText } from "./plan.text.ts";

/** What counts as too concentrated, too even, too short, too dependent: the limit as rules and lines read it, its base, the lines that go by it, and who decided it. */
export function NormTable({ norms }: Pick<Plan, "norms">): ReactNode {
  const { t, pick, language } = useText(planText);
  const nameOf = useAccountNames(norms.map(({ decided }) => decided?.by));
  if (norms.length === 0) return null;
  return (
    <Section title={t("norms")} folds>
      <p>{t("normsWhy")}</p>
      <FigureTable
        label={t("norms")}
        heads={[t("normFigure"), t("normLimit"), t("normBase"), t("normSides"), t("normLines"), t("normWho"), t("setting")]}
        rows={norms.map(({ id, figure, base, band, one_sided: oneSided, unit, why, lines, setting, is_default: isDefault, decided }) => ({
          id,
          cells: [
            pick(figure),
            <span key={id} title={pick(why)}>
              {bandText(band, (value) => numberText(value, language))} {unitText(unit, language)}
            </span>,
            pick(base),
            oneSided === null ? t("normBoth") : pick(oneSided),
            lines.length === 0 ? "–" : lines.join(" · "),
            isDefault
              ? t("normDefault")
              : decided === null
                ? t("normByHand")
                : t("normBy", { who: nameOf(decided.by), day: dayText(decided.on.slice(0, 10), language) }),
            <SettingName key={setting} name={setting} />,
          ],
        }))}
      />
    </Section>
  );
}
