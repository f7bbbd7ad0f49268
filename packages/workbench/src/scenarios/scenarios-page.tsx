import { NativeSelect, Table } from "@mantine/core";
import { type ApiFile, moneyText, type PlanComparison } from "@quoin/core";
import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { useAddressChange } from "../address/use-address-change.ts";
import { useAnswer } from "../api/question.ts";
import { paperLabel } from "../language/paper-entries.ts";
import { useText } from "../language/use-text.ts";
import { nation } from "../regions/nation.ts";
import { usePlaceName } from "../regions/place-names.ts";
import { useMay } from "../session/use-may.ts";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { Invented, inventedGround } from "../shared/words/invented.tsx";
import { FundCurve } from "./fund-curve.tsx";
import { ProjectRoadmap } from "./project-roadmap.tsx";
import { scenariosText } from "./scenarios.text.ts";
import { WorthSection } from "./worth-section.tsx";

/** `/scenarios`: two plans side by side, the fund at every size, the order of projects. */
export function ScenariosPage(): ReactNode {
  const { t, pick } = useText(scenariosText);
  const { region = nation, first = "base", second: asked } = useSearch({ from: "/scenarios" });
  const choose = useAddressChange();
  const may = useMay();
  const place = usePlaceName(region);
  const compared = useAnswer("design-compare", { region, scenario: first, ...(asked === undefined ? {} : { scenario_b: asked }) });
  const second = asked ?? compared.data?.second ?? first;
  const nameOf = (value: string): string => {
    const label = compared.data?.labels[value];
    return value === "base" ? t("base") : label === undefined ? value : pick(label);
  };
  const named = (compared.data?.known ?? [first, second]).map((value) => ({ value, label: nameOf(value) }));
  return (
    <>
      <PageHead question={t("question")} filters={[place, nameOf(first), nameOf(second)]}>
        {compared.data === undefined || compared.data.known.length < 2 ? null : (
          <Sum comparison={compared.data} first={nameOf(first)} second={nameOf(second)} />
        )}
      </PageHead>
      <FilterBar>
        <NativeSelect label={t("first")} value={first} data={named} onChange={(event) => choose({ first: event.currentTarget.value })} />
        <NativeSelect label={t("second")} value={second} data={named} onChange={(event) => choose({ second: event.currentTarget.value })} />
      </FilterBar>
      <FundCurve region={region} scenario={asked ?? first} />
      {region === nation ? <WorthSection scenario={asked ?? first} /> : null}
      <Section title={t("differ")}>
        <Answered of={compared} doing={t("comparing")} height={240}>
          {(comparison) => <Differences comparison={comparison} />}
        </Answered>
      </Section>
      <ProjectRoadmap />
      {may("design-adopt") ? (
        <Section title={t("adopt")}>
          <p>{t("adoptWhat")}</p>
          <ActionForm
            name="design-adopt"
            label={t("adopt")}
            isQuiet
            fields={[
              { name: "data", label: t("adoptFile"), kind: "file", isRequired: true, accept: ".csv,.xlsx" },
              { name: "reason", label: t("adoptReason"), kind: "text" },
            ]}
            input={({ files, texts }) => ({ data: files["data"] as ApiFile, ...texts })}
            told={({ funded, left_out }) => t("adopted", { count: funded.length, left: left_out.length })}
          />
        </Section>
      ) : null}
    </>
  );
}

interface SumProps {
  readonly comparison: PlanComparison;
  readonly first: string;
  readonly second: string;
}

function Sum({ comparison: { lines, cost, invented }, first, second }: SumProps) {
  const { t, language } = useText(scenariosText);
  const changed = lines.filter(({ change }) => change !== "same");
  if (changed.length === 0) return <p>{t("same")}</p>;
  const left = invented === 0 ? "" : ` ${t("answerInvented", { count: invented })}`;
  if (cost === null)
    return (
      <p>
        {t("answerUnpriced", { count: changed.length, first, second })}
        {left}
      </p>
    );
  const money = moneyText(Math.abs(cost), changed[0]?.currency ?? "", language);
  const change = cost === 0 ? t("alike") : cost > 0 ? t("more", { money }) : t("less", { money });
  return (
    <p>
      {t("answer", { count: changed.length, first, second, change })}
      {left}
    </p>
  );
}

function Differences({ comparison: { lines, known } }: { readonly comparison: PlanComparison }) {
  const { t, pick, ours, language } = useText(scenariosText);
  const changed = lines.filter(({ change }) => change !== "same");
  if (known.length < 2) return <EmptyState what={t("none")} why={t("noneWhy")} />;
  if (changed.length === 0) return <p>{t("same")}</p>;
  return (
    <WideTable label={t("differ")}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t("line")}</Table.Th>
          <Table.Th scope="col">{t("first")}</Table.Th>
          <Table.Th scope="col">{t("second")}</Table.Th>
          <Table.Th scope="col">{t("enters")}</Table.Th>
          <Table.Th scope="col">{t("leaves")}</Table.Th>
          <Table.Th scope="col" ta="right">
            {t("cost")}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {changed.map(({ item, subject, first, second, enters, leaves, cost, currency, synthetic }) => (
          <Table.Tr key={`${item} ${subject.type} ${subject.id} ${first?.id} ${second?.id}`} className={inventedGround(synthetic)}>
            <Table.Td>
              {item} {ours(paperLabel("measures", item) ?? { en: "", zh: "" })} {synthetic ? <Invented /> : null}
            </Table.Td>
            <Table.Td>{first === null ? "–" : pick(first.action)}</Table.Td>
            <Table.Td>{second === null ? "–" : pick(second.action)}</Table.Td>
            <Table.Td>
              <Choices choices={enters} />
            </Table.Td>
            <Table.Td>
              <Choices choices={leaves} />
            </Table.Td>
            <Table.Td ta="right">{cost === null ? t("unknown") : moneyText(cost, currency, language)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}

function Choices({ choices }: { readonly choices: PlanComparison["lines"][number]["enters"] }) {
  const { t, pick } = useText(scenariosText);
  if (choices.length === 0) return t("nothing");
  return (
    <details>
      <summary>{choices.length}</summary>
      <ul>
        {choices.map(({ type, id, label }) => (
          <li key={`${type} ${id}`}>{pick(label)}</li>
        ))}
      </ul>
    </details>
  );
}
