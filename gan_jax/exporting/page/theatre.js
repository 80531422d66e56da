// The page's side of the theatre: settings, the training workers, and the drawings.
"use strict";

const RATES = [1e-4, 2e-4, 5e-4, 1e-3, 2e-3, 5e-3, 1e-2];
const DEFAULTS = { data: "gaussian", loss: "non_saturating", k: "1", gRate: "0.001", dRate: "0.001", seeds: "8" };
const LOG2 = Math.log(2);
const TEXTS = {
  line: `Above, as in the paper's Figure 1: G moves each z below to a point, as the arrows show, and
    p_g is what this makes of the noise. D* = p_data / (p_data + p_g) is the best answer that D could
    give. If p_g were p_data, both would be 1/2 everywhere. <code>python -m experiments.figure1.run</code>
    does this with 16 seeds on JAX, and has the numbers.`,
  ring: `Above, each point is a sample of G, and each circle one of the data's eight modes. D says "real"
    inside of its lines, and D* where the best D would; D* is of kernels at the samples. A G that leaves
    modes out has collapsed. <code>python -m experiments.ring_of_gaussians.run</code> asks with 16 seeds
    on JAX when that happens.`,
};
const AXES = {
  line: { top: LOG2, what: "Jensen and Shannon's divergence of p_g from p_data (nats): 0 if they are the same, log 2 = 0.693 if nothing overlaps." },
  ring: { top: 4.5, what: "KL(samples || data) in nats over nine bins: the eight modes, and what lies at none." },
};

const byId = (id) => document.getElementById(id);
const form = byId("settings");
let workers = [], panels = [], history = [], running = false, waiting = 0, answers = [];
let generation = 0; // of the workers: answers of older ones count no more

function fill(select, values, text) {
  for (const value of values) select.add(new Option(text(value), String(value)));
}

function readAddress() {
  const given = new URLSearchParams(location.hash.slice(1));
  for (const [name, usual] of Object.entries(DEFAULTS)) {
    const select = form.elements[name], wanted = given.get(name) ?? usual;
    const known = [...select.options].some((option) => option.value === wanted);
    select.value = known ? wanted : usual;
  }
}

function settings() {
  const read = Object.fromEntries(new FormData(form));
  return { ...read, k: Number(read.k), gRate: Number(read.gRate), dRate: Number(read.dRate) };
}

function writeAddress() {
  const hash = "#" + new URLSearchParams(new FormData(form));
  window.history.replaceState(null, "", hash);
  byId("link").href = hash;
}

function kind() {
  return form.elements.data.value === "ring" ? "ring" : "line";
}

function restart() {
  for (const worker of workers) worker.terminate();
  generation += 1;
  history = [];
  const seeds = Array.from({ length: Number(form.elements.seeds.value) }, (_, i) => i);
  const num = Math.max(1, Math.min(seeds.length, (navigator.hardwareConcurrency || 2) - 1));
  const source = URL.createObjectURL(new Blob([byId("worker").textContent], { type: "text/javascript" }));
  workers = Array.from({ length: num }, () => new Worker(source));
  makePanels(seeds);
  const now = generation;
  answers = [];
  waiting = num;
  workers.forEach((worker, i) => {
    worker.onmessage = ({ data }) => now === generation && receive(data);
    worker.onerror = ({ message }) => {
      byId("status").textContent = `This browser does not run the training: ${message}`;
      byId("status").className = "error";
    };
    worker.postMessage({ settings: settings(), seeds: seeds.filter((seed) => seed % num === i) });
  });
}

function makePanels(seeds) {
  panels = seeds.map((seed) => {
    const figure = document.createElement("figure"), canvas = document.createElement("canvas");
    const caption = document.createElement("figcaption");
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", `Seed ${seed}`);
    canvas.height = kind() === "ring" ? 260 : 200;
    figure.append(canvas, caption);
    return { figure, canvas, caption };
  });
  byId("seeds").replaceChildren(...panels.map((panel) => panel.figure));
  const keys = kind() === "ring"
    ? [["data", "dotted", "the data's modes"], ["generated", "", "samples of G"], ["d", "", "D = 1/2"], ["optimal", "dashed", "D* = 1/2"]]
    : [["data", "dotted", "p_data"], ["generated", "", "p_g"], ["d", "", "D"], ["optimal", "dashed", "D*"]];
  byId("key").innerHTML = keys
    .map(([name, style, text]) => `<li><i class="${style}" style="border-color: var(--${name})"></i>${text}</li>`)
    .join("");
  byId("explanation").innerHTML = TEXTS[kind()];
}

function receive(measured) {
  answers.push(...measured);
  if (--waiting > 0) return;
  answers.sort((a, b) => a.seed - b.seed);
  history.push({ step: answers[0].step, values: answers.map((one) => one.divergence) });
  draw(answers);
  if (running) requestAnimationFrame(() => running && advance());
}

function advance(steps = Number(byId("speed").value)) {
  if (waiting > 0) return;
  answers = [];
  waiting = workers.length;
  for (const worker of workers) worker.postMessage({ steps });
}

function toggle() {
  running = !running;
  byId("run").textContent = running ? "Pause" : "Run";
  if (running) advance();
}

// Returns a canvas's context, cleared and scaled to the screen, and a color by its name.
function prepared(canvas) {
  const ratio = window.devicePixelRatio || 1, width = canvas.clientWidth;
  const height = Number(canvas.dataset.height ?? (canvas.dataset.height = canvas.height));
  canvas.style.height = `${height}px`;
  if (canvas.width !== Math.round(width * ratio)) canvas.width = Math.round(width * ratio);
  if (canvas.height !== Math.round(height * ratio)) canvas.height = Math.round(height * ratio);
  const context = canvas.getContext("2d");
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  const style = getComputedStyle(document.documentElement);
  return { context, width, height, color: (name) => style.getPropertyValue(`--${name}`) };
}

// Draws a line through points, with a gap where one has no height.
function path(context, points, color, { width = 1.5, dash = [] } = {}) {
  context.beginPath();
  let begun = false;
  for (const [x, y] of points) {
    if (begun) context.lineTo(x, y);
    else context.moveTo(x, y);
    begun = !Number.isNaN(y);
  }
  context.strokeStyle = color;
  context.lineWidth = width;
  context.setLineDash(dash);
  context.stroke();
  context.setLineDash([]);
}

function draw(measured) {
  measured.forEach((one, i) => {
    const { canvas, caption } = panels[i];
    (kind() === "ring" ? drawRing : drawLine)(canvas, one);
    const modes = kind() === "ring" ? `, ${one.modes} of ${one.centres.length} modes` : "";
    caption.textContent = `seed ${one.seed}: ${one.divergence.toFixed(3)} nats${modes}`;
    canvas.setAttribute("aria-label", caption.textContent);
  });
  byId("status").textContent = `step ${measured[0].step.toLocaleString("en")}`;
  drawDivergence();
}

function drawLine(canvas, { edge, p, pg, d, optimal, arrows, moved }) {
  const { context, width, height, color } = prepared(canvas);
  const foot = 46, top = 6, plot = height - foot - top;
  const at = (i) => (width * (i + 0.5)) / p.length;
  const density = (value) => top + plot * (1 - Math.min(1, value / 1.4));
  const answer = (value) => top + plot * (1 - value);
  path(context, [[0, answer(0.5)], [width, answer(0.5)]], color("line"), { width: 1 });
  const steps = [];
  pg.forEach((value, i) => steps.push([at(i - 0.5), density(value)], [at(i + 0.5), density(value)]));
  path(context, steps, color("generated"));
  path(context, [...p].map((value, i) => [at(i), density(value)]), color("data"), { dash: [2, 3] });
  path(context, [...optimal].map((value, i) => [at(i), answer(value)]), color("optimal"), { dash: [6, 4] });
  path(context, [...d].map((value, i) => [at(i), answer(value)]), color("d"));
  const x = (value) => (width * (Math.max(-1, Math.min(1, value / edge)) + 1)) / 2;
  context.globalAlpha = 0.6;
  arrows.forEach((z, i) => {
    path(context, [[x(z), height - 3], [x(moved[i]), height - foot + 8]], color("generated"), { width: 1 });
  });
  context.globalAlpha = 1;
  path(context, [[0, height - 3], [width, height - 3]], color("line"), { width: 1 });
  path(context, [[0, height - foot + 8], [width, height - foot + 8]], color("line"), { width: 1 });
}

function drawRing(canvas, { side, centres, near, samples, d, optimal }) {
  const { context, width, height, color } = prepared(canvas);
  const size = Math.min(width, height);
  const x = (value) => width / 2 + (value / side) * (size / 2);
  const y = (value) => height / 2 - (value / side) * (size / 2);
  context.fillStyle = color("generated");
  context.globalAlpha = 0.5;
  for (let i = 0; i < samples.length; i += 2) context.fillRect(x(samples[i]) - 1, y(samples[i + 1]) - 1, 2, 2);
  context.globalAlpha = 1;
  for (const [cx, cy] of centres) {
    context.beginPath();
    context.arc(x(cx), y(cy), (near / side) * (size / 2), 0, 2 * Math.PI);
    context.strokeStyle = color("data");
    context.lineWidth = 1;
    context.setLineDash([2, 3]);
    context.stroke();
    context.setLineDash([]);
  }
  contour(optimal, x, y, side, (line) => path(context, line, color("optimal"), { dash: [4, 3] }));
  contour(d, x, y, side, (line) => path(context, line, color("d")));
}

// Calls `each` with the pieces of the line where a grid's values pass 1/2 (marching squares).
function contour(values, x, y, side, each) {
  const n = Math.round(Math.sqrt(values.length));
  const place = (i) => -side + (2 * side * i) / (n - 1);
  for (let row = 0; row + 1 < n; row++) {
    for (let column = 0; column + 1 < n; column++) {
      const corners = [[column, row], [column + 1, row], [column + 1, row + 1], [column, row + 1]];
      const heights = corners.map(([c, r]) => values[r * n + c] - 0.5);
      if (heights.some(Number.isNaN)) continue;
      const crossings = [];
      for (let i = 0; i < 4; i++) {
        const j = (i + 1) % 4;
        if (heights[i] < 0 === heights[j] < 0) continue;
        const part = heights[i] / (heights[i] - heights[j]);
        const [c, r] = [0, 1].map((axis) => corners[i][axis] + part * (corners[j][axis] - corners[i][axis]));
        crossings.push([x(place(c)), y(place(r))]);
      }
      for (let i = 0; i + 1 < crossings.length; i += 2) each(crossings.slice(i, i + 2));
    }
  }
}

function drawDivergence() {
  const canvas = byId("divergence"), { context, width, height, color } = prepared(canvas);
  const { top, what } = AXES[kind()];
  const left = 40, bottom = 22, last = Math.max(1, history.at(-1).step);
  const x = (step) => left + ((width - left - 6) * step) / last;
  const y = (value) => 6 + (height - bottom - 6) * (1 - Math.min(1, value / top));
  context.fillStyle = color("faint");
  context.font = "12px system-ui, sans-serif";
  for (const tick of kind() === "ring" ? [0, 1, 2, 3, 4] : [0, 0.2, 0.4, 0.6]) {
    path(context, [[left, y(tick)], [width, y(tick)]], color("line"), { width: 1 });
    context.fillText(String(tick), 6, y(tick) + 4);
  }
  context.textAlign = "right";
  context.fillText(`step ${last.toLocaleString("en")}`, width - 6, height - 6);
  context.textAlign = "left";
  context.fillText("0", left, height - 6);
  const every = Math.ceil(history.length / width) || 1;
  const shown = history.filter((_, i) => i % every === 0 || i === history.length - 1);
  context.globalAlpha = 0.35;
  panels.forEach((_, i) => {
    path(context, shown.map(({ step, values }) => [x(step), y(values[i])]), color("generated"), { width: 1 });
  });
  context.globalAlpha = 1;
  const mean = ({ values }) => values.reduce((a, b) => a + b) / values.length;
  path(context, shown.map((one) => [x(one.step), y(mean(one))]), color("generated"), { width: 3 });
  const now = mean(history.at(-1)).toFixed(3);
  byId("divergence-caption").textContent = `${what} Thin: each seed; thick: their mean, now ${now}.`;
}

for (const name of ["gRate", "dRate"]) fill(form.elements[name], RATES, (rate) => String(rate));
fill(form.elements.seeds, [1, 2, 4, 8], String);
readAddress();
writeAddress();
form.addEventListener("change", () => {
  writeAddress();
  restart();
});
window.addEventListener("hashchange", () => {
  readAddress();
  restart();
});
window.addEventListener("resize", () => waiting === 0 && history.length && draw(answers));
byId("run").addEventListener("click", toggle);
byId("step").addEventListener("click", () => advance(1));
byId("restart").addEventListener("click", restart);
document.addEventListener("keydown", (event) => {
  if (event.target.closest("select, button, a, input, canvas") || event.ctrlKey || event.metaKey || event.altKey) return;
  const action = { " ": toggle, s: () => advance(1), r: restart }[event.key];
  if (!action) return;
  event.preventDefault();
  action();
});
restart();
