import { Button } from "@mantine/core";
import type { ApiInput } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { SettingEffects } from "../settings/setting-effects.tsx";
import { Answered } from "../shared/page/answered.tsx";
import { fundText } from "./fund.text.ts";

/** Which tasks of the plan and which findings would be others; asked for by a button, since the whole plan is designed anew for it. */
export function FundEffects({ changes }: { readonly changes: NonNullable<ApiInput<"settings-preview">["changes"]> }): ReactNode {
  const { t } = useText(fundText);
  const [isAsked, setAsked] = useState(false);
  const preview = useAnswer("settings-preview", { changes }, isAsked);
  if (!isAsked)
    return (
      <p className="no-print">
        <Button variant="default" onClick={() => setAsked(true)}>
          {t("lines")}
        </Button>
      </p>
    );
  return (
    <Answered of={preview} doing={t("linesWorking")} height={200}>
      {(answer) => <SettingEffects preview={answer} />}
    </Answered>
  );
}
