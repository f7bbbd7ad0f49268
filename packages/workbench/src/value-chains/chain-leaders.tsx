import { columnText, type ValueChainsAnswer } from "@quoin/core";
import type { ReactNode } from "react";
import { useTableTitles } from "../answers/use-tables.ts";
import { currentLanguage } from "../language/language.ts";
import { listMark, percentText } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { usePlaceNames } from "../regions/place-names.ts";
import { Section } from "../shared/page/section.tsx";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { type RowColumn, RowTable } from "../shared/tables/row-table.tsx";
import { valueChainsText } from "./value-chains.text.ts";

type Leaders = NonNullable<ValueChainsAnswer["leaders"]>;
type Row = Omit<Leaders["industries"][number], "leaders"> & { readonly firm: Leaders["industries"][number]["leaders"][number] | null };

const percent = (value: number | null | undefined, decimals = 1): string =>
  value === null || value === undefined ? "" : columnText(100 * value, currentLanguage(), decimals);

/** Who could lead the chains of the economy's industries, and institutes that are companies. */
export function ChainLeaders({ leaders, isInvented }: { readonly leaders: Leaders; readonly isInvented: boolean }): ReactNode {
  const { t, pick, language } = useText(valueChainsText);
  const titleOf = useTableTitles();
  const place = usePlaceNames();
  const rows = leaders.industries.flatMap(({ leaders: named, ...industry }): Row[] =>
    named.length === 0 ? [{ ...industry, firm: null }] : named.map((firm) => ({ ...industry, firm })),
  );
  const number = (name: string, label: string, text: RowColumn<Row>["text"]): RowColumn<Row> => ({ name, label, text, isNumber: true });
  const columns: readonly RowColumn<Row>[] = [
    { name: "industry", label: t("industry"), text: ({ industry }) => pick(industry.label) },
    number("hangs", t("hangs"), ({ hangs }) => percent(hangs)),
    number("reliance", t("lookThroughShort"), (row) => percent(row.reliance_look_through)),
    number("at_risk", t("atRisk"), (row) => percent(row.at_risk)),
    number("upstreamness", t("upstreamness"), ({ upstreamness }) => columnText(upstreamness, language, 2)),
    { name: "firm", label: t("firm"), text: ({ firm }) => (firm === null ? t("tooFew") : pick(firm.name)) },
    { name: "region", label: t("firmPlace"), text: ({ firm }) => (firm?.region ? place(firm.region) : "") },
    number("share", t("assetShare"), ({ firm }) => percent(firm?.share)),
    number("control", t("control"), ({ firm }) => (firm === null ? "" : percent(firm.control, 2))),
    number("growth", t("growth"), ({ firm }) => (firm === null || firm.growth === null ? "" : columnText(firm.growth, language, 1))),
    number("projects", t("projects"), ({ firm }) => firm?.projects ?? ""),
    number("laboratories", t("laboratories"), ({ firm }) => firm?.laboratories ?? ""),
    { name: "on_list", label: t("onList"), text: ({ firm }) => (firm?.on_list === true ? "✓" : "") },
    { name: "reporting", label: t("reporting"), text: ({ reporting, firms }) => `${reporting}/${firms}` },
  ];
  return (
    <Section title={t("leaders")} folds>
      <p>
        {t("leadersCaveat", {
          coverage: percent(leaders.coverage),
          unplaced: String(leaders.unplaced),
          tables: leaders.tables.map(titleOf).join(listMark(language)),
        })}
      </p>
      <RowTable
        label={t("leaders")}
        file="chain-leaders"
        columns={columns}
        rows={rows}
        keyOf={({ industry, firm }) => `${industry.code} ${firm?.firm ?? ""}`}
        isInvented={() => isInvented}
      />
      {leaders.institutes.length === 0 ? null : (
        <>
          <p>{t("institutesCaveat")}</p>
          <FigureTable
            label={t("institutes")}
            heads={[t("institute"), t("firmPlace"), t("projects"), t("laboratories")]}
            rows={leaders.institutes.map((each) => ({
              id: each.name.zh,
              cells: [pick(each.name), each.region === null ? "–" : place(each.region), each.projects, each.laboratories ?? "–"],
            }))}
          />
        </>
      )}
    </Section>
  );
}

/** Items of cards that are tied to an industry, beside what the industry hangs on. */
export function TiedItems({ items }: { readonly items: ValueChainsAnswer["items"] }): ReactNode {
  const { t, pick, language } = useText(valueChainsText);
  if (items.length === 0) return null;
  const shown = (value: number | null): string => (value === null ? "–" : percentText(percent(value), language));
  return (
    <Section title={t("items")} folds>
      <p>{t("itemsCaveat")}</p>
      <FigureTable
        label={t("items")}
        heads={[t("card"), t("item"), t("industry"), t("producers"), t("fromAbroad"), t("lookThroughShort"), t("costliest"), t("loss")]}
        rows={items.map((each) => ({
          id: each.item.id,
          cells: [
            pick(each.system.label),
            pick(each.item.label),
            pick(each.industry.label),
            each.producers ?? "–",
            shown(each.dependence),
            shown(each.reliance_look_through),
            each.supplier === null ? "–" : pick(each.supplier.economy.label),
            shown(each.supplier?.loss_share ?? null),
          ],
        }))}
      />
    </Section>
  );
}
