import type { NoteTable } from "./template.ts";

/** Faults of a workspace folder as a whole. */
export const workspaceNotes = {
  "workspace.unit-assumed": {
    severity: "warning",
    message: {
      en: "Nobody has said the unit of '{$column}' of {$table}: it is read in {$unit}. To confirm it: 'quoin import confirm DIR {$table} {$column}', with --unit UNIT for another; or on the page Import; or {$place}: \\{column: {$column}, unit: {$unit}\\} in quoin.yaml.",
      zh: "数据表 {$table} 的“{$column}”列没有人指明单位：按 {$unit} 读取。如需确认，请运行 quoin import confirm DIR {$table} {$column}（其他单位加 --unit 单位），或在“导入”页面确认，或在 quoin.yaml 的 {$place} 写 \\{column: {$column}, unit: {$unit}\\}。",
    },
    fix: { en: "Confirm the unit, or say another.", zh: "请确认单位或另行指明。" },
  },
  "workspace.unit-by-hand": {
    severity: "warning",
    message: {
      en: "The unit of '{$column}' of {$table} was changed by hand since {$since}: its figures were read in {$held} and came to {$before}, now they are read in {$unit} and come to {$now}.",
      zh: "数据表 {$table} 的“{$column}”列的单位自 {$since} 以来被手工改动：原按 {$held} 读取，合计 {$before}；现按 {$unit} 读取，合计 {$now}。",
    },
    fix: {
      en: "If {$unit} is right, say so: ⟦quoin import confirm DIR {$table} {$column}, or ⟧on the page Import; else put the former unit back into the file.",
      zh: "如 {$unit} 正确，请确认：⟦quoin import confirm DIR {$table} {$column}，或⟧在“导入”页面；否则请在文件中改回原单位。",
    },
  },
  "workspace.changed-by-hand": {
    severity: "warning",
    message: {
      en: "{$file} was changed by hand since {$since}: it is not as the program last wrote it.",
      zh: "{$file} 自 {$since} 以来被手工改动：与程序最后写入的内容不一致。",
    },
    fix: {
      en: "If that was meant, nothing need be done; it is told until the program writes the file again. Else put the former text back, from a backup.",
      zh: "如属有意修改，无需处理，程序再次写入该文件之前会一直提示；否则请从备份恢复原内容。",
    },
  },
  "workspace.gone-by-hand": {
    severity: "warning",
    message: { en: "{$file} was taken away by hand since {$since}.", zh: "{$file} 自 {$since} 以来被手工删除。" },
    fix: { en: "If that was not meant, put it back from a backup.", zh: "如非有意删除，请从备份恢复。" },
  },
  "workspace.seal-broken": {
    severity: "warning",
    message: {
      en: "{$seal}, in which is kept how the program last wrote {$file}, is damaged: whether that file was changed since is not known.",
      zh: "{$seal}（记录程序最后写入 {$file} 时的内容）已损坏：无法判断该文件之后是否被改动。",
    },
    fix: {
      en: "Look whether {$file} is as it should be, against a backup, and take {$seal} away; look at the disk.",
      zh: "请对照备份检查 {$file} 是否正确，并删除 {$seal}；请检查磁盘。",
    },
  },
  "workspace.not-found": {
    severity: "error",
    message: { en: "{$dir} is not a workspace: it has no datapackage.json.", zh: "{$dir} 不是工作区：缺少 datapackage.json。" },
    fix: {
      en: "⟦Create one with 'quoin init {$dir}', or a copy of an example with --example ('quoin init --help' names them).⟧",
      zh: "⟦用 quoin init {$dir} 创建；也可用 --example 复制示例（名称见 quoin init --help）。⟧",
    },
  },
  "workspace.not-empty": {
    severity: "error",
    message: { en: "{$dir} is there already and is not an empty folder.", zh: "{$dir} 已存在且不是空文件夹。" },
    fix: { en: "Name another folder, or empty this one.", zh: "请换一个文件夹，或清空该文件夹。" },
  },
  "workspace.busy": {
    severity: "error",
    message: { en: "Another process is changing this workspace.", zh: "另一个进程正在更改此工作区。" },
    fix: { en: "Wait until it has finished, then try again.", zh: "请等待其完成后重试。" },
  },
  "workspace.unknown-example": {
    severity: "error",
    message: { en: "There is no example '{$example}'.", zh: "没有名为“{$example}”的示例。" },
    fix: { en: "The examples are: {$examples}.", zh: "可用示例：{$examples}。" },
  },
  "workspace.brought-forward": {
    severity: "info",
    message: { en: "The records were kept in the layout {$found} and are in {$now} from now on.", zh: "记录库原为布局 {$found}，现已升级为 {$now}。" },
    fix: {
      en: "Nothing to do; older programs cannot open the workspace any more. The records of before are kept as {$kept}⟦; 'quoin upgrade DIR --back' goes back to them⟧.",
      zh: "无需处理；旧版程序不能再打开此工作区。升级前的记录保留为 {$kept}⟦；可用 quoin upgrade DIR --back 退回⟧。",
    },
  },
  "workspace.file-trouble": {
    severity: "error",
    message: { en: "The disk refuses {$file}: {$problem}.", zh: "磁盘拒绝访问 {$file}：{$problem}。" },
    fix: { en: "Check that the place is there, that you may write to it, and that there is room.", zh: "请检查位置是否存在、是否有写权限、空间是否充足。" },
  },
  "workspace.not-spoken": {
    severity: "info",
    message: {
      en: "Names and texts can be typed and read in '{$language}'; the program itself does not speak it and says what it has to say in '{$instead}'.",
      zh: "名称和文本可用“{$language}”填写和阅读；程序本身不使用该语言，其说明以“{$instead}”给出。",
    },
    fix: {
      en: "Nothing has to be done. In which language the program speaks instead: the next one of `languages` in quoin.yaml that it knows (en, zh, de), else English.",
      zh: "无需处理。程序改用的语言为 quoin.yaml 中 `languages` 的下一种可用语言（en、zh、de），若无则用英文。",
    },
  },
  "workspace.whose-paper": {
    severity: "info",
    message: {
      en: "Findings, plan and documents go by the list of a policy paper on China's industrial technology system (about 2012–13): its problems are asked as questions, its measures are headings of the plan.",
      zh: "诊断、规划和文件依据关于我国产业技术体系的政策论文（约2012—2013年）的清单：其问题以提问方式呈现，其措施为规划的标题。",
    },
    fix: {
      en: "Keep it, or say what the office makes of it: its own name and headings, what does not concern it, whose examples it sees, china-its or none (`paper` in quoin.yaml, or the list that the office goes by under Office settings).",
      zh: "可沿用，也可由本单位说明取舍：自有名称与标题、不涉及的标题、随附何处的示例（china-its 或 none）（quoin.yaml 的 `paper`，或本单位设定中的“本单位依据的清单”）。",
    },
  },
  "workspace.no-such-heading": {
    severity: "error",
    message: { en: "The list has no headings '{$headings}'.", zh: "清单中没有标题“{$headings}”。" },
    fix: { en: "Give codes of the list: P1 to P4.5, M1 to M6, ST1 to ST3, D1, D2.", zh: "请填写清单中的代码：P1 至 P4.5、M1 至 M6、ST1 至 ST3、D1、D2。" },
  },
  "workspace.which-compared": {
    severity: "error",
    message: {
      en: "Below the whole there are several levels; rules, maps and plans compare the places of one of them with each other.",
      zh: "全域之下有多个层级；规则、地图与规划只对其中一个层级的地区进行比较。",
    },
    fix: {
      en: "⟦Say which one with --compared:⟧ {$levels}. Other divisions of the same places (macro-regions, basins) are groupings.",
      zh: "⟦请用 --compared 指明：⟧{$levels}。对同一批地区的其他划分（大区、流域）可另设为分组。",
    },
  },
  "workspace.no-such-level": {
    severity: "error",
    message: { en: "'{$level}' is no level whose places could be compared.", zh: "“{$level}”不是可供比较的层级。" },
    fix: { en: "Levels below the whole: {$levels}", zh: "全域之下的层级：{$levels}" },
  },
  "workspace.zone-not-known": {
    severity: "error",
    message: {
      en: "In which time zone the office is cannot be told from its currency or its root; deadlines end with the day there.",
      zh: "无法由币种或最上级区域判断时区；截止日期以该时区的当日为准。",
    },
    fix: {
      en: "⟦Say it: --time-zone NAME, such as Europe/Berlin or America/Sao_Paulo.⟧ This machine runs in {$machine}.",
      zh: "⟦请用 --time-zone 指明，如 Asia/Shanghai、Europe/Berlin。⟧本机时区为 {$machine}。",
    },
  },
  "workspace.several-zones": {
    severity: "error",
    message: {
      en: "{$country} has several time zones; deadlines end with the day of the one in which the office is.",
      zh: "{$country} 有多个时区；截止日期以办公室所在时区的当日为准。",
    },
    fix: { en: "⟦Say which one with --time-zone:⟧ {$zones}", zh: "⟦请用 --time-zone 指明其一：⟧{$zones}" },
  },
  "workspace.zone-guessed": {
    severity: "info",
    message: {
      en: "Days of the office begin and end in {$zone}, the time of {$from}; it is written as time_zone.",
      zh: "办公室的日期按 {$zone}（{$from}的时间）计算，已写入 time_zone。",
    },
    fix: {
      en: "⟦Change it with 'quoin settings set DIR time_zone NAME' where it is another one.⟧",
      zh: "⟦如需更改，请用 quoin settings set DIR time_zone 名称。⟧",
    },
  },
  "workspace.zone-of-machine": {
    severity: "info",
    message: {
      en: "It is not said in which time zone the office is: until it is, days are those of UTC, and calls and rounds do not open. This machine runs in {$zone}.",
      zh: "尚未指明办公室所在时区：在此之前按 UTC 计日，不能开放指南或发起征求意见。本机时区为 {$zone}。",
    },
    fix: {
      en: "⟦Say it: quoin settings set DIR time_zone NAME.⟧",
      zh: "⟦请设定：quoin settings set DIR time_zone 名称。⟧",
    },
  },
  "workspace.zone-asked": {
    severity: "error",
    message: {
      en: "It is not said in which time zone the office is, and a deadline ends with the day there.",
      zh: "尚未指明办公室所在时区，而截止日期以该时区的当日为准。",
    },
    fix: {
      en: "Say it under Office settings⟦, or with quoin settings set DIR time_zone NAME⟧: {$zones}",
      zh: "请在“参数设置”中填写⟦，或用 quoin settings set DIR time_zone 名称⟧：{$zones}",
    },
  },
  "workspace.zone-unsaid": {
    severity: "warning",
    message: {
      en: "It is not said in which time zone the office is: until it is, days are those of UTC, and calls and rounds do not open.",
      zh: "尚未指明办公室所在时区：在此之前按 UTC 计日，不能开放指南或发起征求意见。",
    },
    fix: {
      en: "Say it under Office settings⟦, or with quoin settings set DIR time_zone NAME⟧: {$zones}",
      zh: "请在“参数设置”中填写⟦，或用 quoin settings set DIR time_zone 名称⟧：{$zones}",
    },
  },
  "workspace.zone-not-said": {
    severity: "info",
    message: {
      en: "No time zone is set: days begin and end in {$zone}, as they did before there was this setting.",
      zh: "尚未设定时区：日期仍按以往的 {$zone} 计算。",
    },
    fix: {
      en: "⟦Say it: quoin settings set DIR time_zone NAME.⟧ Calls that are open without a zone of their own follow it.",
      zh: "⟦请设定：quoin settings set DIR time_zone 名称。⟧未自带时区的开放指南随之变化。",
    },
  },
  "workspace.example-has-settings": {
    severity: "error",
    message: { en: "The example {$example} comes with its own name, places and currency.", zh: "示例 {$example} 自带名称、区域与币种。" },
    fix: {
      en: "⟦Leave --example out to begin an office of your own, or leave the other options out.⟧",
      zh: "⟦如需建立自己的办公室，请去掉 --example；⟧否则请去掉其他选项。",
    },
  },
} as const satisfies NoteTable;
