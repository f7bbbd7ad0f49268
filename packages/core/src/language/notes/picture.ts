import type { NoteTable } from "./template.ts";

/** Faults of what a picture is to be drawn of. */
export const pictureNotes = {
  "picture.no-rows": {
    severity: "error",
    message: { en: "No row is left to be drawn.", zh: "没有可绘制的行。" },
    fix: { en: "Give a table with rows, and conditions (where) that some of them meet.", zh: "请提供有数据的表，并检查筛选条件（where）。" },
  },
  "picture.too-many": {
    severity: "error",
    message: {
      en: "Column '{$column}' holds {$found} different texts; a picture tells {$most} apart.",
      zh: "“{$column}”列有 {$found} 种不同取值，图中最多可区分 {$most} 种。",
    },
    fix: { en: "Choose some of them with where, or draw one picture for each.", zh: "请用 where 选取其中若干，或分别绘图。" },
  },
  "picture.too-large": {
    severity: "error",
    message: { en: "{$rows} rows are to be drawn; a picture holds {$most}.", zh: "共有 {$rows} 行，图中最多绘制 {$most} 行。" },
    fix: { en: "Choose rows with where, or sum them up first.", zh: "请用 where 选取，或先行汇总。" },
  },
  "picture.several-times": {
    severity: "error",
    message: {
      en: "Column '{$column}' holds {$found} times ({$times}), which would lie over each other in one picture.",
      zh: "“{$column}”列有 {$found} 个时间（{$times}），绘于一图会相互重叠。",
    },
    fix: {
      en: "Choose one with where ⟦(--where {$column}={$newest})⟧, or draw one picture for each.",
      zh: "请用 where 选取其一⟦（--where {$column}={$newest}）⟧，或分别绘图。",
    },
  },
  "picture.repeated": {
    severity: "error",
    message: { en: "'{$name}' stands in {$count} rows; a picture of this kind draws each once.", zh: "“{$name}”有 {$count} 行，此类图每项只绘一次。" },
    fix: { en: "Choose rows with where, or sum them up first.", zh: "请用 where 选取，或先行汇总。" },
  },
  "picture.no-places": {
    severity: "error",
    message: { en: "This kind of picture needs to know where places stand.", zh: "此类图需要各地的位置。" },
    fix: {
      en: "Give a table of tiles (places) for tiles, or outlines as GeoJSON (outlines) for a map.",
      zh: "方格图请提供方格位置表（places），地图请提供GeoJSON轮廓（outlines）。",
    },
  },
  "picture.bad-outlines": {
    severity: "error",
    message: { en: "The outlines are no collection of GeoJSON features whose properties hold '{$key}'.", zh: "轮廓文件不是属性含“{$key}”的GeoJSON要素集合。" },
    fix: {
      en: "Give a FeatureCollection, and name with key the property that holds the codes of places.",
      zh: "请提供FeatureCollection，并用 key 指明存放地区代码的属性。",
    },
  },
  "picture.unknown-role": {
    severity: "error",
    message: { en: "A picture of this kind reads no '{$role}'; it reads {$roles}.", zh: "此类图不读取“{$role}”，可读取：{$roles}。" },
    fix: { en: "Name a column for one of these.", zh: "请为其中之一指定列。" },
  },
} as const satisfies NoteTable;
