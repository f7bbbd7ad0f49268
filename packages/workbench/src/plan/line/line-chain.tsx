import type { PlanLine } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FindingLink } from "../../findings/finding-link.tsx";
import { useText } from "../../language/use-text.ts";
import { Section } from "../../shared/page/section.tsx";
import { lineChainText } from "../line-chain.text.ts";
import classes from "./line-chain.module.css";

/** The steps from what is confirmed to what is seen, as a chain of boxes: full edges where findings confirm a step, broken ones where somebody assumes it. */
export function LineChain({ line, region }: { readonly line: PlanLine; readonly region: string }): ReactNode {
  const { t, pick } = useText(lineChainText);
  return (
    <Section title={t("title")}>
      <ol className={classes.chain}>
        {line.mechanism.map(({ step, evidence, assumed_by: who }) => (
          <li key={step.en} className={evidence === null ? classes.assumed : classes.confirmed}>
            <p>{pick(step)}</p>
            <p className={classes.basis}>
              {evidence === null
                ? t("assumed", { who: who === null || who === "Quoin" ? t("ours") : who })
                : evidence.map((id, at) => (
                    <span key={id}>
                      {at === 0 ? `${t("confirmed")} · ` : " · "}
                      <FindingLink id={id} region={region} />
                    </span>
                  ))}
            </p>
          </li>
        ))}
      </ol>
      <Known line={line} />
    </Section>
  );
}

/** How the effect will be known, and how small an effect would be noticed. */
function Known({ line: { evaluation } }: { readonly line: PlanLine }): ReactNode {
  const { t, pick } = useText(lineChainText);
  if (evaluation === null) return null;
  return (
    <>
      <h3>{t("knows")}</h3>
      <p>{pick(evaluation.said)}</p>
      {evaluation.design === "none" ? null : (
        <p className="no-print">
          <Link to="/effects">{t("compute")}</Link>
        </p>
      )}
    </>
  );
}
