"""What the built HTML says and offers in each state of a round, before any script runs."""

from urllib.parse import unquote

import pytest

from built_site import BuiltSite, HtmlPage

OPEN, CLOSED = "announcements/2026-11-villages/", "announcements/2024-03-round-10/"
UPCOMING, WITHDRAWN = "announcements/2026-12-cross/", "announcements/2026-05-special/"

each_page_of_it = pytest.mark.parametrize("leaf", ["", "notice/"], ids=["round", "notice"])

GROUP = "//section[contains(@class, 'group')]"
CALLABLE = "//a[starts-with(@href, 'tel:') or starts-with(@href, 'sms:') or starts-with(@href, 'mailto:')]"


def shown_states(page: HtmlPage) -> set[str]:
    """The states whose words a reader without scripts sees in the banner."""
    return set(page.all("//div[@class='window']//*[contains(@class,'state') and not(@hidden)]/@data-when"))


@each_page_of_it
def test_an_open_round_says_so_and_how_many_days_are_left(sample_site: BuiltSite, leaf: str) -> None:
    page = sample_site.page(OPEN + leaf)
    assert shown_states(page) == {"open"}
    banner = page.visible("//div[@class='window']")
    assert "正在受理" in banner
    assert "48 天" in banner
    assert "2027年1月10日 18:00 截止" in banner
    assert "2026年11月23日 09:00" in page.visible("//*[@data-as-of]")


@each_page_of_it
def test_an_open_round_has_links_to_call_to_text_and_to_write(sample_site: BuiltSite, leaf: str) -> None:
    page = sample_site.page(OPEN + leaf)
    links = page.all(f"{GROUP}//a/@href")
    assert "tel:0300-8880045" in links or "tel:03008880045" in links or "tel:+863008880045" in links
    assert any(link.startswith("sms:") and link.endswith("13000000045") for link in links)
    assert any(link.startswith("mailto:qhxc14a@example.com?") for link in links)
    assert page.all(f"{GROUP}//s") == []


@each_page_of_it
def test_a_mail_to_a_group_names_round_and_group_in_its_subject(sample_site: BuiltSite, leaf: str) -> None:
    for group in sample_site.page(OPEN + leaf).all(GROUP):
        (mail,) = group.xpath(".//a[starts-with(@href, 'mailto:')]/@href")
        subject = unquote(mail.partition("?subject=")[2])
        assert group.xpath("string(.//h3)") in subject
        assert "六届县委第十四轮巡察" in subject


@each_page_of_it
def test_every_number_of_an_open_round_is_text_in_a_table_with_headings(sample_site: BuiltSite, leaf: str) -> None:
    page = sample_site.page(OPEN + leaf)
    written = page.text(f"{GROUP}//table//td")
    for number in ("0300-8880045", "13000000045", "qhxc14a@example.com", "青禾县1110号邮政专用信箱", "000403"):
        assert number in written
    for table in page.all("//main//table"):
        assert table.xpath(".//th[@scope]")
        assert table.xpath("./caption")


@pytest.mark.parametrize("folder", [CLOSED, UPCOMING, WITHDRAWN], ids=["closed", "upcoming", "withdrawn"])
@each_page_of_it
def test_a_round_that_is_not_open_offers_no_callable_channel(sample_site: BuiltSite, folder: str, leaf: str) -> None:
    page = sample_site.page(folder + leaf)
    assert page.all(f"{GROUP}//a[contains(@class, 'channel') or @data-channel]") == []
    assert page.all(f"{GROUP}{CALLABLE}") == []
    assert page.all(f"{GROUP}//svg[@class='qr' and not(ancestor::*[@hidden])]") == []
    # A notice that was itself withdrawn shows the reason instead of its text and its channels.
    withdrawn_itself = (folder, leaf) == (WITHDRAWN, "notice/")
    assert bool(page.all(f"{GROUP}//s[@data-channel]")) is not withdrawn_itself


@each_page_of_it
def test_a_closed_round_strikes_every_channel_and_points_to_the_standing_ones(
    sample_site: BuiltSite, leaf: str
) -> None:
    page = sample_site.page(CLOSED + leaf)
    assert shown_states(page) == {"closed"}
    struck = page.text(f"{GROUP}//s")
    for number in ("0300-8880015", "13000000021", "qhxc1@example.com", "1080号", "县教育局大门东侧", "406室"):
        assert number in struck
    where = page.all(f"{GROUP}//td[contains(@class, 'contacts__where')]")
    assert where
    assert [cell.text_content() for cell in where if not cell.xpath(".//s")] == []
    standing = page.one("//div[@class='window']//p[not(@hidden)]/a[contains(@href, '#standing')]")
    assert standing.get("href").endswith("complaints/#standing")
    assert "已经停止受理" in page.visible("//div[@class='window']")


@each_page_of_it
def test_an_upcoming_round_says_when_it_opens_and_that_nobody_answers_yet(sample_site: BuiltSite, leaf: str) -> None:
    page = sample_site.page(UPCOMING + leaf)
    assert shown_states(page) == {"upcoming"}
    assert "14 天后开始受理" in page.visible("//div[@class='window']")
    assert "还没有开通" in page.visible(GROUP)


@each_page_of_it
def test_a_withdrawn_round_gives_the_day_and_the_reason(sample_site: BuiltSite, leaf: str) -> None:
    page = sample_site.page(WITHDRAWN + leaf)
    assert shown_states(page) == {"withdrawn"}
    said = page.visible("//p[@class='withdrawn']")
    assert "2026年5月29日" in said
    assert "避免重复进驻" in said


def test_what_is_withdrawn_is_in_no_list(sample_site: BuiltSite) -> None:
    lists = [page for page in sample_site.proper_pages if page.all("//main//ul[contains(@class, 'entries')]")]
    assert lists
    own = f"{WITHDRAWN}index.html"
    for page in lists:
        links = page.all("//main//ul[contains(@class, 'entries')]//a/@href")
        if page.file != own:  # the round's own page lists its documents, whatever became of them
            assert [link for link in links if "2026-05-special/notice" in link] == [], page.file
        assert [link for link in links if "zhuanxiang-jinzhu" in link] == [], page.file
    assert "announcements/state/withdrawn/index.html" not in sample_site.files


def test_each_page_of_complaints_shows_open_channels_only(sample_site: BuiltSite) -> None:
    page = sample_site.page("complaints/")
    callable_now = page.all("//*[@data-open-list]//a[@data-channel]/@href")
    assert "tel:03008880045" in callable_now
    assert not any("qhxc1@example.com" in link or "wcjcxc" in link for link in callable_now)
    assert page.all("//table[@class='standing']//a[@href='tel:12388']")


@pytest.mark.parametrize(
    ("unit", "number"),
    [("donghu", "0300-8880045"), ("jiaoyuju", None), ("zhujianju", None)],
    ids=["inspected now", "inspected before", "inspected next"],
)
def test_the_page_of_a_unit_offers_the_group_that_inspects_it_now_else_only_the_standing_bodies(
    sample_site: BuiltSite, unit: str, number: str | None
) -> None:
    page = sample_site.page(f"complaints/units/{unit}/")
    offered = page.all("//*[@data-open-list]//a[@data-channel]")
    if number:
        assert any(link.text_content().endswith(number) for link in offered)
    else:
        assert offered == []
    assert page.all("//table[contains(@class, 'advice')]//a[@href='tel:12388']")
