import { useElementSize } from "@mantine/hooks";
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { inBase } from "../address/base-path.ts";
import { comma } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { PictureLink } from "../meeting/picture-link.tsx";
import { labelWith } from "../shared/charts/label-with.ts";
import { Section } from "../shared/page/section.tsx";
import { Invented } from "../shared/words/invented.tsx";
import { labelText } from "../shared/words/label.ts";
import { inLines } from "../shared/words/shortened.ts";
import { standingWords } from "./card-cell.tsx";
import classes from "./card-network.module.css";
import { boxHeight, networkLayout } from "./network-layout.ts";
import { systemsText } from "./systems.text.ts";
import type { Card, CardItem } from "./use-card.ts";

/** Half widths of the letters of the picture, in its units. */
const halfSign = { box: 7.2, item: 6.9 } as const;

/** Levels of readiness that share a colour, the lowest first. */
export const readinessSteps = [
  [1, 2],
  [3, 4],
  [5, 6],
  [7, 8],
  [9, 9],
] as const;

/** The step of a level of readiness, from 1; null where it is not known. */
export function readinessStep(trl: unknown): number | null {
  const step = typeof trl === "number" ? readinessSteps.findIndex(([, high]) => trl <= high) : -1;
  return step < 0 ? null : step + 1;
}

interface CardNetworkProps {
  readonly card: Card;
  readonly chosen: string | undefined;
  /** What stands above the picture, where several stand on one page. */
  readonly title?: string;
  readonly aside?: ReactNode;
}

/** The chain of a card as a network: links in their order, items on them by readiness, what is missing dashed, what is done twice ringed, integrations between items. */
export function CardNetwork({ card, chosen, title, aside }: CardNetworkProps): ReactNode {
  const { t, language } = useText(systemsText);
  const { ref, width } = useElementSize();
  const navigate = useNavigate();
  const [pointed, setPointed] = useState<string | null>(null);
  const chain = card.links.map(({ record }) => ({
    id: record.id,
    line: record["line"] === "support" ? ("support" as const) : ("supply" as const),
    items: card.items.filter((item) => item.record["link"] === record.id).map((item) => item.record.id),
  }));
  const layout = networkLayout(chain, width === 0 ? 900 : width);
  const placeOf = new Map(layout.items.map((item) => [item.id, item]));
  const system = card.system.id;
  const open = (item: string) =>
    void navigate({
      to: "/systems/$id",
      params: { id: system },
      search: (state: Record<string, unknown>) => ({ ...state, item, add: "" }),
      resetScroll: false,
    });
  const said = card.items.find(({ record }) => record.id === (pointed ?? chosen));
  const isInvented = card.synthetic.length > 0;
  return (
    <Section title={title ?? t("network")} aside={aside}>
      <figure className={classes.figure}>
        <div ref={ref} className={classes.place}>
          <svg viewBox={`0 0 ${width === 0 ? 900 : width} ${layout.height}`} className={classes.picture} onMouseLeave={() => setPointed(null)}>
            <title>{t("network")}</title>
            <defs>
              <marker id="card-arrow" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto">
                <path d="M0 0L8 4L0 8Z" className={classes.head} />
              </marker>
            </defs>
            {[...layout.steps.map(({ path }) => path), ...layout.joints].map((path) => (
              <path key={path} d={path} className={classes.step} markerEnd="url(#card-arrow)" />
            ))}
            {layout.threads.map(({ link, path }) => (
              <path key={link} d={path} className={classes.thread} />
            ))}
            <rect x={0} y={layout.product.y} width={width === 0 ? 900 : width} height={layout.product.height} className={classes.product} />
            <text
              x={(width === 0 ? 900 : width) / 2}
              y={layout.product.y + layout.product.height / 2}
              dy="0.35em"
              textAnchor="middle"
              className={classes.productName}
            >
              {labelText(card.system.labels, language, card.system.id)}
            </text>
            {layout.links.map(({ id, x, y, width: wide }) => {
              const link = card.links.find(({ record }) => record.id === id);
              const name = labelText(link?.record.labels, language, id);
              return (
                <g key={id}>
                  <rect x={x} y={y} width={wide} height={boxHeight} className={classes.box} data-covered={link?.covered ?? undefined} />
                  <Name lines={inLines(name, (wide - 10) / halfSign.box, 2)} x={x + wide / 2} y={y + boxHeight / 2} isCentred />
                </g>
              );
            })}
            {integrations(card).map(({ from, to, irl }) => {
              const [a, b] = [placeOf.get(from), placeOf.get(to)];
              if (a === undefined || b === undefined) return null;
              // Within a column the bow stands left of its marks, between columns above them.
              const isBeside = a.x === b.x;
              const bend = isBeside ? a.x - 44 : (a.x + b.x) / 2;
              const middle = (a.y + b.y) / 2 - (isBeside ? 0 : 36);
              return (
                <g key={`${from} ${to}`} className={classes.integration}>
                  <path d={`M${a.x} ${a.y}Q${bend} ${middle} ${b.x} ${b.y}`} />
                  {irl === null ? null : (
                    <text x={(a.x + b.x + 2 * bend) / 4} y={(a.y + b.y + 2 * middle) / 4} dy="0.3em" textAnchor="middle">
                      {irl}
                    </text>
                  )}
                </g>
              );
            })}
            {layout.items.map(({ id, x, y }) => {
              const item = card.items.find(({ record }) => record.id === id) as CardItem;
              const wide = (layout.links.find((link) => link.id === item.record["link"])?.width ?? 150) - 46;
              const trl = item.record["trl"];
              const lines = inLines(labelText(item.record.labels, language, id), wide / halfSign.item, 2);
              return (
                <a
                  key={id}
                  href={inBase(`/systems/${encodeURIComponent(system)}?item=${encodeURIComponent(id)}`)}
                  aria-label={labelWith(lines.join(" "), wordsOf(item))}
                  className={classes.item}
                  aria-current={id === chosen ? "true" : undefined}
                  onMouseEnter={() => setPointed(id)}
                  onFocus={() => setPointed(id)}
                  onClick={(event) => {
                    event.preventDefault();
                    open(id);
                  }}
                >
                  {item.duplicate ? <circle cx={x} cy={y} r={12.5} className={classes.ring} /> : null}
                  <circle cx={x} cy={y} r={9.5} className={classes.mark} data-standing={item.standing} data-step={readinessStep(trl) ?? undefined} />
                  <Name lines={lines} x={x + 18} y={y} className={item.standing === "missing" ? classes.missing : undefined} />
                </a>
              );
            })}
            {/* The level is a part of what the mark is called: it is drawn over it and stands in no name of its own. */}
            <g className={classes.levels}>
              {layout.items.map(({ id, x, y }) => {
                const trl = card.items.find(({ record }) => record.id === id)?.record["trl"];
                return typeof trl === "number" ? (
                  <text key={id} x={x} y={y} dy="0.36em" textAnchor="middle" className={classes.level} data-step={readinessStep(trl) ?? undefined}>
                    {trl}
                  </text>
                ) : null;
              })}
            </g>
          </svg>
        </div>
        <ul className={classes.legend}>
          {readinessSteps.map(([low, high], step) => (
            <li key={low}>
              <svg viewBox="0 0 28 28" aria-hidden="true">
                <circle cx={14} cy={14} r={9.5} className={classes.mark} data-step={step + 1} />
              </svg>
              {t("readinessStep", { levels: low === high ? low : `${low}–${high}` })}
            </li>
          ))}
          {(["unknown", "missing"] as const).map((standing) => (
            <li key={standing}>
              <svg viewBox="0 0 28 28" aria-hidden="true">
                <circle cx={14} cy={14} r={9.5} className={classes.mark} data-standing={standing === "unknown" ? "made" : standing} />
              </svg>
              {t(standing === "unknown" ? "readinessUnknown" : "standMissing")}
            </li>
          ))}
          <li>
            <svg viewBox="0 0 28 28" aria-hidden="true">
              <circle cx={14} cy={14} r={12.5} className={classes.ring} />
              <circle cx={14} cy={14} r={9.5} className={classes.mark} />
            </svg>
            {t("twiceLegend")}
          </li>
          {integrations(card).length === 0 ? null : (
            <li>
              <svg viewBox="0 0 28 28" aria-hidden="true" className={classes.integration}>
                <path d="M2 20Q14 2 26 20" />
              </svg>
              {t("integrationLegend")}
            </li>
          )}
        </ul>
        <p className={`${classes.said} no-print`} aria-live="polite">
          {said === undefined ? t("networkHint") : wordsOf(said)} {isInvented ? <Invented /> : null} <PictureLink />
        </p>
      </figure>
    </Section>
  );

  function wordsOf({ record, standing, duplicate, projects }: CardItem): string {
    const trl = record["trl"];
    const facts = [
      labelText(record.labels, language, record.id),
      t(standingWords[standing]),
      typeof trl === "number" ? t("readinessStep", { levels: trl }) : t("readinessUnknown"),
      duplicate ? t("twice", { count: projects.length }) : null,
    ];
    return facts.filter((fact) => fact !== null).join(comma(language));
  }
}

/** Integrations of technologies between items of the card that stand for them. */
function integrations(card: Card): readonly { readonly from: string; readonly to: string; readonly irl: number | null }[] {
  const itemOf = (technology: string) => card.items.find(({ record }) => record["technology"] === technology)?.record.id;
  return card.links.flatMap(({ record }) =>
    ((record["integrations"] ?? []) as readonly { readonly from: string; readonly to: string; readonly irl: number | null }[]).flatMap(({ from, to, irl }) => {
      const [a, b] = [itemOf(from), itemOf(to)];
      return a === undefined || b === undefined ? [] : [{ from: a, to: b, irl: irl ?? null }];
    }),
  );
}

interface NameProps {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly isCentred?: boolean;
  readonly className?: string | undefined;
}

/** Distance of two lines of a name. */
const lineHeight = 14;

/** A name on one line or two, about the middle of its place. */
function Name({ lines, x, y, isCentred = false, className }: NameProps) {
  return (
    <text y={y - ((lines.length - 1) * lineHeight) / 2} dy="0.35em" textAnchor={isCentred ? "middle" : "start"} className={className}>
      {lines.map((line, place) => (
        <tspan key={line} x={x} dy={place === 0 ? undefined : lineHeight}>
          {/* Whoever reads the text of the mark reads its lines as words apart. */}
          {place < lines.length - 1 ? `${line} ` : line}
        </tspan>
      ))}
    </text>
  );
}
