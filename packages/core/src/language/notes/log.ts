import type { NoteTable } from "./template.ts";

/** What can be wrong with a log of use that comes from another system. */
export const logNotes = {
  "log.column-missing": {
    severity: "error",
    message: { en: "No column of the log says {$column}; it has: {$columns}.", zh: "使用记录没有“{$column}”列；现有：{$columns}。" },
    fix: {
      en: "Name the column in the mapping: `columns: \\{HEADING: FIELD\\}`, or one value for all rows: `constants`.",
      zh: "请在对应关系中写明：`columns: \\{HEADING: FIELD\\}`；各行相同的值写入 `constants`。",
    },
  },
  "log.columns-unread": {
    severity: "warning",
    message: { en: "Columns that were not read: {$columns}.", zh: "未读取的列：{$columns}。" },
    fix: { en: "Where one of them is {$fields}, name it in the mapping.", zh: "其中如有 {$fields}，请在对应关系中写明。" },
  },
  "log.footnotes": {
    severity: "warning",
    message: { en: "Rows {$rows} were taken for footnotes and not read.", zh: "第 {$rows} 行视为脚注，未读取。" },
    fix: { en: "Where they are hours, give them all the cells that the others have.", zh: "如为使用记录，请补齐各列。" },
  },
  "log.day-order": {
    severity: "error",
    message: { en: "{$value} is one day here and another there.", zh: "“{$value}”有两种读法：先日后月或先月后日。" },
    fix: {
      en: "Say in the mapping what stands first: `days: day-first` or `days: month-first`.",
      zh: "请在对应关系中写明：`days: day-first`（先日）或 `days: month-first`（先月）。",
    },
  },
  "log.duration-unit": {
    severity: "error",
    message: { en: "{$unit} is neither hours nor minutes.", zh: "“{$unit}”既不是小时也不是分钟。" },
    fix: {
      en: "Say `units: \\{duration: h\\}` or `units: \\{duration: min\\}` in the mapping.",
      zh: "请在对应关系中写 `units: \\{duration: h\\}` 或 `units: \\{duration: min\\}`。",
    },
  },
  "log.no-duration-unit": {
    severity: "error",
    message: { en: "Nobody says whether {$value} is hours or minutes.", zh: "未说明“{$value}”是小时还是分钟。" },
    fix: {
      en: "Say `units: \\{duration: h\\}` or `units: \\{duration: min\\}` in the mapping.",
      zh: "请在对应关系中写 `units: \\{duration: h\\}` 或 `units: \\{duration: min\\}`。",
    },
  },
  "log.bad-duration": {
    severity: "error",
    message: { en: "'{$value}' is no length of time.", zh: "“{$value}”不是时长。" },
    fix: { en: "Write hours, minutes or h:mm: 1.5, 90 or 1:30.", zh: "请写小时数、分钟数或 h:mm，如 1.5、90、1:30。" },
  },
  "log.unknown-unit": {
    severity: "error",
    message: { en: "No facility or equipment has the id or the name '{$name}'.", zh: "没有编号或名称为“{$name}”的平台或仪器。" },
    fix: { en: "Write its id or its name as the register has it, or put it into the register first.", zh: "请填写登记簿中的编号或名称，或先登记。" },
  },
  "log.unknown-organisation": {
    severity: "error",
    message: { en: "No organisation has the id or the name '{$name}'.", zh: "没有编号或名称为“{$name}”的单位。" },
    fix: {
      en: "Put it into the register first, or leave the cell empty: whose hours they were is then unknown.",
      zh: "请先登记该单位，或将单元格留空（用户单位记为不详）。",
    },
  },
  "log.name-twice": {
    severity: "error",
    message: { en: "Several have the name '{$name}'.", zh: "有多条记录名为“{$name}”。" },
    fix: { en: "Write its id.", zh: "请填写编号。" },
  },
  "log.no-machine": {
    severity: "error",
    message: { en: "'{$value}' is no machine of {$unit}, which has {$units}.", zh: "“{$value}”不是 {$unit} 的台号，该平台共 {$units} 台。" },
    fix: { en: "Write 1, 2, 3 … or leave the cell empty.", zh: "请填写 1、2、3…，或留空。" },
  },
  "log.not-over": {
    severity: "error",
    message: { en: "{$end} is still to come: nothing was used until then.", zh: "{$end} 尚未到来，不能作为已使用时段。" },
    fix: { en: "Take the row in when it is over.", zh: "请在结束后再导入。" },
  },
  "log.page-damaged": {
    severity: "error",
    message: { en: "The hours of this page of a log are not what the page says of them.", zh: "该使用记录页的时段与其说明不符。" },
    fix: { en: "Take the log in again⟦ (`quoin booking table`)⟧.", zh: "请重新导入使用记录⟦（`quoin booking table`）⟧。" },
  },
  "log.overlap": {
    severity: "error",
    message: { en: "This row and row {$other} have {$unit} at the same time.", zh: "本行与第 {$other} 行同时占用 {$unit}。" },
    fix: { en: "Take out or correct one of the two, or say the machine of each.", zh: "请删除或更正其中一行，或分别写明台号。" },
  },
  "log.other-booking": {
    severity: "error",
    message: { en: "From {$start} to {$end} {$unit} is booked by others: {$booking}.", zh: "{$unit} 在 {$start} 至 {$end} 已被他人预约：{$booking}。" },
    fix: { en: "Correct the row, or cancel the booking or say that nobody came.", zh: "请更正本行，或取消该预约、登记未到场。" },
  },
  "log.closure": {
    severity: "error",
    message: { en: "{$unit} was closed from {$start} to {$end}: {$why}", zh: "{$unit} 在 {$start} 至 {$end} 停用：{$why}" },
    fix: { en: "Correct the row or the closure.", zh: "请更正本行或停用时段。" },
  },
  "log.outside-opening": {
    severity: "warning",
    message: {
      en: "{$count} rows of {$unit} are outside its opening hours, the first of them here.",
      zh: "{$unit} 有 {$count} 行不在开放时间内，本行为首行。",
    },
    fix: {
      en: "They are taken in. Where the rules are wrong, correct them; else these hours are used and not available.",
      zh: "已导入。如开放规则有误请更正；否则这些机时计入使用而不计入可用。",
    },
  },
  "log.beyond-booking": {
    severity: "warning",
    message: {
      en: "The use went beyond booking {$booking} ({$start} to {$end}); as used counts what lies within it.",
      zh: "使用超出预约 {$booking}（{$start} 至 {$end}）；仅预约时段内计为使用。",
    },
    fix: { en: "Nothing is to be done; booked and logged hours are told beside each other.", zh: "无须处理；预约机时与记录机时分别列出。" },
  },
  "log.several-rows": {
    severity: "warning",
    message: {
      en: "{$rows} rows, {$hours} hours in all, lie within booking {$booking}: from the first to the last {$counted} hours count as used.",
      zh: "预约 {$booking} 内有 {$rows} 行，合计 {$hours} 小时；自首行至末行 {$counted} 小时计为使用。",
    },
    fix: { en: "Nothing is to be done where the breaks belong to the use.", zh: "如间隔属于使用过程，无须处理。" },
  },
  "log.used-otherwise": {
    severity: "warning",
    message: {
      en: "Of booking {$booking} it was said already that it was used from {$start} to {$end}; that stands.",
      zh: "预约 {$booking} 已登记使用时间为 {$start} 至 {$end}，保持不变。",
    },
    fix: { en: "Look which of the two is right.", zh: "请核对哪一个正确。" },
  },
  "log.other-length": {
    severity: "warning",
    message: {
      en: "In {$count} rows the length is another one than from start to end, the first of them here; start and end hold.",
      zh: "有 {$count} 行的时长与起止时间不符，本行为首行；以起止时间为准。",
    },
    fix: { en: "Leave the column of ends out in the mapping where the length is right.", zh: "如以时长为准，请在对应关系中将结束时间列设为 null。" },
  },
  "log.more-faults": {
    severity: "error",
    message: { en: "There are {$count} more faults.", zh: "另有 {$count} 处错误。" },
    fix: { en: "Correct those that are named and ask again.", zh: "请先更正所列错误后重试。" },
  },
} as const satisfies NoteTable;
