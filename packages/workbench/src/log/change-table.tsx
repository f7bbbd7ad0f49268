import { Table } from "@mantine/core";
import type { ApiAnswer } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { dateTimeText } from "../language/date-text.ts";
import { colon } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { changedNames } from "../register/changed-names.ts";
import { reasonText } from "../register/reason-text.ts";
import { useRecordTypes } from "../register/use-record-types.ts";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { type Labels, labelText } from "../shared/words/label.ts";
import { logText } from "./log.text.ts";

export type LoggedChange = ApiAnswer<"log">["changes"][number];

/** Changes of the register, one a row, with the first signs of the hash that chains them. */
export function ChangeTable({ changes, withHash }: { readonly changes: readonly LoggedChange[]; readonly withHash: boolean }): ReactNode {
  const { t, language, pick } = useText(logText);
  const types = useRecordTypes().data?.types ?? [];
  return (
    <WideTable label={t("question")}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col" ta="right">
            {t("number")}
          </Table.Th>
          <Table.Th scope="col">{t("at")}</Table.Th>
          <Table.Th scope="col">{t("who")}</Table.Th>
          <Table.Th scope="col">{t("what")}</Table.Th>
          <Table.Th scope="col">{t("why")}</Table.Th>
          {withHash ? <Table.Th scope="col">{t("hash")}</Table.Th> : null}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {changes.map(({ seq, at, who, reason, before, after, type, id, hash }) => {
          const shape = types.find((each) => each.type === type);
          const names = before === null ? [] : changedNames(before, after);
          const fields = names.map((name) => {
            const field = shape?.fields.find((each) => each.name === name);
            return field === undefined ? name : pick(field.label);
          });
          return (
            <Table.Tr key={seq}>
              <Table.Td ta="right">{seq}</Table.Td>
              <Table.Td>{dateTimeText(at, language)}</Table.Td>
              <Table.Td translate="no">{who}</Table.Td>
              <Table.Td>
                {shape === undefined ? type : pick(shape.label)}{" "}
                <Link to="/register/$type/$id" params={{ type, id }}>
                  {labelText(after["labels"] as Labels | undefined, language, id)}
                </Link>
                {colon(language)}
                {before === null ? t("made") : `${t("changed")} ${fields.join(language === "zh" ? "、" : ", ")}`}
              </Table.Td>
              <Table.Td>{reason === "" ? t("noReason") : <span translate="no">{reasonText(reason, language)}</span>}</Table.Td>
              {withHash ? (
                <Table.Td>
                  <code title={hash}>{hash.slice(0, 12)}</code>
                </Table.Td>
              ) : null}
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </WideTable>
  );
}
