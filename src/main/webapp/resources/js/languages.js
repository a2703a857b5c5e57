// The language switch keeps the block that the address names; only the browser knows it.
const keepBlock = () => {
  for (const link of document.querySelectorAll(".languages a")) {
    link.hash = location.hash;
  }
};
addEventListener("hashchange", keepBlock);
keepBlock();
