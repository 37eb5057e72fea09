// The office's files as the folder that Sveltia CMS works in. Nothing is kept in the browser: reading is what the server
// gave when the page was opened, and writing asks the server, which alone knows the files.

const token = document.querySelector("meta[name=noticeboard-token]").content

const ask = async (path, options = {}) => {
  const answer = await fetch(path, { ...options, headers: { "X-Noticeboard-Token": token } })
  const said = await answer.json()
  if (!answer.ok) throw new Error(said.error)
  return said
}

class DeskFile {
  kind = "file"

  constructor(folder, name) {
    this.folder = folder
    this.name = name
  }

  get sheet() {
    return this.folder.desk.sheets.get(this.path)
  }

  get path() {
    return this.folder.path ? `${this.folder.path}/${this.name}` : this.name
  }

  async getFile() {
    const text = this.sheet ? JSON.stringify(this.sheet.data) : ""
    return new File([text], this.name, { type: "application/json" })
  }

  async createWritable() {
    return {
      // Sveltia swallows what goes wrong in close(), and reports what goes wrong here.
      write: async (data) => this.folder.desk.save(this.path, typeof data === "string" ? data : await data.text()),
      close: async () => {},
    }
  }
}

class DeskFolder {
  kind = "directory"

  constructor(desk, path, name) {
    this.desk = desk
    this.path = path
    this.name = name
  }

  below(name) {
    return this.path ? `${this.path}/${name}` : name
  }

  async *entries() {
    const names = new Map()
    const prefix = this.path ? `${this.path}/` : ""
    for (const path of this.desk.sheets.keys()) {
      if (!path.startsWith(prefix)) continue
      const [name, ...rest] = path.slice(prefix.length).split("/")
      names.set(name, rest.length > 0)
    }
    for (const [name, folder] of names) {
      yield [name, folder ? new DeskFolder(this.desk, this.below(name), name) : new DeskFile(this, name)]
    }
  }

  async getDirectoryHandle(name) {
    return new DeskFolder(this.desk, this.below(name), name)
  }

  async getFileHandle(name, { create = false } = {}) {
    const file = new DeskFile(this, name)
    if (!create && !file.sheet) throw new DOMException(name, "NotFoundError")
    return file
  }

  async removeEntry(name) {
    throw new DOMException(name, "NotAllowedError")
  }
}

export class Desk {
  constructor(saved) {
    this.saved = saved
    this.sheets = new Map()
    this.root = new DeskFolder(this, "", "desk")
  }

  async open() {
    const { sheets } = await ask("sheets")
    for (const sheet of sheets) this.sheets.set(sheet.name, sheet)
  }

  async save(path, text) {
    const before = this.sheets.get(path)
    const body = JSON.stringify({ name: before?.name ?? path, given: before?.data ?? null, wanted: JSON.parse(text) })
    try {
      const { sheet, ...said } = await ask("sheets", { method: "PUT", body })
      this.sheets.set(path, sheet)
      this.saved({ file: sheet.file, ...said })
    } catch (error) {
      this.saved({ file: path, findings: [error.message], refused: true })
      throw error
    }
  }
}
