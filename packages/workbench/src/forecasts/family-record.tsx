import { Table } from "@mantine/core";
import { type ApiAnswer, columnText } from "@quoin/core";
import type { ReactNode } from "react";
import { currentLanguage } from "../language/language.ts";
import { percentText } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { forecastsText } from "./forecasts.text.ts";

type Families = ApiAnswer<"forecast">["families"];

interface FamilyRecordProps {
  readonly families: Families;
  /** The family that the market belongs to; null where it is none of the class. */
  readonly own: string | null;
}

/** The name of a family in the reader's language. */
export function familyName(family: string, t: (key: `family-${(typeof named)[number]}`) => string): string {
  const key = familyKey(family);
  return key === null ? family : t(key);
}

/** Figures of fewer episodes than this are of few independent cases. */
const enoughEpisodes = 10;

/** How the method did on each family that it had learnt nothing from. */
export function FamilyRecord({ families, own }: FamilyRecordProps): ReactNode {
  const { t } = useText(forecastsText);
  const nameOf = (family: string): string => familyName(family, t);
  return (
    <>
      <p>{own === null ? t("familyNone") : t("familyOwn", { family: nameOf(own) })}</p>
      <WideTable label={t("family")}>
        <Table.Thead>
          <Table.Tr>
            {(["family", "episodes", "covered", "offBy", "offFisherPry", "offDampedTrend", "offNoChange", "warnedOf", "criedWolf"] as const).map((head) => (
              <Table.Th key={head} scope="col">
                {t(head)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {families.map((each) => (
            <Table.Tr key={each.family}>
              <Table.Th scope="row">{nameOf(each.family)}</Table.Th>
              <Table.Td>{each.episodes < enoughEpisodes ? t("few", { count: each.episodes }) : each.episodes}</Table.Td>
              <Table.Td>{each.coverage === null ? "–" : percentText(String(Math.round(100 * each.coverage)), currentLanguage())}</Table.Td>
              <Table.Td>{columnText(each.rising.error, currentLanguage(), 1)}</Table.Td>
              <Table.Td>{columnText(each.rising.of_fisher_pry, currentLanguage(), 1)}</Table.Td>
              <Table.Td>{columnText(each.rising.of_damped_trend, currentLanguage(), 1)}</Table.Td>
              <Table.Td>{columnText(each.rising.of_no_change, currentLanguage(), 1)}</Table.Td>
              <Table.Td>{`${each.warned} / ${each.takeovers}`}</Table.Td>
              <Table.Td>{`${each.false_alarms} / ${each.without_takeover}`}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
    </>
  );
}

const named = ["IT", "agriculture", "consumer", "displays", "energy", "health", "materials-processes", "telecom", "transport", "vehicles"] as const;

function familyKey(family: string): `family-${(typeof named)[number]}` | null {
  const known = named.find((each) => each === family);
  return known === undefined ? null : `family-${known}`;
}
