import { Button, Title } from "@mantine/core";
import { type ApiAnswer, numberText } from "@quoin/core";
import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { useAnswer, useWriting } from "../api/question.ts";
import { colon, fullStop, listMark } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { choiceText } from "../register/choice-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import type { StoredRecord } from "../register/use-record-types.ts";
import { useMay } from "../session/use-may.ts";
import { Answered } from "../shared/page/answered.tsx";
import { inventedGround } from "../shared/words/invented.tsx";
import { BothTexts } from "./both-texts.tsx";
import { callsText } from "./calls.text.ts";

/** What looks like a duplicate, why, and what the officer decided: a match is evidence, not a verdict. Of a call that has ended nothing more is looked for. */
export function DuplicateList({ call, isEnded }: { readonly call: string; readonly isEnded: boolean }): ReactNode {
  const { t, language } = useText(callsText);
  const may = useMay();
  const matches = useAnswer("duplicate-list", { call });
  return (
    <>
      {!isEnded && may("check-duplicates") ? (
        <ActionForm
          name="check-duplicates"
          label={t("check")}
          isQuiet
          input={() => ({ call })}
          told={({ checked, matches: found, threshold, sisters, sister_threshold: alike }) => (
            <>
              {t("checked", { checked, count: found.length, threshold: numberText(threshold, language, 2) })}
              <Sisters pairs={sisters} threshold={alike} />
            </>
          )}
        />
      ) : null}
      <Answered of={matches}>
        {({ matches: found }) => (found.length === 0 ? <p>{t("noDuplicates")}</p> : found.map((match) => <Match key={match.id} match={match} />))}
      </Answered>
    </>
  );
}

/** Pairs about the same topic, for information: nothing is kept of them, and nothing is to be decided. */
function Sisters({ pairs, threshold }: { readonly pairs: ApiAnswer<"check-duplicates">["sisters"]; readonly threshold: number }): ReactNode {
  const { t, language } = useText(callsText);
  if (pairs.length === 0) return null;
  return (
    <details>
      <summary>{t("sisters", { count: pairs.length, threshold: numberText(threshold, language, 2) })}</summary>
      <ul>
        {pairs.map(({ application, other, score }) => (
          <li key={`${application} ${other.type} ${other.id}`}>
            <RecordLink type="application" id={application} /> ~ <RecordLink {...other} /> {numberText(score, language, 2)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Match({ match }: { readonly match: StoredRecord }) {
  const { t, language } = useText(callsText);
  const may = useMay();
  const reading = useWriting("duplicate-show");
  const other = match["other"] as { readonly type: string; readonly id: string };
  const decision = String(match["decision"]);
  const reasons = ((match["reasons"] ?? []) as readonly string[]).map((reason) => choiceText(reason, language)).join(listMark(language));
  return (
    <article className={inventedGround(match.synthetic)}>
      <Title order={3}>
        <RecordLink type="application" id={String(match["application"])} /> ≈ <RecordLink {...other} />
      </Title>
      <p>
        {reasons}
        {typeof match["score"] === "number" ? `${fullStop(language)}${t("likeness", { score: numberText(match["score"], language, 2) })}` : null}
        {fullStop(language)}
        <strong>{decision === "open" ? t("undecided") : choiceText(decision, language)}</strong>
        {typeof match["note"] === "string" ? `${colon(language)}${match["note"]}` : null}
      </p>
      {may("duplicate-show") ? (
        <p className="no-print">
          <Button variant="default" size="compact-sm" disabled={reading.isPending} onClick={() => reading.mutate({ match: match.id })}>
            {t("readBoth")}
          </Button>
        </p>
      ) : null}
      {reading.data === undefined ? null : <BothTexts application={reading.data.application} other={reading.data.other} />}
      {decision === "open" && may("decide-duplicate") ? (
        <ActionForm
          name="decide-duplicate"
          label={t("decide")}
          isQuiet
          fields={[
            {
              name: "decision",
              label: t("finding"),
              kind: "choice",
              isRequired: true,
              choices: [
                { value: "duplicate", label: t("isDuplicate") },
                { value: "distinct", label: t("isDistinct") },
              ],
            },
            { name: "reason", label: t("why"), kind: "text", isRequired: true },
          ]}
          input={({ texts }) => ({
            match: match.id,
            decision: texts["decision"] as "duplicate" | "distinct",
            reason: texts["reason"] ?? "",
            // Reading the texts is written into the match too.
            if_version: Math.max(match.version, reading.data?.match.version ?? 0),
          })}
        />
      ) : null}
    </article>
  );
}
