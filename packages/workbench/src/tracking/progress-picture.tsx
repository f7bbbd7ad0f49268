import { type ApiAnswer, moneyText } from "@quoin/core";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { dayText } from "../language/date-text.ts";
import { useText } from "../language/use-text.ts";
import { PictureLink } from "../meeting/picture-link.tsx";
import { RecordLink } from "../register/record-link.tsx";
import { Invented } from "../shared/words/invented.tsx";
import { labelText } from "../shared/words/label.ts";
import { type AxisMilestone, milestoneState, type TimeAxis, timeAxis } from "./milestone-axis.ts";
import { pictureText } from "./picture.text.ts";
import classes from "./progress-picture.module.css";

type Project = ApiAnswer<"track">["projects"][number];
type Named = AxisMilestone & { readonly project: string; readonly name: string };

const moneyNames = ["planned", "committed", "paid"] as const;

/** Projects as rows of one picture: planned, committed and paid as bars from zero on one scale, their milestones on one axis of years with today in it. */
export function ProgressPicture({ projects, at }: { readonly projects: readonly Project[]; readonly at: string }): ReactNode {
  const { t, language } = useText(pictureText);
  const found = useAnswer("record-list", { type: "milestone" }).data?.records ?? [];
  const counts = new Map<string, number>();
  for (const { currency } of projects) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  const currency = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  if (currency === undefined) return null;
  const rows = projects.filter((row) => row.currency === currency);
  const shown = new Set(rows.map(({ project }) => project));
  const milestones = found.flatMap((record): readonly Named[] => {
    const [project, due, done] = [record["project"], record["due"], record["done"]];
    if (typeof project !== "string" || typeof due !== "string" || !shown.has(project)) return [];
    return [{ id: record.id, project, due, done: typeof done === "string" ? done : null, name: labelText(record.labels, language, record.id) }];
  });
  const most = Math.max(1, ...rows.flatMap((row) => moneyNames.map((name) => Number(row[name] ?? 0))));
  const axis = timeAxis(
    milestones.map(({ due }) => due),
    at,
  );
  const years = Array.from({ length: axis.last - axis.first }, (_, year) => axis.first + year);
  return (
    <figure className={classes.figure}>
      <figcaption className={classes.subtitle}>
        {t("subtitle")} {rows.some(({ synthetic }) => synthetic) ? <Invented /> : null} <PictureLink />
      </figcaption>
      <ul className={classes.legend}>
        {moneyNames.map((name) => (
          <li key={name}>
            <span className={classes.swatch} data-money={name} aria-hidden="true" />
            {t(name)}
          </li>
        ))}
        {(["done", "late", "open"] as const).map((state) => (
          <li key={state}>
            <svg viewBox="-8 -8 16 16" className={classes.sample} aria-hidden="true">
              <Mark state={state} />
            </svg>
            {t(state)}
          </li>
        ))}
      </ul>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t("project")}</th>
            <th scope="col">{t("money")}</th>
            <th scope="col" className={classes.axisHead}>
              <span className={classes.axisName}>{t("milestones")}</span>
              <span className={classes.years}>
                {years.map((year) => (
                  <span key={year}>{year}</span>
                ))}
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.project}>
              <th scope="row">
                <RecordLink type="project" id={row.project} />
              </th>
              <td>
                <Bars row={row} most={most} />
              </td>
              <td>
                <Axis axis={axis} at={at} milestones={milestones.filter(({ project }) => project === row.project)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === projects.length ? null : <p>{t("others")}</p>}
    </figure>
  );
}

function Bars({ row, most }: { readonly row: Project; readonly most: number }) {
  const { t, language } = useText(pictureText);
  return (
    <div className={classes.bars}>
      {moneyNames.map((name) => {
        const amount = row[name];
        return (
          <div key={name} className={classes.barRow}>
            <span className={classes.barPlace}>
              {amount === null ? null : <span className={classes.bar} data-money={name} style={{ width: `${(100 * Number(amount)) / most}%` }} />}
            </span>
            <span className={classes.barText}>
              <span className={classes.hidden}>{t(name)}</span> {amount === null ? t("unknown") : moneyText(Number(amount), row.currency, language)}
            </span>
          </div>
        );
      })}
    </div>
  );
}

function Axis({ axis, at, milestones }: { readonly axis: TimeAxis; readonly at: string; readonly milestones: readonly Named[] }) {
  const { t, language } = useText(pictureText);
  const count = axis.last - axis.first;
  return (
    <div className={classes.axis} style={{ backgroundSize: `${100 / count}% 100%` }}>
      <span className={classes.rowYears} aria-hidden="true">
        {Array.from({ length: count }, (_, at) => axis.first + at).map((year) => (
          <span key={year}>{year}</span>
        ))}
      </span>
      <span className={classes.today} style={{ insetInlineStart: `${100 * axis.place(at)}%` }} title={`${t("today")} ${dayText(at, language)}`} />
      {milestones.map((milestone) => {
        const state = milestoneState(milestone, at);
        const says = `${milestone.name} ${dayText(milestone.due, language)} ${t(state)}`;
        return (
          <svg
            key={milestone.id}
            viewBox="-8 -8 16 16"
            role="img"
            aria-label={says}
            className={classes.mark}
            style={{ insetInlineStart: `${100 * axis.place(milestone.due)}%` }}
          >
            <title>{says}</title>
            <Mark state={state} />
          </svg>
        );
      })}
    </div>
  );
}

/** Done is filled, late a filled diamond, what is to come an outline: told apart without colour. */
function Mark({ state }: { readonly state: "done" | "late" | "open" }) {
  return state === "late" ? <path d="M0 -7L7 0L0 7L-7 0Z" data-state={state} /> : <circle r={5.5} data-state={state} />;
}
