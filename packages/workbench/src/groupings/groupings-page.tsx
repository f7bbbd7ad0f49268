import { NativeSelect } from "@mantine/core";
import { type ApiAnswer, wholeUnits } from "@quoin/core";
import { Link, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { useAnswer } from "../api/question.ts";
import { listMark } from "../language/marks.ts";
import { measuredText } from "../language/measured-text.ts";
import { unitText } from "../language/unit-text.ts";
import { useText } from "../language/use-text.ts";
import { usePlaceNames } from "../regions/place-names.ts";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { groupingsText } from "./groupings.text.ts";

type Answer = ApiAnswer<"groupings">;

/** `/groupings`: groups of places beside the tree, with the sums of an indicator over them. */
export function GroupingsPage(): ReactNode {
  const { t, pick } = useText(groupingsText);
  const { indicator = "", per = "", year = "" } = useSearch({ from: "/groupings" });
  const change = useAddressChange();
  const list = useAnswer("groupings", {});
  const known = list.data?.indicators ?? [];
  const chosen = known.find(({ id }) => id === indicator)?.id ?? known[0]?.id;
  const answer = useAnswer("groupings", { ...(chosen === undefined ? {} : { indicator: chosen }), ...(per === "" ? {} : { per }) }, list.data !== undefined);
  return (
    <>
      <PageHead question={t("question")}>
        <p>{t("what")}</p>
      </PageHead>
      <Answered of={answer} height={480}>
        {(data) => {
          if (data.groupings.length === 0) return <EmptyState what={t("none")} why={t("noneWhy")} action={<Link to="/settings">{t("toSettings")}</Link>} />;
          const years = [...new Set(data.sums.map((each) => each.year))];
          const shown = years.find((each) => String(each) === year) ?? years.at(-1) ?? null;
          const options = data.indicators.map(({ id, label }) => ({ value: id, label: pick(label) }));
          return (
            <>
              <FilterBar>
                <NativeSelect
                  label={t("indicator")}
                  value={chosen ?? ""}
                  data={options}
                  onChange={({ currentTarget }) => change({ indicator: currentTarget.value })}
                />
                <NativeSelect
                  label={t("per")}
                  value={per}
                  data={[{ value: "", label: t("nothing") }, ...options]}
                  onChange={({ currentTarget }) => change({ per: currentTarget.value })}
                />
                <NativeSelect
                  label={t("year")}
                  value={String(shown ?? "")}
                  data={years.map(String)}
                  onChange={({ currentTarget }) => change({ year: currentTarget.value })}
                />
              </FilterBar>
              {known.length === 0 ? <p>{t("noIndicator")}</p> : null}
              {data.groupings.map((grouping) => (
                <Section key={grouping.id} title={pick(grouping.name)}>
                  <GroupTable grouping={grouping} sums={data.sums.filter((each) => each.year === shown)} unit={data.unit ?? ""} quotient={data.share_unit} />
                </Section>
              ))}
            </>
          );
        }}
      </Answered>
    </>
  );
}

interface GroupTableProps {
  readonly grouping: Answer["groupings"][number];
  readonly sums: Answer["sums"];
  readonly unit: string;
  /** In what the quotients are; null where nothing is divided. */
  readonly quotient: Answer["share_unit"];
}

function GroupTable({ grouping, sums, unit, quotient }: GroupTableProps): ReactNode {
  const { t, pick, language } = useText(groupingsText);
  const placeName = usePlaceNames();
  const names = (places: readonly string[]): string => (places.length === 0 ? "–" : places.map(placeName).join(listMark(language)));
  // Money stands in whole units of its currency, figure and heading alike; a figure says m or bn itself.
  const money = wholeUnits(unit);
  const figure = (value: number): string => measuredText(value * money.factor, money.unit, language);
  const sumText = (sum: Answer["sums"][number] | undefined): string => {
    if (sum === undefined) return "–";
    // Of figures none of which is below zero the known ones are the least.
    return sum.value === null ? (sum.known > 0 ? t("atLeast", { sum: figure(sum.known) }) : "–") : figure(sum.value);
  };
  const shareText = (sum: Answer["sums"][number] | undefined): string =>
    quotient === null || sum === undefined || sum.share === null ? "–" : measuredText(sum.share * quotient.factor, quotient.unit, language);
  const headed = (said: string): string => (said === "" ? "–" : unitText(said, language));
  const shareHead = (of: NonNullable<Answer["share_unit"]>): string =>
    of.per === null ? t("share") : t("shareOf", { unit: headed(of.unit), per: headed(of.per) });
  return (
    <FigureTable
      label={pick(grouping.name)}
      heads={[t("group"), t("sum", { unit: headed(money.unit) }), ...(quotient === null ? [] : [shareHead(quotient)]), t("missing"), t("places")]}
      rows={grouping.groups.map((group) => {
        const sum = sums.find((each) => each.group === group.id);
        const name = (
          <Link key={group.id} to="/problems" search={{ region: group.id }}>
            {pick(group.name)}
          </Link>
        );
        return { id: group.id, cells: [name, sumText(sum), ...(quotient === null ? [] : [shareText(sum)]), names(sum?.missing ?? []), names(group.members)] };
      })}
    />
  );
}
