import { Button, Group, Textarea } from "@mantine/core";
import { type ReactNode, useRef, useState } from "react";
import { useAnswer, useWriting } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { useAccountNames } from "../session/use-account-names.ts";
import { useMay } from "../session/use-may.ts";
import { useSession } from "../session/use-session.ts";
import { Answered } from "../shared/page/answered.tsx";
import classes from "./register.module.css";
import { registerText } from "./register.text.ts";

interface FactVerificationProps {
  readonly type: string;
  readonly id: string;
  /** The version that is shown: what was said of another one does not hold for it. */
  readonly version: number;
}

/** Whether somebody else has looked at what a record says, and the form by which a second person says so. */
export function FactVerification({ type, id, version }: FactVerificationProps): ReactNode {
  const { t } = useText(registerText);
  const [text, setText] = useState("");
  const may = useMay();
  const said = useAnswer("record-list", { type: "verification", where: [`about=${type}/${id}`] });
  const writing = useWriting("fact-verify");
  const account = useSession().data?.name;
  const mayVerify = may("fact-verify");
  const writer = useAnswer("history", { type, id }, mayVerify).data?.changes.find((change) => change.version === version)?.who;
  const [state, setState] = useState<"asked" | "lacking" | "said">("asked");
  const nameOf = useAccountNames(said.data?.records.map((each) => String(each["by"])) ?? []);
  const field = useRef<HTMLTextAreaElement>(null);
  const answer = useRef<HTMLParagraphElement>(null);
  const say = (agrees: boolean) => {
    if (text.trim() === "") {
      setState("lacking");
      field.current?.focus();
      return;
    }
    setState("asked");
    writing.mutate(
      { type, id, agrees, text },
      {
        onSuccess: () => {
          setText("");
          setState("said");
          answer.current?.focus();
        },
        onError: () => field.current?.focus(),
      },
    );
  };
  return (
    <>
      <Answered of={said} height={48}>
        {({ records }) => {
          const older = Math.max(0, ...records.map((each) => Number(each["about_version"])));
          return (
            <>
              {records.some((each) => each["about_version"] === version) ? null : (
                <p className={classes.meta}>{older === 0 ? t("verifiedNone", { version }) : t("verifiedOlder", { version: older })}</p>
              )}
              <ul className={classes.changes}>
                {records.map((each) => (
                  <li key={each.id} className={classes.change}>
                    <p>
                      {t(each["agrees"] === true ? "verifiedAs" : "verifiedNot", { version: Number(each["about_version"]), by: nameOf(String(each["by"])) })}
                    </p>
                    <p className={classes.meta}>{String(each["text"] ?? "")}</p>
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </Answered>
      {!mayVerify || writer === undefined ? null : writer === account ? (
        <p>{t("verifySelf")}</p>
      ) : (
        <form className="no-print" onSubmit={(event) => event.preventDefault()}>
          <Textarea
            ref={field}
            label={t("verifyBy")}
            withAsterisk
            autosize
            minRows={2}
            value={text}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
            error={state === "lacking" && text.trim() === "" ? t("verifyNeeds") : writing.error?.message}
          />
          <Group gap="xs" mt="xs">
            {([true, false] as const).map((agrees) => (
              <Button key={String(agrees)} variant="default" size="compact-sm" disabled={writing.isPending} onClick={() => say(agrees)}>
                {t(agrees ? "verifyAgrees" : "verifyDiffers")}
              </Button>
            ))}
          </Group>
          <p ref={answer} role="status" tabIndex={-1}>
            {state === "said" ? t("verifySaid") : null}
          </p>
        </form>
      )}
    </>
  );
}
