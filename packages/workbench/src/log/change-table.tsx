import { Table } from "@mantine/core";
import type { ApiAnswer } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { dateTimeText } from "../language/date-text.ts";
import { colon, listMark } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { changedNames } from "../register/history/changed-names.ts";
import { useRecordTypes } from "../register/use-record-types.ts";
import { AccountName } from "../session/account-name.tsx";
import { FoldedCard } from "../shared/page/folded-card.tsx";
import { usePhone } from "../shared/page/use-phone.ts";
import { FactList } from "../shared/tables/fact-list.tsx";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { type Labels, labelText } from "../shared/words/label.ts";
import { logText } from "./log.text.ts";

export type LoggedChange = ApiAnswer<"log">["changes"][number];

/** Changes of the register, one a row, with the first signs of the hash that chains them. */
export function ChangeTable({ changes, withHash }: { readonly changes: readonly LoggedChange[]; readonly withHash: boolean }): ReactNode {
  const { t, language, pick } = useText(logText);
  const types = useRecordTypes().data?.types ?? [];
  const told = ({ before, after, type, id }: LoggedChange) => {
    const shape = types.find((each) => each.type === type);
    const names = before === null ? [] : changedNames(before, after);
    const fields = names.map((name) => {
      const field = shape?.fields.find((each) => each.name === name);
      return field === undefined ? name : pick(field.label);
    });
    return {
      kind: shape === undefined ? type : pick(shape.label),
      name: labelText(after["labels"] as Labels | undefined, language, id),
      done: before === null ? t("made") : `${t("changed")} ${fields.join(listMark(language))}`,
    };
  };
  const why = ({ reason, reason_words: own }: LoggedChange) =>
    reason === "" ? t("noReason") : <span translate="no">{own === null ? reason : pick(own)}</span>;
  const onPhone = usePhone();
  if (onPhone)
    return (
      <div>
        {changes.map((each) => {
          const { kind, name, done } = told(each);
          return (
            <FoldedCard key={each.seq} title={`${kind}${colon(language)}${name}`} aside={dateTimeText(each.at, language)}>
              <FactList
                facts={[
                  { name: t("number"), value: each.seq },
                  { name: t("at"), value: dateTimeText(each.at, language) },
                  { name: t("who"), value: <AccountName account={each.who} /> },
                  {
                    name: t("what"),
                    value: (
                      <>
                        <Link to="/register/$type/$id" params={{ type: each.type, id: each.id }}>
                          {name}
                        </Link>
                        {colon(language)}
                        {done}
                      </>
                    ),
                  },
                  { name: t("why"), value: why(each) },
                  ...(withHash ? [{ name: t("hash"), value: <code title={each.hash}>{each.hash.slice(0, 12)}</code> }] : []),
                ]}
              />
            </FoldedCard>
          );
        })}
      </div>
    );
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
        {changes.map((each) => {
          const { seq, at, who, type, id, hash } = each;
          const { kind, name, done } = told(each);
          return (
            <Table.Tr key={seq}>
              <Table.Td ta="right">{seq}</Table.Td>
              <Table.Td>{dateTimeText(at, language)}</Table.Td>
              <Table.Td>
                <AccountName account={who} />
              </Table.Td>
              <Table.Td>
                {kind}{" "}
                <Link to="/register/$type/$id" params={{ type, id }}>
                  {name}
                </Link>
                {colon(language)}
                {done}
              </Table.Td>
              <Table.Td>{why(each)}</Table.Td>
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
