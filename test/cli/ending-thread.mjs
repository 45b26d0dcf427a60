// A reading thread that ends in the middle of its second batch, as one does that finds no memory.
let batches = 0;

export default ({ line }) => {
  if (++batches === 2) process.exit(9);
  return { printed: `batch from line ${line}\n`, drafts: 1, found: false, unreadable: [] };
};
