import { Table } from "@mantine/core";
import type { RoadmapAnswer } from "@quoin/core";
import { type ReactNode, useMemo } from "react";
import { useAnswer } from "../api/question.ts";
import { blank, bracketed, listMark } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { ChartFrame } from "../shared/charts/chart-frame.tsx";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { Section } from "../shared/page/section.tsx";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { inventedGround } from "../shared/words/invented.tsx";
import { roadmapChart } from "./roadmap-chart.ts";
import { scenariosText } from "./scenarios.text.ts";

/** The order of projects: earliest starts, how far each can slip, cycles by name; or why there is none. */
export function ProjectRoadmap(): ReactNode {
  const { t, pick } = useText(scenariosText);
  const roadmap = useAnswer("roadmap", {});
  return (
    <Section title={t("roadmap")}>
      <Answered of={roadmap} doing={t("ordering")} height={160}>
        {(answer) =>
          answer.projects.length === 0 ? (
            <EmptyState what={t("roadmapEmpty")} why={answer.reason === null ? "" : pick(answer.reason)} />
          ) : (
            <Order answer={answer} />
          )
        }
      </Answered>
    </Section>
  );
}

function Order({ answer }: { readonly answer: RoadmapAnswer }) {
  const { t, pick, language } = useText(scenariosText);
  const chart = useMemo(() => roadmapChart(answer, t, language), [answer, t, language]);
  const { projects, cycles, broken, reason, missing_complements: missing } = answer;
  const nameOf = (id: string): string => {
    const label = projects.find((each) => each.id === id)?.label;
    return label === undefined ? id : pick(label);
  };
  return (
    <>
      {reason === null ? null : <p>{pick(reason)}</p>}
      {chart === null ? null : <ChartFrame chart={chart} />}
      {missing.length === 0 ? null : (
        <p>
          {t("missingComplements")}
          {blank(language)}
          {missing.map(({ label, system }) => `${pick(label)}${bracketed(pick(system), language)}`).join(listMark(language))}
        </p>
      )}
      {broken.length === 0 ? null : <p>{t("broken", { links: broken.map(({ first, next }) => `${nameOf(first)} → ${nameOf(next)}`).join("; ") })}</p>}
      {cycles.map((names) => (
        <p key={names.join(" ")}>{t("cycle", { names: names.map(nameOf).join(" → ") })}</p>
      ))}
      {/* The picture has the same as its table. */}
      {chart !== null ? null : (
        <WideTable label={t("roadmap")}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t("project")}</Table.Th>
              <Table.Th scope="col" ta="right">
                {t("earliest")}
              </Table.Th>
              <Table.Th scope="col" ta="right">
                {t("slack")}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {projects.map(({ id, label, earliest, slack, critical, synthetic }) => (
              <Table.Tr key={id} className={inventedGround(synthetic)}>
                <Table.Td>{pick(label)}</Table.Td>
                <Table.Td ta="right">{earliest ?? "–"}</Table.Td>
                <Table.Td ta="right">{critical ? t("critical") : (slack ?? "–")}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      )}
    </>
  );
}
