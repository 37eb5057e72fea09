// Loads the page anew when the site was built anew. MkDocs answers a question under this address with the number of the
// build that it shows, and not before that is another than the one asked about, or a minute is over.

const SECONDS = 1000
const later = (seconds) => new Promise((done) => setTimeout(done, seconds * SECONDS))

// Tabs that nobody sees ask nothing: a browser holds few connections open at a time.
const seen = () =>
  document.visibilityState === "visible" ||
  new Promise((done) => document.addEventListener("visibilitychange", done, { once: true }))

const shownSince = async (build) => Number(await (await fetch(`/livereload/${build}/${Date.now()}`)).text())

let build = 0
for (;;) {
  await seen()
  const shown = await shownSince(build).catch(() => later(3))
  if (build && shown > build) location.reload()
  build = shown || build
}
