"""The sample site under the inspector's eye."""

from built_cases import inspected
from built_site import NOW, BuiltSite


def test_an_inspector_finds_nothing_wrong_with_the_sample_site(sample_site: BuiltSite) -> None:
    assert [finding.line("zh") for finding in inspected(sample_site.folder, NOW).findings] == []
