import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { sharedText } from "../shared/shared.text.ts";
import { sureText } from "./confidence.text.ts";
import classes from "./confidence-bar.module.css";
import type { SureCounts } from "./counts.ts";

/** All findings as one bar, by how sure they are; every part with its name and number. */
export function SureBar({ counts }: { readonly counts: SureCounts }): ReactNode {
  const { t } = useText(sureText);
  const { t: shared } = useText(sharedText);
  const parts = [
    { kind: "robust", name: t("robustShort"), count: counts.robust.length },
    { kind: "depends", name: t("dependsShort"), count: counts.depends.length },
    { kind: "refused", name: shared("notSupported"), count: counts.refused },
    { kind: "thin", name: shared("insufficientData"), count: counts.thin },
  ].filter(({ count }) => count > 0);
  if (parts.length === 0) return null;
  return (
    <figure className={classes.figure}>
      <figcaption>
        <h2>{t("bar")}</h2>
        <p className={classes.unit}>{t("barUnit")}</p>
      </figcaption>
      <ul className={classes.bar} aria-hidden="true">
        {parts.map(({ kind, count }) => (
          <li key={kind} style={{ flexGrow: count }}>
            <span className={classes.part} data-kind={kind} />
            <strong>{count}</strong>
          </li>
        ))}
      </ul>
      <ul className={classes.names}>
        {parts.map(({ kind, name, count }) => (
          <li key={kind}>
            <span className={classes.part} data-kind={kind} aria-hidden="true" />
            {name} <strong>{count}</strong>
          </li>
        ))}
      </ul>
    </figure>
  );
}
