"""The headers as files that the servers of county offices understand: nginx, Apache and IIS.

They are written beside the site, never into it: a file that takes effect by lying in a folder may take a whole server
down (Apache where it may not set headers, IIS where a `web.config` stands already), so that the operator must place it.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import unquote, urlsplit
from xml.sax.saxutils import quoteattr

from noticeboard.security.policy import COMPLAINTS, COMPLAINTS_HEADERS, headers


def write_server_files(folder: Path, site_url: str | None) -> None:
    """Write into `folder`, made if need be, one file a server, for the site at `site_url`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in server_files(site_url).items():
        (folder / name).write_text(text, "utf-8", newline="\n")


def server_files(site_url: str | None) -> dict[str, str]:
    """The files by name. Each says in its first lines where it belongs."""
    sent = headers(site_url)
    below = unquote(urlsplit(site_url or "").path).rstrip("/")
    complaints = "^" + re.escape(f"{below}/{COMPLAINTS}")
    return {
        # In the order in which county offices use them.
        "nginx-headers.conf": _nginx(sent, complaints),
        "apache.htaccess": _apache(sent, complaints),
        "iis-web.config": _iis(sent),
    }


_NGINX = """\
# nginx: copy this file to /etc/nginx/ and write, inside the site's `server`, outside of any `location`:
#     include /etc/nginx/nginx-headers.conf;
# A `location` that has an `add_header` of its own inherits none: write the line into each of those as well.
# nginx：把本文件放到 /etc/nginx/，在本站的 server 里（location 之外）写上面那一行 include。
# 凡是自己写了 add_header 的 location，不会继承外面的，里面也要再写一行。
"""


def _nginx(sent: Mapping[str, str], complaints: str) -> str:
    lines = [f'add_header {name} "{value}" always;' for name, value in sent.items()]
    for name, value in COMPLAINTS_HEADERS.items():
        # An empty value is not sent. `if` is safe here: it holds nothing but `set`.
        variable = f"$noticeboard_{name.lower().replace('-', '_')}"
        lines += [
            f'set {variable} "";',
            f'if ($uri ~ "{complaints}") {{ set {variable} "{value}"; }}',
            f"add_header {name} {variable} always;",
        ]
    return _NGINX + "\n".join(lines) + "\n"


_APACHE = """\
# Apache (2.4 and later): copy this file into the folder of the site and call it .htaccess. The server must have
# mod_headers and `AllowOverride FileInfo` for this folder; or include it in the site's <VirtualHost> instead.
# Apache：把本文件放进网站文件夹，改名 .htaccess；服务器须启用 mod_headers，并对该文件夹设 AllowOverride FileInfo。
"""


def _apache(sent: Mapping[str, str], complaints: str) -> str:
    lines = [f'Header always set {name} "{value}"' for name, value in sent.items()]
    where = f'"expr=%{{REQUEST_URI}} =~ m#{complaints}#"'
    lines += [f'Header always set {name} "{value}" {where}' for name, value in COMPLAINTS_HEADERS.items()]
    return _APACHE + "<IfModule mod_headers.c>\n" + "".join(f"  {line}\n" for line in lines) + "</IfModule>\n"


_IIS = """\
<?xml version="1.0" encoding="utf-8"?>
<!-- IIS (7 and later): copy this file into the folder of the site and call it web.config. Where there is one already,
     take over what stands in <configuration> below.
     IIS：把本文件放进网站文件夹，改名 web.config；已有 web.config 的，把下面 configuration 里的内容并进去。 -->
"""


def _iis(sent: Mapping[str, str]) -> str:
    return (
        f"{_IIS}<configuration>\n{_iis_section(sent)}"
        f'  <location path="{COMPLAINTS.rstrip("/")}">\n{_iis_section(COMPLAINTS_HEADERS, "  ")}  </location>\n'
        "</configuration>\n"
    )


def _iis_section(sent: Mapping[str, str], indent: str = "") -> str:
    """A header that stands twice is an error to IIS, so that one from above is removed first."""
    lines = ["  <system.webServer>", "    <httpProtocol>", "      <customHeaders>"]
    for name, value in sent.items():
        lines += [f'        <remove name="{name}" />', f'        <add name="{name}" value={quoteattr(value)} />']
    lines += ["      </customHeaders>", "    </httpProtocol>", "  </system.webServer>"]
    return "".join(f"{indent}{line}\n" for line in lines)
