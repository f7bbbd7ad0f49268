// Made from codes/gap-kinds.csv by "npm run derive"; change that file instead.
export const gapKinds = [
  {"code":"break","parent":null,"label":{"en":"Break point (stage missing)","zh":"断点"},"note":"","source":"chain-map practice","kind":null,"rank":null},
  {"code":"block","parent":null,"label":{"en":"Block point (stage congested or foreign-controlled)","zh":"堵点"},"note":"","source":"chain-map practice","kind":null,"rank":null},
  {"code":"omission","parent":null,"label":{"en":"Needed cell with no project or instrument","zh":"遗漏"},"note":"1295 application 1","source":"MIIT 2023 No. 122 (工信部科〔2023〕122号)","kind":null,"rank":null},
  {"code":"duplicate","parent":null,"label":{"en":"Same cell funded more than once","zh":"重复立项"},"note":"1295 application 1","source":"MIIT 2023 No. 122 (工信部科〔2023〕122号)","kind":null,"rank":null},
] as const;
