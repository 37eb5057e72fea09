/* Shows the page as this reader once chose, before the first paint, and says that the tools, which are modules, work.
   A classic script in the head, so that nothing jumps. It only reads: storage is empty until a tool is used. */
(function () {
  const root = document.documentElement;
  if (!('noModule' in HTMLScriptElement.prototype)) return;
  root.dataset.scripts = '';
  try {
    const chosen = JSON.parse(localStorage.getItem('noticeboard.reading')) ?? {};
    const known = { textSize: /^[134]$/, contrast: /^high$/, view: /^elder$/ };
    for (const name in known) if (known[name].test(chosen[name])) root.dataset[name] = chosen[name];
  } catch {
    // The browser forbids storage, or something else wrote there: the page stays as it was built.
  }
})();
