import { Table } from "@mantine/core";
import { type Finding, numberText } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useDiagnosis } from "../answers/use-diagnosis.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../shared/page/answered.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { SideBySide } from "../shared/page/side-by-side.tsx";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { sureText } from "./confidence.text.ts";
import { SureBar } from "./confidence-bar.tsx";
import { countsOf } from "./counts.ts";

/** `/sure`: what verdict, strength, power, families and age mean, each with what it comes to here. */
export function SurePage(): ReactNode {
  const { t, language, pick } = useText(sureText);
  const diagnosis = useDiagnosis();
  const said = diagnosis.data === undefined ? null : countsOf(diagnosis.data);
  const text = (value: number) => numberText(value, language, 0);
  return (
    <>
      <PageHead question={t("question")}>
        {said === null ? null : (
          <p>
            {t("answer", {
              all: text(said.all),
              robust: text(said.robust.length),
              depends: text(said.depends.length),
              refused: text(said.refused),
              thin: text(said.thin),
            })}
          </p>
        )}
      </PageHead>
      <Answered of={diagnosis} doing={t("diagnosing")} height={480}>
        {(answer) => {
          const counts = countsOf(answer);
          const rows = [
            {
              term: t("verdict"),
              means: t("verdictMeans"),
              here: t("verdictHere", { confirmed: text(counts.robust.length + counts.depends.length), refused: text(counts.refused), thin: text(counts.thin) }),
            },
            {
              term: t("strength"),
              means: t("strengthMeans"),
              here: t("strengthHere", { robust: text(counts.robust.length), depends: text(counts.depends.length) }),
            },
            { term: t("power"), means: t("powerMeans"), here: t("powerHere", { blunt: text(counts.blunt) }) },
            {
              term: t("family"),
              means: t("familyMeans"),
              here:
                counts.looks === 0
                  ? t("familyNone")
                  : t("familyHere", { looks: text(counts.looks), confirmed: text(counts.called), chance: numberText(counts.byChance, language, 1) }),
            },
            { term: t("noise"), means: t("noiseMeans"), here: answer.by_chance.statement === null ? t("noiseNone") : pick(answer.by_chance.statement) },
            { term: t("age"), means: t("ageMeans"), here: t("ageHere", { old: text(counts.old) }) },
          ];
          return (
            <>
              <SureBar counts={counts} />
              <SideBySide>
                <Section title={t("robustList")}>
                  <FindingLinks findings={counts.robust} />
                </Section>
                <Section title={t("dependsList")}>
                  <FindingLinks findings={counts.depends} />
                </Section>
              </SideBySide>
              <Section title={t("words")}>
                <WideTable label={t("question")}>
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th scope="col">{t("term")}</Table.Th>
                      <Table.Th scope="col">{t("means")}</Table.Th>
                      <Table.Th scope="col">{t("here")}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {rows.map(({ term, means, here }) => (
                      <Table.Tr key={term}>
                        <Table.Th scope="row">{term}</Table.Th>
                        <Table.Td miw="16rem">{means}</Table.Td>
                        <Table.Td>{here}</Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </WideTable>
              </Section>
            </>
          );
        }}
      </Answered>
    </>
  );
}

function FindingLinks({ findings }: { readonly findings: readonly Finding[] }) {
  const { t, pick } = useText(sureText);
  if (findings.length === 0) return <p>{t("none")}</p>;
  return (
    <ul>
      {findings.map(({ id, question }) => (
        <li key={id}>
          <Link to="/findings/$id" params={{ id }}>
            {pick(question)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
