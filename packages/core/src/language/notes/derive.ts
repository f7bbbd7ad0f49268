import type { NoteTable } from "./template.ts";

/** What can be wrong with a derivation, its sources and the engine that runs it. */
export const deriveNotes = {
  "derive.unknown-source": {
    severity: "error",
    message: { en: "The derivation reads '{$table}', and no source has that name.", zh: "派生方案要读取“{$table}”，但没有叫这个名字的来源。" },
    fix: { en: "⟦Give it with --data {$table}=FILE, or name one of: {$known}.⟧", zh: "⟦请用 --data {$table}=文件 给出，或改用：{$known}。⟧" },
  },
  "derive.unknown-derivation": {
    severity: "error",
    message: { en: "There is no derivation '{$name}'.", zh: "没有名为“{$name}”的派生方案。" },
    fix: { en: "Known: {$known}. ⟦Put a new one with `quoin derivation put`.⟧", zh: "已有：{$known}。⟦可用 quoin derivation put 新增。⟧" },
  },
  "derive.unknown-table": {
    severity: "error",
    message: { en: "The workspace has no table '{$table}' to derive from.", zh: "工作区没有可供派生的表“{$table}”。" },
    fix: { en: "Name one of: {$known}; or give a path under sources.", zh: "请改用：{$known}；或在 sources 中写路径。" },
  },
  "derive.circular": {
    severity: "error",
    message: { en: "'{$name}' would be made of itself: {$ring}.", zh: "“{$name}”将由其自身派生而来：{$ring}。" },
    fix: { en: "Let one of them read another table.", zh: "请让其中一个派生方案读取其他表。" },
  },
  "derive.table-taken": {
    severity: "error",
    message: { en: "'{$name}' is a table that somebody imported; a derivation does not replace it.", zh: "“{$name}”是导入的表，派生不会覆盖它。" },
    fix: { en: "Give the derivation another name.", zh: "请为派生方案另取名称。" },
  },
  "derive.rows-go": {
    severity: "warning",
    message: {
      en: "The table {$table} is replaced by its derivation: {$go} rows go and {$records_retired} records are retired; {$come} rows come, {$change} change, {$stay} stay.",
      zh: "数据表 {$table} 由其派生结果替换：删除{$go}行、停用{$records_retired}条记录；新增{$come}行、变更{$change}行、不变{$stay}行。",
    },
    fix: {
      en: "Look at what it is made of if that is not meant⟦; before a run: quoin derivation run DIR {$table} --dry-run --effect⟧.",
      zh: "如非有意，请核对其来源⟦；运行前可先试：quoin derivation run DIR {$table} --dry-run --effect⟧。",
    },
  },
  "derive.rows-replaced": {
    severity: "info",
    message: {
      en: "The table {$table} is replaced by its derivation: {$come} rows come, {$change} change, {$stay} stay, none goes.",
      zh: "数据表 {$table} 由其派生结果替换：新增{$come}行、变更{$change}行、不变{$stay}行，无删除。",
    },
    fix: { en: "Nothing to do.", zh: "无需处理。" },
  },
  "derive.not-named": {
    severity: "error",
    message: { en: "'{$given}' names no source.", zh: "“{$given}”没有给出来源名称。" },
    fix: { en: "⟦Write --data NAME=FILE, NAME as the derivation calls the table.⟧", zh: "⟦请写成 --data 名称=文件，名称即派生方案中的表名。⟧" },
  },
  "derive.source-twice": {
    severity: "error",
    message: { en: "The source '{$table}' is given twice.", zh: "来源“{$table}”给出了两次。" },
    fix: {
      en: "Give each source once; many files of one table are a folder or a pattern (*.parquet).",
      zh: "每个来源只给一次；一张表有多个文件时，请用文件夹或通配符（*.parquet）。",
    },
  },
  "derive.unknown-column": {
    severity: "error",
    message: { en: "'{$table}' has no column '{$column}'.", zh: "“{$table}”没有“{$column}”列。" },
    fix: { en: "Perhaps it is called: {$nearest}.", zh: "可能是：{$nearest}。" },
  },
  "derive.name-twice": {
    severity: "error",
    message: { en: "Two columns would be called '{$name}'.", zh: "会有两列都叫“{$name}”。" },
    fix: { en: "Give one of them another name.", zh: "请为其中一列另取名称。" },
  },
  "derive.lookup-twice": {
    severity: "error",
    message: { en: "'{$table}' has more than one row for {$key}, which {$rows} row(s) ask for.", zh: "“{$table}”中 {$key} 对应多行，而有 {$rows} 行要查它。" },
    fix: { en: "Leave one row for each key, or look up by further columns.", zh: "每个键只保留一行，或增加查找列。" },
  },
  "derive.lookup-unmatched": {
    severity: "error",
    message: { en: "{$rows} row(s) find nothing in '{$table}'.", zh: "有 {$rows} 行在“{$table}”中查不到对应内容。" },
    fix: { en: "Complete the table, or say unmatched: keep or drop.", zh: "请补全该表，或写明 unmatched: keep（保留）或 drop（剔除）。" },
  },
  "derive.not-a-number": {
    severity: "error",
    message: {
      en: "{$rows} cell(s) of column '{$column}' are no numbers, among them '{$text}'.",
      zh: "“{$column}”列有 {$rows} 个单元格不是数字，例如“{$text}”。",
    },
    fix: { en: "Leave them out with a condition, or correct the source.", zh: "请用条件剔除这些行，或更正来源。" },
  },
  "derive.too-many-digits": {
    severity: "error",
    message: {
      en: "Numbers of column '{$column}' need {$digits} digits; 38 can be added exactly.",
      zh: "“{$column}”列的数需要 {$digits} 位数字，精确求和最多 38 位。",
    },
    fix: { en: "Round the column in the source.", zh: "请在来源中先行舍入。" },
  },
  "derive.differing-values": {
    severity: "error",
    message: {
      en: "Column '{$column}' has both '{$one}' and '{$other}' in one combination ({$key}).",
      zh: "同一组合（{$key}）中，“{$column}”列既有“{$one}”又有“{$other}”。",
    },
    fix: {
      en: "A combination counts once: name the column in over, or correct the source.",
      zh: "每个组合只计一次：请把该列写入 over，或更正来源。",
    },
  },
  "derive.not-a-year": {
    severity: "error",
    message: { en: "A complete panel needs whole years; column '{$column}' holds '{$text}'.", zh: "完整面板要求整年份；“{$column}”列含有“{$text}”。" },
    fix: { en: "Leave such rows out with a condition, or say complete: false.", zh: "请用条件剔除这些行，或写 complete: false。" },
  },
  "derive.missing-unit": {
    severity: "warning",
    message: { en: "{$rows} row(s) have no '{$column}'; together they count as one unit.", zh: "有 {$rows} 行没有“{$column}”，合计为一个单元。" },
    fix: { en: "Complete the source, or leave such rows out with a condition.", zh: "请补全来源，或用条件剔除这些行。" },
  },
  "derive.unit-left-out": {
    severity: "warning",
    message: { en: "{$rows} row(s) have no '{$column}' and are left out.", zh: "有 {$rows} 行没有“{$column}”，未计入。" },
    fix: { en: "Complete the source.", zh: "请补全来源。" },
  },
  "derive.too-many-pairs": {
    severity: "error",
    message: {
      en: "The units have {$pairs} pairs of ends, the largest of them {$ends} ends: more than can be counted.",
      zh: "各单元共有 {$pairs} 对端点，最大的一个单元有 {$ends} 个端点：超出可计算的范围。",
    },
    fix: { en: "Leave out the units with the most ends, or take coarser ends.", zh: "请剔除端点最多的单元，或改用较粗的端点。" },
  },
  "derive.skewed": {
    severity: "warning",
    message: {
      en: "One unit has {$ends} ends and so {$share}% of all pairs: one worker does most of the work.",
      zh: "有一个单元含 {$ends} 个端点，占全部配对的 {$share}%：大部分计算集中在一个工作节点。",
    },
    fix: { en: "See whether that unit is one (a collective name, an empty code).", zh: "请核对该单元是否确为一个单元（可能是统称或空代码）。" },
  },
  "derive.too-large": {
    severity: "error",
    message: { en: "The result has {$rows} rows; {$most} is the most.", zh: "结果有 {$rows} 行，上限为 {$most} 行。" },
    fix: { en: "⟦Take coarser keys or a higher threshold, or allow more with --most-rows.⟧", zh: "⟦请用较粗的键或较高的门槛，或用 --most-rows 放宽上限。⟧" },
  },
  "derive.no-file": {
    severity: "error",
    message: { en: "Nothing is found at '{$path}'.", zh: "“{$path}”处没有找到任何文件。" },
    fix: { en: "Correct the path or the pattern; .parquet, .csv and .csv.gz are read.", zh: "请更正路径或通配符；可读取 .parquet、.csv 和 .csv.gz。" },
  },
  "derive.file-lacks": {
    severity: "error",
    message: { en: "'{$file}' lacks the column '{$column}' that '{$first}' has.", zh: "“{$file}”缺少“{$first}”所有的“{$column}”列。" },
    fix: {
      en: "Files of one table have the same columns: correct the file, or narrow the pattern.",
      zh: "同一张表的文件须有相同的列：请更正文件，或收窄通配符。",
    },
  },
  "derive.file-adds": {
    severity: "error",
    message: { en: "'{$file}' has a column '{$column}' that '{$first}' lacks.", zh: "“{$file}”多出“{$first}”所没有的“{$column}”列。" },
    fix: {
      en: "Files of one table have the same columns: correct the file, or narrow the pattern.",
      zh: "同一张表的文件须有相同的列：请更正文件，或收窄通配符。",
    },
  },
  "derive.two-types": {
    severity: "error",
    message: {
      en: "The column '{$column}' is of another type in '{$file}' ({$type}) than in '{$first}' ({$first_type}).",
      zh: "“{$column}”列在“{$file}”中的类型（{$type}）与“{$first}”（{$first_type}）不同。",
    },
    fix: { en: "Write both files with one type of that column.", zh: "请以同一类型重写该列。" },
  },
  "derive.two-formats": {
    severity: "error",
    message: { en: "'{$path}' holds files of two kinds: '{$first}' and '{$file}'.", zh: "“{$path}”中有两种文件：“{$first}”和“{$file}”。" },
    fix: { en: "Narrow the pattern to one of them (*.parquet).", zh: "请用通配符只取其中一种（如 *.parquet）。" },
  },
  "derive.broken-source": {
    severity: "error",
    message: { en: "'{$table}' cannot be read: {$problem}", zh: "无法读取“{$table}”：{$problem}" },
    fix: { en: "Correct the file; every row has as many cells as the header, in UTF-8.", zh: "请更正文件：各行单元格数须与表头一致，编码为 UTF-8。" },
  },
  "derive.outside": {
    severity: "error",
    message: {
      en: "'{$path}' lies outside the workspace and outside the roots that its owner allows.",
      zh: "“{$path}”不在工作区内，也不在所有者允许的目录内。",
    },
    fix: {
      en: "Put the files into the workspace, or have its owner add the folder to QUOIN_EVIDENCE_ROOTS.",
      zh: "请将文件放入工作区，或请所有者把该目录加入 QUOIN_EVIDENCE_ROOTS。",
    },
  },
  "derive.no-memory": {
    severity: "error",
    message: { en: "The engine ran out of memory ({$limit}).", zh: "引擎内存不足（{$limit}）。" },
    fix: { en: "⟦Allow more with --memory-mb, take coarser keys, or run it on a cluster.⟧", zh: "⟦请用 --memory-mb 放宽，改用较粗的键，或在集群上运行。⟧" },
  },
  "derive.no-room": {
    severity: "error",
    message: { en: "The disk on which the engine puts what memory does not hold is full.", zh: "引擎存放溢出数据的磁盘已满。" },
    fix: { en: "Make room there, or name another folder in QUOIN_SPILL.", zh: "请腾出空间，或用 QUOIN_SPILL 指定其他目录。" },
  },
  "derive.too-long": {
    severity: "error",
    message: { en: "The time limit of {$seconds} s ended the query.", zh: "查询已达 {$seconds} 秒时限，被终止。" },
    fix: { en: "⟦Allow more with --time-limit, or read less.⟧", zh: "⟦请用 --time-limit 放宽，或减少读取的数据。⟧" },
  },
  "derive.cancelled": {
    severity: "error",
    message: { en: "The query was cancelled; nothing was written.", zh: "查询已取消，没有写入任何内容。" },
    fix: { en: "Run it again when it is wanted.", zh: "需要时请重新运行。" },
  },
  "derive.address-not-served": {
    severity: "error",
    message: { en: "A cluster is not named over HTTP.", zh: "不能通过 HTTP 指定集群。" },
    fix: { en: "Have the owner of the server set QUOIN_SPARK.", zh: "请由服务器所有者设置 QUOIN_SPARK。" },
  },
  "derive.overflow": {
    severity: "error",
    message: { en: "A sum has more digits than can be held exactly.", zh: "某个合计的位数超出可精确表示的范围。" },
    fix: { en: "Round the column in the source.", zh: "请在来源中先行舍入。" },
  },
  "derive.engine": {
    severity: "error",
    message: { en: "The engine {$engine} refused the query: {$problem}", zh: "引擎 {$engine} 拒绝了查询：{$problem}" },
    fix: { en: "Look at the sources for what it names; run the derivation again.", zh: "请核对它所指的来源，然后重新运行。" },
  },
  "derive.no-spark": {
    severity: "error",
    message: { en: "No cluster is named.", zh: "没有指定集群。" },
    fix: {
      en: "⟦Give its address with --spark sc://HOST:PORT or in QUOIN_SPARK, or say --engine duckdb, which spills to disk what memory does not hold.⟧",
      zh: "⟦请用 --spark sc://HOST:PORT 或 QUOIN_SPARK 给出地址；或写 --engine duckdb，在本机计算，内存放不下的部分写到磁盘。⟧",
    },
  },
  "derive.spark-form": {
    severity: "error",
    message: { en: "That is no address of a cluster.", zh: "这不是集群地址。" },
    fix: { en: "Write sc://HOST:PORT, with /;use_ssl=true where the connection is sealed.", zh: "请写成 sc://HOST:PORT；加密连接在末尾加 /;use_ssl=true。" },
  },
  "derive.spark-typed-token": {
    severity: "error",
    message: { en: "A token on the command line can be read by everybody on this machine.", zh: "写在命令行里的令牌，本机任何人都能看到。" },
    fix: { en: "Put it into QUOIN_SPARK_TOKEN.", zh: "请放入环境变量 QUOIN_SPARK_TOKEN。" },
  },
  "derive.spark-open-token": {
    severity: "error",
    message: { en: "A token is not sent to another machine over an open connection.", zh: "令牌不会经未加密的连接发往其他机器。" },
    fix: { en: "Add /;use_ssl=true to the address.", zh: "请在地址末尾加 /;use_ssl=true。" },
  },
  "derive.spark-unreachable": {
    severity: "error",
    message: { en: "No cluster answers at {$address}.", zh: "{$address} 处没有集群应答。" },
    fix: {
      en: "See whether the Connect server runs there and whether the address, the port and use_ssl are right; ⟦`quoin doctor --spark` tries it.⟧",
      zh: "请检查该处的 Connect 服务是否运行，地址、端口和 use_ssl 是否正确；⟦可用 quoin doctor --spark 试连。⟧",
    },
  },
  "derive.spark-denied": {
    severity: "error",
    message: { en: "The cluster at {$address} lets nobody in with this token.", zh: "{$address} 处的集群不接受这个令牌。" },
    fix: { en: "Put the right one into QUOIN_SPARK_TOKEN.", zh: "请在 QUOIN_SPARK_TOKEN 中放入正确的令牌。" },
  },
  "derive.spark-other": {
    severity: "error",
    message: { en: "What answers at {$address} is no Spark Connect server.", zh: "{$address} 处应答的不是 Spark Connect 服务。" },
    fix: { en: "Give the port of the Connect server (15002 where nobody changed it).", zh: "请给出 Connect 服务的端口（默认 15002）。" },
  },
  "derive.spark-lost": {
    severity: "error",
    message: { en: "The session on {$address} was lost in the middle; nothing was written.", zh: "{$address} 上的会话中途丢失；没有写入任何内容。" },
    fix: { en: "See whether the cluster's driver still runs, then run it again.", zh: "请检查集群的驱动进程是否仍在运行，然后重新运行。" },
  },
  "derive.spark-workers": {
    severity: "error",
    message: { en: "Workers of the cluster were lost again and again.", zh: "集群的工作节点接连丢失。" },
    fix: {
      en: "Look at their logs for what ended them (memory, disk); give them more or take coarser keys, then run it again.",
      zh: "请查看其日志，弄清终止原因（内存、磁盘）；增加资源或改用较粗的键，然后重新运行。",
    },
  },
  "derive.spark-answer": {
    severity: "error",
    message: { en: "The answer is larger than the cluster's driver takes.", zh: "结果超过了集群驱动进程的容量。" },
    fix: { en: "Take coarser keys, or have spark.driver.maxResultSize raised.", zh: "请用较粗的键，或调高 spark.driver.maxResultSize。" },
  },
  "derive.spark-store": {
    severity: "error",
    message: { en: "The cluster has no way to the store where the files lie: {$problem}", zh: "集群无法访问文件所在的存储：{$problem}" },
    fix: {
      en: "Have the cluster's keeper add the connector of that store (hadoop-aws for s3a:), its address and its keys; they stand in the cluster's own settings.",
      zh: "请集群管理员在集群自身的配置中加入该存储的连接器（s3a: 用 hadoop-aws）、地址和密钥。",
    },
  },
  "derive.spark-no-file": {
    severity: "error",
    message: { en: "The cluster finds nothing at '{$path}'.", zh: "集群在“{$path}”处找不到文件。" },
    fix: {
      en: "Put it where all workers see it: a folder that they share, or an object store (s3a:, hdfs:).",
      zh: "请放到所有工作节点都能看到的地方：共享目录或对象存储（s3a:、hdfs:）。",
    },
  },
  "derive.spark-plain": {
    severity: "error",
    message: {
      en: "'{$file}' is neither parquet nor a plain csv in UTF-8; a cluster reads those alone.",
      zh: "“{$file}”既不是 parquet，也不是 UTF-8 编码的普通 csv；集群只能读取这两种。",
    },
    fix: { en: "⟦Write it as parquet, or leave --engine out.⟧", zh: "⟦请改存为 parquet，或去掉 --engine。⟧" },
  },
  "derive.spark-sent": {
    severity: "error",
    message: { en: "A file that was sent here is not seen by a cluster.", zh: "上传到这里的文件，集群看不到。" },
    fix: { en: "Name it by its path in a derivation of the workspace, or leave the engine out.", zh: "请在工作区的派生方案中写明其路径，或不指定引擎。" },
  },
} as const satisfies NoteTable;
