// What a page can do beyond being read: it is whole without this. Nothing is fetched, nothing is kept, and nothing of an
// article is ever read as markup: texts are compared and counted, never written into the page.
"use strict";
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  // Side by side: choosing a sentence shows those of the other side that are linked to it.
  const status = document.querySelector(".status");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const shown = (sentence) => {
    const column = sentence.closest(".column");
    if (column && column.scrollHeight > column.clientHeight) {
      const top = sentence.offsetTop - column.clientHeight / 3; // a column is what its sentences are placed by
      column.scrollTo({ top, behavior: calm.matches ? "auto" : "smooth" });
    } else {
      sentence.scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" });
    }
  };
  const linkedTo = (sentence) =>
    sentence.dataset.linked.split(" ").map((id) => document.getElementById(`s-${id}`)).filter(Boolean);
  const choose = (sentence) => {
    for (const one of all(".chosen, .linked")) one.classList.remove("chosen", "linked");
    if (!sentence) {
      if (status) status.textContent = "";
      return;
    }
    sentence.classList.add("chosen");
    const linked = linkedTo(sentence);
    for (const one of linked) one.classList.add("linked");
    if (linked.length) shown(linked[0]);
    status.textContent = linked.length ? status.dataset.some.replace("{count}", linked.length) : status.dataset.none;
  };
  for (const sentence of all(".sentence")) {
    sentence.addEventListener("click", (event) => {
      const link = event.target.closest("a");
      if (link && !link.classList.contains("sign")) return;
      if (String(getSelection())) return;
      event.preventDefault();
      if (!sentence.classList.contains("chosen")) choose(sentence);
      else if (link) linkedTo(sentence)[0]?.querySelector("a.sign")?.focus();
      else choose(null);
    });
  }
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") choose(null);
  });
  const named = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target?.classList.contains("sentence") && !target.classList.contains("chosen")) choose(target);
  };
  addEventListener("hashchange", named);
  named();

  // Claims: lists to choose from, and words to look for in what is said and in its translation.
  for (const bar of all(".filters")) {
    const parts = all(".part", bar.parentElement);
    const buttons = all("button", bar);
    const search = bar.querySelector("input");
    const told = bar.querySelector("[role=status]");
    const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    const filter = () => {
      const { list, sign } = buttons.find((one) => one.ariaPressed === "true").dataset;
      const asked = plain(search.value).split(/\s+/).filter(Boolean);
      let count = 0;
      for (const part of parts) {
        const rows = all(":scope > .rows > .row", part);
        const fits = rows.filter((row) => {
          const isListed = (!list || part.dataset.list === list) && (!sign || row.dataset.sign === sign);
          const text = isListed && asked.length ? plain(row.textContent) : "";
          row.hidden = !isListed || !asked.every((word) => text.includes(word));
          return !row.hidden;
        });
        part.hidden = fits.length === 0;
        count += fits.length;
      }
      told.textContent = bar.dataset.told.replace("{count}", count);
    };
    for (const button of buttons) {
      button.addEventListener("click", () => {
        for (const one of buttons) one.ariaPressed = String(one === button);
        filter();
      });
    }
    search.addEventListener("input", filter);
    bar.hidden = false;
    filter();
  }
})();
