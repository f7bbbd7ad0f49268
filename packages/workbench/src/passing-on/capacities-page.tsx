import { type ApiAnswer, numberText } from "@quoin/core";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { colon } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { choiceText } from "../register/choice-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import { ChartFrame } from "../shared/charts/chart-frame.tsx";
import { Answered } from "../shared/page/answered.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { CentreNetwork } from "./centre-network.tsx";
import { chainChart } from "./chain-chart.ts";
import { passingOnText } from "./passing-on.text.ts";

type Rate = ApiAnswer<"people-needs">["programmes"][number]["completion"];
type Range = ApiAnswer<"people-needs">["skills"][number]["years"][number]["stock"];
type Change = ApiAnswer<"institutes">["institutes"][number]["common_work"];

const partWords = { leaving: "partLeaving", completions: "partCompletions", stay: "partStay" } as const;

/** `/capacities`: who can test what the cards need, who is trained for it, which body answers for it, what institutes turn to, which centres there are. */
export function CapacitiesPage(): ReactNode {
  const { t, language } = useText(passingOnText);
  const chain = useAnswer("qualification", {});
  const people = useAnswer("people-needs", {});
  const mandates = useAnswer("mandates", {});
  const institutes = useAnswer("institutes", {});
  const centres = useAnswer("centres", {});
  const percent = (value: number | null) => (value === null ? "–" : `${numberText(100 * value, language, 0)}%`);
  const rate = (value: Rate) => (value === null ? "–" : `${percent(value.value)} (${percent(value.low)} – ${percent(value.high)}; ${value.hits}/${value.n})`);
  const range = (value: Range) =>
    value === null ? "–" : `${numberText(value.value, language, 0)} (${numberText(value.low, language, 0)} – ${numberText(value.high, language, 0)})`;
  const centreGroup = (by: string, id: string | null): ReactNode => {
    if (id === null) return t("unnamed");
    return by === "region" ? <RecordLink type="region" id={id} /> : choiceText(id, language);
  };
  const change = (value: Change) => (value === null ? "–" : `${percent(value.first)} → ${percent(value.last)}`);
  const table = (label: string, heads: readonly string[], rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[]) =>
    rows.length === 0 ? <p>{t("nothingThere")}</p> : <FigureTable label={label} heads={heads} rows={rows} />;
  return (
    <>
      <PageHead question={t("capacitiesQuestion")} />
      <Answered of={chain}>
        {({ items, synthetic }) =>
          items.length === 0 ? null : (
            <ChartFrame
              isWide
              chart={chainChart(
                items,
                synthetic,
                {
                  title: t("chainPicture"),
                  subtitle: t("itemsByState"),
                  source: t("register"),
                  step: t("stepHead"),
                  state: t("stateHead"),
                  steps: { standard: t("standard"), method: t("method"), laboratory: t("laboratory"), product: t("product") },
                  states: { there: t("there"), expiring: t("expiring"), expired: t("expired"), missing: t("missing"), unknown: t("unknown") },
                },
                language,
              )}
            />
          )
        }
      </Answered>
      <Section title={t("network")}>
        <Answered of={centres}>{({ network }) => (network.length === 0 ? <p>{t("nothingThere")}</p> : <CentreNetwork network={network} />)}</Answered>
      </Section>
      <Section title={t("chain")}>
        <Answered of={chain}>
          {({ items }) =>
            table(
              t("chain"),
              [t("itemHead"), t("standard"), t("method"), t("laboratory"), t("product"), t("homeShare")],
              items.map(({ item, steps, home_share: home }) => ({
                id: item,
                cells: [<RecordLink key="item" type="item" id={item} />, ...steps.map(({ state }) => t(state)), percent(home)],
              })),
            )
          }
        </Answered>
      </Section>
      <Section title={t("laboratories")}>
        <Answered of={chain}>
          {({ laboratories }) =>
            table(
              t("laboratories"),
              [t("laboratory"), t("itemsOfIt"), t("lends"), t("freeHours")],
              laboratories.map(({ facility, items, open, free_hours: free }) => ({
                id: facility,
                cells: [
                  <RecordLink key="facility" type="facility" id={facility} />,
                  numberText(items.length, language),
                  t(open ? "yes" : "no"),
                  free === null ? t("unknown") : numberText(free, language, 0),
                ],
              })),
            )
          }
        </Answered>
      </Section>
      <Section title={t("draftedBy")}>
        <Answered of={chain}>
          {({ drafted_by: drafts }) =>
            table(
              t("draftedBy"),
              [t("drafter"), t("roles"), t("leads")],
              drafts.map(({ organisation, roles, leads }) => ({
                id: organisation,
                cells: [<RecordLink key="organisation" type="organisation" id={organisation} />, numberText(roles, language), numberText(leads, language)],
              })),
            )
          }
        </Answered>
      </Section>
      <Section title={t("people")}>
        <Answered of={people}>
          {({ programmes }) =>
            table(
              t("people"),
              [t("training"), t("completion"), t("stay")],
              programmes.map(({ training, completion, stay }) => ({
                id: training,
                cells: [<RecordLink key="training" type="training" id={training} />, rate(completion), rate(stay)],
              })),
            )
          }
        </Answered>
      </Section>
      <Section title={t("skills")}>
        <Answered of={people}>
          {({ skills }) =>
            table(
              t("skills"),
              [t("skill"), t("openPosts"), t("aYear"), t("needed", { year: String(skills[0]?.years.at(-1)?.year ?? "") }), t("stock"), t("lacks")],
              skills.map(({ skill, open_posts: open, a_year: flow, unknown, years }) => {
                const last = years.at(-1);
                return {
                  id: skill,
                  cells: [
                    skill,
                    numberText(open, language),
                    flow === null ? t("unknown") : numberText(flow, language, 1),
                    last === undefined
                      ? "–"
                      : last.planned === 0
                        ? numberText(last.needed, language)
                        : t("plannedTold", { all: numberText(last.needed, language), planned: numberText(last.planned, language) }),
                    unknown.length > 0 ? t("unknownFor", { parts: unknown.map((part) => t(partWords[part])).join(", ") }) : range(last?.stock ?? null),
                    range(last?.short ?? null),
                  ],
                };
              }),
            )
          }
        </Answered>
      </Section>
      <Section title={t("mandates")}>
        <Answered of={mandates}>
          {({ technologies }) =>
            table(
              t("mandates"),
              [t("technologyHead"), t("answers"), t("others")],
              technologies.map(({ technology, bodies }) => {
                const answering = bodies.filter(({ role }) => role === "answers");
                const links = (own: typeof bodies) =>
                  own.map(({ body, role }) => <div key={`${body} ${role}`}>{<RecordLink type="organisation" id={body} />}</div>);
                return {
                  id: technology,
                  cells: [
                    <RecordLink key="technology" type="technology" id={technology} />,
                    answering.length === 0 ? t("nobody") : links(answering),
                    links(bodies.filter(({ role }) => role !== "answers")),
                  ],
                };
              }),
            )
          }
        </Answered>
      </Section>
      <Section title={t("institutes")}>
        <Answered of={institutes}>
          {({ institutes: all }) =>
            table(
              t("institutes"),
              [t("institute"), t("years"), t("common_work"), t("public_service"), t("servicePerMoney"), t("procurement")],
              all.map(({ organisation, from, to, common_work: work, public_service: service, service_per_public_money: ratio, procurement }) => ({
                id: organisation,
                cells: [
                  <RecordLink key="institute" type="organisation" id={organisation} />,
                  from === to ? String(from) : `${from} – ${to}`,
                  change(work),
                  change(service),
                  ratio === null ? "–" : `${numberText(ratio.first, language, 2)} → ${numberText(ratio.last, language, 2)}`,
                  change(procurement),
                ],
              })),
            )
          }
        </Answered>
      </Section>
      <Section title={t("stays")}>
        <Answered of={centres}>
          {({ stays }) =>
            table(
              t("stays"),
              [t("stayKind"), t("centresKnown"), t("closed"), ...(stays[0]?.after ?? []).map(({ years }) => t("stillOpen", { count: years }))],
              stays.map(({ kind, centres: known, closed, undated, after }) => ({
                id: kind,
                cells: [
                  choiceText(kind, language),
                  undated === 0 ? numberText(known, language) : t("undated", { count: numberText(known, language), undated: numberText(undated, language) }),
                  numberText(closed, language),
                  ...after.map(({ share, low, high }) => (low === null ? percent(share) : `${percent(share)} (${percent(low)} – ${percent(high)})`)),
                ],
              })),
            )
          }
        </Answered>
      </Section>
      <Section title={t("centres")}>
        <Answered of={centres}>
          {({ groups }) =>
            table(
              t("centres"),
              [t("by2"), t("open"), t("closed"), t("staff")],
              groups.map(({ by, id, open, closed, staff }) => ({
                id: `${by} ${id ?? ""}`,
                cells: [
                  <span key="name">
                    {t(by)}
                    {colon(language)}
                    {centreGroup(by, id)}
                  </span>,
                  numberText(open, language),
                  numberText(closed, language),
                  numberText(staff, language),
                ],
              })),
            )
          }
        </Answered>
      </Section>
    </>
  );
}
