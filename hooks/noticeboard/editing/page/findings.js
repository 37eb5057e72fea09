// What the check says of the file that was just saved, in the words of `noticeboard check`, and what an import left to do.

const place = document.querySelector("#findings")
const ENTRY = /^#\/collections\/([^/]+)\/entries\/([^/?]+)/
const FINDING = /^(?<file>[^:]+)(?<line>:\d+)?: (?<said>.*)$/s

const element = (name, text, properties = {}) => Object.assign(document.createElement(name), { textContent: text, ...properties })

// Where the editor shows a file; nothing where it has no form of its own.
const entryOf = (file, desk) => {
  const sheet = [...desk.sheets.values()].find((each) => each.file === file && each.name.includes("/"))
  const [kind, name] = sheet ? sheet.name.replace(/\.json$/, "").split("/") : []
  return sheet && `#/collections/${kind}/entries/${name}`
}

const finding = (line, desk) => {
  const parts = FINDING.exec(line)?.groups
  const address = parts && entryOf(parts.file, desk)
  const item = element("li", address ? "" : line)
  if (address) item.append(element("a", `${parts.file}${parts.line ?? ""}`, { href: address }), `: ${parts.said}`)
  return item
}

const lay = (kind, title, file, items, ...behind) => {
  const list = element("ul", "")
  list.append(...items)
  const close = element("button", "收起", { type: "button", onclick: () => (place.hidden = true) })
  place.replaceChildren(element("h2", title), element("p", file), list, ...behind, close)
  place.className = kind
  place.hidden = false
}

export const show = ({ file, findings, page, unfinished = false, refused = false }, desk) => {
  const good = !refused && findings.length === 0
  const said = refused ? "没有保存" : good ? "已保存，检查没有发现问题" : `已保存，检查发现 ${findings.length} 处`
  const link = page ? [element("a", "看预览", { href: page, target: "noticeboard-preview", rel: "noopener" })] : []
  const waits = unfinished ? [element("p", "这一份或它的轮次还缺必填的内容，预览里暂时没有；补齐保存就会出现。")] : []
  lay(good ? "good" : refused ? "refused" : "found", said, file, findings.map((line) => finding(line, desk)), ...waits, ...link)
}

export const remind = (desk) => {
  const [, kind, name] = ENTRY.exec(location.hash) ?? []
  const sheet = desk.sheets.get(`${kind}/${name && decodeURIComponent(name)}.json`)
  if (!sheet?.todos?.length) {
    // What is to be done in one file is not to be done in another; what the check found stays to be worked off.
    if (place.className === "todo") place.hidden = true
    return
  }
  const items = sheet.todos.map((todo) => element("li", todo))
  const after = element("p", "做完的不会自己消失。全部填好、核对以后，关掉“草稿”再保存。")
  lay("todo", `这份草稿导入时留下 ${items.length} 项待办`, sheet.file, items, after)
}
