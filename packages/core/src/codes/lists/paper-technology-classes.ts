// Made from codes/paper-technology-classes.csv by "npm run derive"; change that file instead.
export const paperTechnologyClasses = [
  {"code":"applied-supporting","parent":null,"label":{"en":"Applied supporting technology","zh":"应用支撑技术"},"note":"","source":"the paper","kind":null,"rank":null},
  {"code":"key","parent":null,"label":{"en":"Key technology","zh":"关键技术"},"note":"","source":"the paper","kind":null,"rank":null},
  {"code":"frontier","parent":null,"label":{"en":"Frontier technology","zh":"前沿技术"},"note":"","source":"the paper","kind":null,"rank":null},
  {"code":"non-profit","parent":null,"label":{"en":"Non-profit (public-interest) technology","zh":"公益技术"},"note":"","source":"the paper","kind":null,"rank":null},
  {"code":"generic","parent":null,"label":{"en":"Industrial generic technology","zh":"产业共性技术"},"note":"","source":"the paper","kind":null,"rank":null},
] as const;
