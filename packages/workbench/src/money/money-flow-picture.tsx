import { entryOf, moneyText, numberText } from "@quoin/core";
import { useQueries } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useMemo, useState } from "react";
import { inBase } from "../address/base-path.ts";
import { question, useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { PictureLink } from "../meeting/picture-link.tsx";
import { choiceText } from "../register/choice-text.ts";
import type { StoredRecord } from "../register/use-record-types.ts";
import { chainLayout, threadThrough } from "../shared/charts/chain-layout.ts";
import { labelWith } from "../shared/charts/label-with.ts";
import { Section } from "../shared/page/section.tsx";
import { Invented } from "../shared/words/invented.tsx";
import { labelText } from "../shared/words/label.ts";
import { shortened } from "../shared/words/shortened.ts";
import { flowText } from "./flow.text.ts";
import classes from "./money-flow-picture.module.css";
import { type FlowNode, type MoneyFlows, type MoneyMove, moneyFlows, theRest } from "./money-flows.ts";

/** Width of the picture in its own units, where its columns stand, room for names in half widths. */
const size = { width: 1_080, top: 28, bar: 12, row: 30, gap: 10 } as const;
const columns = [8, 372, 736] as const;
const nameRoom = 46;

/** The money that was given as one picture: level, programme, who holds it. One picture a currency. */
export function MoneyFlowPicture({ transactions }: { readonly transactions: readonly StoredRecord[] }): ReactNode {
  const { t } = useText(flowText);
  const projects = useAnswer("record-list", { type: "project" }).data?.records;
  const drawn = useMemo(() => {
    const programmeOf = new Map((projects ?? []).map((project) => [project.id, stringOr(project["programme"])]));
    return moneyFlows(transactions.map((record) => moveOf(record, programmeOf)));
  }, [transactions, projects]);
  if (drawn.length === 0 || projects === undefined) return null;
  return (
    <Section title={t("title")}>
      {drawn.map((flows) => (
        <Picture key={flows.currency} flows={flows} />
      ))}
    </Section>
  );
}

function stringOr(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function moveOf(record: StoredRecord, programmeOf: ReadonlyMap<string, string | null>): MoneyMove {
  const project = stringOr(record["project"]);
  return {
    type: String(record["type"]),
    amount: String(record["amount"]),
    currency: String(record["currency"]),
    level: stringOr(record["level"]),
    programme: project === null ? null : (programmeOf.get(project) ?? null),
    holder: stringOr(record["to"]),
    synthetic: record.synthetic,
  };
}

/** Levels of money in the order of their colours. */
const levels = ["central", "provincial", "local", "enterprise", "bank", "foreign", "other"];

/** Names of the records that nodes stand for; those that the reader may not see keep their id. */
function useNames(nodes: readonly FlowNode[]): (node: FlowNode) => string | undefined {
  const { language } = useText(flowText);
  const asked = nodes.flatMap(({ kind, key }) =>
    kind === "level" || key === null || key === theRest ? [] : [{ type: kind === "programme" ? "programme" : "organisation", id: key }],
  );
  const found = useQueries({ queries: asked.map((record) => question("record-get", record)) });
  const names = new Map(asked.map(({ type, id }, at) => [`${type} ${id}`, labelText(found[at]?.data?.labels, language, id)]));
  return ({ kind, key }) => names.get(`${kind === "programme" ? "programme" : "organisation"} ${key}`);
}

function Picture({ flows: { currency, total, nodes, flows, synthetic } }: { readonly flows: MoneyFlows }) {
  const { t, language } = useText(flowText);
  const [pointed, setPointed] = useState<string | null>(null);
  const navigate = useNavigate();
  const recordName = useNames(nodes);
  const most = Math.max(...[0, 1, 2].map((column) => nodes.filter((node) => node.column === column).length));
  const height = Math.max(200, most * size.row);
  const laid = chainLayout(nodes, flows, height, size.gap);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const thread = pointed === null ? null : threadThrough(pointed, flows);
  const isOff = (...ids: readonly string[]): true | undefined => (thread !== null && !ids.every((id) => thread.has(id)) ? true : undefined);
  const kindOf = (level: string | null): number => (level === null ? 0 : Math.min(5, levels.indexOf(level) + 1));
  const nameOf = (node: FlowNode): string => {
    const { kind, key } = node;
    if (key === null) return t("unsaid");
    if (key === theRest) return t("rest");
    if (kind === "level") return choiceText(key, language);
    return recordName(node) ?? key;
  };
  const wordsOf = (node: FlowNode): string =>
    t("share", {
      name: nameOf(node),
      money: moneyText(node.amount, currency, language),
      share: numberText((100 * node.amount) / total, language, 0),
    });
  const addressOf = ({ kind, key }: FlowNode): string | null => {
    if (key === null || key === theRest) return null;
    if (kind === "level") return `/money?level=${encodeURIComponent(key)}`;
    return `/register/${kind === "programme" ? "programme" : "organisation"}/${encodeURIComponent(key)}`;
  };
  const said = pointed === null ? undefined : byId.get(pointed);
  return (
    <figure className={classes.figure}>
      <figcaption className={classes.subtitle}>
        {t("subtitle", { money: moneyText(total, currency, language) })} {synthetic ? <Invented /> : null} <PictureLink />
      </figcaption>
      <div className={classes.scroll}>
        <svg viewBox={`0 0 ${size.width} ${height + size.top}`} className={classes.picture} onMouseLeave={() => setPointed(null)}>
          <title>{t("title")}</title>
          {[t("level"), t("programme"), t("holder")].map((head, column) => (
            <text key={head} x={columns[column]} y={14} className={classes.head}>
              {head}
            </text>
          ))}
          <g transform={`translate(0 ${size.top})`}>
            {laid.flows.map((flow, index) => {
              const from = byId.get(flow.from);
              const left = (columns[from?.column ?? 0] ?? 0) + size.bar;
              const right = columns[byId.get(flow.to)?.column ?? 0] ?? 0;
              const middle = (left + right) / 2;
              return (
                <path
                  key={`${flow.from} ${flow.to} ${flows[index]?.level}`}
                  d={`M${left} ${flow.leaves}C${middle} ${flow.leaves} ${middle} ${flow.arrives} ${right} ${flow.arrives}v${flow.width}C${middle} ${flow.arrives + flow.width} ${middle} ${flow.leaves + flow.width} ${left} ${flow.leaves + flow.width}Z`}
                  className={classes.flow}
                  data-kind={kindOf(flows[index]?.level ?? null)}
                  data-off={isOff(flow.from, flow.to)}
                />
              );
            })}
            {laid.nodes.map(({ id, top, height: high }) => {
              const node = entryOf(byId, id);
              const x = columns[node.column] ?? 0;
              const to = addressOf(node);
              const shown = `${shortened(nameOf(node), nameRoom - 14)} ${moneyText(node.amount, currency, language)}`;
              return (
                <a
                  key={id}
                  href={to === null ? undefined : inBase(to)}
                  aria-label={labelWith(shown, wordsOf(node))}
                  className={classes.node}
                  data-off={isOff(id)}
                  onMouseEnter={() => setPointed(id)}
                  onFocus={() => setPointed(id)}
                  onClick={(event) => {
                    event.preventDefault();
                    if (to !== null) void navigate({ href: inBase(to) });
                  }}
                >
                  <rect x={x} y={top} width={size.bar} height={high} data-kind={node.kind === "level" ? kindOf(node.key) : undefined} />
                  <text x={x + size.bar + 6} y={top + high / 2} dy="0.35em">
                    {shown}
                  </text>
                </a>
              );
            })}
          </g>
        </svg>
      </div>
      <p className={`${classes.said} no-print`} aria-live="polite">
        {said === undefined ? t("hint") : wordsOf(said)}
      </p>
    </figure>
  );
}
