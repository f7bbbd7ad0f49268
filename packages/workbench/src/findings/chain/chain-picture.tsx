import { entryOf, type Finding, lineNumber, moneyText, type PlanLine } from "@quoin/core";
import { byCodePoint } from "@quoin/methods";
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useMemo, useState } from "react";
import { inBase } from "../../address/base-path.ts";
import { paperEntries } from "../../language/paper-entries.ts";
import { useText } from "../../language/use-text.ts";
import { type ChainFlow, type ChainNode, chainLayout, type PlacedFlow, type PlacedNode, threadOf } from "../../shared/charts/chain-layout.ts";
import { labelWith } from "../../shared/charts/label-with.ts";
import { Invented } from "../../shared/words/invented.tsx";
import { inLines } from "../../shared/words/shortened.ts";
import { verdictOrder } from "../../shared/words/verdict-mark.tsx";
import { chainText } from "./chain.text.ts";
import classes from "./chain-picture.module.css";

/** Size of the picture in its own units, and where its five columns stand. */
const size = { width: 820, height: 560, top: 38, bar: 10, foot: 26 } as const;
const lineHeight = 16;
const columns = [186, 300, 378, 574, 632] as const;

/** Half widths that a label may take: problems stand left of their bar, measures and money right of theirs. */
const room = { problem: 24, measure: 24, money: 23 } as const;

interface ChainEntry extends ChainNode {
  readonly label: string;
  /** What the line below the picture says when it is pointed at. */
  readonly said: string;
  readonly to: string | null;
  readonly look: string;
}

interface ChainPictureProps {
  readonly findings: readonly Finding[];
  readonly lines: readonly PlanLine[];
}

/** The whole of it as one picture: problems, what was found of them, the measures that answer, their tasks, their money. Pointing at a part shows its thread, a click opens it. */
export function ChainPicture({ findings, lines }: ChainPictureProps): ReactNode {
  const { t, pick, ours, language } = useText(chainText);
  const [pointed, setPointed] = useState<string | null>(null);
  const navigate = useNavigate();
  const { entries, flows, own } = useMemo(() => {
    const headed = (list: "problems" | "measures") => new Map(paperEntries(list).map(({ code, label }) => [code, ours(label)]));
    const [problems, measures] = [headed("problems"), headed("measures")];
    const answered = (id: string) => lines.filter((line) => line.findings.includes(id));
    const sorted = [...findings].sort(
      (a, b) => a.problem.localeCompare(b.problem) || verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict) || byCodePoint(a.id, b.id),
    );
    const found: ChainEntry[] = sorted.map(({ id, verdict, statement, item }) => ({
      id: `finding ${id}`,
      column: 1,
      label: "",
      said: `${item} ${pick(statement)}`,
      to: `/findings/${encodeURIComponent(id)}`,
      look: verdict,
    }));
    const heads: ChainEntry[] = [...new Set(sorted.map(({ problem }) => problem))].map((code) => ({
      id: `problem ${code}`,
      column: 0,
      label: `${code} ${problems.get(code) ?? ""}`,
      said: `${code} ${problems.get(code) ?? ""}`,
      to: `/problems?problem=${encodeURIComponent(code)}`,
      look: "head",
    }));
    const means: ChainEntry[] = [...new Set(lines.map(({ measure }) => measure))].sort().map((code) => ({
      id: `measure ${code}`,
      column: 2,
      label: `${code} ${measures.get(code) ?? ""}`,
      said: `${code} ${measures.get(code) ?? ""}`,
      to: "/plan",
      look: "head",
    }));
    const tasks: ChainEntry[] = lines.map((line) => ({
      id: `line ${line.id}`,
      column: 3,
      label: "",
      said: `${lineNumber(line.id)} ${pick(line.action)}${line.amount === null ? "" : ` ${moneyText(line.amount, line.currency, language)}`}`,
      to: `/plan/${encodeURIComponent(line.id)}`,
      look: "task",
    }));
    // Invented money stands by itself, as in every sum of the plan.
    const purse = (line: PlanLine): string => (line.amount === null ? "open" : line.synthetic ? `invented ${line.currency}` : line.currency);
    const money: ChainEntry[] = [...new Set(lines.map(purse))]
      .sort((a, b) => purseOrder(a) - purseOrder(b))
      .map((kind) => {
        const own = lines.filter((line) => purse(line) === kind);
        const label =
          kind === "open"
            ? t("open", { count: own.length })
            : `${kind.startsWith("invented ") ? t("invented") : ""}${t("estimated", {
                money: moneyText(
                  own.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
                  own[0]?.currency ?? "",
                  language,
                ),
              })}`;
        return { id: `money ${kind}`, column: 4, label, said: label, to: "/plan", look: kind === "open" ? "open" : "money" };
      });
    const made: ChainFlow[] = [
      ...sorted.map(({ id, problem }) => ({ from: `problem ${problem}`, to: `finding ${id}`, weight: Math.max(1, answered(id).length) })),
      ...sorted.flatMap(({ id }) =>
        means.map(({ id: to }) => ({ from: `finding ${id}`, to, weight: answered(id).filter(({ measure }) => `measure ${measure}` === to).length })),
      ),
      ...lines.map((line) => ({ from: `measure ${line.measure}`, to: `line ${line.id}`, weight: known(line, findings) })),
      ...lines.map((line) => ({ from: `line ${line.id}`, to: `money ${purse(line)}`, weight: known(line, findings) })),
    ];
    // A measure holds the threads of all its tasks: a task goes back to the findings that it answers, and a finding on to the tasks that answer it.
    const problemOf = new Map(sorted.map(({ id, problem }) => [id, `problem ${problem}`]));
    const onward = (line: PlanLine): string[] => [`measure ${line.measure}`, `line ${line.id}`, `money ${purse(line)}`];
    const backward = (id: string): string[] => [`finding ${id}`, problemOf.get(id) ?? ""];
    const own = new Map([
      ...lines.map((line) => [`line ${line.id}`, [...onward(line), ...line.findings.flatMap(backward)]] as const),
      ...sorted.map(({ id }) => [`finding ${id}`, [...backward(id), ...answered(id).flatMap(onward)]] as const),
    ]);
    return { entries: [...heads, ...found, ...means, ...tasks, ...money], flows: made.filter(({ weight }) => weight > 0), own };
  }, [findings, lines, language, ours, pick, t]);
  const { nodes, flows: laid } = chainLayout(entries, flows, size.height - size.top - size.foot, 3);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const thread = pointed === null ? null : threadOf(pointed, flows, own);
  const isOn = (...ids: readonly string[]): string | undefined => (thread === null ? undefined : ids.every((id) => thread.has(id)) ? classes.on : classes.off);
  const lookOf = ({ from, to }: PlacedFlow): string =>
    byId.get(to)?.column === 1 ? (byId.get(to)?.look ?? "") : byId.get(from)?.column === 1 ? (byId.get(from)?.look ?? "") : "task";
  return (
    <figure className={classes.figure}>
      <figcaption>
        <h2 className={classes.title}>
          {t("title")} {findings.some(({ synthetic }) => synthetic) || lines.some(({ synthetic }) => synthetic) ? <Invented /> : null}
        </h2>
      </figcaption>
      <div className={classes.scroll}>
        <svg viewBox={`0 0 ${size.width} ${size.height}`} className={classes.picture} onMouseLeave={() => setPointed(null)}>
          <title>{t("title")}</title>
          {[t("problems"), t("findings"), t("measures"), t("tasks"), t("money")].map((head, column) => (
            <text
              key={head}
              x={(columns[column] ?? 0) + (column === 0 ? size.bar : 0)}
              y={14}
              textAnchor={column === 0 ? "end" : "start"}
              className={classes.head}
            >
              {head}
            </text>
          ))}
          <g transform={`translate(0 ${size.top})`}>
            {laid.map((flow) => (
              <path
                key={`${flow.from} ${flow.to}`}
                d={ribbon(flow, byId)}
                className={`${classes.flow} ${isOn(flow.from, flow.to) ?? ""}`}
                data-look={lookOf(flow)}
              />
            ))}
            {nodes.map((node) => (
              <Bar
                key={node.id}
                node={node}
                entry={entryOf(byId, node.id)}
                className={isOn(node.id) ?? ""}
                point={() => setPointed(node.id)}
                open={(to) => void navigate({ href: inBase(to) })}
              />
            ))}
          </g>
        </svg>
      </div>
      <p className={classes.said} aria-live="polite">
        {pointed === null ? t("hint") : byId.get(pointed)?.said}
      </p>
    </figure>
  );
}

/** Known money, then invented money, then what has no amount. */
function purseOrder(kind: string): number {
  return kind === "open" ? 2 : Number(kind.startsWith("invented "));
}

/** Findings of the picture that a task answers. */
function known(line: PlanLine, findings: readonly Finding[]): number {
  return Math.max(1, findings.filter(({ id }) => line.findings.includes(id)).length);
}

interface BarProps {
  readonly node: PlacedNode;
  readonly entry: ChainEntry;
  readonly className: string;
  readonly point: () => void;
  readonly open: (to: string) => void;
}

function Bar({ node, entry, className, point, open }: BarProps) {
  const { to, label, said, look } = entry;
  const lines = inLines(label, node.column === 0 ? room.problem : node.column === 2 ? room.measure : room.money, 3);
  const shown = lines.join(" ");
  const x = columns[node.column] ?? 0;
  const middle = node.top + node.height / 2;
  return (
    <a
      href={to === null ? undefined : inBase(to)}
      aria-label={labelWith(shown, said)}
      className={`${classes.node} ${className}`}
      onMouseEnter={point}
      onFocus={point}
      onClick={(event) => {
        event.preventDefault();
        if (to !== null) open(to);
      }}
    >
      <rect x={x} y={node.top} width={size.bar} height={node.height} data-look={look} />
      {label === "" ? null : (
        <text y={middle - ((lines.length - 1) * lineHeight) / 2} dy="0.35em" textAnchor={node.column === 0 ? "end" : "start"}>
          {lines.map((line, place) => (
            <tspan key={line} x={node.column === 0 ? x - 6 : x + size.bar + 6} dy={place === 0 ? undefined : lineHeight}>
              {/* Whoever reads the text of the mark reads its lines as words apart. */}
              {place < lines.length - 1 ? `${line} ` : line}
            </tspan>
          ))}
        </text>
      )}
    </a>
  );
}

/** A band from the right edge of one bar to the left edge of another. */
function ribbon({ from, to, leaves, arrives, width }: PlacedFlow, byId: ReadonlyMap<string, ChainEntry>): string {
  const left = (columns[byId.get(from)?.column ?? 0] ?? 0) + size.bar;
  const right = columns[byId.get(to)?.column ?? 0] ?? 0;
  const middle = (left + right) / 2;
  return `M${left} ${leaves}C${middle} ${leaves} ${middle} ${arrives} ${right} ${arrives}v${width}C${middle} ${arrives + width} ${middle} ${leaves + width} ${left} ${leaves + width}Z`;
}
