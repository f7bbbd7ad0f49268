import { NativeSelect, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { type CodeListName, codeEntry, codeList, offeredOf } from "@quoin/core";
import type { ReactNode } from "react";
import { ourPaper } from "../../language/office-nouns.ts";
import { useText } from "../../language/use-text.ts";
import { groupOf, ourGroupings } from "../../regions/groupings.ts";
import { ReferenceInput } from "../../shared/forms/reference-input.tsx";
import { labelText } from "../../shared/words/label.ts";
import { choiceText } from "../choice-text.ts";
import { registerText } from "../register.text.ts";
import type { RecordField, RecordType } from "../use-record-types.ts";

interface ListFilterProps {
  readonly shape: RecordType | undefined;
  readonly field: string;
  readonly is: string;
  readonly sort: string;
  readonly order: string;
  readonly choose: (chosen: Record<string, string>) => void;
}

const plain = new Set(["text", "code", "choice", "integer", "number", "date", "money", "boolean", "reference"]);

/** Any field that holds plain values narrows the list; any that holds one sorts it. */
export function ListFilter({ shape, field, is, sort, order, choose }: ListFilterProps): ReactNode {
  const { t, pick } = useText(registerText);
  const fields = (shape?.fields ?? []).filter(({ type, name }) => name !== "id" && plain.has(type.replace(/^list of /, "")));
  const single = fields.filter(({ type }) => !type.startsWith("list of "));
  const chosen = fields.find(({ name }) => name === field);
  return (
    <>
      <NativeSelect
        label={t("filterField")}
        value={field}
        data={[{ value: "", label: t("noFilter") }, ...fields.map(({ name, label }) => ({ value: name, label: pick(label) }))]}
        onChange={({ currentTarget }) => choose({ field: currentTarget.value, is: "" })}
      />
      {chosen === undefined ? null : <FilterValue key={chosen.name} field={chosen} is={is} choose={(value) => choose({ is: value })} />}
      <NativeSelect
        label={t("sortBy")}
        value={sort}
        data={[
          { value: "", label: t("byNumber") },
          { value: "labels", label: t("name") },
          ...single.map(({ name, label }) => ({ value: name, label: pick(label) })),
        ]}
        onChange={({ currentTarget }) => choose({ sort: currentTarget.value })}
      />
      {sort === "" ? null : (
        <NativeSelect
          label={t("sortOrder")}
          value={order}
          data={[
            { value: "", label: t("rising") },
            { value: "falling", label: t("falling") },
          ]}
          onChange={({ currentTarget }) => choose({ order: currentTarget.value })}
        />
      )}
    </>
  );
}

function FilterValue({ field, is, choose }: { readonly field: RecordField; readonly is: string; readonly choose: (value: string) => void }): ReactNode {
  const { t, ours, language } = useText(registerText);
  const later = useDebouncedCallback(choose, 300);
  const label = t("filterValue");
  const kind = field.type.replace(/^list of /, "");
  const select = (options: readonly { readonly value: string; readonly label: string }[]) => (
    <NativeSelect
      label={label}
      value={is}
      data={[{ value: "", label: "–" }, ...options, { value: "null", label: t("unknown") }]}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    />
  );
  switch (kind) {
    case "code": {
      const list = field.codes as CodeListName;
      const codes = offeredOf(list, field.choices ?? codeList(list).map(({ code }) => code), ourPaper(), is);
      return select(codes.map((code) => ({ value: code, label: ours(codeEntry(list, code)?.label ?? { en: code, zh: code }) })));
    }
    case "choice":
      return select((field.choices ?? []).map((word) => ({ value: word, label: choiceText(word, language, field.choices) })));
    case "boolean":
      return select([
        { value: "true", label: t("yes") },
        { value: "false", label: t("no") },
      ]);
    case "reference":
      return field.references === "region" ? (
        <PlaceFilter label={label} is={is} choose={choose} />
      ) : (
        <ReferenceInput label={label} id="list-filter" withAsterisk={false} error={undefined} type={field.references ?? ""} value={is} change={choose} />
      );
    default:
      return <TextInput label={label} defaultValue={is} onChange={({ currentTarget }) => later(currentTarget.value)} />;
  }
}

interface PlaceFilterProps {
  readonly label: string;
  readonly is: string;
  readonly choose: (value: string) => void;
}

/** A place, or a group of places where the office has any. */
function PlaceFilter({ label, is, choose }: PlaceFilterProps): ReactNode {
  const { t, language } = useText(registerText);
  const groupings = ourGroupings();
  const isGroup = groupOf(is) !== undefined;
  return (
    <>
      <ReferenceInput label={label} id="list-filter" withAsterisk={false} error={undefined} type="region" value={isGroup ? "" : is} change={choose} />
      {groupings.length === 0 ? null : (
        <NativeSelect
          label={t("filterGroup")}
          value={isGroup ? is : ""}
          data={[
            { value: "", label: "–" },
            ...groupings.map((grouping) => ({
              group: labelText(grouping.name, language, grouping.id),
              items: grouping.groups.map(({ id, name }) => ({ value: id, label: labelText(name, language, id) })),
            })),
          ]}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        />
      )}
    </>
  );
}
