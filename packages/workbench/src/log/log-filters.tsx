import { NativeSelect, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { useText } from "../language/use-text.ts";
import { useRecordTypes } from "../register/use-record-types.ts";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { logText } from "./log.text.ts";

/** Whose changes, of what, from when to when; kept in the address. */
export function LogFilters(): ReactNode {
  const { t, pick } = useText(logText);
  const { who = "", type = "", since = "", until = "" } = useSearch({ from: "/log" });
  const change = useAddressChange();
  const find = useDebouncedCallback((name: string) => change({ who: name.trim() }), 300);
  const types = useRecordTypes().data?.types ?? [];
  return (
    <FilterBar>
      <TextInput type="search" label={t("who")} defaultValue={who} onChange={({ currentTarget }) => find(currentTarget.value)} />
      <NativeSelect
        label={t("what")}
        value={type}
        onChange={({ currentTarget }) => change({ type: currentTarget.value })}
        data={[{ value: "", label: t("everything") }, ...types.map((each) => ({ value: each.type, label: pick(each.label) }))]}
      />
      <TextInput type="date" label={t("since")} value={since} onChange={({ currentTarget }) => change({ since: currentTarget.value })} />
      <TextInput type="date" label={t("until")} value={until} onChange={({ currentTarget }) => change({ until: currentTarget.value })} />
    </FilterBar>
  );
}
