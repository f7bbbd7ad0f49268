import { Table } from "@mantine/core";
import { numberText } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { Invented } from "../shared/words/invented.tsx";
import { labelText } from "../shared/words/label.ts";
import { CardNetwork } from "./card-network.tsx";
import { systemsText } from "./systems.text.ts";
import { useCard } from "./use-card.ts";

/** Cards whose chains are drawn on the list; of more the table leads to each. */
const drawn = 3;

/** `/systems`: the cards, each with how much of it is missing, done twice and unknown. */
export function SystemsPage(): ReactNode {
  const { t, language } = useText(systemsText);
  const answer = useAnswer("cards", {});
  const create = (
    <Link to="/create/$type" params={{ type: "technology-system" }}>
      {t("create")}
    </Link>
  );
  return (
    <>
      <PageHead question={t("listQuestion")}>
        {answer.data === undefined || answer.data.cards.length === 0 ? null : <p>{t("listAnswer", { count: answer.data.cards.length })}</p>}
      </PageHead>
      <Answered of={answer} height={240}>
        {({ cards }) =>
          cards.length === 0 ? (
            <EmptyState what={t("none")} why={t("noneWhy")} action={create} />
          ) : (
            <>
              {cards
                .filter(({ links }) => links > 0)
                .slice(0, drawn)
                .map(({ id }) => (
                  <CardPicture key={id} id={id} />
                ))}
              <Section title={t("allCards")}>
                <WideTable label={t("listQuestion")}>
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th scope="col">{t("card")}</Table.Th>
                      {(["links", "items", "missingHead", "twiceHead", "unknownHead", "sourceHead", "coverageHead"] as const).map((head) => (
                        <Table.Th key={head} scope="col" ta="right">
                          {t(head)}
                        </Table.Th>
                      ))}
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {cards.map((card) => (
                      <Table.Tr key={card.id}>
                        <Table.Td>
                          <Link to="/systems/$id" params={{ id: card.id }}>
                            {labelText(card.labels, language, card.id)}
                          </Link>{" "}
                          {card.synthetic ? <Invented beside={labelText(card.labels, language, card.id)} /> : null}
                        </Table.Td>
                        {[card.links, card.items, card.missing, card.duplicates, card.unknown_lists, card.source_needed].map((count, place) => (
                          // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change places
                          <Table.Td key={place} ta="right">
                            {count}
                          </Table.Td>
                        ))}
                        <Table.Td ta="right">{card.coverage === null ? "–" : `${numberText(card.coverage * 100, language, 0)}%`}</Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </WideTable>
              </Section>
              <p className="no-print">{create}</p>
            </>
          )
        }
      </Answered>
    </>
  );
}

/** The chain of a card, drawn; an item leads to it on its card. */
function CardPicture({ id }: { readonly id: string }): ReactNode {
  const { t, language } = useText(systemsText);
  const card = useCard(id);
  return (
    <Answered of={card} height={480}>
      {(found) => (
        <CardNetwork
          card={found}
          chosen={undefined}
          title={labelText(found.system.labels, language, id)}
          aside={
            <Link to="/systems/$id" params={{ id }}>
              {t("openCard")}
            </Link>
          }
        />
      )}
    </Answered>
  );
}
