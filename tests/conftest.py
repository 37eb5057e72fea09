"""What several folders of tests look at: this repository's own site, built once by each process that tests."""

import pytest

from built_site import PROJECT, BuiltSite, build


@pytest.fixture(scope="session")
def sample_site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The sample site as of the tests' moment. Nothing may be written into it."""
    folder = tmp_path_factory.mktemp("sample") / "site"
    outcome = build(PROJECT, folder)
    assert outcome.code == 0, outcome.said
    return BuiltSite(folder)
