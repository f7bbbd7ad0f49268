import type { CooperationAnswer } from "@quoin/core";
import { type ReactNode, useMemo } from "react";
import { useAnswer } from "../api/question.ts";
import { bandOf } from "../comparison/band-of.ts";
import { useText } from "../language/use-text.ts";
import { figure } from "../opportunities/figure.ts";
import { ChartFrame } from "../shared/charts/chart-frame.tsx";
import { Answered, lacksTable } from "../shared/page/answered.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { BehindTable } from "../shared/tables/behind-table.ts";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { VerdictMark } from "../shared/words/verdict-mark.tsx";
import { useLayout } from "../space/use-layout.ts";
import { cooperationText } from "./cooperation.text.ts";
import { cooperationChart } from "./cooperation-chart.ts";

/** Pairs that the page lists. */
const shown = 30;

/** `/cooperation`: which places meet in joint undertakings, against networks in which everyone takes part as often. */
export function CooperationPage(): ReactNode {
  const { t } = useText(cooperationText);
  const asked = useAnswer("cooperation", {});
  return (
    <>
      <PageHead question={t("question")}>{asked.data === undefined ? null : <Result answer={asked.data} />}</PageHead>
      {lacksTable(asked.error) ? (
        <p>
          <VerdictMark verdict="insufficient-data" /> {t("noTable")}
        </p>
      ) : (
        <Answered of={asked} height={640}>
          {(answer) => <Cooperation answer={answer} />}
        </Answered>
      )}
    </>
  );
}

/** How many pairs of places meet more or less often than chance gives, or why that cannot be told. */
function Result({ answer }: { readonly answer: CooperationAnswer }): ReactNode {
  const { t } = useText(cooperationText);
  const kind = t(answer.meets_in);
  const { pairs, draws, q_limit: q } = answer;
  const count = (beyond: "more" | "fewer"): number => pairs.filter((pair) => pair.beyond === beyond).length;
  if (answer.refusal === null)
    return (
      <p>{t("result", { looks: pairs.length, more: count("more"), fewer: count("fewer"), kind, draws: figure(draws, 0), q: figure(q, q < 0.1 ? 2 : 1) })}</p>
    );
  return (
    <p>
      <VerdictMark verdict="insufficient-data" /> {answer.refusal === "nobody-meets" ? t("nobodyMeets", { kind }) : t("fewPlaces")}
    </p>
  );
}

function Cooperation({ answer }: { readonly answer: CooperationAnswer }): ReactNode {
  const { t } = useText(cooperationText);
  const kind = t(answer.meets_in);
  const { rows, placed, organisations, undertakings, places, years } = answer;
  const spanOf = (span: typeof years): string => {
    if (span === null) return "";
    return span.from === span.to ? t("inYear", { year: String(span.from) }) : t("years", { from: String(span.from), to: String(span.to) });
  };
  return (
    <>
      {answer.refusal === null ? <Network answer={answer} kind={kind} /> : null}
      <p>
        {t("coverage", {
          placed: figure(placed, 0),
          rows: figure(rows, 0),
          share: figure((100 * placed) / Math.max(1, rows), 0),
          organisations: figure(organisations, 0),
          places: places.length,
          undertakings: figure(undertakings, 0),
          kind,
          years: spanOf(years),
        })}
        {placed === rows ? null : ` ${t("unseen")}`}
      </p>
    </>
  );
}

function Network({ answer, kind }: { readonly answer: CooperationAnswer; readonly kind: string }): ReactNode {
  const { t, pick, language } = useText(cooperationText);
  const at = useLayout({ nodes: answer.places, links: answer.links });
  const chart = useMemo(() => {
    if (at === null) return null;
    const words = {
      title: t("chart"),
      subtitle: t("subtitle", { kind }),
      heads: [t("place"), t("other"), t("together"), `${t("chance")} ↓`, `${t("chance")} ↑`, t("p")],
      more: t("more"),
      usual: t("usual"),
      fewer: t("fewer"),
      says: ({ label, takes_part: count }: CooperationAnswer["places"][number]) => t("says", { place: pick(label), count: figure(count, 0) }),
    };
    return cooperationChart(answer, at, words, language);
  }, [answer, at, kind, t, pick, language]);
  const listed = answer.pairs.toSorted((x, y) => x.q - y.q || x.p - y.p || Math.abs(y.together - y.mean) - Math.abs(x.together - x.mean));
  const name = (c: number): string => {
    const place = answer.places[c];
    return place === undefined ? "–" : pick(place.label);
  };
  return (
    <>
      {chart === null ? <p aria-busy="true">{t("finding")}</p> : <ChartFrame chart={chart} isWide />}
      <BehindTable value={[answer.table]}>
        <Section title={t("pairs")}>
          <p>{t("showing", { shown: Math.min(shown, listed.length), all: listed.length })}</p>
          <FigureTable
            label={t("pairs")}
            heads={[t("place"), t("other"), t("together"), t("chance"), t("p"), t("beyond")]}
            rows={listed.slice(0, shown).map(({ a, b, together, p05, p95, q, beyond }) => ({
              id: `${a} ${b}`,
              cells: [name(a), name(b), figure(together, 0), bandOf(p05, p95, 0), figure(q, 3), beyond === null ? t("usual") : t(beyond)],
            }))}
          />
        </Section>
      </BehindTable>
    </>
  );
}
