import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { useText } from "../language/use-text.ts";
import classes from "./meeting.module.css";
import { meetingText } from "./meeting.text.ts";

/** Leads to the page as it is shown in a meeting. */
export function MeetingLink(): ReactNode {
  const { t } = useText(meetingText);
  const change = useAddressChange();
  return (
    <Button variant="default" size="compact-sm" className={`${classes.link} no-print`} onClick={() => change({ view: "meeting" })}>
      {t("show")}
    </Button>
  );
}
