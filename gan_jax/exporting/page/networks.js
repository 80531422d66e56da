// The networks that museum.py writes: how they are read, and what they compute.
"use strict";

// Returns the bytes of a deflated array.
async function bytes(text) {
  const packed = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function floats(text) {
  return new Float32Array((await bytes(text)).buffer);
}

// A weight is its code times the scales of its input and its output. The codes come plus 128, all
// the low bytes before the high ones.
async function readLayer({ inputs, outputs, activation, pieces, ...texts }) {
  const codes = await bytes(texts.codes), kernel = new Float32Array(inputs * outputs);
  const inputScale = await floats(texts.inputScale), outputScale = await floats(texts.outputScale);
  for (let i = 0, index = 0; i < inputs; i++) {
    for (let j = 0; j < outputs; j++, index++) {
      const code = codes[index] + ((codes[kernel.length + index] << 24) >> 16) - 128;
      kernel[index] = code * inputScale[i] * outputScale[j];
    }
  }
  return { inputs, outputs, activation, pieces, kernel, bias: await floats(texts.bias) };
}

function readNetwork({ layers }) {
  return Promise.all(layers.map(readLayer));
}

// What each activation makes of a linear output; `slope` is that of LeakyReLU below zero.
const activations = (slope) => ({
  leaky_relu: (y) => (y < 0 ? slope * y : y),
  relu: (y) => Math.max(0, y),
  tanh: Math.tanh,
  sigmoid: (y) => 1 / (1 + Math.exp(-y)),
  linear: (y) => y,
});

function maxout(y, pieces) {
  const units = y.length / pieces;
  return Float64Array.from({ length: units }, (_, unit) => {
    let largest = -Infinity;
    for (let j = unit; j < y.length; j += units) largest = Math.max(largest, y[j]);
    return largest;
  });
}

// Four inputs at a time, which takes half as long as one at a time. Sums are taken in doubles.
function linear({ inputs, outputs, kernel, bias }, x) {
  const y = Float64Array.from(bias);
  let i = 0;
  for (; i + 3 < inputs; i += 4) {
    const a = x[i], b = x[i + 1], c = x[i + 2], d = x[i + 3];
    const p = i * outputs, q = p + outputs, r = q + outputs, s = r + outputs;
    for (let j = 0; j < outputs; j++) {
      y[j] += a * kernel[p + j] + b * kernel[q + j] + c * kernel[r + j] + d * kernel[s + j];
    }
  }
  for (; i < inputs; i++) {
    for (let j = 0; j < outputs; j++) y[j] += x[i] * kernel[i * outputs + j];
  }
  return y;
}

// Returns the function from a network and one input to its outputs.
function forwardWith(slope) {
  const apply = activations(slope);
  return (network, x) => {
    for (const layer of network) {
      const y = linear(layer, x);
      x = layer.activation === "maxout" ? maxout(y, layer.pieces) : y.map(apply[layer.activation]);
    }
    return x;
  };
}
