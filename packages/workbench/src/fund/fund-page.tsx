import { Button, Input, Slider, Table } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { type ApiInput, elementAt, moneyText, numberText } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect, useId, useMemo, useState } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { useAnswer } from "../api/question.ts";
import { measuredText } from "../language/measured-text.ts";
import { useText } from "../language/use-text.ts";
import { useMay } from "../session/use-may.ts";
import { ChartFrame } from "../shared/charts/chart-frame.tsx";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { WideTable } from "../shared/tables/wide-table.tsx";
import classes from "./fund.module.css";
import { fundText } from "./fund.text.ts";
import { type Ceiling, fundChart } from "./fund-chart.ts";
import { FundEffects } from "./fund-effects.tsx";

type Asked = ApiInput<"design-ceiling">;
const weightWords = { YFB: "common", YFF: "instruments", YFA: "basic", YFC: "welfare", YFD: "farming" } as const;
/** A slider of the ceiling goes up to so many times what is now given, in so many steps. */
const [furthest, steps] = [3, 60];
const largestWeight = 5;

/** `/fund`: how much money a year is divided, within which limits and by which weights, tried by moving them; what would follow, and the setting of it. */
export function FundPage(): ReactNode {
  const { t, language } = useText(fundText);
  const [asked, setAsked] = useState<Asked>({});
  const answer = useAnswer("design-ceiling", asked);
  // The bars of before stay until those that were asked for are there.
  const [held, setHeld] = useState<Ceiling | null | undefined>(undefined);
  useEffect(() => {
    if (answer.data !== undefined) setHeld(answer.data.ceiling);
  }, [answer.data]);
  const shown = answer.data === undefined ? held : answer.data.ceiling;
  const money = (value: number) => moneyText(value, shown?.currency ?? "", language);
  return (
    <>
      <PageHead question={t("question")}>
        {shown == null ? null : (
          <p>
            {t("answer", {
              yearly: money(shown.now.yearly),
              total: money(shown.total.now),
              years: spanOf(shown.years),
              basis: shown.is_set ? t("isSet") : t("isAssumed", { year: shown.base_year }),
            })}{" "}
            <Link to="/scenarios">{t("candidates")}</Link>
          </p>
        )}
      </PageHead>
      {shown === undefined ? (
        <Answered of={answer} doing={t("working")} height={640}>
          {() => null}
        </Answered>
      ) : shown === null ? (
        <EmptyState what={t("none")} why={t("noneWhy")} />
      ) : (
        <Tried ceiling={shown} asked={asked} onAsk={setAsked} />
      )}
    </>
  );
}

/** `2026–2030`. */
function spanOf(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? "" : first === last ? String(first) : `${first}–${last}`;
}

interface TriedProps {
  readonly ceiling: Ceiling;
  readonly asked: Asked;
  readonly onAsk: (asked: Asked) => void;
}

function Tried({ ceiling, asked, onAsk }: TriedProps): ReactNode {
  const { t, pick, language } = useText(fundText);
  const may = useMay();
  const [isSet, setSet] = useState(false);
  const { now, asked: wanted, total, currency, clash, regions, fields, changes } = ceiling;
  const money = (value: number) => moneyText(value, currency, language);
  const share = (value: number) => measuredText(value, "share", language);
  const years = spanOf(ceiling.years);
  const title = t("bars", { years });
  const source = t("barsSource");
  const chart = useMemo(() => fundChart(ceiling, { title, source }, language), [ceiling, title, source, language]);
  const moved = regions.filter((each) => each.asked !== each.now).toSorted((a, b) => Math.abs(b.asked - b.now) - Math.abs(a.asked - a.now));
  const saidCeiling = (value: number) => t("ceiling", { money: money(value), now: money(now.yearly) });
  const saidLargest = (value: number) => t("largest", { share: share(value), now: share(now.largest_share ?? 1) });
  const part = (value: number | null) => (value === null || value === 0 ? t("noLimit") : t("part", { share: share(value) }));
  const saidFloor = (value: number) => t("floor", { share: part(value), now: part(now.floor) });
  const saidCap = (value: number) => t("cap", { share: part(value), now: part(now.cap) });
  const saidWeight = (category: string, weight: number, before: number) =>
    t("weight", {
      category: isNamed(category) ? t(weightWords[category]) : category,
      weight: numberText(weight, language, 1),
      now: numberText(before, language, 1),
    });
  const movedLimits = [
    ...(wanted.yearly === now.yearly ? [] : [saidCeiling(wanted.yearly)]),
    ...(wanted.largest_share === null || wanted.largest_share === now.largest_share ? [] : [saidLargest(wanted.largest_share)]),
    ...(wanted.floor === now.floor ? [] : [saidFloor(wanted.floor)]),
    ...(wanted.cap === now.cap ? [] : [saidCap(wanted.cap ?? 0)]),
    ...wanted.weights.flatMap(({ category, weight }, at) => {
      const before = elementAt(now.weights, at).weight;
      return weight === before ? [] : [saidWeight(category, weight, before)];
    }),
  ];
  const step = (now.yearly * furthest) / steps;
  const weightsOf = (category: string, weight: number): string[] => [
    ...(asked.weights ?? []).filter((each) => !each.startsWith(`${category}=`)),
    `${category}=${weight}`,
  ];
  return (
    <div className={classes.body}>
      <section aria-label={t("move")} className={`${classes.sliders} no-print`}>
        <Moved
          value={wanted.yearly}
          max={now.yearly * furthest}
          step={step}
          says={saidCeiling}
          onEnd={(yearly) => onAsk({ ...asked, yearly: Math.round(yearly) })}
        />
        {now.largest_share === null || wanted.largest_share === null ? null : (
          <Moved value={wanted.largest_share} max={1} step={0.01} says={saidLargest} onEnd={(largest_share) => onAsk({ ...asked, largest_share })} />
        )}
        <Moved value={wanted.floor} max={1} step={0.05} says={saidFloor} onEnd={(floor) => onAsk({ ...asked, floor })} />
        <Moved value={wanted.cap ?? 0} max={3} step={0.1} says={saidCap} onEnd={(cap) => onAsk({ ...asked, cap })} />
        <details>
          <summary>{t("weights")}</summary>
          {wanted.weights.map(({ category, weight }, at) => (
            <Moved
              key={category}
              value={weight}
              max={largestWeight}
              step={0.1}
              says={(value) => saidWeight(category, value, elementAt(now.weights, at).weight)}
              onEnd={(value) => onAsk({ ...asked, weights: weightsOf(category, value) })}
            />
          ))}
        </details>
        <p aria-live="polite" className={clash === null ? undefined : classes.clash}>
          {clash !== null
            ? t("clash", { regions: clash.regions })
            : moved.length === 0
              ? t("unmoved")
              : t("moved", {
                  more: moved.filter((each) => each.asked > each.now).length,
                  less: moved.filter((each) => each.asked < each.now).length,
                  place: pick(elementAt(moved, 0).name),
                  change: signed(elementAt(moved, 0).asked - elementAt(moved, 0).now, money),
                })}
        </p>
        {changes.length === 0 ? null : (
          <Button variant="default" onClick={() => onAsk({})}>
            {t("reset")}
          </Button>
        )}
      </section>
      <div>
        <ChartFrame chart={chart} />
        {/* The form goes once nothing differs from what is set, so what became of it is told here. */}
        <p role="status" className="no-print">
          {isSet && changes.length === 0 ? (
            <>
              {t("saved")}{" "}
              <Link to="/settings" search={{ part: "history" }}>
                {t("undo")}
              </Link>
            </>
          ) : null}
        </p>
        {changes.length === 0 || clash !== null || !may("settings-preview") ? null : <FundEffects key={JSON.stringify(changes)} changes={changes} />}
        {changes.length === 0 || clash !== null || !may("settings-set") ? null : (
          <ActionForm
            name="settings-set"
            label={t("save")}
            fields={[{ name: "reason", label: t("reason"), kind: "text", isRequired: true }]}
            input={({ texts }) => ({ changes, reason: texts["reason"] ?? "" })}
            confirm={() => ({
              title: t("confirmTitle"),
              text: (
                <>
                  <ul>
                    {movedLimits.map((said) => (
                      <li key={said}>{said}</li>
                    ))}
                  </ul>
                  <p>{t("confirm", { total: money(total.asked), before: money(total.now) })}</p>
                </>
              ),
            })}
            onDone={() => {
              setSet(true);
              onAsk({});
            }}
          />
        )}
        <Section title={t("byField")} folds>
          <WideTable label={t("byField")}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t("field")}</Table.Th>
                <Table.Th scope="col" ta="right">
                  {t("now")}
                </Table.Th>
                <Table.Th scope="col" ta="right">
                  {t("tried")}
                </Table.Th>
                <Table.Th scope="col" ta="right">
                  {t("difference")}
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {fields.map((each) => (
                <Table.Tr key={each.id}>
                  <Table.Th scope="row">{pick(each.name)}</Table.Th>
                  <Table.Td ta="right">{money(each.now)}</Table.Td>
                  <Table.Td ta="right">{money(each.asked)}</Table.Td>
                  <Table.Td ta="right">{each.asked === each.now ? "–" : signed(each.asked - each.now, money)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </WideTable>
        </Section>
      </div>
    </div>
  );
}

function isNamed(category: string): category is keyof typeof weightWords {
  return Object.hasOwn(weightWords, category);
}

/** A difference with its sign. */
function signed(value: number, money: (value: number) => string): string {
  return `${value > 0 ? "+" : "−"}${money(Math.abs(value))}`;
}

interface MovedProps {
  readonly value: number;
  readonly max: number;
  readonly step: number;
  readonly says: (value: number) => string;
  readonly onEnd: (value: number) => void;
}

/** Milliseconds without a further key after which a slider counts as let go: the server would divide for every step of a key that is held down. */
const rest = 300;

/** One slider with what it says above it; the answer is asked for when it is let go. */
function Moved({ value, max, step, says, onEnd }: MovedProps): ReactNode {
  const id = useId();
  const [shown, setShown] = useState(value);
  useEffect(() => setShown(value), [value]);
  const exact = (given: number) => Number(given.toPrecision(6));
  const end = useDebouncedCallback((given: number) => onEnd(exact(given)), rest);
  return (
    <div className={classes.slider}>
      <Input.Label id={id} labelElement="div">
        {says(shown)}
      </Input.Label>
      <Slider
        min={0}
        max={max}
        step={step}
        value={shown}
        onChange={(given) => setShown(exact(given))}
        onChangeEnd={end}
        label={null}
        thumbValueText={says(shown)}
        thumbProps={{ "aria-labelledby": id }}
        color="var(--q-accent)"
      />
    </div>
  );
}
