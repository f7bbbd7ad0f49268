// Made from codes/verdicts.csv by "npm run derive"; change that file instead.
export const verdicts = [
  {"code":"confirmed","parent":null,"label":{"en":"Supported by the evidence","zh":"证据支持"},"note":"the test was made and passed","source":"ours","kind":null,"rank":null},
  {"code":"not-supported","parent":null,"label":{"en":"Not supported by the evidence","zh":"证据不支持"},"note":"the test was made and failed; printed as plainly as a confirmation","source":"ours","kind":null,"rank":null},
  {"code":"insufficient-data","parent":null,"label":{"en":"Insufficient data","zh":"数据不足"},"note":"the test could not be made; says which table, years or columns are missing","source":"ours","kind":null,"rank":null},
] as const;
