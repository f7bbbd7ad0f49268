// Made from codes/missing-markers.csv by "npm run derive"; change that file instead.
export const missingMarkers = [
  {"code":"","parent":null,"label":{"en":"","zh":""},"note":"empty","source":"seen in statistical files","kind":null,"rank":null},
  {"code":":","parent":null,"label":{"en":"","zh":""},"note":"Eurostat: not available","source":"seen in statistical files","kind":null,"rank":null},
  {"code":"…","parent":null,"label":{"en":"","zh":""},"note":"Chinese yearbooks","source":"seen in statistical files","kind":null,"rank":null},
  {"code":"...","parent":null,"label":{"en":"","zh":""},"note":"yearbooks","source":"seen in statistical files","kind":null,"rank":null},
  {"code":"—","parent":null,"label":{"en":"","zh":""},"note":"Chinese yearbooks","source":"seen in statistical files","kind":null,"rank":null},
  {"code":"-","parent":null,"label":{"en":"","zh":""},"note":"yearbooks: nil or missing, ask","source":"seen in statistical files","kind":null,"rank":null},
  {"code":".","parent":null,"label":{"en":"","zh":""},"note":"German offices: unknown or confidential","source":"seen in statistical files","kind":null,"rank":null},
  {"code":"x","parent":null,"label":{"en":"","zh":""},"note":"not meaningful","source":"seen in statistical files","kind":null,"rank":null},
  {"code":"n/a","parent":null,"label":{"en":"","zh":""},"note":"","source":"seen in statistical files","kind":null,"rank":null},
  {"code":"NA","parent":null,"label":{"en":"","zh":""},"note":"","source":"seen in statistical files","kind":null,"rank":null},
  {"code":"#N/A","parent":null,"label":{"en":"","zh":""},"note":"spreadsheets","source":"seen in statistical files","kind":null,"rank":null},
  {"code":"*","parent":null,"label":{"en":"","zh":""},"note":"publicity lists: withheld","source":"seen in statistical files","kind":null,"rank":null},
] as const;
