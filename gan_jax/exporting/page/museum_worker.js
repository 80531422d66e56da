// Computes for the museum, behind the page. The first message holds what museum.py wrote; every
// other asks what a generator makes of z, or what D says of x. Each is answered by its id.

let museum = null;

onmessage = async ({ data: { id, data, ...question } }) => {
  try {
    postMessage({ id, ...(data ? await open(data) : answer(question)) });
  } catch (error) {
    postMessage({ id, error: error.message });
  }
};

// Reads the networks, and returns the arrays that the page itself needs.
async function open({ generators, discriminator, slope, directions, start, real }) {
  museum = {
    generators: await Promise.all(generators.map(readNetwork)),
    discriminator: await readNetwork(discriminator),
    forward: forwardWith(slope),
  };
  return { directions: await floats(directions), start: await floats(start), real: await bytes(real) };
}

function answer({ generator, z, x, judged }) {
  x ??= museum.forward(museum.generators[generator], z);
  return { x, d: judged ? museum.forward(museum.discriminator, x)[0] : null };
}
