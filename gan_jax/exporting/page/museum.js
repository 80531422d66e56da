// The museum: trained generators' images under the reader's hand. It draws what museum_worker.js
// computes from the JSON that museum.py wrote. One generator is in front; all stand in rows.
"use strict";

const museum = (() => {
  const REACH = 2.5; // of the pad and the sliders, in standard deviations of a component of z
  const FRAMES = 7; // pictures in a filmstrip
  const STEPS = 90; // of a walk from one point to the next
  const byId = (id) => document.getElementById(id);
  const data = JSON.parse(byId("museum-data").textContent);
  const [height, width] = data.shape;
  const [black, white] = data.pixelRange;
  const uniform = data.noise !== "N(0, 1)";
  const state = { front: 0, walk: null, nearest: -1, turn: 0, busy: false, moved: 0 };

  // Questions to the worker, and who waits for the answers.
  const source = URL.createObjectURL(new Blob([byId("museum-worker").textContent], { type: "text/javascript" }));
  const worker = new Worker(source), waiting = new Map();
  let asked = 0;
  worker.onmessage = ({ data: { id, ...answer } }) => {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (answer.error) reject(new Error(answer.error));
    else resolve(answer);
  };

  function ask(question) {
    asked += 1;
    worker.postMessage({ id: asked, ...question });
    return new Promise((resolve, reject) => waiting.set(asked, { resolve, reject }));
  }

  function draw(canvas, x) {
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    const context = canvas.getContext("2d"), picture = context.createImageData(width, height);
    for (let i = 0; i < x.length; i++) {
      const value = (255 * (x[i] - black)) / (white - black);
      picture.data.fill(value, 4 * i, 4 * i + 3);
      picture.data[4 * i + 3] = 255;
    }
    context.putImageData(picture, 0, 0);
  }

  const verdict = (d) => `D says ${d.toFixed(3)}`;

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

  // Moves to another z.
  function go(z) {
    state.z = z;
    state.moved = performance.now();
    const [across, up, ...others] = state.directions.map((direction) => dot(z, direction));
    drawPad(across, up);
    state.sliders.forEach(({ input }, i) => (input.value = others[i]));
    refresh().catch(fail);
  }

  // Draws what is not of this z yet, one picture after another, the most wanted first: the one in
  // front; those in the rows, by turns; the filmstrips when z has stood still for a moment.
  async function refresh() {
    if (state.busy) return;
    state.busy = true;
    for (let picture; (picture = wanted()); ) await picture.refresh();
    state.busy = false;
    if (state.pictures.some(isStale)) setTimeout(() => refresh().catch(fail), 60);
  }

  const key = ({ generator }) => generator ?? state.front;
  const isStale = (picture) => picture.z !== state.z || picture.drawn !== key(picture);

  function wanted() {
    const { pictures } = state;
    if (isStale(pictures[0])) return pictures[0];
    const still = performance.now() - state.moved > 120;
    for (let i = 0; i < pictures.length; i++) {
      state.turn = (state.turn + 1) % pictures.length;
      const picture = pictures[state.turn];
      if (isStale(picture) && (still || !picture.isFrame)) return picture;
    }
    return null;
  }

  // A picture of a generator, or of the one in front; `of` returns the z that it is of.
  function makePicture({ canvas, generator, judged = true, isFrame = false, of = (z) => z, shown = () => {} }) {
    const picture = { generator, isFrame, z: null, drawn: null };
    picture.refresh = async () => {
      const { z } = state, i = key(picture);
      const { x, d } = await ask({ generator: i, z: inside(of(z)), judged });
      draw(canvas, x);
      Object.assign(picture, { z, drawn: i });
      shown(x, d);
    };
    return picture;
  }

  function makeFront() {
    const shown = (x, d) => {
      byId("front-verdict").textContent = verdict(d);
      if (data.numReal > 0) showNearest(nearest(x));
    };
    return makePicture({ canvas: byId("front"), shown });
  }

  async function showNearest(i) {
    if (i === state.nearest) return;
    state.nearest = i;
    draw(byId("nearest"), state.real[i]);
    byId("nearest").setAttribute("aria-label", `The nearest real image, number ${i}`);
    const { d } = await ask({ x: state.real[i], judged: true });
    byId("nearest-verdict").textContent = verdict(d);
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

  async function pin() {
    const { z, front } = state, button = document.createElement("button"), canvas = document.createElement("canvas");
    button.type = "button";
    button.className = "pinned";
    button.append(canvas);
    button.setAttribute("aria-label", `Back to pin ${byId("pins").children.length + 1}`);
    button.addEventListener("click", () => {
      stop();
      go(z);
    });
    byId("pins").append(button);
    draw(canvas, (await ask({ generator: front, z: inside(z) })).x);
  }

  // Puts a generator in front: the pad, the sliders and the pins are then its.
  function choose(i) {
    const { caption, error } = data.generators[i];
    state.front = i;
    byId("front").setAttribute("aria-label", `The image of ${caption}`);
    byId("front-caption").textContent = caption;
    byId("front-error").textContent = error < 0.00005 ? "less than 0.0001" : error.toFixed(4);
    for (const { shown, scrub } of state.rows) {
      shown.forEach(({ button, generator }) => button.setAttribute("aria-pressed", generator === i));
      const place = shown.findIndex(({ generator }) => generator === i);
      if (place >= 0) scrub.value = place;
    }
    refresh().catch(fail);
  }

  // A row of generators side by side, and a slider that puts one after another in front.
  function makeRow({ title, pictures }) {
    const heading = document.createElement("h3"), label = document.createElement("label");
    const scrub = document.createElement("input"), row = document.createElement("div");
    heading.textContent = title;
    Object.assign(scrub, { type: "range", min: 0, max: pictures.length - 1, step: 1 });
    scrub.setAttribute("aria-label", `${title}: which is in front`);
    label.className = "scrub";
    label.append("in front", scrub);
    row.className = "exhibits";
    const shown = pictures.map(makeExhibit);
    row.append(...shown.map(({ button }) => button));
    scrub.addEventListener("input", () => choose(pictures[Number(scrub.value)].generator));
    byId("rows").append(heading, label, row);
    return { shown, scrub };
  }

  function makeExhibit({ generator, label }) {
    const button = document.createElement("button"), canvas = document.createElement("canvas");
    const answer = document.createElement("span");
    button.type = "button";
    button.className = "picture";
    canvas.className = "image";
    answer.className = "verdict";
    button.append(canvas, label, answer);
    button.addEventListener("click", () => choose(generator));
    const shown = (x, d) => (answer.textContent = verdict(d));
    return { button, generator, picture: makePicture({ canvas, generator, shown }) };
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
    const frames = canvases.map((canvas, i) => {
      const of = (z) => moved(z, direction, REACH * ((2 * i) / (FRAMES - 1) - 1));
      return makePicture({ canvas, judged: false, isFrame: true, of });
    });
    return { input, frames };
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
    const { directions, start, real } = await ask({ data });
    const dim = height * width, latentDim = start.length;
    state.real = Array.from({ length: data.numReal }, (_, i) =>
      Float32Array.from(real.subarray(i * dim, (i + 1) * dim), (pixel) => black + (pixel / 255) * (white - black)));
    state.directions = Array.from({ length: directions.length / latentDim }, (_, i) =>
      directions.subarray(i * latentDim, (i + 1) * latentDim));
    state.sliders = state.directions.slice(2).map(makeSlider);
    state.rows = data.rows.map(makeRow);
    const exhibits = state.rows.flatMap(({ shown }) => shown.map(({ picture }) => picture));
    state.pictures = [makeFront(), ...exhibits, ...state.sliders.flatMap(({ frames }) => frames)];
    byId("rows-section").hidden = data.rows.length === 0;
    byId("nearest-figure").hidden = data.numReal === 0;
    listen();
    go(start);
    choose(0);
    byId("museum").dataset.open = "yes";
  }

  function fail(error) {
    byId("museum-status").textContent = `This browser cannot show the museum: ${error.message}`;
  }

  worker.onerror = ({ message }) => fail(new Error(message));
  open().catch(fail);
  return { state, ask, go, isStale };
})();
