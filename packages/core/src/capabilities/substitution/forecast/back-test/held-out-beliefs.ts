import type { ForecastBelief } from "@quoin/methods";

/**
 * What is learnt from the reference class without one family: for the series of that family, so that nothing said of them comes from themselves.
 * Made by golden/runners/substitution_reference_class.ts.
 */
export const heldOutBeliefs = {
  IT: {
    trend: {
      doubt: 8,
      slowDrift: 0.01,
      damping: 0.9,
      curve: 0.5,
    },
    along: [1.865, 0.759, 0.6, 0.311, -0.335, -0.134, -0.159],
    against: [0.95, 0.65, 0.613, 0.184, 0.51, 0.077, -0.24],
    tracking: 0.3,
  },
  agriculture: {
    trend: {
      doubt: 8,
      slowDrift: 0.01,
      damping: 0.9,
      curve: 0.5,
    },
    along: [1.762, 0.824, 0.594, 0.232, -0.23, -0.007, -0.271],
    against: [0.969, 0.767, 0.429, 0.299, 0.409, 0.183, -0.465],
    tracking: 0.3,
  },
  consumer: {
    trend: {
      doubt: 8,
      slowDrift: 0.01,
      damping: 0.9,
      curve: 0.5,
    },
    along: [1.331, 0.703, 0.54, 0.097, -0.141, 0.183, -0.391],
    against: [0.842, 0.718, 0.399, 0.313, 0.437, 0.38, -0.412],
    tracking: 0.5,
  },
  displays: {
    trend: {
      doubt: 4,
      slowDrift: 0.01,
      damping: 0.8,
      curve: 0.5,
    },
    along: [1.477, 0.849, 0.508, 0.291, -0.25, 0.212, -0.152],
    against: [1.025, 0.674, 0.511, 0.249, 0.423, 0.162, -0.481],
    tracking: 0.5,
  },
  energy: {
    trend: {
      doubt: 8,
      slowDrift: 0.01,
      damping: 0.9,
      curve: 0.5,
    },
    along: [1.557, 0.778, 0.568, 0.205, -0.217, 0.124, -0.226],
    against: [0.978, 0.75, 0.448, 0.307, 0.385, 0.18, -0.402],
    tracking: 0.5,
  },
  health: {
    trend: {
      doubt: 8,
      slowDrift: 0.01,
      damping: 0.9,
      curve: 0.5,
    },
    along: [1.711, 0.781, 0.581, 0.254, -0.237, 0.012, -0.239],
    against: [0.967, 0.736, 0.445, 0.303, 0.405, 0.183, -0.432],
    tracking: 0.3,
  },
  "materials-processes": {
    trend: {
      doubt: 8,
      slowDrift: 0.01,
      damping: 0.9,
      curve: 0.5,
    },
    along: [1.386, 0.854, 0.691, 0.086, -0.221, 0.247, -0.142],
    against: [0.922, 0.732, 0.443, 0.339, 0.387, 0.251, -0.402],
    tracking: 0.5,
  },
  telecom: {
    trend: {
      doubt: 8,
      slowDrift: 0.01,
      damping: 0.9,
      curve: 0.5,
    },
    along: [1.829, 0.791, 0.578, 0.286, -0.235, -0.047, -0.187],
    against: [0.995, 0.737, Math.LOG10E, 0.301, 0.394, 0.19, -0.459],
    tracking: 0.5,
  },
  transport: {
    trend: {
      doubt: 8,
      slowDrift: 0.01,
      damping: 0.9,
      curve: 0.5,
    },
    along: [1.657, 0.793, 0.556, 0.224, -0.216, 0.028, -0.261],
    against: [0.912, 0.763, 0.415, 0.273, 0.41, 0.213, -0.461],
    tracking: 0.5,
  },
  vehicles: {
    trend: {
      doubt: 8,
      slowDrift: 0.01,
      damping: 0.9,
      curve: 0.5,
    },
    along: [1.902, 0.787, 0.583, 0.371, -0.259, -0.043, -0.202],
    against: [0.789, 0.851, 0.349, 0.318, 0.455, 0.21, -0.451],
    tracking: 0.5,
  },
} as const satisfies Readonly<Record<string, ForecastBelief>>;
