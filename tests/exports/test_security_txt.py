"""`security.txt` as RFC 9116 wants it."""

from datetime import datetime, timedelta

from built_site import NOW, BuiltSite

FILE = ".well-known/security.txt"


def fields(site: BuiltSite) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in site.text(FILE).splitlines():
        name, _, value = line.partition(": ")
        found.setdefault(name, []).append(value)
    return found


def test_it_names_whom_to_tell_and_the_address_under_which_it_stands(sample_site: BuiltSite) -> None:
    said = fields(sample_site)
    assert said["Contact"] == ["mailto:xcb@example.com", "tel:+86-300-8880000"]
    assert said["Canonical"] == [f"https://xuncha.example.gov.cn/{FILE}"]
    assert said["Preferred-Languages"] == ["zh, en"]


def test_it_expires_once_and_within_a_year(sample_site: BuiltSite) -> None:
    (expires,) = fields(sample_site)["Expires"]
    left = datetime.fromisoformat(expires) - datetime.fromisoformat(f"{NOW}+08:00")
    assert timedelta(days=30) < left < timedelta(days=365)
