// Made from codes/fund-kinds.csv by "npm run derive"; change that file instead.
export const fundKinds = [
  {"code":"special-fund","parent":null,"label":{"en":"Special fund","zh":"专项资金"},"note":"budget line","source":"the paper","kind":null,"rank":null},
  {"code":"development-fund","parent":null,"label":{"en":"Development fund","zh":"发展基金"},"note":"","source":"the paper","kind":null,"rank":null},
  {"code":"guidance-fund","parent":null,"label":{"en":"Government guidance fund","zh":"政府引导基金"},"note":"equity; leverage and re-investment ratios","source":"State Council 2025 No. 1 (国办发〔2025〕1号)","kind":null,"rank":null},
  {"code":"budget-line","parent":null,"label":{"en":"Ordinary budget line","zh":"一般预算"},"note":"","source":"ours","kind":null,"rank":null},
  {"code":"eu-fund","parent":null,"label":{"en":"EU cohesion fund","zh":"欧盟凝聚基金"},"note":"","source":"Reg. (EU) 2021/1060","kind":null,"rank":null},
  {"code":"private","parent":null,"label":{"en":"Private co-funding","zh":"社会资本"},"note":"","source":"ours","kind":null,"rank":null},
] as const;
