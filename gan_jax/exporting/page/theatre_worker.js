// Trains GANs of several seeds on points of a line or of a plane, and measures them. It runs in a
// worker, behind gan.js, and knows nothing of the page: messages in, messages out.

// The line is that of experiments/figure1. The ring is that of experiments/ring_of_gaussians, with
// wider Gaussians, and networks of half the width.
const WIDTH = 32, BATCH = 100, BETA1 = 0.5;
const RING_LATENT = 8; // components of z; of the line, one
const NUM = 4000; // samples that are measured
const BINS = 80, EDGE = 4; // of the line: from -EDGE to EDGE
const LEAST = 0.01; // p_data + p_g, below which there is too little to say what D* is
const GRID = 32, SIDE = 1.8; // of the plane: GRID x GRID points from -SIDE to SIDE
const ARROWS = 25;
const MODES = 8, RING_STD = 0.1, NEAR = 3; // NEAR in standard deviations
const KERNELS = 500, KERNEL = 0.1; // Gaussians at so many samples, of this standard deviation

const LINES = {
  gaussian: { weights: [1], means: [1], stds: [0.5] },
  mixture: { weights: [0.5, 0.5], means: [-1, 1], stds: [0.3, 0.3] },
};

const gauss = (x, mean, std) =>
  Math.exp(-0.5 * ((x - mean) / std) ** 2) / std / Math.sqrt(2 * Math.PI);
const centre = (mode) => [Math.cos((mode * 2 * Math.PI) / MODES), Math.sin((mode * 2 * Math.PI) / MODES)];

function density(data, x) {
  const { weights, means, stds } = LINES[data];
  return weights.reduce((sum, weight, i) => sum + weight * gauss(x, means[i], stds[i]), 0);
}

// Returns D* = p_data / (p_data + p_g), the 2014 paper's proposition 1; NaN where neither has points.
function optimal(p, pg) {
  return p + pg > LEAST ? p / (p + pg) : NaN;
}

function drawPoints(data, random, num) {
  if (data === "ring") {
    const points = new Float32Array(2 * num);
    for (let i = 0; i < num; i++) {
      const [x, y] = centre(Math.floor(random.uniform() * MODES));
      points[2 * i] = x + RING_STD * random.normal();
      points[2 * i + 1] = y + RING_STD * random.normal();
    }
    return points;
  }
  const { weights, means, stds } = LINES[data];
  return Float32Array.from({ length: num }, () => {
    const which = random.uniform() < weights[0] ? 0 : 1;
    return means[which] + stds[which] * random.normal();
  });
}

function drawNoise(random, num, latentDim) {
  return Float32Array.from({ length: num * latentDim }, () => random.normal());
}

// k as a pair: updates of D, and of G, in a step.
function updates(k) {
  return k < 1 ? [1, Math.round(1 / k)] : [k, 1];
}

// What does not change: where D is asked, and p_data there.
function knownOfLine(data) {
  const width = (2 * EDGE) / BINS;
  const middles = Float32Array.from({ length: BINS }, (_, i) => -EDGE + (i + 0.5) * width);
  const arrows = Float32Array.from({ length: ARROWS }, (_, i) => -2.4 + (4.8 * i) / (ARROWS - 1));
  return { width, middles, p: middles.map((x) => density(data, x)), arrows };
}

function knownOfRing() {
  const centres = Array.from({ length: MODES }, (_, mode) => centre(mode));
  const grid = new Float32Array(2 * GRID * GRID), p = new Float32Array(GRID * GRID);
  for (let i = 0; i < GRID * GRID; i++) {
    const x = -SIDE + (2 * SIDE * (i % GRID)) / (GRID - 1);
    const y = -SIDE + (2 * SIDE * Math.floor(i / GRID)) / (GRID - 1);
    grid.set([x, y], 2 * i);
    for (const [cx, cy] of centres) p[i] += (gauss(x, cx, RING_STD) * gauss(y, cy, RING_STD)) / MODES;
  }
  return { centres, grid, p };
}

class Training {
  constructor(settings, seed) {
    const { data, loss, k, gRate, dRate } = settings;
    this.settings = settings;
    this.seed = seed;
    this.random = new Random(seed);
    const [dim, latentDim] = data === "ring" ? [2, RING_LATENT] : [1, 1];
    const g = new Network([latentDim, WIDTH, WIDTH, dim]);
    const d = new Network([dim, WIDTH, WIDTH, 1]);
    this.gan = {
      g: new Player(g, g.init(this.random), { learningRate: gRate, beta1: BETA1 }),
      d: new Player(d, d.init(this.random), { learningRate: dRate, beta1: BETA1 }),
      loss,
    };
    [this.dim, this.latentDim] = [dim, latentDim];
    [this.dUpdates, this.gUpdates] = updates(k);
    this.z = drawNoise(new Random(1000003), NUM, latentDim); // what is measured, and never trained on
    this.known = this.dim === 1 ? knownOfLine(data) : knownOfRing();
    this.step = 0;
  }

  advance(steps) {
    for (let i = 0; i < steps; i++, this.step++) {
      const x = Array.from({ length: this.dUpdates }, () =>
        drawPoints(this.settings.data, this.random, BATCH));
      const z = Array.from({ length: this.dUpdates + this.gUpdates }, () =>
        drawNoise(this.random, BATCH, this.latentDim));
      trainStep(this.gan, x, z);
    }
  }

  measure() {
    const measured = this.dim === 1 ? this.measureLine() : this.measureRing();
    return { seed: this.seed, step: this.step, ...measured };
  }

  generate(z) {
    return this.gan.g.network.forward(this.gan.g.params, z).at(-1);
  }

  judge(x) {
    return this.gan.d.network.forward(this.gan.d.params, x).at(-1).map(sigmoid);
  }

  // p_g, D, D* at the bins' middles, and Jensen and Shannon's divergence of p_g from p_data.
  measureLine() {
    const { width, middles, p, arrows } = this.known, pg = new Float32Array(BINS);
    for (const x of this.generate(this.z)) {
      pg[Math.min(BINS - 1, Math.max(0, Math.floor((x + EDGE) / width)))] += 1 / NUM / width;
    }
    let divergence = 0;
    for (let i = 0; i < BINS; i++) {
      const middle = (p[i] + pg[i]) / 2;
      for (const one of [p[i], pg[i]]) {
        if (one > 0) divergence += (one * Math.log(one / middle) * width) / 2;
      }
    }
    return {
      edge: EDGE, pg, p, d: this.judge(middles), optimal: p.map((one, i) => optimal(one, pg[i])),
      arrows, moved: this.generate(arrows), divergence,
    };
  }

  // Samples, D and D* on a grid, and the divergence KL(samples || data) over nine bins: the modes,
  // and what lies at none. p_g of D* is a sum of kernels at the samples.
  measureRing() {
    const { centres, grid, p } = this.known, near = NEAR * RING_STD;
    const samples = this.generate(this.z);
    const counts = new Array(MODES + 1).fill(0);
    for (let i = 0; i < NUM; i++) {
      let nearest = MODES, least = near;
      centres.forEach(([x, y], mode) => {
        const distance = Math.hypot(samples[2 * i] - x, samples[2 * i + 1] - y);
        if (distance < least) [nearest, least] = [mode, distance];
      });
      counts[nearest] += 1;
    }
    const atAMode = 1 - Math.exp(-(NEAR ** 2) / 2);
    const divergence = counts.reduce((sum, count, mode) => {
      const share = count / NUM, expected = mode < MODES ? atAMode / MODES : 1 - atAMode;
      return share > 0 ? sum + share * Math.log(share / expected) : sum;
    }, 0);
    const modes = counts.slice(0, MODES).filter((count) => count * 10 * MODES >= NUM).length;
    const best = p.map((one, i) => {
      let pg = 0;
      for (let j = 0; j < KERNELS; j++) {
        const dx = grid[2 * i] - samples[2 * j], dy = grid[2 * i + 1] - samples[2 * j + 1];
        const square = (dx * dx + dy * dy) / KERNEL ** 2;
        if (square < 16) pg += Math.exp(-square / 2);
      }
      return optimal(one, pg / (KERNELS * 2 * Math.PI * KERNEL ** 2));
    });
    return {
      side: SIDE, centres, near, samples: samples.slice(0, 1000), d: this.judge(grid), optimal: best,
      modes, divergence,
    };
  }
}

let trainings = [];

// { settings, seeds } begins anew; { steps } goes on. The answer to both is what is measured.
if (typeof self !== "undefined" && typeof document === "undefined") {
  self.onmessage = ({ data: { settings, seeds, steps } }) => {
    if (settings) trainings = seeds.map((seed) => new Training(settings, seed));
    else for (const training of trainings) training.advance(steps);
    self.postMessage(trainings.map((training) => training.measure()));
  };
}
