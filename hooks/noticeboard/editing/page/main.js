// Opens Sveltia CMS on the office's files.
import { Desk } from "./desk.js"
import { remind, show } from "./findings.js"

// Sveltia looks for a newer version of itself, and for the state of services that are not used here.
const fetchAnywhere = window.fetch.bind(window)
window.fetch = (resource, options) => {
  const address = new URL(resource instanceof Request ? resource.url : resource, location.href)
  const here = address.origin === location.origin || ["blob:", "data:"].includes(address.protocol)
  return here ? fetchAnywhere(resource, options) : Promise.reject(new TypeError(`${address.host}: this editor asks nobody`))
}

const desk = new Desk((said) => show(said, desk))
// Its backend for trying things out works in a folder of the browser: this is that folder.
navigator.storage.getDirectory = async () => ({ getDirectoryHandle: async () => desk.root })
// Without it Sveltia writes a file directly, and not another one which it then renames.
delete FileSystemFileHandle.prototype.move

// Where motion cannot be drawn, Chromium drops the change of the page that was to move.
delete Document.prototype.startViewTransition

const prefer = (key, values) => localStorage.setItem(key, JSON.stringify({ ...JSON.parse(localStorage.getItem(key) ?? "{}"), ...values }))
prefer("sveltia-cms.prefs", { locale: "zh-CN" })
prefer("sveltia-cms.user", { backendName: "test-repo" })

const [{ default: CMS }, config] = await Promise.all([
  import("../sveltia/npm/index.js"),
  fetch("configuration.json").then((answer) => answer.json()),
  desk.open(),
])
addEventListener("hashchange", () => remind(desk))
await CMS.init({ config })
remind(desk)
