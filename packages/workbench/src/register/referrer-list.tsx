import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useAnswer } from "../api/question.ts";
import { bracketed } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../shared/page/answered.tsx";
import { RecordLink } from "./record-link.tsx";
import { registerText } from "./register.text.ts";
import { useRecordTypes } from "./use-record-types.ts";

const shownFirst = 20;

/** Everything that refers to a record, by type and field. */
export function ReferrerList({ type, id }: { readonly type: string; readonly id: string }): ReactNode {
  const { t, pick, language } = useText(registerText);
  const referrers = useAnswer("record-referrers", { type, id });
  const types = useRecordTypes().data?.types ?? [];
  const [shown, setShown] = useState(shownFirst);
  return (
    <Answered of={referrers} height={80}>
      {({ referrers }) => {
        if (referrers.length === 0) return <p>{t("referrersNone")}</p>;
        return (
          <>
            <ul>
              {referrers.slice(0, shown).map((each) => {
                const from = types.find((one) => one.type === each.type);
                const field = from?.fields.find(({ name }) => each.field === name || each.field.startsWith(`${name}[`) || each.field.startsWith(`${name}.`));
                return (
                  <li key={`${each.type} ${each.id} ${each.field}`}>
                    <RecordLink type={each.type} id={each.id} />
                    {bracketed([from === undefined ? each.type : pick(from.label), ...(field === undefined ? [] : [pick(field.label)])].join(" · "), language)}
                  </li>
                );
              })}
            </ul>
            {referrers.length <= shown ? null : (
              <Button variant="default" size="compact-sm" onClick={() => setShown(shown + 200)}>
                {t("referrersMore", { count: referrers.length - shown })}
              </Button>
            )}
          </>
        );
      }}
    </Answered>
  );
}
