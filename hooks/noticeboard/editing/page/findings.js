// What the check says of the file that was just saved, in the words of `noticeboard check`.

const place = document.querySelector("#findings")

const element = (name, text, properties = {}) => Object.assign(document.createElement(name), { textContent: text, ...properties })

export const show = ({ file, findings, page, refused = false }) => {
  const good = !refused && findings.length === 0
  const said = refused ? "没有保存" : good ? "已保存，检查没有发现问题" : `已保存，检查发现 ${findings.length} 处`
  const list = element("ul", "")
  list.append(...findings.map((line) => element("li", line)))
  const close = element("button", "收起", { type: "button", onclick: () => (place.hidden = true) })
  const links = page ? [element("a", "看预览", { href: page, target: "noticeboard-preview", rel: "noopener" })] : []
  place.replaceChildren(element("h2", said), element("p", file), list, ...links, close)
  place.className = good ? "good" : refused ? "refused" : "found"
  place.hidden = false
}
