import { Table } from "@mantine/core";
import type { OpportunitiesAnswer } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import { useText } from "../language/use-text.ts";
import { ChartFrame } from "../shared/charts/chart-frame.tsx";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { figure } from "./figure.ts";
import { heldChart } from "./held-chart.ts";
import { opportunitiesText } from "./opportunities.text.ts";
import { bandText, rankChart } from "./rank-chart.ts";
import { useCounted } from "./use-counted.ts";

/** Places in a row; of very many the list is unfolded by whoever wants it. */
const many = 60;

/** Places by complexity with the bands of their ranks. Where complexity has no certain sign nothing is ranked by it: then places stand by how much they hold. */
export function PlaceRanking({ answer }: { readonly answer: OpportunitiesAnswer }): ReactNode {
  const { t, pick, language } = useText(opportunitiesText);
  const { places, bands, year, table } = answer;
  const { things } = useCounted(answer.counted);
  const chart = useMemo(() => {
    const words = {
      title: t("rankChart", { year: String(year) }),
      subtitle: t("rankUnit"),
      source: t("source", { table, things }),
      place: t("place"),
      rank: t("rank"),
      swept: t("swept"),
      ends: [t("lowest"), t("highest")] as const,
      drawn: t("drawn", { things }),
      says: ({ label, rank, swept, drawn }: OpportunitiesAnswer["places"][number]) =>
        t("saysRank", { place: pick(label), rank: rank ?? "–", swept: bandText(swept), drawn: bandText(drawn) }),
    };
    return rankChart(answer, `quoin-ranking-${year}`, words, language);
  }, [answer, year, table, things, t, pick, language]);
  const held = useMemo(
    () =>
      heldChart(answer, `quoin-held-${year}`, {
        title: t("heldChart", { year: String(year) }),
        subtitle: t("heldUnit"),
        source: t("source", { table, things }),
        held: t("diversity"),
        places: t("placesAxis"),
        says: (many, count) => t("placesHold", { held: many, places: count }),
      }),
    [answer, year, table, things, t],
  );
  const isRanked = places.some(({ rank }) => rank !== null);
  const listed = isRanked ? places : places.toSorted((a, b) => b.diversity - a.diversity);
  const heads = isRanked ? [t("rank"), t("place"), t("complexity"), t("swept"), t("drawn", { things }), t("diversity")] : [t("place"), t("diversity")];
  const ranking = (
    <WideTable label={t(isRanked ? "ranking" : "holding", { year: String(year) })}>
      <Table.Thead>
        <Table.Tr>
          {heads.map((head) => (
            <Table.Th key={head}>{head}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {listed.map(({ region, label, rank, complexity, swept, drawn, diversity }) => (
          <Table.Tr key={region}>
            {isRanked ? <Table.Td>{rank ?? "–"}</Table.Td> : null}
            <Table.Td>
              <Link to="/opportunities" search={{ region }}>
                {pick(label)}
              </Link>
            </Table.Td>
            {isRanked ? (
              <>
                <Table.Td>{figure(complexity, 2)}</Table.Td>
                <Table.Td>{bandText(swept)}</Table.Td>
                <Table.Td>{bandText(drawn)}</Table.Td>
              </>
            ) : null}
            <Table.Td>{diversity}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
  return (
    <>
      {isRanked ? (
        <>
          <ChartFrame chart={chart} isWide />
          <p>{t("bandsWhy", { things, thresholds: bands.thresholds, draws: bands.draws, asked: bands.asked })}</p>
        </>
      ) : places.length > many ? (
        <ChartFrame chart={held} />
      ) : null}
      {places.length > many ? (
        <details>
          <summary>{t("every", { all: places.length })}</summary>
          {ranking}
        </details>
      ) : (
        ranking
      )}
    </>
  );
}
