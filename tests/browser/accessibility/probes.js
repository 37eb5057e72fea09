/** What can be measured of a page as it is shown now. Each answers with descriptions of what is wrong; none is fine. */
window.probes = (() => {
  const TARGETS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const style = (element, pseudo) => getComputedStyle(element, pseudo);

  function named(element, more = '') {
    const words = (element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/g, ' ').slice(0, 30);
    const kind = element.localName + (element.classList.length ? `.${[...element.classList].join('.')}` : '');
    return `${kind} “${words}” ${more}`.trim();
  }

  function seen(element) {
    return element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && !hiddenFromEyes(element);
  }

  /** For screen readers only: cut to a pixel, or above the page until it is focused, like the skip link. */
  function hiddenFromEyes(element) {
    for (let e = element; e; e = e.parentElement) {
      const { clip, position } = style(e);
      if (position === 'absolute' && clip !== 'auto') return true;
    }
    return element.closest('.skip') !== null && element.getBoundingClientRect().bottom + scrollY < 0;
  }

  /** Every text that a reader sees: its element, and the boxes of its characters, without the leading around them. */
  function texts() {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      const { parentElement: element } = node;
      if (!node.data.trim() || element.closest('script, style, svg, option') || !seen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const size = parseFloat(style(element).fontSize);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 1).map((rect) => ({
        element, left: rect.left, right: rect.right, top: (rect.top + rect.bottom - size * 0.8) / 2,
        bottom: (rect.top + rect.bottom + size * 0.8) / 2,
      }));
      if (boxes.length) found.push({ element, node, size, boxes });
    }
    return found;
  }

  const place = (element) => [...document.querySelectorAll('*')].indexOf(element);

  const targets = (within = 'body') => [...document.querySelectorAll(`${within} :is(${TARGETS})`)].filter(seen);

  /** Some links answer in the whole of the entry that they stand in. */
  function touchable(element) {
    const after = style(element, '::after');
    if (after.position !== 'absolute' || after.content === 'none') return element.getBoundingClientRect();
    let e = element;
    while (style(e).position === 'static') e = e.parentElement;
    return e.getBoundingClientRect();
  }

  /** A link within a sentence: WCAG 2.5.8 lets it be as high as its line. */
  function withinSentence(element) {
    if (element.localName !== 'a' || style(element).display !== 'inline') return false;
    const block = element.closest('p, li, dd, td, figcaption, blockquote');
    const others = [...(block?.querySelectorAll('a') ?? [])].reduce((text, a) => text.replace(a.textContent, ''), block?.textContent ?? '');
    return /[\p{L}\p{N}]/u.test(others);
  }

  function channels(colour) {
    const numbers = colour.match(/^rgba?\((.*)\)$/)?.[1].split(/[\s,/]+/).map(Number);
    if (!numbers) throw new Error(`a colour that the probe cannot read: ${colour}`);
    return [...numbers, 1].slice(0, 4);
  }

  function over([r, g, b, a], below) {
    return [r, g, b].map((value, n) => value * a + below[n] * (1 - a));
  }

  /** The colour behind what stands in the element. Nothing here stands on a picture. */
  function ground(element) {
    const layers = [];
    for (let e = element; e; e = e.parentElement) {
      layers.push(channels(style(e).backgroundColor));
      if (layers.at(-1)[3] === 1) break;
    }
    return layers.reverse().reduce((below, layer) => over(layer, below), [255, 255, 255]);
  }

  function luminance(colour) {
    const [r, g, b] = colour.map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  function contrast(colour, behind) {
    const [light, dark] = [luminance(over(channels(colour), behind)), luminance(behind)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  }

  function clippers(element) {
    const found = [];
    for (let e = element; e && e !== document.body; e = e.parentElement) {
      const { overflowX, overflowY } = style(e);
      if (/hidden|clip/.test(overflowX + overflowY)) found.push(e.getBoundingClientRect());
      // What can be scrolled by itself may be wider than the page.
      if (/auto|scroll/.test(overflowX) && e.tabIndex === 0) return null;
    }
    return found;
  }

  return {
    named,
    seen,
    targets,
    ground,
    contrast,

    faint(least) {
      return texts().map(({ element }) => [element, contrast(style(element).color, ground(element))])
        .filter(([, ratio]) => ratio < least).map(([element, ratio]) => named(element, ratio.toFixed(2)));
    },

    unedged(selector) {
      return [...document.querySelectorAll(selector)].filter(seen).map((element) => {
        const { borderTopStyle, borderTopColor } = style(element);
        return [element, borderTopStyle === 'none' ? 1 : contrast(borderTopColor, ground(element.parentElement))];
      }).filter(([, ratio]) => ratio < 3).map(([element, ratio]) => named(element, ratio.toFixed(2)));
    },

    smallText(least) {
      const controls = [...document.querySelectorAll('select, input')].filter(seen).map((element) => ({ element, size: parseFloat(style(element).fontSize) }));
      return [...texts(), ...controls].filter(({ size }) => size < least).map(({ element, size }) => named(element, size));
    },

    tightLines(least) {
      return texts().map(({ element, size }) => [element, parseFloat(style(element).lineHeight) / size])
        .filter(([, ratio]) => !(ratio >= least - 0.01)).map(([element, ratio]) => named(element, ratio));
    },

    smallTargets(least, within = 'body') {
      return targets(within).filter((element) => element.localName !== 'div' && !withinSentence(element)).map((element) => [element, touchable(element)])
        .filter(([, { width, height }]) => Math.min(width, height) < least - 0.5)
        .map(([element, { width, height }]) => named(element, `${width.toFixed(1)} × ${height.toFixed(1)}`));
    },

    sideways() {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      const wide = [...document.body.querySelectorAll('*')].filter((e) => e.getBoundingClientRect().right > clientWidth + 1 && clippers(e) && seen(e));
      return [`${scrollWidth} > ${clientWidth}`, ...wide.slice(0, 5).map((e) => named(e))];
    },

    cutOff() {
      const { clientWidth } = document.documentElement;
      const page = { left: 0, right: clientWidth, top: -scrollY, bottom: document.documentElement.scrollHeight - scrollY };
      const out = (box, frame) => box.left < frame.left - 2 || box.right > frame.right + 2 || box.top < frame.top - 2 || box.bottom > frame.bottom + 2;
      return texts().filter(({ element, boxes }) => {
        const frames = clippers(element);
        const control = element.closest('button, .button, .state, .filters a, .jump a, .pager a, .tabs__link, .tools__link');
        if (control) frames?.push(control.getBoundingClientRect());
        return frames && boxes.some((box) => [page, ...frames].some((frame) => out(box, frame)));
      }).map(({ element }) => named(element));
    },

    overlapping() {
      const boxes = texts().filter(({ element }) => clippers(element)).flatMap((text) => text.boxes).sort((a, b) => a.top - b.top);
      const found = new Set();
      let open = [];
      for (const box of boxes) {
        open = open.filter(({ bottom }) => bottom > box.top + 2);
        for (const other of open) {
          if (Math.min(box.right, other.right) - Math.max(box.left, other.left) > 2) found.add(`${named(other.element)} / ${named(box.element)}`);
        }
        open.push(box);
      }
      return [...found];
    },

    /** The places, in the order of the text, of all that the Tab key must reach. */
    reachable: () => targets().filter(({ tabIndex }) => tabIndex === 0).map(place),

    /** The place that has the focus, -1 when it has left the page; and whether it is covered by something. */
    stop() {
      const element = document.activeElement;
      const uncovered = [...element.getClientRects()].some(({ left, right, top, bottom }) => {
        const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return hit && (element.contains(hit) || hit.contains(element));
      });
      return [element === document.body ? -1 : place(element), uncovered];
    },

    at: (number) => named(document.querySelectorAll('*')[number]),

    /** Whatever shows too little of a focus that the keyboard put there. Press Tab before: browsers tell by that. */
    unseenFocus(width, ratio, within = 'body') {
      return targets(within).filter(({ tabIndex }) => tabIndex === 0).map((element) => {
        element.focus();
        const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = style(element);
        const ring = outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
        return [element, ring, contrast(outlineColor, ground(parseFloat(outlineOffset) < 0 ? element : element.parentElement))];
      }).filter(([, ring, seenAs]) => ring < width || seenAs < ratio).map(([element, ...shown]) => named(element, shown.join(' ')));
    },
  };
})();
