import type { ApiAnswer } from "@quoin/core";
import { diffWords } from "diff";
import { dayText } from "../language/date-text.ts";
import { useText } from "../language/use-text.ts";

import styles from "./both-texts.module.css";
import { callsText } from "./calls.text.ts";

type Side = NonNullable<ApiAnswer<"duplicate-show">["application"]>;

/** Both texts of a possible duplicate beside each other; what only one of them says is marked. */
export function BothTexts({ application, other }: { readonly application: Side | null; readonly other: Side | null }) {
  const { t, language } = useText(callsText);
  const day = (date: string | null): string => (date === null ? "" : dayText(date, language));
  return (
    <div className={styles["texts"]}>
      {[
        [application, other],
        [other, application],
      ].map(([side, against]) =>
        side === null || side === undefined ? null : (
          <blockquote className={styles["text"]} key={`${side.type} ${side.id}`}>
            <strong>
              <Differing text={side.title} against={against?.title ?? ""} />
            </strong>
            <p>
              <Differing text={side.summary} against={against?.summary ?? ""} />
            </p>
            <p>
              {[
                side.organisation_name,
                [side.start, side.end].some((date) => date !== null) ? `${day(side.start)}${language === "zh" ? "—" : " to "}${day(side.end)}` : null,
                ...side.equipment,
              ]
                .filter((part) => part !== null)
                .join(" · ")}
            </p>
          </blockquote>
        ),
      )}
      <p className={styles["told"]}>{t("markedDiffers")}</p>
    </div>
  );
}

/** Chinese has no blanks between words: where they end, the browser's own dictionary says. */
const words = new Intl.Segmenter("zh", { granularity: "word" });

function Differing({ text, against }: { readonly text: string; readonly against: string }) {
  let at = 0;
  return diffWords(against, text, { intlSegmenter: words })
    .filter(({ removed }) => !removed)
    .map(({ value, added }) => {
      const key = at;
      at += value.length;
      return added ? <mark key={key}>{value}</mark> : <span key={key}>{value}</span>;
    });
}
