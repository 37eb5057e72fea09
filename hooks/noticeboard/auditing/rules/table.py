"""Every rule."""

from collections.abc import Callable, Iterator

from noticeboard.auditing.facts.expected import Premises
from noticeboard.auditing.facts.page import Asset, Page
from noticeboard.auditing.facts.site import Site
from noticeboard.auditing.rules import columns, links, listings, loading, pages, reach, tags
from noticeboard.errors import Finding

SOURCE_RULES: tuple[Callable[[Page | Asset, Premises], Iterator[Finding]], ...] = (
    links.what_is_named_is_there,
    links.an_address_can_be_read,
    links.an_address_is_one_for_everybody,
    links.a_link_stays_in_the_folder,
    loading.nothing_is_loaded_from_elsewhere,
    loading.a_picture_is_no_larger_than_it_need_be,
)
"""On every file that names others: a page, a style sheet, a script, a drawing."""

PAGE_RULES: tuple[Callable[[Page, Premises], Iterator[Finding]], ...] = (
    links.a_link_has_an_address,
    links.a_link_works_without_scripts,
    links.the_error_page_works_at_any_depth,
    loading.scripts_stand_in_files,
    loading.no_script_stands_on_an_element,
    loading.styles_stand_in_files,
    loading.no_style_stands_on_an_element,
    loading.a_page_loads_in_three_seconds,
    pages.a_page_says_its_language,
    pages.a_page_has_a_title,
    pages.a_page_has_a_heading,
    pages.a_picture_has_words,
    pages.a_page_ends_in_a_footer,
    tags.a_page_has_the_tags_of_its_kind,
    tags.a_tag_says_something_once,
    tags.the_code_of_the_site_has_ten_digits,
    tags.a_publication_time_is_true,
)
"""On one page by itself."""

SITE_RULES: tuple[Callable[[Site], Iterator[Finding]], ...] = (
    reach.there_is_a_home_page,
    reach.a_place_that_is_linked_is_there,
    reach.a_redirect_arrives,
    reach.a_page_is_reached,
    reach.a_title_is_that_of_one_page,
    reach.all_pages_name_the_same_site,
    columns.the_site_is_updated,
    columns.a_column_is_updated,
    columns.a_column_is_not_empty,
    listings.there_is_a_sitemap,
    listings.a_listing_can_be_read,
    listings.what_is_listed_is_there,
    listings.the_sitemap_lists_every_page,
    listings.the_sitemap_lists_pages_only,
    listings.the_sitemap_lists_what_may_be_indexed,
    listings.the_sitemap_says_when_pages_changed,
    listings.a_compressed_sitemap_is_a_copy,
    listings.a_feed_says_what_the_page_says,
    listings.the_feeds_have_the_newest,
)
"""On the site as a whole."""
