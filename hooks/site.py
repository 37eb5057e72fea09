"""MkDocs' events in, calls to the package out: the only file that knows MkDocs (and ProperDocs, which is a drop-in)."""

from pathlib import Path

from mkdocs.commands.build import get_context
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority, get_plugin_logger
from mkdocs.structure.files import File, InclusionLevel

import noticeboard.build as package

log = get_plugin_logger("noticeboard")


class Session:
    """What lives across events: whether this is a preview, the build that is under way, and its navigation."""

    preview = False
    build = nav = None


class PrintedFile(File):
    """A page that the package prints itself: MkDocs knows its address, so that links to it work, and no more."""

    def is_documentation_page(self):
        return False

    def copy_file(self, dirty=False):
        """There is nothing to copy: the press writes it."""


def on_startup(command, dirty):
    Session.preview = command == "serve"


def on_config(config):
    """Begin a build: read and check everything before the last good site is touched."""
    global package
    package = package.reloaded()
    site = package.Site(config.site_name, config.site_url, config.theme["language"])
    output = None if Session.preview else Path(config.site_dir)
    Session.build = package.Build(Path(config.config_file_path), Path(config.docs_dir), site, output, log)
    watched = (config.config_file_path, config.docs_dir, *config.watch) if Session.preview and not Session.nav else ()
    if not Session.build.begin(config.dev_addr, watched):
        raise PluginError(Session.build.verdict)
    config.site_dir = str(Session.build.folder or config.site_dir)


def on_files(files, config):
    """Records give way to the pages made of them. MkDocs renders only those that a tab leads to."""
    for uri in Session.build.record_sources:
        if file := files.get_file_from_path(uri):
            files.remove(file)
    for uri, page in Session.build.pages.items():
        if files.get_file_from_path(uri) is None:
            kind = File if page.heads_section else PrintedFile
            made = kind.generated(config, uri, content="\n", inclusion=InclusionLevel.NOT_IN_NAV)
            made.dest_uri, made.edit_uri = f"{page.path}/index.html".lstrip("/"), page.source
            files.append(made)
    for uri, path in Session.build.files.items():
        files.append(File.generated(config, uri, abs_src_path=str(path)))


def on_nav(nav, **_):
    Session.nav = nav


def on_page_markdown(markdown, page, **_):
    page.meta = {**Session.build.meta_of(page.file.src_uri), **page.meta}
    return markdown


def on_env(env, config, files):
    def frame_context(base_url):
        return get_context(Session.nav, files, config, base_url=base_url)

    Session.build.equip(env, frame_context)
    printed = [file.src_uri for file in files if isinstance(file, PrintedFile)]
    Session.build.print(env, {file.src_uri: file.url for file in files}, Path(config.site_dir), printed)


def on_page_context(context, page, **_):
    return {**context, **Session.build.context_of(page.file.src_uri, page.title, page.content)}


@event_priority(-100)
def on_post_build(config):
    stands = Session.build.finish(Path(config.site_dir), strict=config.strict)
    if stands is None:
        raise PluginError(Session.build.verdict)
    config.site_dir = str(stands)


def on_serve(server, **_):
    server.set_app(package.previewed(server.serve_request, lambda: Session.build.refusal))


def on_build_error(error):
    if Session.build:
        Session.build.abandon()
