import { catalogue } from "../language/catalogue.ts";

export const reachText = catalogue("reach", {
  title: { en: "How far it goes", zh: "可处理的规模" },
  measured: { en: "Measured", zh: "实测" },
  measuredHow: {
    en: "Invented patents, counted by region, technology and year ({{groups}} groups, {{bytes}} bytes a row in parquet), on {{cores}} cores: DuckDB with a limit of 2 GB, Apache Spark with two workers of one core and 512 MB.",
    zh: "虚构专利数据，按地区、技术领域、年份计数（{{groups}}个分组，parquet 每行{{bytes}}字节），{{cores}}核：DuckDB 内存上限 2 GB；Apache Spark 为两个单核工作节点，每个 512 MB。",
  },
  rows: { en: "Rows", zh: "行数" },
  plain: { en: "One statement of DuckDB", zh: "DuckDB 原始查询" },
  derive: { en: "This program on DuckDB", zh: "本系统（DuckDB）" },
  ratio: { en: "Ratio", zh: "倍数" },
  memory: { en: "Peak memory, both", zh: "两者内存峰值" },
  spark: { en: "This program on Spark", zh: "本系统（Spark）" },
  seconds: { en: "{{value}} s", zh: "{{value}}秒" },
  hours: { en: "{{value}} h", zh: "{{value}}小时" },
  megabyte: { en: "{{value}} MB", zh: "{{value}} MB" },
  megabytes: { en: "{{plain}} and {{derive}} MB", zh: "{{plain}}、{{derive}} MB" },
  gigabytes: { en: "{{value}} GB", zh: "{{value}} GB" },
  reckoned: { en: "Reckoned, not run", zh: "推算，未实际运行" },
  reckonedHow: {
    en: "From the two larger runs: a further row costs {{here}} ns of one core on DuckDB and {{there}} ns on Spark. Cores are taken to be as fast as those measured, and nothing waits for a disk or a network.",
    zh: "由较大的两次实测推算：每增加一行，DuckDB 占用单核{{here}}纳秒，Spark 占用单核{{there}}纳秒。假定每核速度与实测相同，且不受磁盘和网络限制。",
  },
  workers: { en: "Workers", zh: "工作节点数" },
  cores: { en: "Cores of each", zh: "每个节点的核数" },
  size: { en: "Size of the columns", zh: "数据量" },
  oneMachine: { en: "On these two cores", zh: "单机（实测机器）" },
  cluster: { en: "On the cluster", zh: "集群" },
  tasks: { en: "Tasks of 128 MB", zh: "任务数（每个 128 MB）" },
  taskMemory: { en: "Groups that a task holds", zh: "每个任务的分组占用" },
  shuffle: { en: "Handed on between workers, at most", zh: "节点间传输量上限" },
  limits: {
    en: "This holds for counts by few keys. What brings all rows of a unit together (fractional counts, links, generality) holds a group for each unit and puts it on disk; a unit with very many ends is one worker's work, which is said when it runs.",
    zh: "以上适用于分组较少的计数。需把同一单元的各行放在一起的派生（分数计数、关联、通用性）要为每个单元保留一个分组，放不下时写入磁盘；端点特别多的单元由一个节点承担，运行时会提示。",
  },
});
