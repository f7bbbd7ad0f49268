import { type ApiAnswer, entryOf, numberText } from "@quoin/core";
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { inBase } from "../address/base-path.ts";
import { useRecordNames } from "../api/record-name.ts";
import { useText } from "../language/use-text.ts";
import { choiceText } from "../register/choice-text.ts";
import { chainLayout, threadThrough } from "../shared/charts/chain-layout.ts";
import { labelText } from "../shared/words/label.ts";
import { shortened } from "../shared/words/shortened.ts";
import classes from "./centre-network.module.css";
import { type NetworkNode, networkOf } from "./network-nodes.ts";
import { passingOnText } from "./passing-on.text.ts";

type Tie = ApiAnswer<"centres">["network"][number];

/** Width of the picture in its own units, where its columns stand, letters of a name. */
const size = { width: 1_080, top: 28, bar: 12, row: 34, gap: 10, name: 30 } as const;
const columns = [8, 400, 760] as const;
const kinds: readonly string[] = ["foreign-at-home", "home-abroad", "joint", "innovation-centre"];

/** Research centres across the border as one picture: who is abroad, by what kind of centre, where at home. A thread is as wide as the centres that are open in it. */
export function CentreNetwork({ network }: { readonly network: readonly Tie[] }): ReactNode {
  const { t, language } = useText(passingOnText);
  const navigate = useNavigate();
  const [pointed, setPointed] = useState<string | null>(null);
  const { nodes, flows } = networkOf(network);
  const asked = nodes.flatMap(({ record }) => record ?? []);
  const found = useRecordNames(asked);
  if (nodes.length === 0) return null;
  const names = new Map(asked.map(({ type, id }, at) => [`${type} ${id}`, labelText(found[at]?.labels, language, id)]));
  const nameOf = ({ column, record, key, together }: NetworkNode): string => {
    if (together !== null) return t("othersTogether", { count: numberText(together, language) });
    if (record !== null) return names.get(`${record.type} ${record.id}`) ?? record.id;
    if (key === null) return t("unnamed");
    return column === 1 ? choiceText(key, language) : key;
  };
  const wordsOf = (node: NetworkNode): string => t("centresOf", { name: nameOf(node), count: numberText(node.weight, language) });
  const most = Math.max(...[0, 1, 2].map((column) => nodes.filter((node) => node.column === column).length));
  const height = Math.max(160, most * size.row);
  const laid = chainLayout(nodes, flows, height, size.gap);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const thread = pointed === null ? null : threadThrough(pointed, flows);
  const isOff = (...ids: readonly string[]): true | undefined => (thread !== null && !ids.every((id) => thread.has(id)) ? true : undefined);
  const said = pointed === null ? undefined : byId.get(pointed);
  return (
    <figure className={classes.figure}>
      <div className={classes.scroll}>
        <svg viewBox={`0 0 ${size.width} ${height + size.top}`} className={classes.picture} onMouseLeave={() => setPointed(null)}>
          <title>{t("network")}</title>
          {[t("sideAbroad"), t("sideKind"), t("sideHome")].map((head, column) => (
            <text key={head} x={columns[column]} y={14} className={classes.head}>
              {head}
            </text>
          ))}
          <g transform={`translate(0 ${size.top})`}>
            {laid.flows.map((flow, at) => {
              const left = (columns[byId.get(flow.from)?.column ?? 0] ?? 0) + size.bar;
              const right = columns[byId.get(flow.to)?.column ?? 0] ?? 0;
              const middle = (left + right) / 2;
              return (
                <path
                  key={`${flow.from} ${flow.to}`}
                  d={`M${left} ${flow.leaves}C${middle} ${flow.leaves} ${middle} ${flow.arrives} ${right} ${flow.arrives}v${flow.width}C${middle} ${flow.arrives + flow.width} ${middle} ${flow.leaves + flow.width} ${left} ${flow.leaves + flow.width}Z`}
                  className={classes.flow}
                  data-kind={kinds.indexOf(flows[at]?.kind ?? "") + 1}
                  data-off={isOff(flow.from, flow.to)}
                />
              );
            })}
            {laid.nodes.map(({ id, top, height: high }) => {
              const node = entryOf(byId, id);
              const x = columns[node.column] ?? 0;
              const kind = node.column === 1 ? kinds.indexOf(node.key ?? "") + 1 : undefined;
              return (
                <a
                  key={id}
                  href={node.record === null ? undefined : inBase(`/register/${node.record.type}/${encodeURIComponent(node.record.id)}`)}
                  aria-label={wordsOf(node)}
                  className={classes.node}
                  data-off={isOff(id)}
                  onMouseEnter={() => setPointed(id)}
                  onFocus={() => setPointed(id)}
                  onClick={(event) => {
                    event.preventDefault();
                    if (node.record !== null) void navigate({ href: inBase(`/register/${node.record.type}/${encodeURIComponent(node.record.id)}`) });
                  }}
                >
                  <rect x={x} y={top} width={size.bar} height={high} data-kind={kind} />
                  <text x={x + size.bar + 6} y={top + high / 2} dy="0.35em">
                    {`${shortened(nameOf(node), size.name)} ${numberText(node.weight, language)}`}
                  </text>
                </a>
              );
            })}
          </g>
        </svg>
      </div>
      <p className={`${classes.said} no-print`} aria-live="polite">
        {said === undefined ? t("networkHint") : wordsOf(said)}
      </p>
    </figure>
  );
}
