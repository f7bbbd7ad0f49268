import { Checkbox, Table } from "@mantine/core";
import { type ApiAnswer, numberText } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { KindSelect } from "./kind-select.tsx";
import { unknownKindsText } from "./unknown-kinds.text.ts";

type Unknown = ApiAnswer<"organisation-unknown">["organisations"][number];

interface UnknownTableProps {
  readonly organisations: readonly Unknown[];
  readonly currency: string;
  /** Which are chosen, by id with their names, and deciding one alone; absent for who decides nothing. */
  readonly choice?: {
    readonly chosen: ReadonlyMap<string, string>;
    readonly choose: (chosen: ReadonlyMap<string, string>) => void;
    readonly decide: (id: string, name: string, kind: string) => void;
  };
}

/** Organisations of unknown kind, with where they stand and how much money goes by them. */
export function UnknownTable({ organisations, currency, choice }: UnknownTableProps): ReactNode {
  const { t, language } = useText(unknownKindsText);
  const set = (each: readonly Unknown[], isChosen: boolean): void => {
    const next = new Map(choice?.chosen);
    for (const { id, name } of each)
      if (isChosen) next.set(id, name);
      else next.delete(id);
    choice?.choose(next);
  };
  const count = (value: number): string => (value === 0 ? "–" : numberText(value, language));
  return (
    <WideTable label={t("question")}>
      <Table.Thead>
        <Table.Tr>
          {choice === undefined ? null : (
            <Table.Td className="no-print" w={44} miw={0}>
              <Checkbox
                aria-label={t("chooseAll")}
                checked={organisations.every(({ id }) => choice.chosen.has(id))}
                onChange={({ currentTarget }) => set(organisations, currentTarget.checked)}
              />
            </Table.Td>
          )}
          <Table.Th scope="col">{t("name")}</Table.Th>
          <Table.Th scope="col">{t("funds", { currency })}</Table.Th>
          <Table.Th scope="col">{t("projects")}</Table.Th>
          <Table.Th scope="col">{t("partnerships")}</Table.Th>
          <Table.Th scope="col">{t("posts")}</Table.Th>
          {choice === undefined ? null : (
            <Table.Th scope="col" className="no-print">
              {t("kind")}
            </Table.Th>
          )}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {organisations.map((each) => (
          <Table.Tr key={each.id}>
            {choice === undefined ? null : (
              <Table.Td className="no-print">
                <Checkbox
                  aria-label={t("choose", { name: each.name })}
                  checked={choice.chosen.has(each.id)}
                  onChange={({ currentTarget }) => set([each], currentTarget.checked)}
                />
              </Table.Td>
            )}
            <Table.Th scope="row">
              {each.registered ? (
                <Link to="/register/$type/$id" params={{ type: "organisation", id: each.id }}>
                  {each.name}
                </Link>
              ) : (
                each.name
              )}
            </Table.Th>
            <Table.Td>{each.funds === null ? "–" : numberText(each.funds, language)}</Table.Td>
            <Table.Td>{count(each.projects)}</Table.Td>
            <Table.Td>{count(each.partnerships)}</Table.Td>
            <Table.Td>{count(each.posts)}</Table.Td>
            {choice === undefined ? null : (
              <Table.Td className="no-print">
                <KindSelect
                  label={t("decideOne", { name: each.name })}
                  isSaid
                  value=""
                  change={(kind) => (kind === "" ? null : choice.decide(each.id, each.name, kind))}
                />
              </Table.Td>
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}
