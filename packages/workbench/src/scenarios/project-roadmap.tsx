import { Table } from "@mantine/core";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../shared/answered.tsx";
import { EmptyState } from "../shared/empty-state.tsx";
import { Invented, inventedGround } from "../shared/invented.tsx";
import { Section } from "../shared/section.tsx";
import { WideTable } from "../shared/wide-table.tsx";
import { scenariosText } from "./scenarios.text.ts";

/** The order of projects: earliest starts, how far each can slip, cycles by name; or why there is none. */
export function ProjectRoadmap(): ReactNode {
  const { t, pick } = useText(scenariosText);
  const roadmap = useAnswer("roadmap", {});
  return (
    <Section title={t("roadmap")}>
      <Answered of={roadmap} doing={t("ordering")} height={160}>
        {({ projects, cycles, reason }) =>
          projects.length === 0 ? (
            <EmptyState what={t("roadmapEmpty")} why={reason === null ? "" : pick(reason)} />
          ) : (
            <>
              {reason === null ? null : <p>{pick(reason)}</p>}
              {cycles.map((names) => (
                <p key={names.join(" ")}>{t("cycle", { names: names.join(" → ") })}</p>
              ))}
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
                      <Table.Td>
                        {pick(label)} {synthetic ? <Invented /> : null}
                      </Table.Td>
                      <Table.Td ta="right">{earliest ?? "–"}</Table.Td>
                      <Table.Td ta="right">{critical ? t("critical") : (slack ?? "–")}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </WideTable>
            </>
          )
        }
      </Answered>
    </Section>
  );
}
