import { Button, NativeSelect, NumberInput, Slider } from "@mantine/core";
import { type ApiAnswer, columnText, percentText } from "@quoin/core";
import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { useAnswer } from "../api/question.ts";
import { currentLanguage } from "../language/language.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../shared/page/answered.tsx";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { divisionText } from "./division.text.ts";
import { DivisionMatrix } from "./division-matrix.tsx";
import { DivisionTables } from "./division-tables.tsx";

export type Division = ApiAnswer<"division">;

/** `/division`: who should lead what, held against what each office plans; weights within the allowed range. */
export function DivisionPage(): ReactNode {
  const { t } = useText(divisionText);
  const { of = "", fairness = "none", changes = "", weights = "", robust = "" } = useSearch({ from: "/division" });
  const choose = useAddressChange();
  const given: string[] = weights === "" ? [] : weights.split(",");
  const divided = useAnswer("division", {
    ...(of === "fields" || of === "needed" ? { of } : {}),
    fairness: fairness === "regret" ? "regret" : "none",
    ...(/^\d+$/.test(changes) ? { max_changes: Number(changes) } : {}),
    weights: given,
    robust: robust === "1",
  });
  const weigh = (figure: string, weight: number) =>
    choose({ weights: [...given.filter((each) => !each.startsWith(`${figure}=`)), `${figure}=${weight}`].sort().join(","), robust: "" });
  return (
    <>
      <PageHead question={t("question")}>{divided.data === undefined ? null : <Told answer={divided.data} />}</PageHead>
      <FilterBar>
        <NativeSelect
          label={t("of")}
          value={divided.data?.of ?? of}
          data={(["needed", "fields"] as const).map((value) => ({ value, label: t(value) }))}
          onChange={({ currentTarget }) => choose({ of: currentTarget.value })}
        />
        <NativeSelect
          label={t("fairness")}
          value={fairness}
          data={(["none", "regret"] as const).map((value) => ({ value, label: t(value) }))}
          onChange={({ currentTarget }) => choose({ fairness: currentTarget.value })}
        />
        <NumberInput
          label={t("changes")}
          description={t("changesWhy")}
          min={0}
          allowDecimal={false}
          value={changes === "" ? "" : Number(changes)}
          onChange={(value) => choose({ changes: value === "" ? "" : String(value) })}
        />
      </FilterBar>
      <Answered of={divided} height={480}>
        {(answer) => (
          <>
            <DivisionMatrix answer={answer} />
            {answer.weights.length === 0 ? null : (
              <Section title={t("weights")}>
                <p>{t("weightsWhy")}</p>
                <Weights answer={answer} weigh={weigh} />
                {robust === "1" ? (
                  <Robust answer={answer} />
                ) : (
                  <Button variant="default" onClick={() => choose({ robust: "1" })}>
                    {t("checkRobust")}
                  </Button>
                )}
              </Section>
            )}
            <DivisionTables answer={answer} />
          </>
        )}
      </Answered>
    </>
  );
}

function Told({ answer }: { readonly answer: Division }): ReactNode {
  const { t, language } = useText(divisionText);
  const { by, offices, items, value, changes, certificate } = answer;
  const digits = (figure: number | null) => columnText(figure, language, 2);
  const short = items.filter((item) => item.short).length;
  const unknown = items.filter((item) => !item.known).length;
  const lead = short === 0 ? t("allLed") : t("unled", { short });
  const counts = { offices: offices.length, items: items.length, proposed: digits(value.proposed), lead };
  return (
    <>
      <p>{by === "offices" ? t("answer", { ...counts, planned: digits(value.planned), changes: changes ?? "–" }) : t("answerPlaces", counts)}</p>
      {unknown === 0 ? null : <p role="alert">{unknown === items.length ? t("decidesNothing") : t("decidesNothingOf", { unknown, items: items.length })}</p>}
      <p>
        {t("proof", {
          status: t(certificate.status),
          bound: digits(certificate.bound),
          gap: percentText(certificate.gap, language, 2),
        })}
      </p>
    </>
  );
}

function Weights({ answer, weigh }: { readonly answer: Division; readonly weigh: (figure: string, weight: number) => void }): ReactNode {
  const { t } = useText(divisionText);
  const named = (figure: string) =>
    figure === "strength" ||
    figure === "specialisation" ||
    figure === "relatedness" ||
    figure === "institutes" ||
    figure === "facilities" ||
    figure === "talent"
      ? t(figure)
      : figure;
  return answer.weights.map(({ figure, weight, least, most }) => (
    <div key={figure}>
      <span>
        {named(figure)} {weight}
      </span>
      <Slider
        key={`${figure} ${weight}`}
        thumbLabel={named(figure)}
        min={least}
        max={most}
        step={(most - least) / 15}
        defaultValue={weight}
        label={(value) => columnText(value, currentLanguage(), 1)}
        onChangeEnd={(value) => weigh(figure, Number(value.toFixed(2)))}
      />
    </div>
  ));
}

function Robust({ answer: { cells, weightings } }: { readonly answer: Division }): ReactNode {
  const { t } = useText(divisionText);
  const roles = cells.filter(({ proposed }) => proposed !== "none");
  return <p>{t("robustAnswer", { kept: roles.filter(({ robust }) => robust === true).length, roles: roles.length, tried: weightings })}</p>;
}
