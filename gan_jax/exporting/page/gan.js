// Algorithm 1 of the 2014 paper for small MLPs: what gan.py does, in plain JavaScript.
//
// Arrays are Float32Array, row by row; sums are taken in doubles. Nothing here draws or knows the
// page. Public names: Network, Player, trainStep, sigmoid, Random.

const SLOPE = 0.2; // of LeakyReLU below zero
const BETA2 = 0.999, EPSILON = 1e-8; // Adam's, as Optax has them

function sigmoid(logit) {
  return 1 / (1 + Math.exp(-logit));
}

// Random numbers of a seed: sfc32 (Doty-Humphrey), whose bits are not those of JAX.
class Random {
  constructor(seed) {
    this.state = Uint32Array.of(0x9e3779b9, 0x243f6a88, 0xb7e15162, seed);
    this.spare = null;
    for (let i = 0; i < 16; i++) this.uniform();
  }

  // From [0, 1).
  uniform() {
    const s = this.state;
    const sum = (s[0] + s[1] + s[3]) >>> 0;
    s[3] += 1;
    s[0] = s[1] ^ (s[1] >>> 9);
    s[1] = s[2] + (s[2] << 3);
    s[2] = ((s[2] << 21) | (s[2] >>> 11)) + sum;
    return sum / 2 ** 32;
  }

  // From N(0, 1), by the method of Box and Muller, which makes two at a time.
  normal() {
    if (this.spare !== null) {
      const spare = this.spare;
      this.spare = null;
      return spare;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - this.uniform()));
    const angle = 2 * Math.PI * this.uniform();
    this.spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  }
}

// An MLP with LeakyReLU between its linear layers and none after the last. Its parameters are one
// array: of each layer the kernel, (inputs, outputs), then the bias.
class Network {
  constructor(sizes) {
    this.sizes = sizes;
    this.layers = [];
    let start = 0;
    for (let i = 0; i + 1 < sizes.length; i++) {
      const [inputs, outputs] = [sizes[i], sizes[i + 1]];
      this.layers.push({ inputs, outputs, kernel: start, bias: start + inputs * outputs });
      start += (inputs + 1) * outputs;
    }
    this.numParams = start;
  }

  // New parameters, all from U(-1/sqrt(inputs), 1/sqrt(inputs)), as PyTorch's Linear has them.
  init(random) {
    const params = new Float32Array(this.numParams);
    for (const { inputs, outputs, kernel } of this.layers) {
      for (let j = 0; j < (inputs + 1) * outputs; j++) {
        params[kernel + j] = (2 * random.uniform() - 1) / Math.sqrt(inputs);
      }
    }
    return params;
  }

  // Returns what goes into each layer, and last the outputs: what `backward` needs.
  forward(params, x) {
    const rows = x.length / this.sizes[0];
    const inputs = [x];
    this.layers.forEach((layer, i) => {
      const y = linear(params, layer, inputs[i], rows);
      if (i + 1 < this.layers.length) {
        for (let j = 0; j < y.length; j++) if (y[j] < 0) y[j] *= SLOPE;
      }
      inputs.push(y);
    });
    return inputs;
  }

  // Adds to `gradient` what a loss with this derivative by the outputs adds to it; returns the
  // loss's derivative by `x`. Either is left out if it is not asked for.
  backward(params, inputs, derivative, gradient, ofInput) {
    for (let i = this.layers.length - 1; i >= 0; i--) {
      const layer = this.layers[i], x = inputs[i];
      if (gradient) linearGradient(layer, x, derivative, gradient);
      if (i === 0 && !ofInput) return null;
      derivative = linearTransposed(params, layer, derivative, x.length);
      if (i > 0) for (let j = 0; j < x.length; j++) if (x[j] < 0) derivative[j] *= SLOPE;
    }
    return derivative;
  }
}

function linear(params, { inputs, outputs, kernel, bias }, x, rows) {
  const y = new Float32Array(rows * outputs), sum = new Float64Array(outputs);
  for (let row = 0; row < rows; row++) {
    for (let j = 0; j < outputs; j++) sum[j] = params[bias + j];
    for (let i = 0; i < inputs; i++) {
      const value = x[row * inputs + i], start = kernel + i * outputs;
      for (let j = 0; j < outputs; j++) sum[j] += value * params[start + j];
    }
    y.set(sum, row * outputs);
  }
  return y;
}

function linearGradient({ inputs, outputs, kernel, bias }, x, derivative, gradient) {
  const rows = derivative.length / outputs;
  for (let row = 0; row < rows; row++) {
    const from = row * outputs;
    for (let i = 0; i < inputs; i++) {
      const value = x[row * inputs + i], start = kernel + i * outputs;
      for (let j = 0; j < outputs; j++) gradient[start + j] += value * derivative[from + j];
    }
    for (let j = 0; j < outputs; j++) gradient[bias + j] += derivative[from + j];
  }
}

function linearTransposed(params, { inputs, outputs, kernel }, derivative, length) {
  const result = new Float32Array(length), rows = length / inputs;
  for (let row = 0; row < rows; row++) {
    for (let i = 0; i < inputs; i++) {
      const start = kernel + i * outputs, from = row * outputs;
      let sum = 0;
      for (let j = 0; j < outputs; j++) sum += params[start + j] * derivative[from + j];
      result[row * inputs + i] = sum;
    }
  }
  return result;
}

// A network with parameters that learn by Adam.
class Player {
  constructor(network, params, { learningRate, beta1 }) {
    Object.assign(this, { network, params, learningRate, beta1, count: 0 });
    this.mean = new Float32Array(params.length);
    this.square = new Float32Array(params.length);
  }

  // One update against a gradient.
  update(gradient) {
    this.count += 1;
    const ofMean = 1 - this.beta1 ** this.count, ofSquare = 1 - BETA2 ** this.count;
    for (let i = 0; i < gradient.length; i++) {
      const g = gradient[i];
      this.mean[i] = this.beta1 * this.mean[i] + (1 - this.beta1) * g;
      this.square[i] = BETA2 * this.square[i] + (1 - BETA2) * g * g;
      const size = Math.sqrt(this.square[i] / ofSquare) + EPSILON;
      this.params[i] -= (this.learningRate * this.mean[i]) / ofMean / size;
    }
  }
}

// The derivatives of the losses by D's logits, each a mean over the minibatch (2014 paper,
// equation 1 and section 3).
const DERIVATIVES = {
  real: (logit) => sigmoid(logit) - 1, // of -log D(x), for D
  fake: (logit) => sigmoid(logit), // of -log(1 - D(G(z))), for D
  non_saturating: (logit) => sigmoid(logit) - 1, // of -log D(G(z)), for G
  minimax: (logit) => -sigmoid(logit), // of log(1 - D(G(z))), for G
};

function derivatives(kind, logits) {
  return logits.map((logit) => DERIVATIVES[kind](logit) / logits.length);
}

// One update of D on real and generated data.
function discriminatorUpdate(d, x, fake) {
  const gradient = new Float32Array(d.params.length);
  for (const [kind, data] of [["real", x], ["fake", fake]]) {
    const inputs = d.network.forward(d.params, data);
    d.network.backward(d.params, inputs, derivatives(kind, inputs.at(-1)), gradient, false);
  }
  d.update(gradient);
}

// One update of G on noise, by a loss of `DERIVATIVES`.
function generatorUpdate(g, d, loss, z) {
  const gradient = new Float32Array(g.params.length);
  const made = g.network.forward(g.params, z);
  const judged = d.network.forward(d.params, made.at(-1));
  const ofLogits = derivatives(loss, judged.at(-1));
  const ofFake = d.network.backward(d.params, judged, ofLogits, null, true);
  g.network.backward(g.params, made, ofFake, gradient, false);
  g.update(gradient);
}

// One step of Algorithm 1: an update of D for each minibatch of data, then one of G for each
// minibatch of noise that is left.
function trainStep({ g, d, loss }, x, z) {
  x.forEach((data, i) => {
    discriminatorUpdate(d, data, g.network.forward(g.params, z[i]).at(-1));
  });
  for (const noise of z.slice(x.length)) generatorUpdate(g, d, loss, noise);
}
