/**
 * A register of instruments in which some are the same kind as what somebody means to buy, each described by another hand. It is made from names of instruments alone and knows nothing of how likeness
 * is told: words change places, makers and models come before or after, spellings, plurals, hyphens and generic words differ, a slip of the pen is made, the class is recorded for every second one.
 */
export interface PlantedRegister {
  readonly units: readonly { readonly key: string; readonly texts: readonly string[]; readonly classes: readonly string[] }[];
  readonly wanted: readonly { readonly words: readonly string[]; readonly classes: readonly string[]; readonly alike: ReadonlySet<string> }[];
}

// Kind and the same in Chinese; neighbours differ by a word, as instruments of a family do.
const kinds: readonly (readonly [string, string])[] = [
  ["scanning electron microscope", "扫描电子显微镜"],
  ["transmission electron microscope", "透射电子显微镜"],
  ["confocal laser scanning microscope", "激光扫描共聚焦显微镜"],
  ["atomic force microscope", "原子力显微镜"],
  ["focused ion beam workstation", "聚焦离子束工作站"],
  ["single crystal X-ray diffractometer", "单晶X射线衍射仪"],
  ["powder X-ray diffractometer", "粉末X射线衍射仪"],
  ["X-ray photoelectron spectrometer", "X射线光电子能谱仪"],
  ["X-ray fluorescence spectrometer", "X射线荧光光谱仪"],
  ["small angle X-ray scattering instrument", "小角X射线散射仪"],
  ["nuclear magnetic resonance spectrometer", "核磁共振波谱仪"],
  ["electron paramagnetic resonance spectrometer", "电子顺磁共振波谱仪"],
  ["Fourier transform infrared spectrometer", "傅里叶变换红外光谱仪"],
  ["micro Raman spectrometer", "显微拉曼光谱仪"],
  ["ultraviolet visible spectrophotometer", "紫外可见分光光度计"],
  ["atomic absorption spectrometer", "原子吸收光谱仪"],
  ["inductively coupled plasma mass spectrometer", "电感耦合等离子体质谱仪"],
  ["gas chromatography mass spectrometer", "气相色谱质谱联用仪"],
  ["liquid chromatography mass spectrometer", "液相色谱质谱联用仪"],
  ["time of flight mass spectrometer", "飞行时间质谱仪"],
  ["high performance liquid chromatograph", "高效液相色谱仪"],
  ["ion chromatograph", "离子色谱仪"],
  ["gel permeation chromatograph", "凝胶渗透色谱仪"],
  ["thermogravimetric analyser", "热重分析仪"],
  ["differential scanning calorimeter", "差示扫描量热仪"],
  ["dynamic mechanical analyser", "动态热机械分析仪"],
  ["rotational rheometer", "旋转流变仪"],
  ["universal tensile testing machine", "万能拉伸试验机"],
  ["high frequency fatigue testing machine", "高频疲劳试验机"],
  ["impact testing machine", "冲击试验机"],
  ["creep testing machine", "蠕变试验机"],
  ["nano indentation hardness tester", "纳米压痕硬度计"],
  ["electron beam lithography system", "电子束光刻系统"],
  ["mask aligner for photolithography", "光刻掩模对准机"],
  ["reactive ion etching system", "反应离子刻蚀系统"],
  ["magnetron sputtering deposition system", "磁控溅射镀膜系统"],
  ["atomic layer deposition system", "原子层沉积系统"],
  ["molecular beam epitaxy system", "分子束外延系统"],
  ["plasma enhanced chemical vapour deposition system", "等离子体增强化学气相沉积系统"],
  ["rapid thermal annealing furnace", "快速热退火炉"],
  ["semiconductor parameter analyser", "半导体参数分析仪"],
  ["vector network analyser", "矢量网络分析仪"],
  ["anechoic chamber for electromagnetic compatibility", "电磁兼容电波暗室"],
  ["climatic chamber for temperature and humidity", "温湿度环境试验箱"],
  ["salt spray corrosion chamber", "盐雾腐蚀试验箱"],
  ["electrodynamic vibration table", "电动振动试验台"],
  ["coordinate measuring machine", "三坐标测量机"],
  ["laser interferometer", "激光干涉仪"],
  ["white light optical profilometer", "白光光学轮廓仪"],
  ["five axis machining centre", "五轴加工中心"],
  ["selective laser melting printer", "选区激光熔化打印机"],
  ["spark plasma sintering furnace", "放电等离子烧结炉"],
  ["hot isostatic press", "热等静压机"],
  ["battery cycling test system", "电池循环测试系统"],
  ["electrochemical workstation", "电化学工作站"],
  ["fuel cell test bench", "燃料电池测试台"],
  ["wind tunnel for aerodynamics", "空气动力学风洞"],
  ["chassis dynamometer for vehicles", "整车底盘测功机"],
  ["flow cytometer", "流式细胞仪"],
  ["next generation gene sequencer", "高通量基因测序仪"],
  ["real time polymerase chain reaction system", "实时荧光定量聚合酶链反应仪"],
  ["cryogenic probe station", "低温探针台"],
  ["dilution refrigerator", "稀释制冷机"],
  ["physical property measurement system", "综合物性测量系统"],
  ["vibrating sample magnetometer", "振动样品磁强计"],
  ["laser particle size analyser", "激光粒度分析仪"],
  ["specific surface area analyser", "比表面积分析仪"],
  ["mercury intrusion porosimeter", "压汞仪"],
  ["terahertz time domain spectrometer", "太赫兹时域光谱仪"],
  ["femtosecond laser system", "飞秒激光系统"],
];
const makers = [
  "Zeiss",
  "Bruker",
  "Thermo Fisher",
  "Agilent",
  "Shimadzu",
  "JEOL",
  "Hitachi",
  "Malvern",
  "Instron",
  "Oxford",
  "Keysight",
  "Waters",
  "Rigaku",
  "TESCAN",
  "Horiba",
  "岛津",
  "日立",
  "布鲁克",
];
const generic = new Set(["system", "instrument", "machine", "workstation"]);

/** A stream of numbers in [0, 1) from a seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A register of so many units, and so many purchases that somebody means to make; of each kind that is wanted the register holds its share. */
export function plantedRegister(seed: number, count: number, purchases: number): PlantedRegister {
  const next = numbers(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)] as T;
  const said = (kind: string): string => {
    let words = kind.split(" ");
    if (next() < 0.2) words = words.filter((word) => !generic.has(word));
    if (next() < 0.2 && words.length > 2) words = [...words.slice(-1), ...words.slice(0, -1)];
    if (next() < 0.15) words = words.map((word, at) => (at === words.length - 1 ? `${word}s` : word));
    let text = words.join(next() < 0.15 ? "-" : " ");
    if (next() < 0.2) text = text.replace("analyser", "analyzer").replace("vapour", "vapor").replace("centre", "center");
    const slip = Math.floor(next() * text.length);
    if (next() < 0.05) text = text.slice(0, slip) + text.slice(slip + 1);
    if (next() < 0.2) text = text.toUpperCase();
    const model = `${pick(["X", "S", "EVO", "D", "Q", "MX", "T"])}${Math.floor(next() * 9_000)}`;
    return next() < 0.5 ? `${pick(makers)} ${model} ${text}` : next() < 0.5 ? `${text} ${pick(makers)} ${model}` : text;
  };
  const units = Array.from({ length: count }, (_, at) => {
    const kind = Math.floor(next() * kinds.length);
    const [en, zh] = kinds[kind] as readonly [string, string];
    const chinese = next() < 0.5 ? [next() < 0.5 ? `${pick(makers)}${zh}` : zh] : [];
    return { kind, key: `equipment/e${at}`, texts: [said(en), ...chinese], classes: next() < 0.5 ? [`class-${kind}`] : [] };
  });
  const wanted = Array.from({ length: purchases }, () => {
    const kind = Math.floor(next() * kinds.length);
    const [en, zh] = kinds[kind] as readonly [string, string];
    const alike = new Set(units.filter((each) => each.kind === kind).map(({ key }) => key));
    return { words: next() < 0.5 ? [en] : [en, zh], classes: next() < 0.5 ? [`class-${kind}`] : [], alike };
  });
  return { units, wanted };
}
