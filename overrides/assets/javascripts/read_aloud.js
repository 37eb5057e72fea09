/** Reading aloud, by a voice of this device only: another would tell a stranger what is read. */

// A struck-out number stays unheard: aloud it would sound like one to call.
const UNHEARD = 's, del, svg, rt, button, [aria-hidden=true], .headerlink';
const SENTENCE = /[^。！？!?；;]+[。！？!?；;]*[”’」』）》]*/g;

/** Offer it while the device has a Chinese voice. */
export function offerReadAloud() {
  const panel = document.querySelector('[data-read-aloud]');
  const target = panel && document.querySelector(panel.dataset.readTarget);
  const synthesis = window.speechSynthesis;
  if (!target || !synthesis) return;

  const buttons = panel.querySelectorAll('[data-read]');
  let waiting = [];
  let current;

  function speak() {
    const voice = localVoice(synthesis);
    if (!waiting.length || !voice) return stop();
    const utterance = new SpeechSynthesisUtterance(waiting[0].text);
    Object.assign(utterance, { voice, lang: voice.lang, rate: panel.querySelector('[data-read-rate]')?.value || 1 });
    // An utterance without a voice takes the default, perhaps a remote one.
    if (utterance.voice?.localService !== true) return stop();
    // A cancelled utterance reports late, when another is being read.
    utterance.onerror = () => utterance === current && stop();
    utterance.onend = () => {
      if (utterance !== current) return;
      waiting.shift();
      speak();
    };
    current = utterance;
    mark(waiting[0]);
    synthesis.speak(utterance);
    show();
  }

  function start() {
    if (current) return;
    if (!waiting.length) waiting = sentencesOf(target);
    speak();
  }

  // Not synthesis.pause(): Android cannot resume it.
  function pause() {
    current = null;
    synthesis.cancel();
    show();
  }

  function stop() {
    waiting = [];
    mark();
    pause();
  }

  function show() {
    const off = { start: !!current, pause: !current, stop: !waiting.length };
    for (const button of buttons) button.setAttribute('aria-disabled', off[button.dataset.read]);
  }

  function offer() {
    panel.hidden = !localVoice(synthesis);
    if (panel.hidden) stop();
  }

  const deeds = { start, pause, stop };
  for (const button of buttons) button.addEventListener('click', deeds[button.dataset.read]);
  addEventListener('pagehide', stop);
  // Voices are often known only later.
  synthesis.addEventListener?.('voiceschanged', offer);
  show();
  offer();
}

function localVoice(synthesis) {
  const voices = synthesis.getVoices().filter((v) => v.localService === true && /^(zh|cmn)([-_]|$)/i.test(v.lang));
  return voices.find(({ lang }) => /[-_]cn/i.test(lang)) ?? voices[0];
}

/** The sentences to be heard, each with its place on the page. */
function sentencesOf(target) {
  const blocks = [];
  let ended = true;
  (function visit(element, block) {
    const { display } = getComputedStyle(element);
    if (display === 'none' || element.matches(UNHEARD)) return;
    const breaks = element.matches('br') || !/^(inline|contents|ruby)/.test(display);
    if (breaks) block = element;
    ended ||= breaks;
    for (const node of element.childNodes) {
      if (node.nodeType === Node.ELEMENT_NODE) visit(node, block);
      if (node.nodeType !== Node.TEXT_NODE) continue;
      if (ended) blocks.unshift({ block, text: '', places: [] });
      ended = false;
      blocks[0].text += node.data;
      for (let i = 0; i < node.length; i += 1) blocks[0].places.push([node, i]);
    }
    ended ||= breaks;
  })(target);

  return blocks.reverse().flatMap(({ block, text, places }) =>
    [...text.matchAll(SENTENCE)].filter(([words]) => words.trim()).map(({ 0: words, index }) => {
      const range = document.createRange();
      const [node, last] = places[index + words.length - 1];
      range.setStart(...places[index]);
      range.setEnd(node, last + 1);
      return { block, range, text: words.trim() };
    }));
}

/** Show which sentence is being read, if any. */
function mark(sentence) {
  const { highlights } = CSS;
  highlights?.delete('reading');
  document.querySelector('.reading')?.classList.remove('reading');
  if (!sentence) return;
  if (highlights) highlights.set('reading', new Highlight(sentence.range));
  else sentence.block.classList.add('reading');

  const { top, bottom } = sentence.range.getBoundingClientRect();
  // Not 'auto', which follows the style sheet.
  const behavior = matchMedia('(prefers-reduced-motion)').matches ? 'instant' : 'smooth';
  if (top < 99 || bottom > innerHeight - 99) scrollBy({ top: top - innerHeight / 3, behavior });
}
