import { NativeSelect, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { importText } from "./import.text.ts";
import { columnKey, type Look } from "./looked-at.ts";
import { blockKinds, type Choices } from "./mapping-of.ts";

interface DeclaredBlocksProps {
  readonly look: Look;
  readonly choices: Choices;
  onChange(choices: Choices): void;
}

/** Which column says what rows belong together: of each kind one column of those that are taken in, or none. */
export function DeclaredBlocks({ look, choices, onChange }: DeclaredBlocksProps): ReactNode {
  const { t } = useText(importText);
  const columns = look.columns.flatMap(({ name, source }, at) => {
    const key = columnKey(look, at);
    return choices.columns[key]?.name == null ? [] : [{ value: key, label: source === "" ? name : source }];
  });
  if (columns.length < 2) return null;
  return (
    <>
      <Title order={3}>{t("blocks")}</Title>
      <p>{t("blocksWhat")}</p>
      <FilterBar>
        {blockKinds.map((kind) => (
          <NativeSelect
            key={kind}
            label={t(`block-${kind}`)}
            value={choices.blocks[kind] ?? ""}
            data={[{ value: "", label: t("noBlock") }, ...columns]}
            onChange={({ currentTarget: { value } }) => onChange({ ...choices, blocks: { ...choices.blocks, [kind]: value } })}
          />
        ))}
      </FilterBar>
    </>
  );
}
