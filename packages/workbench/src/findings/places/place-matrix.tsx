import type { Verdict } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { useAnswer } from "../../api/question.ts";
import { useText } from "../../language/use-text.ts";
import { PictureLink } from "../../meeting/picture-link.tsx";
import { nation } from "../../regions/nation.ts";
import { useRegions } from "../../regions/use-regions.ts";
import { sharedText } from "../../shared/shared.text.ts";
import { labelText } from "../../shared/words/label.ts";
import { VerdictMark, VerdictShape, verdictOrder, verdictWords } from "../../shared/words/verdict-mark.tsx";
import { findingsText } from "../findings.text.ts";
import { PlaceCounts } from "./place-counts.tsx";
import classes from "./place-matrix.module.css";

/** So many columns are read in one look; of more places a bar a question says how many it holds of. */
const readable = 60;

interface PlaceMatrixProps {
  /** The place that the page speaks of: its column is marked. */
  readonly region: string;
}

/** Every question that is asked of places beside every place: one look says where what holds. One stop for the tab key, arrow keys move from cell to cell. */
export function PlaceMatrix({ region }: PlaceMatrixProps): ReactNode {
  const { t, pick, language } = useText(findingsText);
  const { t: shared } = useText(sharedText);
  const answer = useAnswer("diagnose-regions", {}).data;
  const provinces = useRegions().data?.provinces ?? [];
  const table = useRef<HTMLTableElement>(null);
  if (answer === undefined || answer.questions.length === 0) return null;
  const known = new Map(answer.regions.map((each) => [each.region, each]));
  const columns = provinces.length === 0 ? answer.regions.map(({ region: id, label }) => ({ id, labels: label })) : provinces;
  const cellOf = (key: string, id: string) => known.get(id)?.findings.find((each) => each.key === key);
  const move = (event: KeyboardEvent, row: number, column: number): void => {
    const [down = 0, right = 0] = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] }[event.key] ?? [];
    if (down === 0 && right === 0) return;
    event.preventDefault();
    // Past a place without a finding, as far as the next one that has it.
    for (let [y, x] = [row + down, column + right]; y >= 0 && x >= 0 && y < answer.questions.length && x < columns.length; y += down, x += right) {
      const next = table.current?.querySelector<HTMLElement>(`[data-cell="${y} ${x}"]`);
      if (next === null || next === undefined) continue;
      next.focus();
      return;
    }
  };
  const countsOf = (key: string): Record<Verdict, number> => {
    const counts = { confirmed: 0, "not-supported": 0, "insufficient-data": 0 };
    for (const { id } of columns) {
      const verdict = cellOf(key, id)?.verdict;
      if (verdict !== undefined) counts[verdict]++;
    }
    return counts;
  };
  let isFirst = true;
  const matrix = (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key. */}
      <section className={classes.scroll} aria-label={t("matrix")} tabIndex={0}>
        <table ref={table} className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t("matrixQuestion")}</th>
              {columns.map(({ id, labels }) => (
                <th key={id} scope="col" className={classes.place} data-here={id === region || undefined}>
                  <span>{labelText(labels, language, id)}</span>
                </th>
              ))}
              <th scope="col" className={classes.sum}>
                {t("matrixSum")}
              </th>
            </tr>
          </thead>
          <tbody>
            {answer.questions.map(({ key, item, question }, row) => (
              <tr key={key}>
                <th scope="row">
                  <span className={classes.code}>{item}</span> {pick(question)}
                </th>
                {columns.map(({ id, labels }, column) => {
                  const found = cellOf(key, id);
                  if (found === undefined) return <td key={id} data-here={id === region || undefined} title={t("matrixNone")} />;
                  const verdict: Verdict = found.verdict;
                  const entry = isFirst;
                  isFirst = false;
                  const said = `${labelText(labels, language, id)} ${shared(verdictWords[verdict])}`;
                  return (
                    <td key={id} data-here={id === region || undefined}>
                      <Link
                        to="/findings/$id"
                        params={{ id: found.id }}
                        className={classes.cell}
                        data-verdict={verdict}
                        data-cell={`${row} ${column}`}
                        tabIndex={entry ? 0 : -1}
                        aria-label={said}
                        title={said}
                        onKeyDown={(event) => move(event, row, column)}
                      >
                        <VerdictShape verdict={verdict} />
                      </Link>
                    </td>
                  );
                })}
                <td className={classes.sum}>{columns.filter(({ id }) => cellOf(key, id)?.verdict === "confirmed").length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className={classes.note}>{region === nation ? t("matrixNote") : t("matrixNoteHere")}</p>
    </>
  );
  return (
    <figure className={classes.figure}>
      <figcaption className={classes.caption}>
        <h2>{t("matrix")}</h2>
        <span className={classes.key}>
          {verdictOrder.map((verdict) => (
            <VerdictMark key={verdict} verdict={verdict} />
          ))}
        </span>
        <PictureLink />
      </figcaption>
      {columns.length > readable ? (
        <>
          <PlaceCounts questions={answer.questions.map((each) => ({ ...each, counts: countsOf(each.key) }))} />
          <details className={classes.full}>
            <summary>{t("matrixWhole", { places: columns.length })}</summary>
            {matrix}
          </details>
        </>
      ) : (
        matrix
      )}
    </figure>
  );
}
