// The museum: a trained generator's images under the reader's hand. It reads the JSON that museum.py
// makes, and computes every picture in the page.
"use strict";

const museum = (() => {
  const REACH = 2.5; // of the pad and the sliders, in standard deviations of a component of z
  const FRAMES = 7; // pictures in a filmstrip
  const STEPS = 90; // of a walk from one point to the next
  const byId = (id) => document.getElementById(id);
  const data = JSON.parse(byId("museum-data").textContent);
  const [height, width] = data.shape;
  const uniform = data.noise !== "N(0, 1)";
  const state = { walk: null, strips: 0, nearest: -1 };

  // Returns the bytes of a deflated array.
  async function bytes(text) {
    const packed = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
    return new Response(stream).arrayBuffer();
  }

  const floats = async (text) => new Float32Array(await bytes(text));

  async function readLayer({ inputs, outputs, bits, activation, pieces, ...texts }) {
    const [codes, scale, bias] = [new Uint8Array(await bytes(texts.codes)), await floats(texts.scale), await floats(texts.bias)];
    const kernel = new Float32Array(inputs * outputs);
    for (let i = 0; i < kernel.length; i++) {
      const code = bits === 8 ? (codes[i] << 24) >> 24 : ((codes[i >> 1] >> (4 * (i & 1))) & 15) - 8;
      kernel[i] = code * scale[i % outputs];
    }
    return { inputs, outputs, activation, pieces, kernel, bias };
  }

  async function readNetwork({ label, bits, error, layers }) {
    return { label, bits, error, layers: await Promise.all(layers.map(readLayer)) };
  }

  const ACTIVATIONS = {
    leaky_relu: (x) => (x < 0 ? data.slope * x : x),
    relu: (x) => Math.max(0, x),
    tanh: Math.tanh,
    sigmoid: (x) => 1 / (1 + Math.exp(-x)),
    linear: (x) => x,
  };

  function forward(network, x) {
    for (const { inputs, outputs, activation, pieces, kernel, bias } of network.layers) {
      const y = Float32Array.from(bias);
      for (let i = 0; i < inputs; i++) {
        const value = x[i], start = i * outputs;
        if (value !== 0) for (let j = 0; j < outputs; j++) y[j] += value * kernel[start + j];
      }
      if (activation === "maxout") {
        const units = outputs / pieces;
        x = Float32Array.from({ length: units }, (_, unit) => {
          let largest = -Infinity;
          for (let j = unit; j < outputs; j += units) largest = Math.max(largest, y[j]);
          return largest;
        });
      } else x = y.map(ACTIVATIONS[activation]);
    }
    return x;
  }

  const [black, white] = data.pixelRange;
  const judge = (x) => ACTIVATIONS.sigmoid(forward(state.discriminator, x)[0]);
  const verdict = (x) => `D says ${judge(x).toFixed(3)}`;

  function draw(canvas, x) {
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext("2d"), picture = context.createImageData(width, height);
    for (let i = 0; i < x.length; i++) {
      const value = (255 * (x[i] - black)) / (white - black);
      picture.data.fill(value, 4 * i, 4 * i + 3);
      picture.data[4 * i + 3] = 255;
    }
    context.putImageData(picture, 0, 0);
  }

  // z = rest + the components along the directions; the uniform noise stays within its bounds.
  const dot = (a, b) => a.reduce((sum, value, i) => sum + value * b[i], 0);
  const inside = (z) => (uniform ? z.map((value) => Math.max(-Math.sqrt(3), Math.min(Math.sqrt(3), value))) : z);

  function moved(z, direction, component) {
    const change = component - dot(z, direction);
    return z.map((value, i) => value + change * direction[i]);
  }

  function nearest(x) {
    let best = 0, least = Infinity;
    for (let i = 0; i < data.numReal; i++) {
      let distance = 0;
      for (let j = 0; j < x.length && distance < least; j++) distance += (x[j] - state.real[i][j]) ** 2;
      if (distance < least) [best, least] = [i, distance];
    }
    return best;
  }

  function randomNoise() {
    const component = () => {
      if (uniform) return Math.sqrt(3) * (2 * Math.random() - 1);
      return Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random());
    };
    return Float32Array.from({ length: state.z.length }, component);
  }

  // A point between two, on the great circle of their directions, its length between theirs.
  function between(a, b, part) {
    const [la, lb] = [Math.hypot(...a), Math.hypot(...b)];
    const angle = Math.acos(Math.max(-1, Math.min(1, dot(a, b) / la / lb)));
    if (angle < 1e-3) return a.map((value, i) => value + part * (b[i] - value));
    const [wa, wb] = [Math.sin((1 - part) * angle), Math.sin(part * angle)].map((w) => w / Math.sin(angle));
    const length = (1 - part) * la + part * lb;
    return a.map((value, i) => length * ((wa * value) / la + (wb * b[i]) / lb));
  }

  // Draws everything that z changes; the filmstrips when it has stood still for a moment.
  function show() {
    const z = inside(state.z);
    state.generators.forEach((generator, i) => {
      const x = forward(generator, z);
      draw(state.pictures[i].canvas, x);
      state.pictures[i].verdict.textContent = verdict(x);
      if (i === 0 && data.numReal > 0) showNearest(nearest(x));
    });
    const [across, up, ...others] = state.directions.map((direction) => dot(state.z, direction));
    drawPad(across, up);
    state.sliders.forEach(({ input }, i) => (input.value = others[i]));
    clearTimeout(state.strips);
    state.strips = setTimeout(drawStrips, 120);
  }

  function showNearest(i) {
    if (i === state.nearest) return;
    state.nearest = i;
    draw(byId("nearest"), state.real[i]);
    byId("nearest-verdict").textContent = verdict(state.real[i]);
    byId("nearest").setAttribute("aria-label", `The nearest real image, number ${i}`);
  }

  function drawPad(across, up) {
    const pad = byId("pad"), side = pad.width, context = pad.getContext("2d");
    const style = getComputedStyle(document.documentElement);
    const at = (value) => ((value / REACH + 1) / 2) * side;
    context.clearRect(0, 0, side, side);
    context.strokeStyle = style.getPropertyValue("--line");
    for (let ring = 1; ring <= 2; ring++) {
      context.beginPath();
      context.arc(side / 2, side / 2, (ring / REACH / 2) * side, 0, 2 * Math.PI);
      context.stroke();
    }
    context.fillStyle = style.getPropertyValue("--accent");
    context.beginPath();
    context.arc(at(across), at(-up), 9, 0, 2 * Math.PI);
    context.fill();
  }

  function drawStrips() {
    for (const { canvases, direction } of state.sliders) {
      canvases.forEach((canvas, i) => {
        const component = REACH * ((2 * i) / (FRAMES - 1) - 1);
        draw(canvas, forward(state.generators[0], inside(moved(state.z, direction, component))));
      });
    }
  }

  function go(z) {
    state.z = z;
    show();
  }

  function touch(across, up) {
    const limited = [across, up].map((value) => Math.max(-REACH, Math.min(REACH, value)));
    stop();
    go(limited.reduce((z, value, i) => moved(z, state.directions[i], value), state.z));
  }

  function stop() {
    state.walk = null;
    byId("walk").textContent = "Walk";
  }

  function walk() {
    if (state.walk) return stop();
    state.walk = { from: state.z, to: randomNoise(), step: 0 };
    byId("walk").textContent = "Stop";
    requestAnimationFrame(goOn);
  }

  function goOn() {
    const path = state.walk;
    if (!path) return;
    path.step += 1;
    go(between(path.from, path.to, path.step / STEPS));
    if (path.step === STEPS) Object.assign(path, { from: path.to, to: randomNoise(), step: 0 });
    requestAnimationFrame(goOn);
  }

  function pin() {
    const z = state.z, button = document.createElement("button"), canvas = document.createElement("canvas");
    draw(canvas, forward(state.generators[0], inside(z)));
    button.type = "button";
    button.className = "picture";
    button.append(canvas);
    button.setAttribute("aria-label", `Back to pin ${byId("pins").children.length + 1}`);
    button.addEventListener("click", () => {
      stop();
      go(z);
    });
    byId("pins").append(button);
  }

  function picture(label, note) {
    const figure = document.createElement("figure"), canvas = document.createElement("canvas");
    const caption = document.createElement("figcaption"), answer = document.createElement("div");
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", label);
    canvas.className = "image";
    answer.className = "verdict";
    caption.append(label, document.createElement("br"), note, answer);
    figure.append(canvas, caption);
    return { figure, canvas, verdict: answer };
  }

  function makeSlider(direction, i) {
    const row = document.createElement("div"), label = document.createElement("label");
    const input = document.createElement("input"), strip = document.createElement("div");
    Object.assign(input, { type: "range", min: -REACH, max: REACH, step: 0.01 });
    row.className = "slider";
    label.append(`direction ${i + 3}`, input);
    strip.className = "strip";
    strip.setAttribute("aria-hidden", "true");
    const canvases = Array.from({ length: FRAMES }, () => document.createElement("canvas"));
    strip.append(...canvases);
    row.append(label, strip);
    byId("sliders").append(row);
    input.addEventListener("input", () => {
      stop();
      go(moved(state.z, direction, Number(input.value)));
    });
    return { input, direction, canvases };
  }

  function listen() {
    const pad = byId("pad");
    const place = ({ clientX, clientY }) => {
      const box = pad.getBoundingClientRect();
      const part = [(clientX - box.left) / box.width, (clientY - box.top) / box.height];
      touch(REACH * (2 * part[0] - 1), -REACH * (2 * part[1] - 1));
    };
    pad.addEventListener("pointerdown", (event) => {
      pad.setPointerCapture(event.pointerId);
      place(event);
    });
    pad.addEventListener("pointermove", (event) => pad.hasPointerCapture(event.pointerId) && place(event));
    pad.addEventListener("keydown", (event) => {
      const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
      if (!step) return;
      event.preventDefault();
      const here = state.directions.slice(0, 2).map((direction) => dot(state.z, direction));
      touch(here[0] + 0.1 * step[0], here[1] + 0.1 * step[1]);
    });
    byId("random").addEventListener("click", () => {
      stop();
      go(randomNoise());
    });
    byId("walk").addEventListener("click", walk);
    byId("pin").addEventListener("click", pin);
  }

  async function open() {
    state.generators = await Promise.all(data.generators.map(readNetwork));
    state.discriminator = await readNetwork(data.discriminator);
    const directions = await floats(data.directions);
    const real = new Uint8Array(await bytes(data.real)), dim = height * width;
    state.real = Array.from({ length: data.numReal }, (_, i) =>
      Float32Array.from(real.subarray(i * dim, (i + 1) * dim), (pixel) => black + (pixel / 255) * (white - black)));
    state.z = await floats(data.start);
    const latentDim = state.z.length;
    state.directions = Array.from({ length: directions.length / latentDim }, (_, i) =>
      directions.subarray(i * latentDim, (i + 1) * latentDim));
    state.pictures = state.generators.map(({ label, bits, error }) =>
      picture(label, `${bits} bits a weight, mean error ${error < 0.00005 ? "below 0.0001" : error.toFixed(4)}`));
    byId("exhibits").prepend(state.pictures[0].figure);
    byId("others").append(...state.pictures.slice(1).map(({ figure }) => figure));
    byId("others-section").hidden = state.pictures.length < 2;
    byId("nearest-figure").hidden = data.numReal === 0;
    state.sliders = state.directions.slice(2).map(makeSlider);
    listen();
    show();
    byId("museum").dataset.open = "yes";
  }

  open().catch((error) => {
    byId("museum-status").textContent = `This browser cannot show the museum: ${error.message}`;
  });
  return { state, forward, judge, go };
})();
