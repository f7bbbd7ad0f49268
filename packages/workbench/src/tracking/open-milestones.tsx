import { Title } from "@mantine/core";
import { ownReasons } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { useAnswer } from "../api/question.ts";
import { dayText } from "../language/date-text.ts";
import { useText } from "../language/use-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import { useMay } from "../session/use-may.ts";
import { Answered } from "../shared/page/answered.tsx";
import { useAnchor } from "../shared/page/section.tsx";
import { Invented, inventedGround } from "../shared/words/invented.tsx";
import { labelText } from "../shared/words/label.ts";
import classes from "./open-milestones.module.css";
import { trackingText } from "./tracking.text.ts";

/** Milestones that are not reached, the next first, each with its day to fill in. */
export function OpenMilestones(): ReactNode {
  const { t, language } = useText(trackingText);
  const may = useMay();
  const milestones = useAnswer("record-list", { type: "milestone", where: ["done=null"] });
  // What was reached leaves the list: that it was said, and the way back, stay.
  const [reached, setReached] = useState<Reached | null>(null);
  const list = (
    <Answered of={milestones}>
      {({ records }) =>
        records.length === 0 ? (
          <p>{t("noMilestones")}</p>
        ) : (
          <div className={classes.milestones}>
            {records
              .toSorted((a, b) => String(a["due"]).localeCompare(String(b["due"])) || a.id.localeCompare(b.id))
              .map(({ id, labels, synthetic, ...fields }) => (
                <Place key={id} id={id} isInvented={synthetic}>
                  <Title order={3}>
                    {labelText(labels, language, id)} {synthetic ? <Invented beside={labelText(labels, language, id)} /> : null}
                  </Title>
                  <p>{t("due", { due: dayText(String(fields["due"]), language) })}</p>
                  {typeof fields["project"] === "string" ? (
                    <p>
                      <RecordLink type="project" id={fields["project"]} />
                    </p>
                  ) : null}
                  {may("milestone") ? (
                    <ActionForm
                      name="milestone"
                      label={t("mark")}
                      isQuiet
                      fields={[
                        { name: "done", label: t("reached"), kind: "date", isRequired: true },
                        { name: "reason", label: t("proof"), kind: "text" },
                      ]}
                      input={({ texts }) => ({ id, ...texts })}
                      confirm={({ texts }) => ({
                        title: t("markAsk"),
                        text: <p>{t("markAskWhy", { name: labelText(labels, language, id), day: dayText(texts["done"] ?? "", language) })}</p>,
                      })}
                      onDone={(record) => setReached({ id, name: labelText(labels, language, id), done: String(record["done"]), due: String(fields["due"]) })}
                    />
                  ) : null}
                </Place>
              ))}
          </div>
        )
      }
    </Answered>
  );
  return (
    <>
      {reached === null ? null : (
        <div key={reached.id} className={classes.reached}>
          <p role="status">{t("marked", { name: reached.name, day: dayText(reached.done, language) })}</p>
          <ActionForm
            name="milestone"
            label={t("takeBack")}
            isQuiet
            input={() => ({ id: reached.id, due: reached.due, reason: ownReasons.markedByMistake[language] })}
            onDone={() => setReached(null)}
          />
        </div>
      )}
      {list}
    </>
  );
}

interface Reached {
  readonly id: string;
  readonly name: string;
  readonly done: string;
  readonly due: string;
}

/** The place of one milestone on the page: the list of work leads here. */
function Place({ id, isInvented, children }: { readonly id: string; readonly isInvented: boolean; readonly children: ReactNode }) {
  const place = useAnchor<HTMLElement>(id);
  return (
    <article ref={place} id={id} className={inventedGround(isInvented)}>
      {children}
    </article>
  );
}
